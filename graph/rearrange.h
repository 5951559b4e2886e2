#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "graph/story.h"

namespace fabula {

/// Which nodes a story is to have, in the new order: old indices, each at most once.
struct Arrangement {
  std::vector<std::uint32_t> articles;
  std::vector<std::uint32_t> actors;
  std::vector<std::uint32_t> events;
};

/// The arrangement that changes nothing.
Arrangement arrangement_of(const Story& story);

/// Puts a story's nodes in a new order. What is not in the arrangement is gone, and so are
/// participations of actors that are gone, links and conflicts of events that are gone, and
/// evidence from articles that are gone. Links are put in their order.
void rearrange(Story& story, const Arrangement& arrangement);

/// The place of a node that is no longer there.
inline constexpr std::uint32_t gone = std::numeric_limits<std::uint32_t>::max();

/// Gives roles the new places of actors. A role of someone who is gone stays when it says as what.
void renumber_roles(std::vector<ActorRole>& roles, const std::vector<std::uint32_t>& place);

}  // namespace fabula
