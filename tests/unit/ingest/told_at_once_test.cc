#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("what somebody used and what they did with it is one event") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
used use VERB 0 root past,finite
a a DET 4 det -
drone drone NOUN 2 obj -
to to PART 6 mark -
attack attack VERB 2 advcl infinitive -
Borvia Borvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("used"));
  CHECK(f.event("used").modality == Modality::asserted);
  CHECK(f.event("used").type == "conflict.attack");
  CHECK(&f.event("used") == &f.event("attack"));
}

TEST_CASE("whoever reports infections tells of one event") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
reported report VERB 0 root past,finite
nine 9 NUM 4 nummod -
infections infection NOUN 2 obj plural
of of ADP 6 case -
influenza influenza NOUN 4 nmod -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("infections"));
  CHECK((!f.has("reported") || &f.event("reported") == &f.event("infections")));
}

TEST_CASE("what is cancelled is told by that alone") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
cancelled cancel VERB 0 root past,finite
a a DET 4 det -
hearing hearing NOUN 2 obj -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("hearing"));
  CHECK(&f.event("cancelled") == &f.event("hearing"));
  CHECK(f.event("hearing").modality == Modality::asserted);
  CHECK(f.event("hearing").label == "Norvia cancels hearing");
}

TEST_CASE("no deaths and that none were reported are told at once") {
  const EventFixture f(R"(No no DET 2 det -
deaths death NOUN 4 nsubj:pass plural
were be AUX 4 aux:pass past,finite
reported report VERB 0 root past,participle
in in ADP 6 case -
Norvia Norvia PROPN 4 obl -
. . PUNCT 4 punct -
)");
  CHECK(f.reading.events.size() == 1);
}

TEST_CASE("what an attack does is the attack") {
  const EventFixture f(R"(The the DET 2 det -
attacks attack NOUN 3 nsubj plural
occurred occur VERB 0 root past,finite
in in ADP 5 case -
Norvia Norvia PROPN 3 obl -
and and CCONJ 7 cc -
struck strike VERB 3 conj past,finite
Bath Bath PROPN 7 obj -
. . PUNCT 3 punct -
)");
  REQUIRE(f.has("struck"));
  CHECK(&f.event("attacks") == &f.event("struck"));
}

TEST_CASE("a couple of raids that took place are told by the raids") {
  const EventFixture f(R"(A a DET 2 det -
couple couple NOUN 5 nsubj -
of of ADP 4 case -
raids raid NOUN 2 nmod plural
took take VERB 0 root past,finite
place place NOUN 5 obj -
in in ADP 8 case -
Norvia Norvia PROPN 5 obl -
. . PUNCT 5 punct -
)");
  REQUIRE(f.has("took"));
  CHECK(&f.event("raids") == &f.event("took"));
  CHECK(f.event("raids").type == "conflict.attack");
}

TEST_CASE("a wave of protests begins nothing but itself") {
  const EventFixture f(R"(A a DET 2 det -
wave wave NOUN 5 nsubj -
of of ADP 4 case -
protests protest NOUN 2 nmod plural
began begin VERB 0 root past,finite
in in ADP 7 case -
Norvia Norvia PROPN 5 obl -
. . PUNCT 5 punct -
)");
  CHECK(f.event("protests").label == "Wave of protests begins in Norvia");
}

TEST_CASE("what is signed for the first time is told by the verb and its noun at once") {
  const auto one = [](std::string_view verb, std::string_view article) {
    const EventFixture f("Anna Anna PROPN 2 nsubj -\n" + std::string(verb) +
                         " VERB 0 root past,finite\n" + std::string(article) +
                         " DET 4 det -\ndeal deal NOUN 2 obj -\nwith with ADP 6 case -\n"
                         "Norvia Norvia PROPN 4 nmod -\n. . PUNCT 2 punct -\n");
    return f.reading.events.size() == 1;
  };
  CHECK(one("inked ink", "a a"));
  CHECK(!one("violated violate", "the the"));
}

TEST_CASE("the opening of a summit is the summit") {
  const EventFixture f(R"(Anna Anna PROPN 2 nsubj -
resigned resign VERB 0 root past,finite
at at ADP 5 case -
the the DET 5 det -
opening opening NOUN 2 obl -
of of ADP 8 case -
the the DET 8 det -
summit summit NOUN 5 nmod -
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("opening"));
  CHECK(&f.event("opening") == &f.event("summit"));
}

TEST_CASE("to grant somebody a pardon is the pardon") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
granted grant VERB 0 root past,finite
Anna Anna PROPN 2 obj -
a a DET 5 det -
pardon pardon NOUN 2 xcomp -
. . PUNCT 2 punct -
)");
  CHECK(f.reading.events.size() == 1);
}
