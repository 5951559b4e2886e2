#pragma once

#include <optional>
#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// The words that carry an event, from the inside out: the light verb over its noun ("held talks"),
/// and the chain of governors over an infinitive ("agreed to try to sell"). They are part of this
/// event, not events of their own. `in_time` tells, by token, which belong to a time expression.
std::vector<TokenIndex> carriers_of(const EventClause& clause, const Tree& tree,
                                    const EventLexicon& lexicon, const ReferenceMap& references,
                                    const std::vector<bool>& in_time);

/// The "couple" of "a couple of raids", that stands in the clause for the noun it measures.
std::optional<TokenIndex> measure_of(const Tree& tree, const EventLexicon& lexicon,
                                     TokenIndex noun);

}  // namespace fabula
