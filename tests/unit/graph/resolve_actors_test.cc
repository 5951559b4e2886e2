#include "graph/resolve_actors.h"

#include <algorithm>
#include <numeric>

#include "tests/catch.h"

using namespace fabula;

namespace {

constexpr ActorKind person = ActorKind::person;
constexpr ActorKind firm = ActorKind::organization;

struct Named {
  std::string name;
  ActorKind kind = person;
  std::vector<std::string> titles = {};
  std::string home = {};
  std::vector<std::string> aliases = {};
};

/// Resolves articles of these actors, all of one story or each of its own.
ActorResolution resolve(const std::vector<std::vector<Named>>& articles, bool one_story) {
  std::vector<Extraction> told;
  for (const auto& named : articles) {
    Extraction x;
    x.article.id = "article " + std::to_string(told.size());
    for (const Named& n : named)
      x.actors.push_back({.name = n.name,
                          .kind = n.kind,
                          .aliases = n.aliases,
                          .mentions = {},
                          .titles = n.titles,
                          .identifier = "",
                          .home = n.home});
    told.push_back(std::move(x));
  }
  std::vector<const Extraction*> all;
  for (const Extraction& x : told) all.push_back(&x);
  std::vector<std::uint32_t> stories(told.size(), 0);
  if (!one_story) std::iota(stories.begin(), stories.end(), 0U);
  return resolve_actors(all, stories);
}

std::size_t actors(const std::vector<std::vector<Named>>& articles, bool one_story = true) {
  return resolve(articles, one_story).actors.size();
}

}  // namespace

TEST_CASE("institutions of one common name are one where their country is one") {
  const Named indian{"Supreme Court", firm, {}, "India"};
  const Named spelled{"Indian Supreme Court", firm, {}, "India", {"Supreme Court"}};
  const Named kenyan{"Supreme Court", firm, {}, "Kenya"};
  const Named open{"Supreme Court", firm};
  CHECK(
      actors(
          {{indian}, {spelled}, {{"Supreme Court of India", firm, {}, "India", {"Supreme Court"}}}},
          false) == 1);
  CHECK(actors({{indian}, {kenyan}}) == 2);
  CHECK(actors({{open}, {open}, {indian}}) == 3);
  const auto told = resolve({{indian}, {indian}}, false);
  REQUIRE(told.actors.size() == 1);
  CHECK(told.actors[0].reasons ==
        std::vector<std::string>{"\"Supreme Court\": the same name in 2 articles, the one of "
                                 "India"});
}

TEST_CASE("a company and a place of one name are two, but for one reading within its story") {
  const Named company{"Umber", firm};
  const Named river{"Umber", ActorKind::place};
  CHECK(actors({{company}, {company}, {river}}, false) == 2);
  CHECK(actors({{company}, {company}, {river}}, true) == 1);
}

TEST_CASE("a bare surname joins by office, without one, by being far the best known") {
  const Named minister{"Ana Ruiz", person, {"Finance Minister"}};
  const Named other{"Carlos Ruiz", person};
  const Named bare{"Ruiz", person};
  CHECK(actors({{minister}, {{"Ruiz", person, {"Minister"}}}}) == 1);
  CHECK(actors({{minister}, {{"Ruiz", person, {"Captain"}}}}) == 2);
  CHECK(actors({{minister}, {bare}}) == 1);
  CHECK(actors({{bare}, {bare}}) == 1);
  CHECK(actors({{bare}, {bare}}, false) == 2);
  CHECK(actors({{minister}, {minister}, {minister}, {other}, {bare}}) == 3);
}

TEST_CASE("a surname of great fame means its bearer in any story") {
  std::vector<std::vector<Named>> articles(10, {{"Ana Ruiz", person}});
  articles.push_back({{"Ruiz", person}});
  CHECK(actors(articles, false) == 1);
  articles.push_back({{"Carlos Ruiz", person}});
  CHECK(actors(articles, false) == 2);
  articles.push_back({{"Carlos Ruiz", person}});
  CHECK(actors(articles, false) == 3);
}

TEST_CASE("a given name alone says too little") {
  CHECK(actors({{{"Ana Ruiz", person}}, {{"Ana", person}}}) == 2);
  CHECK(actors({{{"Ana Ruiz", person, {"Queen"}}}, {{"Ana", person, {"Queen"}}}}) == 1);
}

TEST_CASE("two spellings are one in a story, unless one article has both") {
  const Named one{"Petro Kovalchuk", person, {"President"}};
  const Named two{"Petro Kowalchuk", person};
  CHECK(actors({{one}, {two}}) == 1);
  CHECK(actors({{one}, {two}}, false) == 2);
  CHECK(actors({{one}, {two}, {one, two}}) == 2);
  CHECK(actors({{{"Muhammad Ostra", person}}, {{"Mohamed Ostra", person}}}) == 2);
  CHECK(actors({{{"Muhammad Ostra", person, {"Judge"}}}, {{"Mohamed Ostra", person, {"judge"}}}}) ==
        1);
}

TEST_CASE("weak bonds do not chain: both spellings must be bound to the fullest name") {
  CHECK(actors({{{"Ostra Halden Works", firm}},
                {{"Ostra Holden Works", firm}},
                {{"Ostra Holder Works", firm}}}) == 2);
}

TEST_CASE("a part of a name that an article declares holds within its story only") {
  const Named full{"Vesta Lines", firm, {}, "", {"Lines"}};
  const Named part{"Lines", firm};
  CHECK(actors({{full}, {part}}, true) == 1);
  CHECK(actors({{full}, {part}}, false) == 2);
}

TEST_CASE("an acronym is known elsewhere only where as many articles declare it as use it bare") {
  const Named full{"Coastal Build Works", firm, {}, "", {"CBS"}};
  const Named bare{"CBS", firm};
  CHECK(actors({{full}, {bare}}, false) == 1);
  CHECK(actors({{full}, {bare}, {bare}}, false) == 2);
}
