#pragma once

#include <span>
#include <vector>

#include "graph/event_coreference.h"
#include "graph/extraction.h"
#include "graph/resolve_actors.h"
#include "graph/story.h"

namespace fabula {

// What somebody says is attribution first: it tells who stands behind other events. Sayings are
// kept, so that one can ask who said what and when, but nothing else stands on them. What is linked
// to another event ("his remarks led to protests") is an event like others.

/// For each event whether it is no more than a saying.
std::vector<bool> sayings_of(const Extraction& extraction);
std::vector<bool> sayings_of(const Story& story);

/// The sayings of all articles. Those of different articles are one when the same actor, or in one
/// story somebody who is no actor, says at nearly the same time what shares most of its words.
/// Sayings without a date are one only within a story. O(n log n).
std::vector<EventCluster> resolve_sayings(std::span<const Extraction* const> articles,
                                          std::span<const std::uint32_t> stories,
                                          const ActorResolution& actors);

}  // namespace fabula
