#pragma once

#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// What the verb says in this sense is attribution: saying, and so is announcing when the content
/// is told as a clause of its own.
bool is_mere_speech(const Tree& tree, const ReferenceMap& references, const TriggerSense& sense,
                    TokenIndex verb);

}  // namespace fabula
