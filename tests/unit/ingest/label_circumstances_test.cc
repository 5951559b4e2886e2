#include <string>
#include <string_view>

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("what is done for a purpose is told with it, what is not done is not") {
  const auto leaves = [](std::string_view adverb) {
    return EventFixture("Anna Anna PROPN 3 nsubj -\n" + std::string(adverb) +
                        R"(left leave VERB 0 root past,finite
the the DET 5 det -
port port NOUN 3 obj -
to to PART 7 mark -
inspect inspect VERB 3 advcl infinitive
ships ship NOUN 7 obj plural
. . PUNCT 3 punct -
)")
        .event("left")
        .label;
  };
  CHECK(leaves("later later ADV 3 advmod -\n") == "Anna leaves port to inspect ships");
  CHECK(leaves("never never ADV 3 advmod -\n") == "Anna does not leave port");
}

TEST_CASE("a purpose that cannot be told in whole is left out") {
  const auto sails = [](std::string_view behind) {
    return EventFixture(R"(Anna Anna PROPN 2 nsubj -
sailed sail VERB 0 root past,finite
to to ADP 4 case -
Norvia Norvia PROPN 2 obl -
to to PART 6 mark -
help help VERB 2 advcl infinitive
)" + std::string(behind) +
                        ". . PUNCT 2 punct -\n")
        .event("sailed")
        .label;
  };
  CHECK(sails("Bela Bela PROPN 6 obj -\n") == "Anna sails to Norvia to help Bela");
  CHECK(sails("them they PRON 6 obj -\n") == "Anna sails to Norvia");
}

TEST_CASE("what takes place online is told to be online") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
ships ship NOUN 2 obj plural
mostly mostly ADV 5 advmod -
online online ADV 2 advmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Anna sells ships online");
}

TEST_CASE("what limits a deed is told before it") {
  const auto closed = [](std::string_view adverb) {
    return EventFixture(R"(Acme Acme PROPN 4 nsubj:pass -
was be AUX 4 aux:pass past,finite
)" + std::string(adverb) +
                        R"( ADV 4 advmod -
closed close VERB 0 root past,participle
. . PUNCT 4 punct -
)")
        .event("closed")
        .label;
  };
  CHECK(closed("partly partly") == "Acme is partly closed");
  CHECK(closed("then then") == "Acme is closed");
}

TEST_CASE("an adverb belongs to the preposition behind it") {
  const EventFixture f(R"(Late late ADV 4 advmod -
in in ADP 4 case -
her she PRON 4 nmod:poss -
life life NOUN 6 obl -
Anna Anna PROPN 6 nsubj -
sold sell VERB 0 root past,finite
ships ship NOUN 6 obj plural
. . PUNCT 6 punct -
)");
  CHECK(f.event("sold").label == "Anna sells ships late in life");
}

TEST_CASE("what stands behind who does a thing is told, what stands in brackets is not") {
  const auto ordered = [](std::string_view phrase) {
    return EventFixture(R"(ships ship NOUN 0 root plural
ordered order VERB 1 acl past,participle
by by ADP 4 case -
Acme Acme PROPN 2 obl:agent -
)" + std::string(phrase))
        .event("ordered")
        .label;
  };
  CHECK(ordered("for for ADP 6 case -\nNorvia Norvia PROPN 2 obl -\n") ==
        "Acme orders ships for Norvia");
  CHECK(ordered("( ( PUNCT 7 punct -\nfor for ADP 7 case -\nNorvia Norvia PROPN 2 obl -\n") ==
        "Acme orders ships");
}

TEST_CASE("those who lack something are told by it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
spoke speak VERB 0 root past,finite
with with ADP 4 case -
workers worker NOUN 2 obl plural
without without ADP 6 case -
permits permit NOUN 4 nmod plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("spoke").label == "Anna speaks with workers without permits");
}

