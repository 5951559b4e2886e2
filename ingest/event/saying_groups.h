#pragma once

#include <optional>
#include <span>
#include <vector>

#include "ingest/event/saying_label.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Who says something, where that is an actor.
std::optional<ActorIndex> speaker_of(const EventClause& clause);

/// Brings together the sayings of an article that headline or teaser repeat, each group in text
/// order; what only a teaser tells is left out. `sayings` must outlive what is returned.
std::vector<std::vector<const Saying*>> group_sayings(std::span<const Saying> sayings,
                                                      const Tree& tree);

}  // namespace fabula
