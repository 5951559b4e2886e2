#pragma once

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Gives the verb of a relative clause or participle for its object, of the nouns before it, the
/// one that the lexicon says it asks for, wherever the parser hung it.
void refine_relative_object(EventClause& clause, const Tree& tree, const EventLexicon& lexicon);

}  // namespace fabula
