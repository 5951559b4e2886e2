#pragma once

#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Whether the word before `clause` ("as", "while", "when", "once") opens it as one that tells when
/// or why something happens. A contrast ("while others stayed"), a likeness ("as the court found"),
/// an adverb ("only once before") and an object ("a date for when it opens") do not. True of any
/// other word.
bool opens_time_clause(const Tree& tree, const EventLexicon& events, TokenIndex word,
                       TokenIndex clause);

/// The noun tells of something held at a set time, as meetings, elections and shows are: people act
/// at it and after it, not because of it.
bool is_occasion(const Tree& tree, const EventLexicon& events, TokenIndex noun);

}  // namespace fabula
