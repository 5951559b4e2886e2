#pragma once

#include <span>
#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// The events that the text tells, one a clause or event noun, in text order: verbs and event nouns
/// that name happenings. States, habits and plain speech are not events; a light verb and its noun,
/// and a governor and its infinitive ("plans to hold talks"), are one. A word of a name is none.
/// What cues call a cause or effect (`causal`) is an event whatever its word, and so is a governor
/// that one of the `times` dates by itself ("on Thursday she proposed to hold talks").
std::vector<EventClause> find_triggers(const Tree& tree, const EventLexicon& lexicon,
                                       const ReferenceMap& references,
                                       std::span<const CueArgument> causal,
                                       std::span<const Timex> times);

}  // namespace fabula
