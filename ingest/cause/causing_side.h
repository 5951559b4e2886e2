#pragma once

#include <span>
#include <vector>

#include "ingest/cause/cue_relations.h"
#include "ingest/event/arguments.h"

namespace fabula {

/// The words that tell what does the causing of `verb`, a verb of `cue`; `arguments` are the verb's
/// own. None where the text does not say it surely.
std::vector<TokenIndex> told_as_cause(const CueContext& context, const CausalCue& cue,
                                      TokenIndex verb, std::span<const Argument> arguments);

}  // namespace fabula
