#pragma once

#include <optional>

#include "ingest/cause/cue_relations.h"

namespace fabula {

/// The tokens [first, last) of a connective.
struct CueWords {
  TokenIndex first = 0, last = 0;
};

/// What the phrase or clause under `right`, which the words introduce, is said of: the event of the
/// clause that it hangs on, the noun right before it, or the subject of "was due to". Nothing where
/// the tree does not say it surely.
std::optional<TokenIndex> told_with(const CueContext& context, const CausalCue& cue, CueWords words,
                                    TokenIndex right);

}  // namespace fabula
