#pragma once

#include "ingest/event/dating_clauses.h"

namespace fabula {

/// Dates clauses without a date by the passage that they stand in: a time adverbial at the head of
/// a sentence holds on for the rest of its paragraph (discourse frames, Charolles 1997), "then" and
/// "later" lie after the event told before, "at the time" and "meanwhile" share its date, the past
/// perfect lies before it, and figures are those of the period that was named last.
void date_by_frames(const DatedClauses& clauses, std::span<const Timex> times);

}  // namespace fabula
