#include "ingest/cause/links.h"

#include "graph/vocabulary.h"
#include "tests/catch.h"
#include "tests/unit/ingest/event_fixture.h"

using namespace fabula;

namespace {

std::vector<Link> links_of(const EventFixture& f) {
  return find_links(f.reading, f.tree, CueLexicon::embedded(), f.lexicon, f.references);
}

/// "from kind to" by the first trigger of each event, one line a link.
std::string told(const EventFixture& f) {
  std::string out;
  const auto trigger = [&](EventIndex event) {
    return std::string(f.reading.events[at(event)].mentions[0].trigger.of(f.literal.article->text));
  };
  for (const Link& link : links_of(f))
    out += trigger(link.from) + " " + std::string(name_of(link.kind)) + " " + trigger(link.to) + "\n";
  return out;
}

}  // namespace

TEST_CASE("because of: the cause stands right of the cue") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
because because ADP 6 case -
of of ADP 3 fixed -
the the DET 6 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f) == "siege causes surrendered\n");
  CHECK(links_of(f)[0].cue->span.of(f.literal.article->text) == "because of");
}

TEST_CASE("led to: the subject causes what the phrase tells") {
  const EventFixture f(R"(The the DET 2 det -
siege siege NOUN 3 nsubj -
led lead VERB 0 root past,finite
to to ADP 6 case -
a a DET 6 det -
ceasefire ceasefire NOUN 3 obl -
)");
  CHECK(told(f) == "siege causes ceasefire\n");
}

TEST_CASE("after is an order in time, not a cause") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
after after ADP 5 case -
the the DET 5 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f) == "siege before surrendered\n");
}

TEST_CASE("a negated cue links nothing") {
  const EventFixture f(R"(Norvia Norvia PROPN 2 nsubj -
surrendered surrender VERB 0 root past,finite
not not PART 7 advmod -
because because ADP 7 case -
of of ADP 4 fixed -
the the DET 7 det -
siege siege NOUN 2 obl -
)");
  CHECK(told(f).empty());
}

TEST_CASE("what only could follow is a possible link") {
  const EventFixture f(R"(The the DET 2 det -
floods flood NOUN 4 nsubj plural
could could AUX 4 aux -
slow slow VERB 0 root infinitive
the the DET 6 det -
recovery recovery NOUN 4 obj -
)");
  REQUIRE(links_of(f).size() == 1);
  CHECK(links_of(f)[0].modality == Modality::possible);
}
