#include "graph/sayings.h"

#include "graph/merge.h"
#include "graph/vocabulary.h"
#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

Extraction told(std::string id, std::string_view published, std::string label) {
  Told article(std::move(id), "Dispatch", published);
  const ActorIndex ruiz = article.actor("Ana Ruiz", ActorKind::person);
  article.event(std::string(saying_type), std::move(label), "", {{ruiz, Role::agent}});
  return article;
}

Story story_of(std::vector<Extraction> articles) {
  Diagnostics diagnostics;
  return merge(articles, diagnostics);
}

}  // namespace

TEST_CASE("sayings are one where the same speaker says the same at nearly the same time") {
  const std::string label = "Ana Ruiz says that northern harbour stays closed";
  CHECK(story_of({told("a", "2024-03-20", label), told("b", "2024-03-21", label)}).events.size() ==
        1);
  CHECK(story_of({told("a", "2024-03-20", label), told("b", "2024-04-20", label)}).events.size() ==
        2);
  const std::string other = "Ana Ruiz says that northern miners want higher wages";
  CHECK(story_of({told("a", "2024-03-20", label), told("b", "2024-03-21", other)}).events.size() ==
        2);
}

TEST_CASE("sayings do not make an actor salient") {
  Told article("a", "Dispatch", "2024-03-20");
  const ActorIndex ruiz = article.actor("Ana Ruiz", ActorKind::person);
  const ActorIndex ostra = article.actor("Ostra", ActorKind::country);
  article.event("economy.tax", "Ostra taxes ore", "2024-03-08", {{ostra, Role::agent}});
  article.event("economy.tax", "Ruiz taxes ore", "2024-01-08", {{ruiz, Role::agent}});
  for (const char* label : {"Ana Ruiz says: one", "Ana Ruiz says: two", "Ana Ruiz says: three"})
    article.event(std::string(saying_type), label, "", {{ruiz, Role::agent}});
  const Story story = story_of({article});
  REQUIRE(story.actors.size() == 2);
  CHECK(story.actors[0].salience == story.actors[1].salience);
}
