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
