#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs what is said on the word that says it.
///
/// - The object of a verb of saying is the subject of the finite predicate behind it ("officials
///   said no traces were found").
/// - What stands behind "that" is said and no second deed ("alleges, among others, that Anna
///   paid"), or the content of a noun ("will look into a claim by the union that Acme paid").
///
/// What is a tree stays a tree.
void restore_reported_clauses(const TreeEdit& tree);

}  // namespace fabula
