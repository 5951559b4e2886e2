#pragma once

#include <span>

#include "graph/diagnostic.h"
#include "graph/extraction.h"
#include "graph/story.h"

namespace fabula {

/// The story that a set of articles tells: who and what is one across articles, what each event
/// comes to, what causes what, when, and where the sources disagree.
///
/// A pure function of the set: the order of the extractions and their repetition change nothing, so
/// merging is associative, commutative and idempotent on sets of extractions. Articles are told
/// apart by Article::id. Two different extractions of one article are reported as a warning, and
/// the one whose record (write_record) is the greater in byte order counts. Extractions without an
/// article id are reported and left out. Article texts are not needed. O(n log n) in events.
Story merge(std::span<const Extraction> extractions, Diagnostics& diagnostics);

}  // namespace fabula
