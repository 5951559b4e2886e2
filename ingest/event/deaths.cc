#include "ingest/event/deaths.h"

#include <array>
#include <string_view>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr auto dying = std::to_array<std::string_view>(
    {"death", "decease", "demise", "die", "drown", "drowning", "pass away", "passing", "perish"});
constexpr auto killing = std::to_array<std::string_view>(
    {"assassinate", "assassination", "kill", "killing", "murder", "slay"});

}  // namespace

std::vector<ActorIndex> dead_of(const EventClause& clause, std::span<const Actor> actors) {
  std::vector<ActorIndex> dead;
  const bool dies = one_of(clause.lemma, dying);
  if ((!dies && !one_of(clause.lemma, killing)) || clause.modality != Modality::asserted)
    return dead;
  // Who acts in "she announced his death" announces.
  const bool acts = dies && clause.support.empty();
  for (const Participant& participant : clause.participants) {
    const bool undergoes =
        participant.role == Role::patient || (acts && participant.role == Role::agent);
    if (undergoes && actors[at(participant.actor)].kind == ActorKind::person)
      dead.push_back(participant.actor);
  }
  return dead;
}

}  // namespace fabula
