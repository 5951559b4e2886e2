#pragma once

#include "ingest/event/dating_clauses.h"

namespace fabula {

/// Dates a clause without a date by the one that it belongs to in the tree: a participle or nested
/// phrase shares its date, what follows "after" lies before it, what is announced lies from the
/// announcement on, what is reported lies before the report.
void inherit_dates(const DatedClauses& clauses);

}  // namespace fabula
