#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Tells one thing with a name from two that "and" joins.
///
/// - "acquired bread and cake maker Bolt": what has neither an article nor a number is no thing of
///   its own; both nouns say what Bolt is.
/// - "in Rome and New York hotels": a noun right behind a name is what the name tells of, not one
///   more thing.
///
/// What is a tree stays a tree.
void restore_named_things(const TreeEdit& tree);

}  // namespace fabula
