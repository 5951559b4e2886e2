#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// An amount of money modifies the noun behind it ("a $12 billion plant"), and has no clause of its
/// own: "payments of 300 euros made by Acme" were made, and a sale "for 900 euros, which helped the
/// bank" did help. A bare number behind a verb of winning or losing is how many. What is a tree
/// stays a tree.
void restore_amounts(const TreeEdit& tree);

}  // namespace fabula
