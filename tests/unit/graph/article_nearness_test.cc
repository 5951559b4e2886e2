#include "graph/article_nearness.h"

#include "graph/story_clusters.h"
#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

/// An article with one event, its label bare, told in these words.
Extraction article(std::string id, std::string_view passage) {
  Told told(std::move(id), "Dispatch", "2024-03-09");
  const EventIndex event = told.event("disaster.accident", "Collapse", "");
  told[event].mentions[0].quote = passage;
  return told;
}

}  // namespace

TEST_CASE("articles that share more than those of their story as a rule are near, others far") {
  const Extraction bridge = article("a", "The viaduct broke above a barge with gravel");
  const Extraction again = article("b", "A barge with gravel lay below the broken viaduct");
  const Extraction inquest = article("c", "Inspectors had measured rust and asked for repairs");
  const std::vector<const Extraction*> articles{&bridge, &again, &inquest};
  const std::vector<SparseVector> abouts = article_profiles(articles);
  const ArticleNearness nearness(abouts, std::vector<std::uint32_t>{0, 0, 0});
  CHECK(nearness(0, 1) > 0);
  CHECK(nearness(0, 2) < 0);
  CHECK(nearness(2, 0) == nearness(0, 2));
}

TEST_CASE("two articles that are all of their story are as near as is usual") {
  const Extraction bridge = article("a", "The viaduct broke above a barge with gravel");
  const Extraction inquest = article("c", "Inspectors had measured rust and asked for repairs");
  const std::vector<const Extraction*> articles{&bridge, &inquest};
  const std::vector<SparseVector> abouts = article_profiles(articles);
  CHECK(ArticleNearness(abouts, std::vector<std::uint32_t>{0, 0})(0, 1) == 0);
  CHECK(ArticleNearness(abouts, std::vector<std::uint32_t>{0, 1})(0, 1) == 0);
}
