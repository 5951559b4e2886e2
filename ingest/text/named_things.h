#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Tells one thing from two that "and" joins.
///
/// - "acquired bread and cake maker Bolt": what has neither an article nor a number is no thing of
///   its own; both nouns say what Bolt is.
/// - "in Rome and New York hotels": a noun right behind a name is what the name tells of, not one
///   more thing.
/// - "hit Polish and German ships": two adjectives tell of one noun.
///
/// What is a tree stays a tree.
void restore_named_things(const TreeEdit& tree);

}  // namespace fabula
