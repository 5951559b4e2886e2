#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/event_likeness.h"
#include "graph/extraction.h"
#include "graph/resolve_actors.h"
#include "graph/sparse.h"

namespace fabula {

/// An event of one article: index into the articles, and into that article's events.
struct EventRef {
  std::uint32_t article = 0;
  EventIndex event{};

  auto operator<=>(const EventRef&) const = default;
};

/// Events of different articles that are one.
struct EventCluster {
  std::vector<EventRef> members;     ///< in order; what one article takes for one stays one
  std::vector<std::string> reasons;  ///< why they are one, a line each
};

/// Finds the events that are one. Candidates share the sense of a trigger, or the type of an
/// incident, with an actor, an amount or a story, and lie near each other in time. Two clusters
/// join when their members are alike on average, and sure dates and persons acted upon allow it, so
/// that no chain of pairs joins what does not fit. That an article takes two events for two speaks
/// against joining them, and forbids it where it tells them by words of other senses, unless they
/// are told by many. What several articles tell in each of two stories is one only when it is as
/// alike on average as a pair must be. Sayings are resolved apart (graph/sayings.h). `abouts` and
/// `stories` as of graph/story_clusters.h. O(n log n) in events.
std::vector<EventCluster> resolve_events(std::span<const Extraction* const> articles,
                                         std::span<const SparseVector> abouts,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors,
                                         const CoreferenceWeights& weights = {});

}  // namespace fabula
