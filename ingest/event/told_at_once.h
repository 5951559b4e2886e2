#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// The clause before clause `i` that tells the same event in the same breath, one by its verb and
/// the other by what the verb takes ("met for a summit"); nothing where there is none.
std::optional<std::size_t> told_at_once(std::span<const EventClause> clauses, std::size_t i,
                                        const Tree& tree, const EventLexicon& lexicon);

/// The word is "catch" of "used a net to catch fish": what was done by the means that the verb
/// above it names.
bool is_done_by_use(const Tree& tree, TokenIndex word);

/// The noun is "hearing" of "cancelled the hearing": what the verb above it says is not to be.
bool is_negated_above(const Tree& tree, const EventLexicon& lexicon, const EventClause& noun);

}  // namespace fabula
