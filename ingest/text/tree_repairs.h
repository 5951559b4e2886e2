#pragma once

#include <span>
#include <string_view>

#include "ingest/text/document.h"
#include "ingest/text/tagset.h"

namespace fabula {

/// Mends what a greedy parser is wont to get wrong in the tree of a sentence, one stage (a file of
/// its own) after another, each on the tree that the one before left. Tags change where the place
/// of a word shows its part of speech.
///
/// heads and labels as of Parser; a sentence that needs no repair stays as it is, and what is a
/// tree stays a tree.
void repair_tree(std::span<const std::string_view> words, std::span<FineTag> tags,
                 std::span<int> heads, std::span<Deprel> labels);

}  // namespace fabula
