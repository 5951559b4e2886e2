#include "ingest/event/principals.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

Actor named(std::string name, ActorKind kind) {
  Actor actor;
  actor.name = std::move(name);
  actor.kind = kind;
  return actor;
}

}  // namespace

TEST_CASE("one acts for whom one holds a post, an institution for its country") {
  Actor head = named("Jane Roe", ActorKind::person);
  head.roles.push_back({"CEO", ActorIndex{1}, ""});
  Actor court = named("Supreme Court", ActorKind::organization);
  court.home = "Norvia";
  const std::vector<Actor> actors{named("Norvia", ActorKind::country),
                                  named("Acme", ActorKind::organization), head, court,
                                  named("Norvia Department of Roads", ActorKind::organization)};
  const auto principals = principals_of(actors);
  CHECK(principals[0].empty());
  CHECK(principals[1].empty());
  CHECK(principals[2] == std::vector{ActorIndex{1}});
  CHECK(principals[3] == std::vector{ActorIndex{0}});
  CHECK(principals[4] == std::vector{ActorIndex{0}});
}

TEST_CASE("who comes from a place does not act for it") {
  Actor player = named("John Roe", ActorKind::person);
  player.roles.push_back({"striker", ActorIndex{0}, ""});
  CHECK(principals_of(std::vector{named("Paris", ActorKind::place), player})[1].empty());
}
