#include "graph/event_profiles.h"

#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

/// The profile of the last event of the last article, all of one story.
EventProfile last_of(const std::vector<Extraction>& told) {
  std::vector<const Extraction*> articles;
  std::vector<EventRef> events;
  for (std::uint32_t i = 0; i < told.size(); ++i) {
    articles.push_back(&told[i]);
    for (std::uint32_t k = 0; k < told[i].events.size(); ++k) events.push_back({i, EventIndex{k}});
  }
  const std::vector<std::uint32_t> stories(told.size());
  return profile_events(articles, events, stories, resolve_actors(articles, stories)).back();
}

/// Six reports that each tell of so many raids.
std::vector<Extraction> reports(int raids) {
  std::vector<Extraction> told;
  for (const char* id : {"a", "b", "c", "d", "e", "f"}) {
    Told article(id, id, "2024-03-09");
    for (int i = 0; i < raids; ++i) article.event("conflict.raid", "Raid in Ostra", "2024-03-08");
    told.push_back(article);
  }
  return told;
}

}  // namespace

TEST_CASE("what all reports of a story tell once is its act, what each tells thrice is less so") {
  CHECK(last_of(reports(1)).support == 1);
  CHECK(last_of(reports(3)).support < 0.8);
}

TEST_CASE("a word that all of a few reports tell is rare, as it would be among many") {
  const SparseVector words = last_of(reports(1)).words;
  REQUIRE_FALSE(words.empty());
  for (const auto& [word, weight] : words) CHECK(weight > 0.8F);
}

TEST_CASE(
    "an act stands the deeper the later its article tells it, the rows of a table all alike") {
  std::vector<Extraction> told = reports(1);
  Event& raid = told.back().events.back();
  CHECK(last_of(told).depth == 0);
  raid.mentions[0].span = raid.mentions[0].trigger = {1600, 1620};
  const double below = last_of(told).depth;
  CHECK(below > 0.5);
  raid.mentions[0].span = raid.mentions[0].trigger = {9000, 9020};
  CHECK(last_of(told).depth == 1);
  raid.mentions[0].trigger = {9000, 9000};
  CHECK(last_of(told).depth == 0);
}
