#include "tests/catch.h"
#include "tests/support/resolved_actors.h"

using namespace fabula;

TEST_CASE("a pronoun is the nearest agreeing subject within two sentences, else open") {
  const auto r = resolve(
      "Anna/PROPN Brandt/PROPN/nsubj/3 met/VERB/root/0 Peter/PROPN Dorlen/PROPN/obj/3 ./PUNCT\n"
      "She/PRON/nsubj/2 smiled/VERB/root/0 ./PUNCT\nHe/PRON/nsubj/2 left/VERB/root/0 ./PUNCT\n"
      "It/PRON/nsubj/2 rained/VERB/root/0 ./PUNCT");
  CHECK(r.who("She") == "Anna Brandt");
  CHECK(r.who("He") == "Peter Dorlen");
  CHECK(r.who("It") == "");
}

TEST_CASE("no pronoun takes up the country of an adjective") {
  const auto r = resolve(
      "Danish/ADJ/amod/2 officials/NOUN/nsubj/3 said/VERB/root/0 it/PRON/nsubj/5 "
      "worked/VERB/ccomp/3 ./PUNCT");
  CHECK(r.who("it") == "");
}

TEST_CASE("whom an officer speaks for is meant by \"they\" in what is said") {
  const auto r = resolve(
      "A/DET spokesperson/NOUN/nsubj/6 for/ADP Ostrel/PROPN Corp/PROPN/nmod/2 say/VERB/root/0 "
      "they/PRON/nsubj/8 helped/VERB/ccomp/6 the/DET banks/NOUN/obj/8 ./PUNCT");
  CHECK(r.who("they") == "Ostrel Corp");
}

TEST_CASE("across sentences a pronoun keeps to the subject of the main clause") {
  const auto r = resolve(
      "Anna/PROPN Brandt/PROPN/nsubj/3 left/VERB/root/0 after/SCONJ/mark/7 Maria/PROPN "
      "Kern/PROPN/nsubj/7 arrived/VERB/advcl/3 ./PUNCT\nShe/PRON/nsubj/2 smiled/VERB/root/0 "
      "./PUNCT");
  CHECK(r.who("She") == "Anna Brandt");
}

TEST_CASE("a pronoun stays open where a common noun agrees as well") {
  const auto r = resolve(
      "Anna/PROPN Brandt/PROPN/nsubj/3 met/VERB/root/0 a/DET woman/NOUN/obj/3 in/ADP/case/8 "
      "her/PRON/nmod:poss/8 forties/NOUN/nmod/5 ./PUNCT");
  CHECK(r.who("her") == "");
  const auto pair = resolve(
      "Anna/PROPN Brandt/PROPN/nsubj/6 and/CCONJ/cc/5 Maria/PROPN Kern/PROPN/conj/2 "
      "left/VERB/root/0 "
      "./PUNCT\nShe/PRON/nsubj/2 smiled/VERB/root/0 ./PUNCT");
  CHECK(pair.who("She") == "");
}

TEST_CASE("\"it\" is not who told of a thing, unless it says something too") {
  const std::string told =
      "The/DET quake/NOUN/nsubj/3 hit/VERB/root/0 the/DET town/NOUN/obj/3 ,/PUNCT Ostrel/PROPN "
      "Corp/PROPN/nsubj/10 will/AUX/aux/10 say/VERB/parataxis/3 ./PUNCT\n";
  const auto r =
      resolve(told + "It/PRON/nsubj/2 triggered/VERB/root/0 landslides/NOUN/obj/2 ./PUNCT");
  CHECK(r.who("It") == "");
  const auto again =
      resolve(told + "It/PRON/nsubj/3 will/AUX/aux/3 say/VERB/root/0 more/PRON/obj/3 ./PUNCT");
  CHECK(again.who("It") == "Ostrel Corp");
}

TEST_CASE("\"they\" is no body beside people who are the subject") {
  const auto r = resolve(
      "Angry/ADJ residents/NOUN/nsubj/3 sued/VERB/root/0 Ostrel/PROPN Corp/PROPN/obj/3 ./PUNCT\n"
      "A/DET judge/NOUN/nsubj/3 heard/VERB/root/0 their/PRON/nmod:poss/5 case/NOUN/obj/3 ./PUNCT");
  CHECK(r.who("their") == "");
}

