#pragma once

#include <span>
#include <vector>

#include "ingest/event/events.h"
#include "ingest/event/saying_label.h"

namespace fabula {

/// The words of saying ("said", "told", "a speech") that tell no event yet, with the words that are
/// said, in text order. Who takes part and what label they have is not told yet. `times` is ordered
/// by span.
std::vector<Saying> find_sayings(const Tree& tree, const EventLexicon& lexicon,
                                 const ReferenceMap& references, std::span<const Timex> times,
                                 const EventReading& told);

}  // namespace fabula
