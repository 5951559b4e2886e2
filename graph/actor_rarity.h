#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "graph/event_likeness.h"

namespace fabula {

/// How telling it is that an actor takes part, for each of the `actors` that the profiles number: 1
/// for an actor of one event, towards 0 for one that takes part in all, and less for one that takes
/// part in much of what its story tells: that tells the story, but not the act. O(n log n).
std::vector<double> actor_rarities(std::span<const EventProfile> events, std::size_t actors);

}  // namespace fabula