TEST_CASE("a body behind the same verb is what \"it\" may be") {
  const auto sued = [](const std::string& met) {
    return resolve(
               "Ostrel/PROPN Corp/PROPN/nsubj/3 grew/VERB/root/0 ./PUNCT\n"
               "After/ADP rows/NOUN/obl/7 with/ADP the/DET " +
               met + "/NOUN/nmod/2 it/PRON/nsubj/7 sued/VERB/root/0 ./PUNCT")
        .who("it");
  };
  CHECK(sued("bank") == "");
  CHECK(sued("weather") == "Ostrel Corp");
}

TEST_CASE("\"it\" in what is argued may be the thing argued about") {
  const auto leaked = [](const std::string& object) {
    return resolve(
               "Ostrel/PROPN Corp/PROPN/nsubj/3 grew/VERB/root/0 ./PUNCT\n"
               "Experts/NOUN/nsubj/2 visited/VERB/root/0 the/DET tunnel/NOUN/" +
               object +
               "/2 arguing/VERB/advcl/2 that/SCONJ it/PRON/nsubj/8 leaked/VERB/ccomp/5 ./PUNCT")
        .who("it");
  };
  CHECK(leaked("obj") == "");
  CHECK(leaked("obl") == "Ostrel Corp");
}

TEST_CASE("a phrase in front takes its owner from the subject behind it") {
  const auto r = resolve(
      "Maria/PROPN Kern/PROPN/nsubj/3 left/VERB/root/0 ./PUNCT\n"
      "In/ADP/case/3 her/PRON/nmod:poss/3 speech/NOUN/obl/6 Anna/PROPN/nsubj/6 Brandt/PROPN/flat/4 "
      "cried/VERB/root/0 ./PUNCT");
  CHECK(r.who("her") == "Anna Brandt");
}

TEST_CASE("nobody in the same clause is meant by a pronoun but by a reflexive one") {
  const auto hired = [](const std::string& whom) {
    return resolve(
               "Jan/PROPN/nsubj/3 Kroll/PROPN/flat/1 left/VERB/root/0 ./PUNCT\n"
               "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 hired/VERB/root/0 " +
               whom + "/PRON/obj/3 ./PUNCT")
        .who(whom);
  };
  CHECK(hired("him") == "Jan Kroll");
  CHECK(hired("himself") == "Peter Dorlen");
  const auto r = resolve(
      "Jan/PROPN/nsubj/3 Kroll/PROPN/flat/1 saw/VERB/root/0 Peter/PROPN/obj/3 Dorlen/PROPN/flat/4 "
      "./PUNCT\nHe/PRON/nsubj/2 hired/VERB/root/0 Kroll/PROPN/obj/2 ./PUNCT");
  CHECK(r.who("He") == "Peter Dorlen");
}

TEST_CASE("what a verb has done to it is what the verb before has done to it") {
  const auto r = resolve(
      "Denmark/PROPN/nsubj/2 founded/VERB/root/0 Ostrel/PROPN/obj/2 Corp/PROPN/flat/3 "
      "and/CCONJ/cc/6 "
      "sold/VERB/conj/2 it/PRON/obj/6 ./PUNCT");
  CHECK(r.who("it") == "Ostrel Corp");
}

TEST_CASE("what \"and\" joins to a thing is that thing's") {
  const auto r = resolve(
      "Ostrel/PROPN/nsubj/3 Corp/PROPN/flat/1 studied/VERB/root/0 the/DET plague/NOUN/obj/3 "
      "and/CCONJ/cc/8 its/PRON/nmod:poss/8 spread/NOUN/conj/5 ./PUNCT");
  CHECK(r.who("its") == "");
}

TEST_CASE("a name in brackets is not taken up") {
  const auto r = resolve(
      "(/PUNCT Denmark/PROPN/nsubj/5 )/PUNCT just/ADV/advmod/5 asked/VERB/root/0 ./PUNCT\n"
      "It/PRON/nsubj/2 works/VERB/root/0 ./PUNCT");
  CHECK(r.who("It") == "");
}

TEST_CASE("a quotation behind a colon is by whom its sentence tells of") {
  const auto r = resolve(
      "Anna/PROPN/nsubj/3 Brandt/PROPN/flat/1 praised/VERB/root/0 Maria/PROPN/obj/3 "
      "Kern/PROPN/flat/4 "
      ":/PUNCT \"/PUNCT She/PRON/nsubj/9 sings/VERB/parataxis/3 ./PUNCT\n"
      "She/PRON/nsubj/2 dances/VERB/root/0 ./PUNCT \"/PUNCT");
  CHECK(r.who("She") == "Maria Kern");
  CHECK(r.who("She", 2) == "Maria Kern");
}

