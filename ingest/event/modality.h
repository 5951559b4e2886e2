#pragma once

#include <span>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"

namespace fabula {

/// Sets modality, and who says or denies it, of every clause from its auxiliaries, negations and
/// the words that govern it (modality notes: an infinitive under "plans" is planned, a complement
/// of "denies" is denied, "according to" attributes). Facts that somebody merely reports stay
/// asserted. An effect shares the mood of the verb that brings it about (`causal`: "could lead to a
/// strike").
void read_modality(std::span<EventClause> clauses, const Tree& tree, const EventLexicon& lexicon,
                   const ReferenceMap& references, std::span<const CueArgument> causal = {});

}  // namespace fabula
