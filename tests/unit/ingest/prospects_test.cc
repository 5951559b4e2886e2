#include "ingest/event/prospects.h"

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("an event that is possible or likely has not happened") {
  const auto predicted = [](std::string_view predicate) {
    return EventFixture(R"(An a DET 2 det -
attack attack NOUN 6 nsubj -
on on ADP 4 case -
Borvia Borvia PROPN 2 nmod -
)" + std::string(predicate))
        .event("attack")
        .modality;
  };
  CHECK(predicted("is be AUX 6 cop present,finite\nlikely likely ADJ 0 root -\n") ==
        Modality::possible);
  CHECK(predicted("was be AUX 6 cop past,finite\npossible possible ADJ 0 root -\n") ==
        Modality::asserted);
}

TEST_CASE("what somebody is acquitted of is no fact") {
  const auto of = [](std::string_view verb) {
    return EventFixture("Norvia Norvia PROPN 2 nsubj -\n" + std::string(verb) +
                        R"( VERB 0 root past,finite
Anna Anna PROPN 2 obj -
of of SCONJ 5 mark -
attacking attack VERB 2 advcl present,gerund
Borvia Borvia PROPN 5 obj -
)");
  };
  CHECK(of("acquitted acquit").event("attacking").modality == Modality::denied);
  CHECK(of("convicted convict").event("attacking").modality == Modality::asserted);
}

TEST_CASE("what somebody may be punished for has happened") {
  const EventFixture f(R"(Norvia Norvia PROPN 3 nsubj -
may may AUX 3 aux -
punish punish VERB 0 root infinitive
Anna Anna PROPN 3 obj -
for for SCONJ 6 mark -
attacking attack VERB 3 advcl present,participle
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attacking").modality == Modality::asserted);
}

TEST_CASE("what one is charged with or blamed for is claimed, what one is fined for is not") {
  const auto told = [](std::string_view act, std::string_view preposition) {
    return EventFixture("Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n" +
                        std::string(act) + " VERB 0 root past,participle\n" +
                        std::string(preposition) + " " + std::string(preposition) +
                        " ADP 5 mark -\nattacking attack VERB 3 advcl gerund\n"
                        "Borvia Borvia PROPN 5 obj -\n")
        .event("attacking")
        .modality;
  };
  CHECK(told("charged charge", "with") == Modality::claimed);
  CHECK(told("arrested arrest", "for") == Modality::claimed);
  CHECK(told("criticised criticise", "for") == Modality::claimed);
  CHECK(told("suspected suspect", "of") == Modality::claimed);
  CHECK(told("fined fine", "for") == Modality::asserted);
}

TEST_CASE("what a wished-for paper allows, or somebody allows, is open") {
  const EventFixture wished(R"(Anna Anna PROPN 2 nsubj -
sought seek VERB 0 root past,finite
a a DET 4 det -
ruling ruling NOUN 2 obj -
banning ban VERB 4 acl gerund
Borvia Borvia PROPN 5 obj -
)");
  CHECK(wished.event("banning").modality == Modality::possible);
  const EventFixture allowed(R"(Norvia Norvia PROPN 2 nsubj -
allowed allow VERB 0 root past,finite
attacks attack NOUN 2 obj plural
on on ADP 5 case -
Borvia Borvia PROPN 3 nmod -
)");
  CHECK(allowed.event("attacks").modality == Modality::possible);
}

TEST_CASE("a noun under will be, is to or favors is as sure as that") {
  const EventFixture subject(R"(Anna Anna PROPN 4 nsubj -
will will AUX 4 aux finite
be be AUX 4 cop infinitive
subject subject ADJ 0 root -
to to ADP 7 case -
a a DET 7 det -
fine fine NOUN 4 obl -
)");
  CHECK(subject.event("fine").modality == Modality::planned);
  const EventFixture held(R"(Parties party NOUN 4 nsubj plural
are be AUX 4 cop present,finite
to to PART 4 mark -
hold hold VERB 0 root infinitive
elections election NOUN 4 obj plural
in in ADP 7 case -
Norvia Norvia PROPN 5 nmod -
)");
  CHECK(held.event("elections").modality == Modality::planned);
  const EventFixture favored(R"(Anna Anna PROPN 2 nsubj -
favored favor VERB 0 root past,finite
an a DET 4 det -
investigation investigation NOUN 2 obj -
of of ADP 6 case -
Borvia Borvia PROPN 4 nmod -
)");
  CHECK(favored.event("investigation").modality == Modality::possible);
}

TEST_CASE("a crime that one is charged with is claimed, one that one is acquitted of is denied") {
  const auto told = [](std::string_view act, std::string_view preposition) {
    return EventFixture("Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n" +
                        std::string(act) + " VERB 0 root past,participle\n" +
                        std::string(preposition) + " " + std::string(preposition) +
                        " ADP 5 case -\nmurder murder NOUN 3 obl -\n"
                        "in in ADP 7 case -\nBorvia Borvia PROPN 5 nmod -\n")
        .event("murder")
        .modality;
  };
  CHECK(told("arrested arrest", "for") == Modality::claimed);
  CHECK(told("acquitted acquit", "of") == Modality::denied);
}

TEST_CASE("what one is not guilty of is denied, what one is guilty of is not") {
  const auto told = [](std::string_view adverb) {
    return EventFixture(
               "Anna Anna PROPN 3 nsubj:pass -\nwas be AUX 3 aux:pass past,finite\n"
               "found find VERB 0 root past,participle\n" +
               std::string(adverb) +
               "guilty guilty ADJ 3 xcomp -\nof of ADP 7 case -\n"
               "murder murder NOUN 5 obl -\n"
               "in in ADP 9 case -\nBorvia Borvia PROPN 7 nmod -\n")
        .event("murder")
        .modality;
  };
  CHECK(told("not not PART 5 advmod -\n") == Modality::denied);
  CHECK(told("also also ADV 5 advmod -\n") == Modality::asserted);
}

TEST_CASE("who beats another to win has won, who paid another to win has not yet") {
  const auto title = [](std::string_view verb) {
    return EventFixture("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) +
                        R"( VERB 0 root past,finite
Bela Bela PROPN 2 obj -
to to PART 5 mark -
win win VERB 2 xcomp infinitive
titles title NOUN 5 obj plural
)");
  };
  const EventFixture beat = title("beat beat"), urged = title("urged urge");
  CHECK(beat.event("win").modality == Modality::asserted);
  CHECK(beat.event("win").label == "Anna wins titles");
  CHECK(urged.event("win").modality != Modality::asserted);
}

TEST_CASE("where a figure came to be is no plan") {
  const auto modality = [](std::string_view number) {
    return EventFixture(R"(Prices price NOUN 2 nsubj plural
rose rise VERB 0 root past,finite
to to PART 4 mark -
close close VERB 2 xcomp infinitive
)" + std::string(number))
        .event("close")
        .modality;
  };
  CHECK(modality("at at ADP 6 case -\n45 45 NUM 4 obl -\n") == Modality::asserted);
  CHECK(modality("shops shop NOUN 4 obj plural\n") != Modality::asserted);
}

TEST_CASE("the approval that something is subject to has yet to be given") {
  const auto told = [](std::string_view noun, std::string_view lemma) {
    return EventFixture(
               "The the DET 2 det -\nsale sale NOUN 4 nsubj -\n"
               "is be AUX 4 cop present,finite\nsubject subject ADJ 0 root -\n"
               "to to ADP 6 case -\n" +
               std::string(noun) + " " + std::string(lemma) +
               " NOUN 4 obl -\nby by ADP 8 case -\nBorvia Borvia PROPN 6 nmod -\n")
        .event(noun)
        .modality;
  };
  CHECK(told("approval", "approval") == Modality::planned);
  CHECK(told("sanctions", "sanction") == Modality::asserted);
}

TEST_CASE("what a memorandum of understanding is for has not been done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
signed sign VERB 0 root past,finite
a a DET 4 det -
memorandum memorandum NOUN 2 obj -
of of ADP 6 case -
understanding understanding NOUN 4 nmod -
to to PART 8 mark -
build build VERB 6 xcomp infinitive
ships ship NOUN 8 obj plural
)");
  CHECK(f.event("build").modality == Modality::planned);
}

