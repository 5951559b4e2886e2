#pragma once

#include <span>

#include "ingest/event/amounts.h"
#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"

namespace fabula {

/// Fills participants and place of every clause from its arguments and those of its support verbs:
/// who acts is agent, what is acted upon patient, the rest by preposition. Places after "in" or
/// "at" are the setting, not participants.
void attach_participants(std::span<EventClause> clauses, const Tree& tree,
                         const ReferenceMap& references);

/// Gives every amount to the event whose phrase it stands in.
void attach_amounts(std::span<EventClause> clauses, const Tree& tree,
                    std::span<const FoundAmount> amounts);

}  // namespace fabula
