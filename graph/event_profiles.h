#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/event_coreference.h"
#include "graph/event_likeness.h"
#include "graph/extraction.h"
#include "graph/resolve_actors.h"

namespace fabula {

/// What is known of each of `events`, to compare them by. `stories` tells the story of each article
/// (find_stories). Events without a trigger, as tables have them, are told by their label.
std::vector<EventProfile> profile_events(std::span<const Extraction* const> articles,
                                         std::span<const EventRef> events,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors);

}  // namespace fabula