TEST_CASE("a death is told by somebody else") {
  const auto r = resolve(
      "Maria/PROPN/nsubj/3 Kern/PROPN/flat/1 sang/VERB/root/0 ./PUNCT\n"
      "Anna/PROPN/nsubj/3 Brandt/PROPN/flat/1 confirmed/VERB/root/0 her/PRON/nmod:poss/5 "
      "death/NOUN/obj/3 ./PUNCT");
  CHECK(r.who("her") == "Maria Kern");
}

TEST_CASE("one whom \"he\" takes up is no \"she\"") {
  const auto r = resolve(
      "Maria/PROPN/nsubj/3 Kern/PROPN/flat/1 sang/VERB/root/0 ./PUNCT\n"
      "Minister/NOUN/nmod/2 Kroll/PROPN/nsubj/3 spoke/VERB/root/0 ./PUNCT\n"
      "She/PRON/nsubj/2 laughed/VERB/root/0 ./PUNCT\n"
      "Minister/NOUN/nmod/2 Kroll/PROPN/nsubj/3 sighed/VERB/root/0 ./PUNCT\n"
      "He/PRON/nsubj/2 left/VERB/root/0 ./PUNCT\n"
      "Minister/NOUN/nmod/2 Kroll/PROPN/nsubj/3 lost/VERB/root/0 his/PRON/nmod:poss/5 "
      "bag/NOUN/obj/3 "
      "./PUNCT");
  CHECK(r.who("She") == "Maria Kern");
}

TEST_CASE("a sentence is about whom its content tells of, not who says so at its end") {
  const auto r = resolve(
      "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 fled/VERB/ccomp/7 ,/PUNCT Jan/PROPN/nsubj/7 "
      "Kroll/PROPN/flat/5 say/VERB/root/0 ./PUNCT\nHe/PRON/nsubj/2 fell/VERB/root/0 ./PUNCT");
  CHECK(r.who("He") == "Peter Dorlen");
}

TEST_CASE("\"it\" is no actor where it is called what no actor is") {
  const auto called = [](const std::string& noun) {
    return resolve(
               "Ostrel/PROPN/nsubj/3 Corp/PROPN/flat/1 grew/VERB/root/0 ./PUNCT\n"
               "It/PRON/nsubj/4 was/AUX/cop/4 a/DET/det/4 " +
               noun + "/NOUN/root/0 ./PUNCT")
        .who("It");
  };
  CHECK(called("disaster") == "");
  CHECK(called("bank") == "Ostrel Corp");
}

TEST_CASE("a promise's owner keeps it") {
  const auto r = resolve(
      "Maria/PROPN/nsubj/3 Kern/PROPN/flat/1 doubted/VERB/root/0 Anna/PROPN/nmod:poss/7 "
      "Brandt/PROPN/flat/4 's/PART/case/4 promise/NOUN/obj/3 that/SCONJ/mark/10 she/PRON/nsubj/10 "
      "sings/VERB/acl/7 ./PUNCT");
  CHECK(r.who("she") == "Anna Brandt");
}

TEST_CASE("an office in apposition is of the person beside it") {
  const auto r = resolve(
      "President/PROPN/nmod/2 Dorlen/PROPN/nsubj/3 left/VERB/root/0 ./PUNCT\n"
      "Anna/PROPN/nsubj/7 Brandt/PROPN/flat/1 ,/PUNCT once/ADV/advmod/6 the/DET/det/6 "
      "president/NOUN/appos/1 cried/VERB/root/0 ./PUNCT");
  CHECK(r.who("the president") == "");
}

TEST_CASE("an office that is said to be another's is of nobody named before") {
  const auto judge = [](std::string_view behind) {
    return resolve(
               "Judge/PROPN/nmod/2 Dorlen/PROPN/nsubj/3 left/VERB/root/0 ./PUNCT\n"
               "The/DET/det/2 judge/NOUN/nsubj/6 in/ADP/case/5 " +
               std::string(behind) + "/DET/det/5 case/NOUN/nmod/2 agreed/VERB/root/0 ./PUNCT")
        .who("The judge");
  };
  CHECK(judge("the") == "Dorlen");
  CHECK(judge("that") == "");
}

