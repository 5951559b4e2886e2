#pragma once

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Whether the clause of a verb that the lexicon does not have tells of something that happened or
/// is planned: somebody or something named does or undergoes it, and it is told as happening.
bool is_told_as_event(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon);

}  // namespace fabula
