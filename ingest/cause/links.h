#pragma once

#include <span>
#include <vector>

#include "ingest/cause/cue_relations.h"
#include "ingest/event/events.h"

namespace fabula {

/// The words that the relations call causes and effects: the event stage reads them as events.
std::vector<CueArgument> cue_arguments(std::span<const CueRelation> relations);

/// The links between the events of `reading` that the relations tell, by (from, to, kind). A
/// relation whose two sides are not both events of the reading gives no link.
std::vector<Link> link_events(std::span<const CueRelation> relations, const EventReading& reading,
                              const Tree& tree, const CueLexicon& cues, const EventLexicon& lexicon,
                              const ReferenceMap& references);

}  // namespace fabula