TEST_CASE("a name that only says which is not taken up") {
  const auto r = resolve(
      "The/DET/det/3 Brandt/PROPN/compound/3 administration/NOUN/nsubj/4 met/VERB/root/0 "
      "Peter/PROPN/obj/4 Brandt/PROPN/flat/5 ./PUNCT\n"
      "Denmark/PROPN/compound/2 experts/NOUN/nsubj/3 left/VERB/root/0 ./PUNCT\n"
      "It/PRON/nsubj/2 works/VERB/root/0 ./PUNCT");
  CHECK(r.who("It") == "");
}

TEST_CASE("a noun made to name people may be meant by \"his\"") {
  const auto lost = [](const std::string& noun) {
    return resolve(
               "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 left/VERB/root/0 ./PUNCT\n"
               "A/DET/det/2 " +
               noun +
               "/NOUN/nsubj/3 harmed/VERB/root/0 his/PRON/nmod:poss/5 dog/NOUN/obj/3 ./PUNCT")
        .who("his");
  };
  CHECK(lost("tapper") == "");
  CHECK(lost("tower") == "Peter Dorlen");
}

TEST_CASE("whom a sentence is about goes before whom it only brings in") {
  const auto r = resolve(
      "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 met/VERB/root/0 a/DET/det/5 pianist/NOUN/obj/3 "
      "./PUNCT\nHe/PRON/nsubj/2 slept/VERB/root/0 ./PUNCT");
  CHECK(r.who("He") == "Peter Dorlen");
}

TEST_CASE("\"it\" is no actor where it is published or signed") {
  const auto r = resolve(
      "Ostrel/PROPN/nsubj/3 Corp/PROPN/flat/1 grew/VERB/root/0 ./PUNCT\n"
      "It/PRON/nsubj:pass/3 was/AUX/aux:pass/3 publish/VERB/root/0 ./PUNCT");
  CHECK(r.who("It") == "");
}

TEST_CASE("a subject inside the sentence is taken up from a clause in front only") {
  const auto r = resolve(
      "As/SCONJ/mark/4 Ostrel/PROPN/nsubj/4 Corp/PROPN/flat/2 grew/VERB/advcl/6 it/PRON/nsubj/6 "
      "hired/VERB/root/0 ./PUNCT");
  CHECK(r.who("it") == "Ostrel Corp");
  const auto beside = resolve(
      "Anna/PROPN/nsubj/2 left/VERB/root/0 when/SCONJ/mark/5 Ostrel/PROPN/nsubj/5 "
      "grew/VERB/advcl/2 "
      "and/CCONJ/cc/8 it/PRON/nsubj/8 rained/VERB/conj/2 ./PUNCT");
  CHECK(beside.who("it") == "");
}

TEST_CASE("\"it\" before what was reported names nobody, and \"himself\" only who acts") {
  const auto r = resolve(
      "Ostrel/PROPN/nsubj/3 Corp/PROPN/flat/1 grew/VERB/root/0 ./PUNCT\n"
      "It/PRON/nsubj:pass/3 was/AUX/aux:pass/3 reported/VERB/root/0 the/DET/det/5 dam/NOUN/nsubj/6 "
      "leaked/VERB/ccomp/3 ./PUNCT");
  CHECK(r.who("It") == "");
  const auto himself = resolve(
      "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 slept/VERB/root/0 ./PUNCT\n"
      "Someone/PRON/nsubj/2 hurt/VERB/root/0 himself/PRON/obj/2 ./PUNCT");
  CHECK(himself.who("himself") == "");
}

TEST_CASE("what somebody is blamed or praised for is that one's own") {
  const auto r = resolve(
      "Peter/PROPN/nsubj/4 Dorlen/PROPN/flat/1 may/AUX/aux/4 praise/VERB/root/0 Karl/PROPN/obj/4 "
      "Brandt/PROPN/flat/5 for/ADP/case/9 his/PRON/nmod:poss/9 work/NOUN/obl/4 ./PUNCT\n"
      "Peter/PROPN/nsubj/4 Dorlen/PROPN/flat/1 may/AUX/aux/4 visit/VERB/root/0 Karl/PROPN/obj/4 "
      "Brandt/PROPN/flat/5 for/ADP/case/9 his/PRON/nmod:poss/9 work/NOUN/obl/4 ./PUNCT");
  CHECK(r.who("his") == "Karl Brandt");
  CHECK(r.who("his", 2) == "Peter Dorlen");
  const auto said = resolve(
      "Peter/PROPN/nsubj/4 Dorlen/PROPN/flat/1 may/AUX/aux/4 criticise/VERB/root/0 "
      "Karl/PROPN/obj/4 "
      "Brandt/PROPN/flat/5 ,/PUNCT/punct/8 saying/VERB/advcl/4 he/PRON/nsubj/10 lied/VERB/ccomp/8 "
      "./PUNCT");
  CHECK(said.who("he") == "Karl Brandt");
}

