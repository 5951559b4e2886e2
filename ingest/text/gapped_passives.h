#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Restores passive clauses that a parser does not know without an auxiliary before the participle.
///
/// - Of "two were killed and four injured", "20 were killed and 30 others wounded" the second
///   shares the auxiliary of the first.
/// - Who was injured or wounded is the subject of a passive, of no adjective.
/// - Of "Killed in the attack were two nurses" the participle is fronted; the noun is no predicate.
/// - Of "Among those killed were two nurses" the nurses were killed.
/// - Of "had sustained gusts" the participle describes the noun behind it.
/// - A quantifier parts no participle from its auxiliary: "have each been fined".
///
/// What is a tree stays a tree.
void restore_gapped_passives(const TreeEdit& tree);

}  // namespace fabula