TEST_CASE("a pair that is one thing takes its verb in the singular") {
  const EventFixture f(R"(Food food NOUN 5 nsubj:pass -
and and CCONJ 3 cc -
drink drink NOUN 1 conj -
was be AUX 5 aux:pass past,finite
sold sell VERB 0 root past,participle
. . PUNCT 5 punct -
)");
  CHECK(f.event("sold").label == "Food and drink is sold");
}

TEST_CASE("how long a thing lasts is told with it, without a hyphen too") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
cancelled cancel VERB 0 root past,finite
a a DET 6 det -
two two NUM 5 nummod -
week week NOUN 6 compound -
voyage voyage NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("cancelled").label == "Anna cancels two week voyage");
}

TEST_CASE("how many of a thing there are is told with how often") {
  const EventFixture f(R"(Acme Acme PROPN 2 nsubj -
sold sell VERB 0 root past,finite
nine nine NUM 4 nummod -
ships ship NOUN 2 obj plural
a a DET 6 det -
month month NOUN 4 nmod:unmarked -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Acme sells nine ships a month");
}

TEST_CASE("the first of its kind since another is told with since when") {
  const auto sells = [](std::string_view rank, std::string_view since) {
    return EventFixture(
               "Acme Acme PROPN 2 nsubj -\nsold sell VERB 0 root past,finite\n"
               "the the DET 5 det -\n" +
               std::string(rank) + " ADJ 5 amod -\nship ship NOUN 2 obj -\n" +
               "since since ADP 7 case -\n" + std::string(since) + " 2 obl -\n")
        .event("sold")
        .label;
  };
  CHECK(sells("first first", "1998 1998 NUM") == "Acme sells first ship since 1998");
  CHECK(sells("last last", "war war NOUN") == "Acme sells last ship since war");
  CHECK(sells("red red", "1998 1998 NUM") == "Acme sells red ship");
}

TEST_CASE("adjectives that point at another thing are left out before a noun") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
a a DET 5 det -
similar similar ADJ 5 amod -
ship ship NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Anna sells ship");
}

TEST_CASE("a headline may be somewhat longer where it would be cut otherwise") {
  const EventFixture f(R"(Annabellamargaretcunningha Annabellamargaretcunningha PROPN 2 nsubj -
appointed appoint VERB 0 root past,finite
Bartholomewalexandersheridan Bartholomewalexandersheridan PROPN 2 obj -
as as ADP 5 case -
secretary secretary NOUN 2 obl -
of of ADP 7 case -
state state NOUN 5 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("appointed").label ==
        "Annabellamargaretcunningha appoints Bartholomewalexandersheridan as secretary of state");
}

TEST_CASE("a circumstance that only points at another is left out") {
  const auto leaves = [](std::string_view which) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\nleft leave VERB 0 root past,finite\n"
               "Norvia Norvia PROPN 2 obj -\nfor for ADP 7 case -\nthe the DET 7 det -\n" +
               std::string(which) + " ADJ 7 amod -\nreason reason NOUN 2 obl -\n")
        .event("left")
        .label;
  };
  CHECK(leaves("sad sad") == "Anna leaves Norvia for sad reason");
  CHECK(leaves("same same") == "Anna leaves Norvia");
}

TEST_CASE("what stands behind a list of names tells what the deed is for") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sued sue VERB 0 root past,finite
Bela Bela PROPN 2 obj -
and and CCONJ 5 cc -
Clara Clara PROPN 3 conj -
to to PART 7 mark -
stop stop VERB 5 acl infinitive
deliveries delivery NOUN 7 obj plural
. . PUNCT 2 punct -
)");
  CHECK(f.event("sued").label == "Anna sues Bela and Clara to stop deliveries");
}

