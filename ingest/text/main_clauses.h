#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Puts the clauses of a sentence in their order where a greedy parser has hung the first on the
/// second.
///
/// - A clause with a subject and without a conjunction is no adverbial or subject of the clause
///   behind it: it is the main clause, and the other is coordinated with it ("Acme cut jobs, Bolt
///   hired"), or what it says ("Acme announced the plant would close"); or it is what the other
///   says ("The crew were tired, the army said").
/// - A verb of saying between two subjects is the first one's ("Anna, a judge, warned justice is
///   slow"). What has a subject modifies no noun, but has it for its object.
/// - The noun before a predicate without a subject is its subject, where it was taken for what is
///   said by itself ("said the flood poses a threat") or for an object of the clause that opens the
///   sentence ("After she fell ill, the idea began to grow").
///
/// What is a tree stays a tree.
void restore_main_clauses(const TreeEdit& tree);

}  // namespace fabula
