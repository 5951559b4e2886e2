#pragma once

#include <span>

#include "ingest/event/event_clause.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Dates every clause: by the time expression that modifies it in the tree, else by the clause that
/// it belongs to, else by tense and publication date alone (an interval open at one end). A date is
/// never made up: the publication day is a bound, not a guess. `times` is ordered by span.
void date_events(std::span<EventClause> clauses, const Tree& tree, std::span<const Timex> times);

/// Dates the clauses that have no date yet by the other tellings of their event and by the passage
/// around them. `times` is ordered by span; `event_of` has the number of each clause's event, or
/// `not_an_event`.
void date_by_context(std::span<EventClause> clauses, std::span<const std::uint32_t> event_of,
                     const Tree& tree, std::span<const Timex> times);

/// Dates what somebody says, by the time expression that modifies it and that neither stands in
/// the words that are said (`said`, by saying) nor belongs to one of the events `told`, else by
/// tense and publication date alone.
void date_sayings(std::span<EventClause> sayings, std::span<const Span> said,
                  std::span<const EventClause> told, const Tree& tree,
                  std::span<const Timex> times);

/// `a` says more about the day than `b`.
bool is_narrower(const EventDate& a, const EventDate& b);

}  // namespace fabula
