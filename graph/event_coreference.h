#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/event_likeness.h"
#include "graph/extraction.h"
#include "graph/resolve_actors.h"

namespace fabula {

/// An event of one article: index into the articles, and into that article's events.
struct EventRef {
  std::uint32_t article = 0;
  EventIndex event{};

  auto operator<=>(const EventRef&) const = default;
};

/// Events of different articles that are one.
struct EventCluster {
  std::vector<EventRef> members;     ///< in order; the article's own coreference is never undone
  std::vector<std::string> reasons;  ///< why they are one, a line each
};

/// Finds the events that are one. Candidates share a type or a trigger's stem, and an actor, an
/// amount or a story, and lie near each other in time; clusters are compared as wholes. No two
/// events of one article are joined. O(n log n) in events.
std::vector<EventCluster> resolve_events(std::span<const Extraction* const> articles,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors,
                                         const CoreferenceWeights& weights = {});

}  // namespace fabula
