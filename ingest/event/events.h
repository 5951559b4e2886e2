#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/extraction.h"
#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"

namespace fabula {

/// The events of an article and the clauses that tell them; `event_of[i]` is the event of
/// `clauses[i]`, or `not_an_event`.
struct EventReading {
  std::vector<Event> events;  ///< by first mention in the text
  std::vector<EventClause> clauses;
  std::vector<std::uint32_t> event_of;
};

/// Reads what happened, to whom, when, and whether it is a fact. `times` is ordered by span;
/// `causal` are the words that cues call causes and effects.
EventReading read_events(const Tree& tree, std::span<const Timex> times,
                         const ReferenceMap& references, const EventLexicon& lexicon,
                         std::span<const CueArgument> causal = {});

}  // namespace fabula
