#include "graph/sayings.h"

#include <algorithm>

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

std::ptrdiff_t sayings(const Story& story) {
  return std::ranges::count(story.events, std::string(saying_type), &StoryEvent::type);
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

TEST_CASE(
    "what somebody without a name says in most of the same words is one saying in one story") {
  const auto said = [](std::string id, std::string_view published, std::string label) {
    Told article(std::move(id), "Dispatch", published);
    const ActorIndex ostra = article.actor("Ostra", ActorKind::country);
    article.event("economy.tax", "Ostra taxes ore of the northern mines", "",
                  {{ostra, Role::agent}});
    article.event(std::string(saying_type), std::move(label), "");
    return article;
  };
  const std::string label = "Police say that northern harbour stays closed";
  const std::string other = "Police say that miners want higher wages";
  CHECK(sayings(story_of({said("a", "2024-03-20", label), said("b", "2024-03-21", label)})) == 1);
  CHECK(sayings(story_of({said("a", "2024-03-20", label), said("b", "2024-03-21", other)})) == 2);
  CHECK(sayings(story_of({said("a", "2024-03-20", label), said("b", "2024-03-27", label)})) == 2);
}

TEST_CASE("sayings without a date are one only within a story") {
  const auto said = [](std::string id, const std::string& about) {
    Told article(std::move(id), "Dispatch", "");
    const ActorIndex ruiz = article.actor("Ana Ruiz", ActorKind::person);
    for (int i = 0; i < 12; ++i) article.actor(about + std::string(i + 1U, 'a'), ActorKind::place);
    article.event(std::string(saying_type), "Ana Ruiz says that northern harbour stays closed", "",
                  {{ruiz, Role::agent}});
    return article;
  };
  CHECK(sayings(story_of({said("a", "Ostr"), said("b", "Ostr")})) == 1);
  CHECK(sayings(story_of({said("a", "Ostr"), said("b", "Lumen")})) == 2);
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
