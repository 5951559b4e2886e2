#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Brings the tellings of one event together. Returns for each clause the number of its event,
/// counted in text order from 0; `not_an_event` for a teaser's clause that takes up no event of the
/// article. Two tellings stay apart when their dates, modality or main actors contradict.
/// Participants are indices into `actors`.
std::vector<std::uint32_t> resolve_mentions(std::span<const EventClause> clauses, const Tree& tree,
                                            const EventLexicon& lexicon,
                                            std::span<const Actor> actors);

}  // namespace fabula
