#include "render/relations.h"

#include <algorithm>
#include <set>

#include "drawing_checks.h"
#include "synthetic_story.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

const std::vector<std::string> none;

StoryEvent event_of(std::vector<Participant> participants, DateInterval when,
                    Modality modality = Modality::asserted) {
  StoryEvent event;
  event.type = "trade.ship";
  event.label = "Some event";
  event.participants = std::move(participants);
  event.when = when;
  event.modality = modality;
  return event;
}

Participant as(std::uint32_t actor, Role role) { return {ActorIndex{actor}, role}; }

Story story_of(std::size_t actors, std::vector<StoryEvent> events) {
  Story story;
  for (std::size_t i = 0; i < actors; ++i) {
    StoryActor actor;
    actor.id = "a" + std::to_string(i);
    actor.name = "Actor " + std::to_string(i);
    story.actors.push_back(std::move(actor));
  }
  story.events = std::move(events);
  return story;
}

bool says(const Drawing& drawing, std::string_view words) {
  return std::ranges::any_of(drawing.items, [&](const Item& item) {
    const auto* text = std::get_if<Text>(&item);
    return text && text->text.find(words) != text->text.npos;
  });
}

}  // namespace

TEST_CASE("actors of one event are tied, its place and topic are not") {
  const Story story = story_of(
      4, {event_of(
              {as(0, Role::agent), as(1, Role::recipient), as(2, Role::place), as(3, Role::topic)},
              *month_interval(2025, 5)),
          event_of({as(1, Role::agent), as(0, Role::patient)}, *month_interval(2025, 8))});
  const std::vector<Tie> ties = find_ties(story);
  REQUIRE(ties.size() == 1);
  CHECK(ties[0].a == ActorIndex{0});
  CHECK(ties[0].b == ActorIndex{1});
  CHECK(ties[0].events.size() == 2);
  CHECK(iso_day(ties[0].when.earliest) == "2025-05-01");
  CHECK(iso_day(ties[0].when.latest) == "2025-08-31");
  CHECK(says(draw_relations(story, {}), "trade ×2"));
  CHECK(says(draw_relations(story, {}), "May–Aug 2025"));
  CHECK(tie_event_words(story, ties[0]) == std::vector<std::string>{"Some event"});
}

TEST_CASE("a tie that rests on plans and claims alone is not drawn as a fact") {
  const auto with = [](Modality modality) {
    return draw_relations(story_of(2, {event_of({as(0, Role::agent), as(1, Role::recipient)},
                                                *year_interval(2025), modality)}),
                          {});
  };
  CHECK(says(with(Modality::claimed), "only planned, claimed or denied"));
  CHECK_FALSE(says(with(Modality::asserted), "only planned, claimed or denied"));
}

TEST_CASE("names and labels of relations never overlap") {
  for (std::size_t events : {0, 1, 5, 20, 200, 2000})
    for (std::size_t actors : {2, 12, 24, 60}) {
      const Story story = synthetic_story({.events = events});
      const Drawing drawing = draw_relations(story, {.most_actors = actors});
      CHECK(overlapping_texts(drawing) == none);
      CHECK(texts_off_page(drawing) == none);
      CHECK(is_well_formed_xml(svg(drawing, {})));
    }
}

TEST_CASE("hostile names do no harm to relations") {
  for (std::uint64_t seed = 0; seed < 5; ++seed) {
    const Drawing drawing =
        draw_relations(synthetic_story({.events = 50, .seed = seed, .hostile = true}), {});
    CHECK(overlapping_texts(drawing) == none);
    CHECK(is_well_formed_xml(svg(drawing, {})));
  }
}

TEST_CASE("the backbone keeps together what is connected, and says what is left out") {
  const Story story = synthetic_story({.events = 400});
  const RelationsLayout layout = lay_out_relations(story, {.most_actors = 20}, 0);
  CHECK(layout.actors.size() <= 20);
  CHECK(layout.ties.size() <= 30);
  CHECK(layout.ties.size() + layout.ties_left_out == find_ties(story).size());
  CHECK(layout.actors.size() + layout.actors_left_out == story.actors.size());
  std::set<ActorIndex> reached{layout.actors.front().actor};
  for (std::size_t round = 0; round < layout.actors.size(); ++round)
    for (const PlacedTie& t : layout.ties)
      if (reached.contains(t.tie.a) || reached.contains(t.tie.b))
        reached.insert({t.tie.a, t.tie.b});
  CHECK(reached.size() == layout.actors.size());
  CHECK(says(draw_relations(story, {.most_actors = 20}), "Left out"));
}

TEST_CASE("the view of one actor holds whom it is tied to, to the depth asked for") {
  const auto pair = [](std::uint32_t a, std::uint32_t b) {
    return event_of({as(a, Role::agent), as(b, Role::recipient)}, *year_interval(2025));
  };
  const Story story = story_of(6, {pair(0, 1), pair(1, 2), pair(2, 3), pair(4, 5)});
  const auto shown = [&story](std::uint32_t ego, std::size_t depth) {
    PictureOptions options;
    options.ego = ActorIndex{ego};
    options.ego_depth = depth;
    std::set<std::size_t> actors;
    for (const PlacedActor& a : lay_out_relations(story, options, 0).actors)
      actors.insert(at(a.actor));
    return actors;
  };
  using Set = std::set<std::size_t>;
  CHECK(shown(0, 1) == Set{0, 1});
  CHECK(shown(0, 2) == Set{0, 1, 2});
  CHECK(shown(0, 9) == Set{0, 1, 2, 3});
  CHECK(shown(4, 9) == Set{4, 5});
}

TEST_CASE("a hundred participants in one event do not blow up the ties") {
  StoryEvent event = event_of({}, *year_interval(2025));
  for (std::uint32_t i = 0; i < 100; ++i) event.participants.push_back(as(i, Role::agent));
  CHECK(find_ties(story_of(100, {event})).size() == 12 * 11 / 2);
}

TEST_CASE("the same story gives the same relations") {
  const Story story = synthetic_story({.events = 300});
  CHECK(relations_svg(story, {}) == relations_svg(story, {}));
}
