#include <cmath>

#include "render/causes.h"
#include "render/graphviz.h"
#include "render/picture.h"
#include "render/relations.h"
#include "render/timeline.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

TEST_CASE("the DOT of each picture reads back with its nodes and edges") {
  for (bool hostile : {false, true}) {
    const Story story = synthetic_story({.events = 50, .links = 0.4, .hostile = hostile});
    const auto timeline = read_dot(timeline_dot(story, {}));
    REQUIRE(timeline);
    CHECK(timeline->nodes.size() == lay_out_timeline(story, {}, 0).events.size());
    CHECK(timeline->edges > 0);
    const auto relations = read_dot(relations_dot(story, {}));
    REQUIRE(relations);
    CHECK(relations->nodes.size() == lay_out_relations(story, {}, 0).actors.size());
    CHECK(relations->edges == lay_out_relations(story, {}, 0).ties.size());
    const auto causes = read_dot(causes_dot(story, {}, {}));
    REQUIRE(causes);
    CHECK(causes->nodes.size() == lay_out_causes(story, {}, {}, 0).events.size());
    CHECK(causes->edges == lay_out_causes(story, {}, {}, 0).links.size());
  }
}

TEST_CASE("the DOT of an empty story is an empty graph") {
  for (const std::string& text :
       {timeline_dot({}, {}), relations_dot({}, {}), causes_dot({}, {}, {})}) {
    const auto read = read_dot(text);
    REQUIRE(read);
    CHECK(read->nodes.empty());
  }
}

TEST_CASE("the order in which pictures are drawn changes none of them") {
  const Story story = synthetic_story({.events = 120});
  const std::string relations = relations_dot(story, {});
  const std::string timeline = timeline_dot(story, {});
  CHECK(relations_dot(story, {}) == relations);
  CHECK(timeline_dot(story, {}) == timeline);
}