TEST_CASE("what somebody calls herself in a speech is told with it") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sent send VERB 0 root past,finite
a a DET 4 det -
letter letter NOUN 2 obj -
declaring declare VERB 4 acl present,participle
herself she PRON 5 obj -
queen queen NOUN 5 xcomp -
. . PUNCT 2 punct -
)");
  CHECK(f.event("sent").label == "Anna sends letter declaring herself queen");
}

TEST_CASE("the first since what cannot be said is not called the first") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
her her PRON 5 nmod:poss -
first first ADJ 5 amod -
ship ship NOUN 2 obj -
since since SCONJ 8 mark -
Bela Bela PROPN 8 nsubj -
left leave VERB 2 advcl past,finite
. . PUNCT 2 punct -
)");
  CHECK(f.event("sold").label == "Anna sells ship");
}

TEST_CASE("what stands behind an aside about the object is told") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
named name VERB 0 root past,finite
Bela Bela PROPN 2 obj -
, , PUNCT 6 punct -
a a DET 6 det -
farmer farmer NOUN 3 appos -
, , PUNCT 3 punct -
as as ADP 9 case -
minister minister NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("named").label == "Anna names Bela as minister");
}

TEST_CASE("of what is not fully done no more is denied") {
  const EventFixture f(R"(Anna Anna PROPN 5 nsubj -
has have AUX 5 aux present,finite
not not PART 5 advmod -
fully fully ADV 5 advmod -
repaired repair VERB 0 root past,participle
ships ship NOUN 5 obj plural
. . PUNCT 5 punct -
)");
  CHECK(f.event("repaired").label == "Anna does not fully repair ships");
}

TEST_CASE("what a verb says nothing without is told, what only connects is not") {
  const auto deal = [](std::string_view verb) {
    return EventFixture(R"(Anna Anna PROPN 2 nsubj -
)" + std::string(verb) +
                        R"( VERB 0 root past,finite
laws law NOUN 2 obj plural
into into ADP 5 case -
effect effect NOUN 2 obl -
. . PUNCT 2 punct -
)");
  };
  CHECK(deal("put put").event("put").label == "Anna puts laws into effect");
  CHECK(deal("signed sign").event("signed").label == "Anna signs laws");
}

TEST_CASE("the term of a punishment is told, how long another deed took is not") {
  const auto years = [](std::string_view verb) {
    const std::string lines = R"(Anna Anna PROPN 3 nsubj:pass -
was be AUX 3 aux:pass past,finite
)" + std::string(verb) + R"( VERB 0 root past,participle
for for ADP 6 case -
six six NUM 6 nummod -
years year NOUN 3 obl plural
)";
    const std::string text =
        "Anna was " + std::string(verb.substr(0, verb.find(' '))) + " for six years";
    return EventFixture(lines, {timex_at(text, "six years", "2030-01-01", "2036-01-01")});
  };
  CHECK(years("jailed jail").event("jailed").label == "Anna is jailed for six years");
  CHECK(years("treated treat").event("treated").label == "Anna is treated");
}

TEST_CASE("a day that is declared is told, a day of the calendar is not") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
declared declare VERB 0 root past,finite
a a DET 4 det -
day day NOUN 2 obj -
of of ADP 6 case -
mourning mourning NOUN 4 nmod -
)");
  CHECK(f.event("declared").label == "Anna declares day of mourning");
}

TEST_CASE("what says nothing by itself is told where it is somebody's") {
  const auto cuts = [](std::string_view whose) {
    return EventFixture("Acme Acme PROPN 2 nsubj -\ncut cut VERB 0 root past,finite\n" +
                        std::string(whose) + "rate rate NOUN 2 obj -\n. . PUNCT 2 punct -\n")
        .event("cut")
        .label;
  };
  CHECK(cuts("its its PRON 4 nmod:poss -\n") == "Acme cuts rate");
  CHECK(cuts("") != "Acme cuts rate");
}

