#pragma once

#include <span>

#include "ingest/event/dating_clauses.h"

namespace fabula {

/// "closed three weeks after the vote": of two events that a length of time parts, the one that has
/// no date is reckoned from the one that has. Days are exact; weeks, months and years are known to
/// the unit. `times` is ordered by span.
void date_by_offsets(const DatedClauses& clauses, std::span<const Timex> times);

}  // namespace fabula
