#include "graph/actor_rarity.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace fabula {
namespace {

constexpr double many_events = 100;  ///< of a story, of which shares can be told
constexpr double main_share = 0.2;   ///< of a story's events, in which a main actor takes part
constexpr double most_common = 0.8;  ///< what being common takes from an actor at the most

/// Of each actor, the greatest share of a story's events that it takes part in.
std::vector<double> story_shares(std::span<const EventProfile> events, std::size_t actors) {
  std::map<std::uint32_t, double> told;
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> taken;
  for (const EventProfile& p : events) {
    told[p.story] += 1;
    for (const EventPart& part : p.parts) taken[{p.story, part.actor}] += 1;
  }
  std::vector<double> share(actors);
  for (const auto& [place, count] : taken)
    if (const double all = told[place.first]; all >= many_events)
      share[place.second] = std::max(share[place.second], count / all);
  return share;
}

}  // namespace

std::vector<double> actor_rarities(std::span<const EventProfile> events, std::size_t actors) {
  std::vector<double> count(actors);
  for (const EventProfile& p : events)
    for (const EventPart& part : p.parts) count[part.actor] += 1;
  const double all = std::log(1.0 + static_cast<double>(events.size()));
  const std::vector<double> share = story_shares(events, actors);
  std::vector<double> rarity(actors);
  for (std::size_t i = 0; i < actors; ++i)
    rarity[i] = (1 - most_common * std::log(std::max(count[i], 1.0)) / all) *
                (1 - most_common * std::min(share[i] / main_share, 1.0));
  return rarity;
}

}  // namespace fabula
