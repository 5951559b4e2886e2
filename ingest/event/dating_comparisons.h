#pragma once

#include "ingest/event/time_adverbials.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Whether a time is that of what the sentence only compares with or mentions, and dates no event:
/// "a premium to its price on Monday", "its first decline since 2012", "up from 4 million in 2021",
/// "could delay the review, due in May". `start` is its word, or the first that it is coordinated
/// with.
bool is_of_comparison(const Tree& tree, const TimeAdverbial& adverbial, TokenIndex start);

}  // namespace fabula
