#include "render/storyline.h"

#include <algorithm>

#include "drawing_checks.h"
#include "render/graphviz.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const std::vector<std::string> none;

Day day(const char* iso) { return *parse_iso_day(iso); }

StoryActor actor(std::string name) {
  return {name, name, ActorKind::person, {}, {}, "", {}, 0, {}};
}

StoryEvent meeting(std::string id, const char* on, std::vector<std::uint32_t> actors) {
  StoryEvent event;
  event.id = event.label = std::move(id);
  event.when = {day(on), day(on)};
  for (std::uint32_t a : actors) event.participants.push_back({ActorIndex{a}, Role::agent});
  return event;
}

// Ann and Ben meet, then Cleo and Dan, then Ann and Dan.
Story three_meetings() {
  Story story;
  for (const char* name : {"Ann", "Ben", "Cleo", "Dan"}) story.actors.push_back(actor(name));
  story.events = {meeting("third", "2025-03-01", {0, 3}), meeting("first", "2025-01-01", {0, 1}),
                  meeting("second", "2025-02-01", {2, 3})};
  return story;
}

}  // namespace

TEST_CASE("crossings are the pairs that change places") {
  CHECK(crossings({0, 1, 2}, {0, 1, 2}) == 0);
  CHECK(crossings({0, 1, 2}, {2, 1, 0}) == 3);
  CHECK(crossings({0, 1, 2}, {2, 5, 0}) == 1);
}

TEST_CASE("lines that meet stand side by side, and the rest keeps its order") {
  const std::vector<StorylineStep> steps{
      {{0, 1, 2, 3}, {}}, {{0, 1, 2, 3}, {0, 3}}, {{0, 1, 2, 3}, {1, 2}}};
  const std::vector<LineOrder> orders = order_lines(steps);
  REQUIRE(orders.size() == 3);
  std::size_t total = 0;
  for (std::size_t i = 0; i < orders.size(); ++i) {
    if (i > 0) total += crossings(orders[i - 1], orders[i]);
    std::vector<std::size_t> places;
    for (std::size_t line : steps[i].meeting)
      places.push_back(
          static_cast<std::size_t>(std::ranges::find(orders[i], line) - orders[i].begin()));
    std::ranges::sort(places);
    for (std::size_t k = 1; k < places.size(); ++k) CHECK(places[k] == places[k - 1] + 1);
  }
  CHECK(total <= 2);
}

TEST_CASE("neighbouring lines keep their distance and stay straight where nothing moves them") {
  const std::vector<StorylineStep> steps{{{0, 1, 2}, {}}, {{0, 1, 2}, {0, 1}}, {{1, 2}, {1, 2}}};
  const std::vector<LineOrder> orders = order_lines(steps);
  const auto y = place_lines(steps, orders, 30, 10);
  for (std::size_t i = 0; i < y.size(); ++i)
    for (std::size_t k = 1; k < y[i].size(); ++k) CHECK(y[i][k] - y[i][k - 1] >= 9.999);
  CHECK(y[0][1] - y[0][0] >= 29.999);
  CHECK(y[1][1] - y[1][0] == Approx(10));
}

TEST_CASE("a storyline shows its meetings by date with those that take part") {
  const StorylineLayout layout = lay_out_storyline(three_meetings(), {}, 0);
  REQUIRE(layout.meetings.size() == 3);
  CHECK(layout.meetings[0].event == EventIndex{1});
  CHECK(layout.meetings[2].event == EventIndex{0});
  CHECK(layout.actors.size() == 4);
  for (const StorylineMeeting& m : layout.meetings) CHECK(m.at.size() == 2);
  CHECK(layout.meetings[0].x < layout.meetings[1].x);
}

TEST_CASE("no text of a storyline overlaps another or leaves the page") {
  for (std::size_t events : {0, 1, 3, 20, 200, 2000})
    for (double width : {480.0, 1200.0})
      for (bool hostile : {false, true}) {
        const PictureOptions options{.width = width, .sources = true};
        const Drawing drawing =
            draw_storyline(synthetic_story({.events = events, .hostile = hostile}), options);
        CHECK(overlapping_texts(drawing) == none);
        CHECK(texts_off_page(drawing) == none);
        CHECK(is_well_formed_xml(svg(drawing, options.svg)));
      }
}

TEST_CASE("what has no room in a storyline is counted") {
  const Story story = synthetic_story({.events = 2000});
  const StorylineLayout layout = lay_out_storyline(story, {}, 0);
  CHECK(layout.meetings.size() >= 20);
  CHECK(layout.meetings_left_out > 1000);
}

TEST_CASE("the DOT of a storyline reads back") {
  const auto read = read_dot(storyline_dot(three_meetings(), {}));
  REQUIRE(read);
  CHECK(read->nodes.size() == 7);
  CHECK(read->edges == 6);
}
