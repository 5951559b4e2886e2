#include "ingest/event/standing.h"

#include <algorithm>

#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

TEST_CASE("what something is done for is background, what is planned is not") {
  const EventFixture aim(R"(Crews crew NOUN 2 nsubj -
came come VERB 0 root past,finite
to to PART 4 mark -
mend mend VERB 2 advcl infinitive
the the DET 6 det -
dam dam NOUN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK(aim.event("mend").background);
  const EventFixture plan(R"(Norvia Norvia PROPN 2 nsubj -
plans plan VERB 0 root present,finite
to to PART 4 mark -
mend mend VERB 2 xcomp infinitive
the the DET 6 det -
dam dam NOUN 4 obj -
. . PUNCT 2 punct -
)");
  CHECK_FALSE(plan.event("mend").background);
}

TEST_CASE("what a noun is meant for is background, and wanted less than what is planned") {
  const EventFixture aim(R"(Norvia Norvia PROPN 2 nsubj -
sold sell VERB 0 root past,finite
a a DET 4 det -
tool tool NOUN 2 obj -
to to PART 6 mark -
fool fool VERB 4 acl infinitive
Borvia Borvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(aim.event("fool").background);
  const EventFixture plan(R"(Norvia Norvia PROPN 2 nsubj -
announced announce VERB 0 root past,finite
a a DET 4 det -
plan plan NOUN 2 obj -
to to PART 6 mark -
fool fool VERB 4 acl infinitive
Borvia Borvia PROPN 6 obj -
. . PUNCT 2 punct -
)");
  CHECK(plan.event("fool").salience > 0.1 + aim.event("fool").salience);
}

TEST_CASE("what the outlet does to report is background") {
  constexpr std::string_view lines = R"(Anna Anna PROPN 2 nsubj -
met meet VERB 0 root past,finite
Bela Bela PROPN 2 obj -
. . PUNCT 2 punct -
)";
  const EventFixture other(lines);
  CHECK_FALSE(other.event("met").background);
  const auto told_by = [&](std::string source, std::string url) {
    EventFixture f(lines);
    f.literal.article->source = std::move(source);
    f.literal.article->url = std::move(url);
    const Event& event = f.event("met");
    const EventClause clause = *std::ranges::find_if(
        f.reading.clauses, [](const EventClause& c) { return c.type == "meeting.hold"; });
    const EventClause* telling = &clause;
    return StandingReader(f.tree, f.lexicon, f.references, {})
        .of(event, std::span(&telling, 1), Label{})
        .of_outlet;
  };
  CHECK(told_by("The Bela", "") == false);
  CHECK(told_by("BELA", ""));
  CHECK(told_by("", "https://www.bela.example/a/1"));
  CHECK_FALSE(told_by("", "https://www.example/bela/1"));
}
