#pragma once

#include <vector>

#include "ingest/cause/cue_lexicon.h"
#include "ingest/event/events.h"

namespace fabula {

/// The links that the text expresses between the events of `reading`, by (from, to, kind). Which
/// event is cause and which effect follows from the tree around the cue; a cue whose two sides are
/// not both events of the reading gives no link.
std::vector<Link> find_links(const EventReading& reading, const Tree& tree,
                             const CueLexicon& lexicon, const EventLexicon& events,
                             const ReferenceMap& references);

}  // namespace fabula
