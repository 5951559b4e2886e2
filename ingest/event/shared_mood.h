#pragma once

#include <span>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Whether a predicate stands behind "will", be it an event ("will open") or not ("will be on
/// sale").
bool is_to_come(const Tree& tree, TokenIndex predicate);

/// Gives asserted clauses without a mood of their own that of the clause they stand in: participles
/// and present tenses beside a plan, indefinite nouns beside a modal verb. The clauses' own moods
/// have been read.
void share_moods(std::span<EventClause> clauses, const Tree& tree, const EventLexicon& lexicon);

}  // namespace fabula
