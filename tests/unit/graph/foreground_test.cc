#include "graph/foreground.h"

#include "graph/merge.h"
#include "graph/vocabulary.h"
#include "tests/catch.h"
#include "tests/support/told.h"

using namespace fabula;

namespace {

Story story_of(const std::vector<Extraction>& articles) {
  Diagnostics diagnostics;
  return merge(articles, diagnostics);
}

/// An article that tells, in passing, of a strike in a mine on a day of March.
Told passing(std::string id, std::string_view day) {
  Told article(std::move(id), id, "2024-03-20");
  const ActorIndex miners = article.actor("Ostra Miners Union", ActorKind::organization);
  article[article.event("politics.protest", "Ostra Miners Union goes on strike", day,
                        {{miners, Role::agent}})]
      .background = true;
  return article;
}

}  // namespace

TEST_CASE(
    "the foreground of a story leaves out sayings but for linked ones, and keeps all actors") {
  Told article("a", "Dispatch", "2024-03-20");
  const ActorIndex ruiz = article.actor("Ana Ruiz", ActorKind::person);
  const EventIndex linked =
      article.event(std::string(saying_type), "Ana Ruiz says: shut it", "", {{ruiz, Role::agent}});
  article.event(std::string(saying_type), "Ana Ruiz says: we are ready", "", {{ruiz, Role::agent}});
  article.link(linked, LinkKind::causes, article.event("project.close", "Mine closes", ""));
  const Story whole = story_of({article});
  const Story part = foreground(whole);
  CHECK(whole.events.size() == 3);
  CHECK(part.events.size() == 2);
  CHECK(part.links.size() == 1);
  CHECK(part.actors.size() == whole.actors.size());
  CHECK(foreground(whole, {.sayings = true}).events.size() == 3);
}

TEST_CASE("what one article tells in passing is background, unless it is linked or asked for") {
  Told article = passing("a", "2024-03-08");
  article.event("project.close", "Mine closes", "2024-03-11");
  const Story whole = story_of({article});
  CHECK(whole.events.size() == 2);
  CHECK(foreground(whole).events.size() == 1);
  CHECK(foreground(whole, {.background = true}).events.size() == 2);
  article.link(EventIndex{0}, LinkKind::causes, EventIndex{1});
  CHECK(foreground(story_of({article})).events.size() == 2);
}

TEST_CASE("what two articles tell, each in passing, is foreground") {
  const Story story = story_of({passing("a", "2024-03-08"), passing("b", "2024-03-08")});
  REQUIRE(story.events.size() == 1);
  CHECK_FALSE(story.events.front().background);
}