TEST_CASE("whom a participle in front has as its object is not who acts") {
  const auto r = resolve(
      "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 slept/VERB/root/0 ./PUNCT\n"
      "Visiting/VERB/advcl/6 Karl/PROPN/obj/1 Brandt/PROPN/flat/2 ,/PUNCT/punct/1 he/PRON/nsubj/6 "
      "sang/VERB/root/0 ./PUNCT");
  CHECK(r.who("he") == "Peter Dorlen");
}

TEST_CASE("who says something of another in a quotation does not mean himself") {
  const auto r = resolve(
      "Peter/PROPN/nsubj/3 Dorlen/PROPN/flat/1 say/VERB/root/0 of/ADP/case/5 Karl/PROPN/obl/3 "
      "Brandt/PROPN/flat/5 ,/PUNCT/punct/3 \"/PUNCT/punct/10 He/PRON/nsubj/10 won/VERB/ccomp/3 "
      "./PUNCT/punct/3 \"/PUNCT/punct/3");
  CHECK(r.who("He") == "Karl Brandt");
}

TEST_CASE("what several named beside a noun own is nobody's of them alone") {
  const auto r = resolve(
      "The/DET/det/2 shops/NOUN/nsubj/7 Ostrel/PROPN/compound/4 Corp/PROPN/appos/2 and/CCONJ/cc/6 "
      "Kestova/PROPN/conj/4 raised/VERB/root/0 their/PRON/nmod:poss/9 prices/NOUN/obj/7 ./PUNCT");
  CHECK(r.who("their") == "");
}

TEST_CASE("a country has deaths of its own") {
  const auto r = resolve(
      "Denmark/PROPN/nsubj/2 found/VERB/root/0 cases/NOUN/obj/2 and/CCONJ/cc/6 "
      "Norway/PROPN/nsubj/6 had/VERB/conj/2 its/PRON/nmod:poss/8 death/NOUN/obj/6 ./PUNCT");
  CHECK(r.who("its") == "Norway");
}

TEST_CASE("a name that fits both gives way to whom such a pronoun has meant") {
  const auto r = resolve(
      "Anna/PROPN/nsubj/3 Dorlen/PROPN/flat/1 died/VERB/root/0 ./PUNCT\n"
      "Ulstrid/PROPN/nsubj/3 Hall/PROPN/flat/1 praised/VERB/root/0 her/PRON/obj/3 ./PUNCT\n"
      "Her/PRON/nmod:poss/2 son/NOUN/nsubj/3 wept/VERB/root/0 ./PUNCT");
  CHECK(r.who("Her") == "Anna Dorlen");
}

TEST_CASE("the 22-year-old is whom the sentence before is about") {
  const auto r = resolve(
      "Anna/PROPN/nsubj/3 Dorlen/PROPN/flat/1 won/VERB/root/0 ./PUNCT\n"
      "The/DET/det/6 22/NUM/nummod/4 -/PUNCT/punct/2 year/NOUN/obl/6 -/PUNCT/punct/4 "
      "old/NOUN/nsubj/7 wept/VERB/root/0 ./PUNCT");
  CHECK(r.who("The 22 - year - old") == "Anna Dorlen");
}

TEST_CASE("a truce that somebody brokered collapses, not who brokered it") {
  const auto r = resolve(
      "Norway/PROPN/nsubj/2 broker/VERB/root/0 a/DET/det/4 truce/NOUN/obj/2 ./PUNCT\n"
      "It/PRON/nsubj/2 collapse/VERB/root/0 ./PUNCT");
  CHECK(r.who("It").empty());
}

TEST_CASE("who does it or makes it somewhere does or makes nobody") {
  const auto asked = [](std::string_view verb) {
    return resolve(
               "Denmark/PROPN/nsubj/2 founded/VERB/root/0 Ostrel/PROPN/obj/2 Corp/PROPN/flat/3 "
               "and/CCONJ/cc/6 " +
               std::string(verb) + "/VERB/conj/2 it/PRON/obj/6 to/ADP/case/9 Oslo/PROPN/obl/6")
        .who("it");
  };
  CHECK(asked("do").empty());
  CHECK(asked("make").empty());
  CHECK(asked("sold") == "Ostrel Corp");
}
