#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Makes a clause of what a greedy parser took for a phrase and a stray verb: "left after a
/// parachute failed", "fell after the bank raised rates". A noun behind "after", "before", "since",
/// "until" or "as" and a past tense right behind it, with nothing that joins the verb to another
/// before, are subject and verb, as are a number and a passive ("after 43 were jailed"). What
/// begins with its auxiliary is no content but a condition ("warned that should talks fail, jobs
/// would go"), and a participle behind "when" no clause of a noun ("entered politics when
/// elected"). What is a tree stays a tree.
void restore_subordinate_clauses(const TreeEdit& tree);

}  // namespace fabula
