#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Gives a predicate without a subject the noun right before it, where that was taken for what is
/// said by itself ("said the flood poses a threat"), for an object of the clause that opens the
/// sentence ("After she fell ill, the idea began to grow") or for one more object of the clause
/// before ("bought bread and the baker smiled", "cut lines, and villages were without power"), or
/// joined to that clause by itself ("and a third, Anna, fought it"); and a finite clause that a
/// preposition seems to open the noun before that ("an adviser for Anna was jailed"). What is a
/// tree stays a tree.
void restore_lost_subjects(const TreeEdit& tree);

}  // namespace fabula
