#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// Relabels days and months that a parser took for the subject or the object of a verb: "the mayor
/// on Sunday renamed a ship", "figures released April 3". They say when: obl behind a preposition,
/// obl:unmarked without. heads and labels as of Parser; what is a tree stays a tree.
void relabel_time_adjuncts(std::span<const std::string_view> words, std::span<const FineTag> tags,
                           std::span<int> heads, std::span<Deprel> labels);

}  // namespace fabula
