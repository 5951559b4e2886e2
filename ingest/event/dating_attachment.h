#pragma once

#include <span>

#include "ingest/event/dating_clauses.h"

namespace fabula {

/// Gives every time expression to the event that it modifies in the tree: directly, through a
/// phrase, as an adverbial at the head of the sentence, or through a verb of occurrence ("the
/// strike, which began on Monday"). `times` is ordered by span. The times of verbs that tell no
/// event are kept in `clauses.other_verbs`.
void attach_times(DatedClauses& clauses, std::span<const Timex> times);

}  // namespace fabula
