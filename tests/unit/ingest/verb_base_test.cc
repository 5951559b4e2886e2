#include "ingest/text/verb_base.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("spelling gives the base of a regular verb") {
  CHECK(regular_verb_base("upgraded") == "upgrade");
  CHECK(regular_verb_base("raiding") == "raid");
  CHECK(regular_verb_base("wrestling") == "wrestle");
  CHECK(regular_verb_base("console") == "");
  CHECK(regular_verb_base("consoled") == "console");
  CHECK(regular_verb_base("reunited") == "reunite");
  CHECK(regular_verb_base("conceded") == "concede");
  CHECK(regular_verb_base("shaping") == "shape");
  CHECK(regular_verb_base("blasted") == "blast");
  CHECK(regular_verb_base("visited") == "visit");
  CHECK(regular_verb_base("denied") == "deny");
  CHECK(regular_verb_base("agreed") == "agree");
  CHECK(regular_verb_base("announced") == "announce");
  CHECK(regular_verb_base("guaranteed") == "guarantee");
  CHECK(regular_verb_base("succeeded") == "succeed");
  CHECK(regular_verb_base("reached") == "reach");
  CHECK(regular_verb_base("hanged") == "hang");
  CHECK(regular_verb_base("exchanged") == "exchange");
}

TEST_CASE("a base that ends like a past has no other base") {
  CHECK(regular_verb_base("succeed") == "");
  CHECK(regular_verb_base("speed") == "");
}

TEST_CASE("a letter that the ending doubled is taken off, one of the verb's own stays") {
  CHECK(regular_verb_base("equipped") == "equip");
  CHECK(regular_verb_base("cancelled") == "cancel");
  CHECK(regular_verb_base("smelled") == "smell");
  CHECK(regular_verb_base("recalled") == "recall");
  CHECK(regular_verb_base("fuelled") == "fuel");
  CHECK(regular_verb_base("signalled") == "signal");
  CHECK(regular_verb_base("spurred") == "spur");
  CHECK(regular_verb_base("discussing") == "discuss");
  CHECK(regular_verb_base("boycotted") == "boycott");
  CHECK(regular_verb_base("putting") == "put");
  CHECK(regular_verb_base("tied") == "tie");
}

TEST_CASE("short verbs end in -ing themselves, longer ones lose an e before it") {
  CHECK(regular_verb_base("bringing") == "bring");
  CHECK(regular_verb_base("stringing") == "string");
  CHECK(regular_verb_base("infringing") == "infringe");
}

TEST_CASE("irregular pasts and participles have their base, with a prefix too") {
  CHECK(irregular_verb_base("shot") == "shoot");
  CHECK(irregular_verb_base("strewn") == "strew");
  CHECK(irregular_verb_base("shed") == "shed");
  CHECK(irregular_verb_base("overran") == "overrun");
  CHECK(irregular_verb_base("overthrown") == "overthrow");
  CHECK(irregular_verb_base("misled") == "mislead");
  CHECK(irregular_verb_base("walked") == "");
  CHECK(irregular_verb_base("cut") == "");
}

TEST_CASE("the base of a form is its irregular one, else its regular one") {
  CHECK(verb_base("shot") == "shoot");
  CHECK(verb_base("walked") == "walk");
  CHECK(verb_base("treaty") == "");
}

TEST_CASE("short verbs in e keep it, bases that look like forms stay") {
  CHECK(verb_base("sued") == "sue");
  CHECK(verb_base("tied") == "tie");
  CHECK(verb_base("need") == "");
  CHECK(verb_base("co-wrote") == "co-write");
}

TEST_CASE("a stem with y before its last letter had an e") {
  CHECK(verb_base("typed") == "type");
  CHECK(verb_base("styled") == "style");
  CHECK(verb_base("analysed") == "analyse");
  CHECK(verb_base("writhed") == "writhe");
  CHECK(verb_base("focused") == "focus");
}
