#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs relative clauses on what they tell of: that of "who", "which" and "whose" on the noun
/// before ("spoke to the guards, who left"), of several nouns on one that its verb agrees with, and
/// of a fate or a measure on what has it ("the arrest of the mayor, who left", "a quake of
/// magnitude 6 that hit the coast"); that of "It was Norvia that left" tells of the name, that of
/// "a deal whereby Acme bought it" of the deal. Joins to the object in such a clause what the verb
/// behind it does not count ("the man who wrote plays and a novel was praised"). What is a tree
/// stays a tree.
void restore_antecedents(const TreeEdit& tree);

}  // namespace fabula
