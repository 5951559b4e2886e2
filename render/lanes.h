#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/picture.h"

namespace fabula {

/// A band of the timeline and the events in it.
struct Lane {
  std::string name;  ///< empty for the only lane of a picture without lanes
  std::optional<ActorIndex> actor;
  bool folded = false;             ///< holds what has no lane of its own
  std::vector<EventIndex> events;  ///< by index; undated ones too
};

/// Every event in exactly one lane; no lane is empty. Lanes by actor: each event goes to the most
/// prominent of those who act in it; actors with a single event share the folded lane where there
/// are many. The most prominent lane is first, the folded one last.
std::vector<Lane> make_lanes(const Story& story, Lanes by, std::size_t most_lanes);

}  // namespace fabula
