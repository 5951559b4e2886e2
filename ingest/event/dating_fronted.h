#pragma once

#include "ingest/event/dating_clauses.h"
#include "ingest/event/time_adverbials.h"

namespace fabula {

/// The clause that an adverbial at the head of its sentence ("On Monday, ...") or behind a
/// semicolon sets the time of, whatever it hangs on in the tree; nullptr where the tree has to say.
EventClause* clause_behind_fronted(const DatedClauses& clauses, const TimeAdverbial& adverbial);

}  // namespace fabula
