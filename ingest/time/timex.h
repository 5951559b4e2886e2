#pragma once

#include <vector>

#include "graph/extraction.h"
#include "ingest/text/document.h"

namespace fabula {

/// Every time expression of the article (dates, times, durations, sets), by span, none overlapping
/// another, each with what it means (see Timex). Relative expressions are resolved against the
/// article's publication date, those in a quoted post against the post's own date, and those that
/// lean on the text ("the following day") against the date told before them. What cannot be
/// resolved has an open interval and basis `unknown`; impossible dates (31 February) are left out.
///
/// Needs sentences and tokens; uses tags, tenses and number where the tokens have them.
std::vector<Timex> find_timexes(const Document& document);

}  // namespace fabula
