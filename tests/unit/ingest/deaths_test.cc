#include "tests/catch.h"
#include "tests/unit/ingest/dated_fixture.h"

using namespace fabula;

TEST_CASE("nobody dies twice, whatever words and days the text gives") {
  const EventFixture f =
      told(R"(Anna Anna PROPN 2 nsubj -
died die VERB 0 root past,finite
on on ADP 4 case -
Monday Monday PROPN 2 obl -
. . PUNCT 2 punct -

Bruno Bruno PROPN 2 nsubj -
said say VERB 0 root past,finite
that that SCONJ 5 mark -
Anna Anna PROPN 5 nsubj -
passed pass VERB 2 ccomp past,finite
away away ADP 5 compound:prt -
on on ADP 8 case -
Thursday Thursday PROPN 5 obl -
. . PUNCT 2 punct -
)",
           {{"Monday", "2030-06-10", "2030-06-10"}, {"Thursday", "2030-06-13", "2030-06-13"}});
  REQUIRE(f.has("passed"));
  CHECK(&f.event("died") == &f.event("passed"));
  CHECK(when(f, "died") == "2030-06-10");
}

TEST_CASE("who announces a death lives on") {
  const EventFixture f(R"(Bruno Bruno PROPN 2 nsubj -
announced announce VERB 0 root past,finite
the the DET 4 det -
death death NOUN 2 obj -
of of ADP 6 case -
Anna Anna PROPN 4 nmod -
. . PUNCT 2 punct -

Bruno Bruno PROPN 2 nsubj -
died die VERB 0 root past,finite
. . PUNCT 2 punct -
)");
  REQUIRE(f.has("death"));
  CHECK(&f.event("death") != &f.event("died"));
}
