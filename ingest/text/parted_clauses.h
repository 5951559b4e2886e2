#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Gives a verb its subject back across a relative clause between commas: "Anna, whose party won,
/// will govern", "shortly after the mayor, who is ill, resigned"; and across a participle that
/// tells of the subject ("a vote delayed since they took power would be held"). What is a tree
/// stays a tree.
void restore_parted_clauses(const TreeEdit& tree);

}  // namespace fabula
