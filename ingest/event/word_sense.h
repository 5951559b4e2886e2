#pragma once

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

// `in_time` tells for each token whether it belongs to a time expression: "on Monday" is no place
// or topic that could select a sense.

/// The sense of a clause's verb that its particle, objects and other arguments select, or nullptr.
/// Sets clause.lemma: the verb, with its particle or the object that makes one word with it ("step
/// down", "make landfall").
const TriggerSense* verb_sense(EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                               const ReferenceMap& references, const std::vector<bool>& in_time);

/// The sense of a clause's noun that its arguments and modifiers select, or nullptr.
const TriggerSense* noun_sense(const EventClause& clause, const Tree& tree,
                               const EventLexicon& lexicon, const ReferenceMap& references,
                               const std::vector<bool>& in_time);

}  // namespace fabula
