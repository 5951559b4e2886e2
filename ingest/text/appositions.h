#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// A noun phrase with a determiner right behind a noun and a comma says what the noun is ("lived in
/// Bath, a town on the Avon"), where a greedy parser made it one more object, subject or neighbour
/// of the clause. What is enumerated ("the mayor, a doctor and a nurse") stays, as does what says
/// when. Behind such a phrase the past of a verb that needs an object and has none is a participle
/// ("the Rangers, a unit tasked with patrols"), and one that nothing joins is what is said of the
/// noun ("claimed Anna, the mayor, left"). Names listed behind a colon are those of the several who
/// act before it ("Three left the party: Anna, Ben and Cato"). What stands between brackets tells
/// of the noun before; marks head nothing. A name before the comma is no part of the phrase behind
/// it. What is a tree stays a tree.
void restore_appositions(const TreeEdit& tree);

}  // namespace fabula
