#pragma once

#include "graph/curation.h"
#include "graph/resolve_actors.h"
#include "graph/story_draft.h"

namespace fabula {

/// Applies a curation to a draft: splits and merges first, for which nodes are told anew by their
/// members, then names, types, dates and modalities, then additions, then drops; so the order of
/// the entries changes nothing. What an entry does is written into the reasons of what it touches,
/// as "editor: ...". Added nodes and links have as evidence their entry, in an article "editor".
/// Entries that fit nothing in the draft, or contradict an earlier one, are reported with their
/// line and column and left out.
void curate(const Curation& curation, Articles articles, ActorResolution actors, StoryDraft& draft,
            Diagnostics& diagnostics);

}  // namespace fabula
