#pragma once

#include <span>
#include <vector>

#include "ingest/event/event_clause.h"

namespace fabula {

/// The persons of whom the clause tells as a fact that they died or were killed.
std::vector<ActorIndex> dead_of(const EventClause& clause, std::span<const Actor> actors);

}  // namespace fabula
