#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Gives a verb of saying that closes a clause its speaker: "the guards were hurt, police said
/// Saturday". A parser that reads from left to right hangs the noun phrase between the comma and
/// the verb on the clause before, and takes the day for who speaks. What is a tree stays a tree.
void restore_trailing_speakers(const TreeEdit& tree);

}  // namespace fabula
