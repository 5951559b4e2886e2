#pragma once

#include <span>

#include "graph/event_likeness.h"
#include "graph/resolve_actors.h"

namespace fabula {

/// Tells each event its `befallen`. An event of a certain occasion that names nobody and counts
/// nobody befalls whom its article names for such acts, if that is one person: "the murder of a
/// clerk", in an article on the murder of Edda Holm, is hers. Senses and victims must be known.
/// O(n log n) in events.
void add_befallen(std::span<EventProfile> profiles, const ActorResolution& actors);

}  // namespace fabula