TEST_CASE("what aid is conditional on has not happened") {
  const EventFixture f(R"(Aid aid NOUN 3 nsubj -
is be AUX 3 cop present,finite
conditional conditional ADJ 0 root -
on on ADP 6 case -
a a DET 6 det -
ceasefire ceasefire NOUN 3 obl -
by by ADP 8 case -
Borvia Borvia PROPN 6 nmod -
)");
  CHECK(f.event("ceasefire").modality == Modality::planned);
}

TEST_CASE("what took until May to do was done") {
  const auto told = [](std::string_view verb) {
    return EventFixture("Norvia Norvia PROPN 2 nsubj -\n" + std::string(verb) +
                        " VERB 0 root past,finite\nuntil until ADP 4 case -\n"
                        "May May PROPN 2 obl -\nto to PART 6 mark -\n"
                        "invade invade VERB 2 xcomp infinitive\nBorvia Borvia PROPN 6 obj -\n")
        .event("invade")
        .modality;
  };
  CHECK(told("took take") == Modality::asserted);
  CHECK(told("stayed stay") == Modality::planned);
}

TEST_CASE("what took three hours to do was done") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
took take VERB 0 root past,finite
three three NUM 4 nummod -
hours hour NOUN 2 obj plural
to to PART 6 mark -
attack attack VERB 2 advcl infinitive
Borvia Borvia PROPN 6 obj -
)");
  CHECK(f.event("attack").modality == Modality::asserted);
}

TEST_CASE("what one runs for one may not get") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
ran run VERB 0 root past,finite
for for ADP 5 case -
the the DET 5 det -
nomination nomination NOUN 2 obl -
. . PUNCT 2 punct -
)");
  CHECK(f.event("nomination").modality == Modality::possible);
}
