#include "ingest/event/told_kinds.h"

#include <string>

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

const std::string visit = R"(
Anna Anna PROPN 2 nsubj -
visited visit VERB 0 root past,finite
the the DET 4 det -
state state NOUN 2 obj -
. . PUNCT 2 punct -
)";

}  // namespace

TEST_CASE("what the text says that a name is stands for the name later") {
  const EventFixture described(R"(Norvia Norvia PROPN 9 nsubj -
, , PUNCT 4 punct -
a a DET 4 det -
state state NOUN 1 appos -
in in ADP 7 case -
the the DET 7 det -
west west NOUN 4 nmod -
, , PUNCT 1 punct -
voted vote VERB 0 root past,finite
. . PUNCT 9 punct -
)" + visit);
  CHECK(described.event("visited").label == "Anna visits Norvia");
  const EventFixture named(R"(The the DET 2 det -
state state NOUN 5 nsubj -
of of ADP 4 case -
Norvia Norvia PROPN 2 nmod -
voted vote VERB 0 root past,finite
. . PUNCT 5 punct -
)" + visit);
  CHECK(named.event("visited").label == "Anna visits Norvia");
}

TEST_CASE("of two that are called so neither is meant") {
  const EventFixture f(R"(Norvia Norvia PROPN 18 nsubj -
, , PUNCT 4 punct -
a a DET 4 det -
state state NOUN 1 appos -
in in ADP 7 case -
the the DET 7 det -
west west NOUN 4 nmod -
, , PUNCT 18 punct -
and and CCONJ 18 cc -
Borvia Borvia PROPN 18 nsubj -
, , PUNCT 13 punct -
a a DET 13 det -
state state NOUN 10 appos -
in in ADP 16 case -
the the DET 16 det -
east east NOUN 1 nmod -
, , PUNCT 1 punct -
voted vote VERB 0 root past,finite
. . PUNCT 18 punct -
)" + visit);
  CHECK(f.event("visited").label == "Anna visits state");
}

TEST_CASE("a noun with words of its own means what they say") {
  const EventFixture f(R"(Norvia Norvia PROPN 9 nsubj -
, , PUNCT 4 punct -
a a DET 4 det -
state state NOUN 1 appos -
in in ADP 7 case -
the the DET 7 det -
west west NOUN 4 nmod -
, , PUNCT 1 punct -
voted vote VERB 0 root past,finite
. . PUNCT 9 punct -

Anna Anna PROPN 2 nsubj -
visited visit VERB 0 root past,finite
the the DET 5 det -
northern northern ADJ 5 amod -
state state NOUN 2 obj -
. . PUNCT 2 punct -
)");
  CHECK(f.event("visited").label == "Anna visits northern state");
}
