#pragma once

#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/text/tree.h"

namespace fabula {

/// The mentions that a clause makes of its event: one for its trigger, then one for each supporting
/// word, with the words of the clause around it.
std::vector<EventMention> mentions_of(const EventClause& clause, const Tree& tree);

}  // namespace fabula
