#pragma once

#include <cstdint>
#include <vector>

#include "graph/story.h"

namespace fabula {

/// Reasons about time over the whole story: no cause begins after its effect, what is told to be
/// before is not after, what is told to be during lies within. Every event gets its narrowest
/// interval; one that had no date of its own is dated with basis `inferred` and a reason that tells
/// the chain. Links and dates that contradict each other become conflicts of kind `order`, causal
/// loops of kind `cycle`; of a contradiction the weakest statement is left out, and a link that is
/// left out is no longer among the story's links. Only what is told as fact with a confidence of at
/// least one half is reasoned with. The conflicts have no ids yet.
void reason_about_time(Story& story);

}  // namespace fabula
