#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("a noun means all through an article what it means with its verb") {
  const EventFixture f(R"(# body
Miners miner NOUN 2 nsubj plural
went go VERB 0 root past,finite
on on ADP 4 case -
strike strike NOUN 2 obl -
. . PUNCT 2 punct -

# body
The the DET 2 det -
strike strike NOUN 3 nsubj -
shocked shock VERB 0 root past,finite
Tilvia Tilvia PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("strike").type == "politics.protest");
  CHECK(&f.event("strike") == &f.event("went"));
  CHECK(&f.event("shocked") == &f.event("went"));  // what the noun's verb says is part of it
}

TEST_CASE("a noun of several meanings in one article takes none over") {
  const EventFixture f(R"(# body
Miners miner NOUN 2 nsubj plural
went go VERB 0 root past,finite
on on ADP 4 case -
strike strike NOUN 2 obl -
. . PUNCT 2 punct -

# body
An a DET 4 det -
air air NOUN 4 compound -
- - PUNCT 4 punct -
strike strike NOUN 5 nsubj -
hit hit VERB 0 root past,finite
Borvia Borvia PROPN 5 obj -
. . PUNCT 5 punct -

# body
The the DET 2 det -
strike strike NOUN 3 nsubj -
shocked shock VERB 0 root past,finite
Tilvia Tilvia PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("hit").type == "conflict.attack");
  CHECK(f.event("went").type == "politics.protest");
  CHECK(&f.event("shocked") != &f.event("went"));
  CHECK(&f.event("shocked") != &f.event("hit"));
}

TEST_CASE("a day selects no sense of a noun") {
  const EventFixture f(
      R"(Miners miner NOUN 2 nsubj plural
held hold VERB 0 root past,finite
a a DET 4 det -
strike strike NOUN 2 obj -
on on ADP 6 case -
Monday Monday PROPN 4 nmod -
. . PUNCT 2 punct -
)",
      {timex_at("Miners held a strike on Monday.", "Monday", "2030-06-10", "2030-06-10")});
  CHECK_FALSE(f.has("strike"));
}

TEST_CASE("where something is done, nothing is told of what goes on there") {
  const EventFixture f(R"(# body
Anna Anna PROPN 2 nsubj -
held hold VERB 0 root past,finite
a a DET 5 det -
campaign campaign NOUN 5 compound -
rally rally NOUN 2 obj -
. . PUNCT 2 punct -

# body
Guests guest NOUN 2 nsubj plural
chanted chant VERB 0 root past,finite
slogans slogan NOUN 2 obj plural
at at ADP 6 case -
the the DET 6 det -
rally rally NOUN 2 obl -
. . PUNCT 2 punct -

# body
The the DET 2 det -
rally rally NOUN 3 nsubj -
shocked shock VERB 0 root past,finite
Tilvia Tilvia PROPN 3 obj -
. . PUNCT 3 punct -
)");
  CHECK(f.event("chanted").type == "politics.protest");
  CHECK(f.event("shocked").type == "meeting.hold");
}