TEST_CASE("from where something rises is told with to where, or not at all") {
  const auto raises = [](std::string_view toll) {
    return EventFixture(
               "Anna Anna PROPN 2 nsubj -\nraised raise VERB 0 root past,finite\n"
               "the the DET 4 det -\n" +
               std::string(toll) +
               R"( NOUN 2 obj -
from from ADP 7 case -
five five NUM 7 nummod -
people people NOUN 2 obl plural
to to ADP 9 case -
six six NUM 2 obl -
)")
        .event("raised")
        .label;
  };
  CHECK(raises("toll toll") == "Anna raises toll from five people to six");
  const std::string longest = "tollofthesecondandlastfloodintheoldharbour";
  CHECK(raises(longest + "andofall " + longest) == "Anna raises " + longest + "andofall to six");
}

TEST_CASE("a stretch of time is no circumstance, nor what only points at examples") {
  const auto sells = [](std::string_view preposition, std::string_view behind) {
    return EventFixture(
               "Acme Acme PROPN 2 nsubj -\nsold sell VERB 0 root past,finite\n"
               "ships ship NOUN 2 obj plural\n" +
               std::string(preposition) + std::string(behind))
        .event("sold")
        .label;
  };
  CHECK(sells("in in ADP 6 case -\n", R"(the the DET 6 det -
span span NOUN 2 obl -
of of ADP 9 case -
one one NUM 9 nummod -
week week NOUN 6 nmod -
)") == "Acme sells ships");
  CHECK(sells("through through ADP 6 case -\n", R"(such such ADJ 6 amod -
ports port NOUN 2 obl plural
as as ADP 8 case -
Bath Bath PROPN 6 nmod -
)") == "Acme sells ships");
}

TEST_CASE("where it is told is no circumstance of what happened") {
  const auto sold = [](std::string_view noun) {
    return EventFixture("In in ADP 3 case -\na a DET 3 det -\n" + std::string(noun) +
                        " NOUN 5 obl -\nAnna Anna PROPN 5 nsubj -\n"
                        "sold sell VERB 0 root past,finite\nships ship NOUN 5 obj plural\n")
        .event("sold")
        .label;
  };
  CHECK(sold("report report") == "Anna sells ships");
  CHECK(sold("harbour harbour") == "Anna sells ships in harbour");
}

TEST_CASE("a bracket before it does not part a circumstance from its verb") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
sold sell VERB 0 root past,finite
ships ship NOUN 2 obj plural
( ( PUNCT 5 punct -
twelve twelve NUM 3 appos -
) ) PUNCT 5 punct -
in in ADP 8 case -
Borvia Borvia PROPN 2 obl -
)");
  CHECK(f.event("sold").label == "Anna sells ships in Borvia");
}

TEST_CASE("whom somebody is named as is told, whoever holds the office") {
  const EventFixture f(R"(Anna Anna PROPN 6 nsubj -
, , PUNCT 4 punct -
a a DET 4 det -
judge judge NOUN 1 appos -
, , PUNCT 1 punct -
took take VERB 0 root past,finite
over over ADP 6 compound:prt -
as as ADP 10 case -
the the DET 10 det -
mayor mayor NOUN 6 obl -
of of ADP 12 case -
Norvia Norvia PROPN 10 nmod -
. . PUNCT 6 punct -
)");
  CHECK(f.event("took").label == "Anna takes over as mayor of Norvia");
}

TEST_CASE("what was held as well as the votes is no place of theirs") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
held hold VERB 0 root past,finite
votes vote NOUN 2 obj plural
in in ADP 6 case -
two two NUM 6 nummod -
towns town NOUN 3 nmod plural
, , PUNCT 11 punct -
as as ADV 11 cc -
well well ADV 8 fixed -
as as ADP 8 fixed -
meetings meeting NOUN 6 conj plural
in in ADP 13 case -
Borvia Borvia PROPN 11 nmod -
. . PUNCT 2 punct -
)");
  CHECK(f.event("votes").label == "Norvia holds votes in two towns");
}
