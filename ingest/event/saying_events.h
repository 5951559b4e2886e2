#pragma once

#include <span>
#include <vector>

#include "ingest/event/events.h"

namespace fabula {

/// Who says what, and when: what is only attribution to the other events, each saying an event of
/// type statement.say with the speaker as agent and whoever is addressed as recipient. Not those
/// that are `told` already. A saying that headline or teaser repeat is one. By first mention;
/// `times` is ordered by span.
std::vector<Event> read_sayings(const Tree& tree, std::span<const Timex> times,
                                const ReferenceMap& references, const EventLexicon& lexicon,
                                const EventReading& told);

}  // namespace fabula
