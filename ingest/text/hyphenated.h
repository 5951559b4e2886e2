#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// What hyphens join before a noun is one word that tells of the noun, where a greedy parser read
/// its parts as words of the clause:
///
/// - "the parent-to-teacher ratio has grown": the preposition stands within the word, and the ratio
///   has grown.
/// - "a nature-inspired paint": painted is the noun behind, not the nature.
/// - "a letter to President-elect Anna Berg": the letter went to Anna Berg.
///
/// What is a tree stays a tree.
void restore_hyphenated(const TreeEdit& tree);

}  // namespace fabula
