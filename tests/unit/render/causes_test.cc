#include "render/causes.h"

#include <algorithm>
#include <map>
#include <set>

#include "drawing_checks.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const std::vector<std::string> none;

EventIndex event(std::size_t i) { return EventIndex{static_cast<std::uint32_t>(i)}; }

// Events on following days, and links between them.
Story story_of(std::size_t events, const std::vector<std::pair<std::size_t, std::size_t>>& links) {
  Story story;
  for (std::size_t i = 0; i < events; ++i) {
    StoryEvent e;
    e.id = "e" + std::to_string(i);
    e.label = "Event number " + std::to_string(i);
    const Day day = *parse_iso_day("2025-03-01") + std::chrono::days{i};
    e.when = {day, day};
    story.events.push_back(std::move(e));
  }
  for (const auto& [from, to] : links) {
    StoryLink link;
    link.id = "l" + std::to_string(story.links.size());
    link.from = event(from);
    link.to = event(to);
    story.links.push_back(std::move(link));
  }
  return story;
}

std::set<std::size_t> events_of(const CausalPart& part) {
  std::set<std::size_t> events;
  for (const auto& node : part.nodes) events.insert(at(node.event));
  return events;
}

void check_readable(const Story& story, const CausesFocus& focus, const PictureOptions& options) {
  const Drawing drawing = draw_causes(story, focus, options);
  CHECK(overlapping_texts(drawing) == none);
  CHECK(texts_off_page(drawing) == none);
  CHECK(texts_crossed(drawing) == none);
  CHECK(is_well_formed_xml(svg(drawing, options.svg)));
  const CausesLayout layout = lay_out_causes(story, focus, options, 60);
  for (std::size_t a = 0; a < layout.events.size(); ++a)
    for (std::size_t b = a + 1; b < layout.events.size(); ++b)
      CHECK_FALSE(overlap(layout.events[a].box, layout.events[b].box));
}

}  // namespace

TEST_CASE("every link goes to a later column") {
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    const Story story = synthetic_story({.events = 80, .seed = seed, .links = 1});
    const CausalPart part = causal_part(story, {}, 40, 5);
    CHECK(part.nodes.size() <= 40);
    for (const auto& edge : part.edges)
      CHECK(part.nodes[edge.from].column < part.nodes[edge.to].column);
  }
}

TEST_CASE("a circle is drawn, with one link going back") {
  const Story story = story_of(4, {{0, 1}, {1, 2}, {2, 0}, {2, 3}});
  const CausalPart part = causal_part(story, {}, 40, 5);
  CHECK(part.nodes.size() == 4);
  CHECK(std::ranges::count_if(part.edges, [&](const auto& e) {
          return part.nodes[e.from].column >= part.nodes[e.to].column;
        }) == 1);
  check_readable(story, {}, {});
}

TEST_CASE("the focus chooses causes, effects, or what lies between") {
  const Story story = story_of(7, {{0, 1}, {1, 2}, {2, 3}, {1, 4}, {4, 3}, {3, 5}, {6, 5}});
  using Set = std::set<std::size_t>;
  const auto part = [&story](const CausesFocus& focus) {
    return events_of(causal_part(story, focus, 40, 5));
  };
  CHECK(part({.event = event(3), .effects = false}) == Set{0, 1, 2, 3, 4});
  CHECK(part({.event = event(3), .causes = false}) == Set{3, 5});
  CHECK(part({.event = event(3), .effects = false, .depth = 1}) == Set{2, 3, 4});
  CHECK(part({.event = event(1), .target = event(3)}) == Set{1, 2, 3, 4});
  CHECK(part({.event = event(0), .target = event(6)}) == Set{0, 6});
  CHECK(part({}) == Set{0, 1, 2, 3, 4, 5, 6});
}

TEST_CASE("only links that say why are drawn, each pair once") {
  Story story = story_of(3, {{0, 1}, {0, 1}, {1, 2}});
  story.links[2].kind = LinkKind::before;
  story.links[1].confidence = 0.9;
  const CausalPart part = causal_part(story, {}, 40, 5);
  REQUIRE(part.edges.size() == 1);
  CHECK(part.edges[0].link == LinkIndex{1});
}

TEST_CASE("what has no room is counted") {
  std::vector<std::pair<std::size_t, std::size_t>> links;
  for (std::size_t i = 1; i < 100; ++i) links.emplace_back(0, i);
  const CausalPart part = causal_part(story_of(100, links), {}, 30, 5);
  CHECK(part.nodes.size() == 30);
  CHECK(part.events_left_out == 70);
}

TEST_CASE("boxes and words of causes never overlap, and no link crosses a word") {
  for (std::uint64_t seed = 0; seed < 20; ++seed)
    for (double links : {0.2, 0.6, 1.5})
      check_readable(synthetic_story({.events = 60, .seed = seed, .links = links}), {},
                     {.width = seed % 2 == 0 ? 1200.0 : 600.0, .sources = seed % 3 == 0});
  check_readable(synthetic_story({.events = 60, .hostile = true}), {}, {});
  check_readable(story_of(0, {}), {}, {});
  check_readable(story_of(2, {}), {.event = event(0), .target = event(1)}, {});
}

TEST_CASE("a chain of any length is laid out") {
  std::vector<std::pair<std::size_t, std::size_t>> links;
  for (std::size_t i = 1; i < 200; ++i) links.emplace_back(i - 1, i);
  check_readable(story_of(200, links), {}, {});
}

TEST_CASE("a chain that is wider than the page goes on below, at the same letters") {
  std::vector<std::pair<std::size_t, std::size_t>> links;
  for (std::size_t i = 1; i < 30; ++i) links.emplace_back(i - 1, i);
  links.emplace_back(0, 29);
  links.emplace_back(2, 12);
  const Story story = story_of(30, links);
  const CausesLayout layout = lay_out_causes(story, {}, {}, 0);
  CHECK(layout.width <= 1200);
  CHECK(layout.links.size() == links.size());
  REQUIRE(layout.crossings.size() > 10);
  std::map<std::string, int> ends;
  for (const auto& crossing : layout.crossings) ++ends[crossing.letter];
  for (const auto& [letter, count] : ends) CHECK(count == 2);
  check_readable(story, {}, {});
}

TEST_CASE("the same story gives the same causes") {
  const Story story = synthetic_story({.events = 300, .links = 0.8});
  CHECK(causes_svg(story, {}, {}) == causes_svg(story, {}, {}));
}
