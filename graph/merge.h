#pragma once

#include <span>

#include "graph/article_set.h"
#include "graph/curation.h"
#include "graph/diagnostic.h"
#include "graph/extraction.h"
#include "graph/story.h"

namespace fabula {

/// The story that a set of articles tells: who and what is one across articles, what each event
/// comes to, what causes what, when, and where the sources disagree; and what an editor makes of
/// it.
///
/// A pure function of set and curation: the order of the extractions and their repetition change
/// nothing, so merging is associative, commutative and idempotent on sets of extractions. Article
/// texts are not needed. Entries of the curation that fit nothing or contradict others are reported
/// and left out. O(n log n) in events.
Story merge(const ArticleSet& articles, const Curation& curation, Diagnostics& diagnostics);

/// The same of extractions that are all at hand, without an editor.
Story merge(std::span<const Extraction> extractions, Diagnostics& diagnostics);

}  // namespace fabula
