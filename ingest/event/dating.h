#pragma once

#include <span>

#include "ingest/event/event_clause.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Dates every clause: by the time expression that modifies it in the tree, else by the clause that
/// it belongs to, else by tense and publication date alone (an interval open at one end). A date is
/// never made up: the publication day is a bound, not a guess. `times` is ordered by span.
void date_events(std::span<EventClause> clauses, const Tree& tree, std::span<const Timex> times);

/// The interval that tense and modality leave open on `published`: up to it for what happened, from
/// it on for what is to come; unknown without a publication date.
EventDate bounded_by_tense(Modality modality, std::optional<Day> published);

}  // namespace fabula
