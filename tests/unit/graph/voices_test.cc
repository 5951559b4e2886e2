#include "graph/voices.h"

#include <algorithm>

#include "graph/diff.h"
#include "graph/explain.h"
#include "graph/merge.h"
#include "graph/query.h"
#include "graph/story_file.h"
#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

using Words = std::vector<std::string>;

/// A fire that some words of one article say there was.
Told fire(std::string id, std::vector<Speaker> speakers, Modality modality = Modality::claimed) {
  Told told(std::move(id), "Paper " + id, "2024-03-09");
  const ActorIndex port = told.actor("Nordhaven Port", ActorKind::organization);
  const EventIndex event = told.event("disaster.accident", "Nordhaven Port burns", "2024-03-08",
                                      {{port, Role::patient}});
  told[event].modality = modality;
  told[event].speakers = std::move(speakers);
  return told;
}

Story merged(const std::vector<Extraction>& told) {
  Diagnostics diagnostics;
  return merge(told, diagnostics);
}

Evidence words(std::string quote, std::uint32_t begin) {
  return {ArticleIndex{0}, {begin, begin + 1}, {}, std::move(quote)};
}

}  // namespace

TEST_CASE("whoever speaks without a name is kept for each article, and is no party of the event") {
  const std::vector<Extraction> told{fire("a", {{{40, 49}, "officials"}}),
                                     fire("b", {{{10, 19}, "Officials"}, {{60, 65}, "guards"}})};
  const Story story = merged(told);
  REQUIRE(story.events.size() == 1);
  const StoryEvent& event = story.events[0];
  REQUIRE(event.speakers.size() == 3);
  CHECK(event.speakers[0] == Evidence{ArticleIndex{0}, {40, 49}, {}, "officials"});
  CHECK(event.speakers[1] == Evidence{ArticleIndex{1}, {10, 19}, {}, "Officials"});
  CHECK(event.speakers[2] == Evidence{ArticleIndex{1}, {60, 65}, {}, "guards"});
  CHECK(event.participants.size() == 1);
  CHECK(story.actors.size() == 1);
  CHECK(merged({told[1], told[0], told[1]}) == story);
  Diagnostics diagnostics;
  CHECK(read_story(write_story(story), "s", diagnostics) == story);
  CHECK(diagnostics.empty());
}

TEST_CASE("those who deny an event stay with the denial, be they named or not") {
  Told denied = fire("b", {}, Modality::denied);
  denied[EventIndex{0}].denied_by = {ActorIndex{0}};
  denied[EventIndex{0}].deniers = {{{10, 14}, "crew"}};
  const Story alone = merged({denied});
  CHECK(alone.events.at(0).denied_by.size() == 1);
  CHECK(alone.events[0].attributed_to.empty());
  CHECK(alone.events[0].deniers.at(0).quote == "crew");
  const Story story = merged({fire("a", {{{40, 49}, "witnesses"}}), denied});
  REQUIRE(story.events.size() == 1);
  CHECK(story.events[0].modality == Modality::claimed);
  CHECK(story.events[0].speakers.at(0).quote == "witnesses");
  CHECK(story.events[0].deniers.at(0).quote == "crew");
  CHECK(story.conflicts.size() == 1);
}

TEST_CASE("a denial by somebody without a name makes a claim disputed") {
  Told told = fire("a", {{{40, 49}, "witnesses"}});
  CHECK(merged({told}).conflicts.empty());
  told[EventIndex{0}].deniers = {{{10, 14}, "crew"}};
  CHECK(merged({told}).conflicts.size() == 1);
}

TEST_CASE("the words for speakers are shown as within a sentence, each once, behind the names") {
  const std::vector<Evidence> unnamed{words("The police", 1),    words("Officials", 2),
                                      words("officials", 3),     words("Western diplomats", 4),
                                      words("NATO officers", 5), words("", 6),
                                      words("Three guards", 7),  words("The police", 8)};
  Story story;
  story.actors.resize(1);
  story.actors[0].name = "Ana Ruiz";
  CHECK(voices_of(story, std::vector{ActorIndex{0}}, unnamed) ==
        Words{"Ana Ruiz", "NATO officers", "Western diplomats", "officials", "the police",
              "three guards"});
  CHECK(unnamed_voices(unnamed).at("officials").size() == 2);
  CHECK(voices_of(story, {}, {}).empty());
}

TEST_CASE("an explanation tells who says an event, and from how many articles that is known") {
  const Story story =
      merged({fire("a", {{{40, 49}, "officials"}}), fire("b", {{{10, 19}, "Officials"}})});
  const std::string text = explain(story, {NodeKind::event, 0});
  CHECK(text.find("said by       officials  (2 articles of 2 sources)\n") != text.npos);
}

TEST_CASE("the view of one source has the speakers of its articles only") {
  const Story story =
      merged({fire("a", {{{40, 49}, "officials"}}), fire("b", {{{60, 65}, "guards"}})});
  StoryFilter filter;
  filter.sources = {"Paper b"};
  const Story view = filtered(story, filter);
  REQUIRE(view.events.at(0).speakers.size() == 1);
  CHECK(view.events[0].speakers[0].quote == "guards");
  CHECK(view.events[0].speakers[0].article == ArticleIndex{0});
}

TEST_CASE("a speaker who is new is a change of the event") {
  const auto changes = diff(merged({fire("a", {{{40, 49}, "officials"}})}),
                            merged({fire("a", {{{40, 49}, "officials"}, {{60, 65}, "guards"}})}));
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].properties ==
        std::vector<PropertyChange>{{"said by", "officials", "guards, officials"}});
}
