#include "graph/story_clusters.h"

#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

/// An article with one event, its label bare, told in these words.
Extraction article(std::string id, std::string label, std::string_view passage) {
  Told told(std::move(id), "Dispatch", "2024-03-09");
  const EventIndex event = told.event("disaster.accident", std::move(label), "");
  told[event].mentions[0].quote = passage;
  Extraction extraction = told;
  extraction.article.title.clear();
  return extraction;
}

bool are_one_story(const Extraction& a, const Extraction& b) {
  const std::vector<const Extraction*> articles{&a, &b};
  const std::vector<std::uint32_t> stories = find_stories(articles, article_profiles(articles));
  return stories[0] == stories[1];
}

}  // namespace

TEST_CASE("articles whose passages share words tell one story, be their labels as bare") {
  const Extraction viaduct =
      article("a", "Collapse", "The viaduct over the Orrin broke above a barge with gravel");
  CHECK(are_one_story(viaduct, article("b", "Accident", "A barge was hit by the Orrin viaduct")));
  CHECK_FALSE(are_one_story(viaduct, article("b", "Accident", "A circus tent burned in Velm")));
}

TEST_CASE("two stories told by turns stay two, each numbered by its first article") {
  const std::vector<Extraction> told{
      article("a", "Collapse", "The viaduct over the Orrin broke above a barge with gravel"),
      article("b", "Fire", "A circus tent burned in Velm while acrobats slept beside lions"),
      article("c", "Accident", "A barge with gravel was hit by the Orrin viaduct that broke"),
      article("d", "Blaze", "Acrobats and lions fled a circus tent that burned in Velm"),
      article("e", "Crash", "Gravel from a barge lies under the viaduct that broke at Orrin")};
  std::vector<const Extraction*> articles;
  for (const Extraction& one : told) articles.push_back(&one);
  CHECK(find_stories(articles, article_profiles(articles)) ==
        std::vector<std::uint32_t>{0, 1, 0, 1, 0});
}
