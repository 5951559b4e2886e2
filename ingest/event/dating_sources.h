#pragma once

#include <optional>
#include <string_view>

#include "ingest/event/dating_clauses.h"

namespace fabula {

// Around a clause without a date, the dated ones that happened when it did or just before it; each
// answers nothing without one.

/// "hurt as a bus hit a bridge in May", "announced leaving in May": the word that tells the one
/// below.
std::optional<TokenIndex> dated_clause_below(const DatedClauses& clauses,
                                             const EventClause& clause);
/// "Two were killed and nine hurt on Friday": the time behind the second of a kind is of both.
const EventClause* told_together(const DatedClauses& clauses, const EventClause& clause);
/// "released at a Wednesday event", "confirmed in a statement issued on Friday": what is done at an
/// occasion has its time. The event that the text dates to a day.
const EventClause* occasion_of(const DatedClauses& clauses, TokenIndex verb);
/// "recalled it after a fire in May, causing damage": the fire did.
const EventClause* cause_of_harm(const DatedClauses& clauses, const EventClause& clause);
/// "The death was mourned", "appealed the ruling": what is reacted to.
const EventClause* matter_of(const DatedClauses& clauses, const EventClause& clause);

/// What has happened is the object of "mourn", "appeal".
bool is_reaction(std::string_view lemma);
/// Harm that comes about at once; what goes on has no day.
bool is_violent(const EventClause& clause);
/// "sold it in May; opened ...": a semicolon ends what the first time holds for, but in a headline.
bool is_separate(const Tree& tree, TokenIndex conjunct);
/// "the White House, where he praised both": the relative clause happens there and then.
bool is_locative_clause(const Tree& tree, TokenIndex verb);

}  // namespace fabula
