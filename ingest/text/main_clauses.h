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
/// - The object of a verb of saying is the subject of what is said behind it ("said the Ministry of
///   Finance had paid").
/// - Of two clauses the one whose mark opens the sentence is not the main one ("While he doubts the
///   plan, the council backs it"), and what stands behind its comma is no object of it ("although
///   sales fell, profits increased").
/// - A verb right behind its subject with an object of its own is the main one ("The study covered
///   farms in towns spread over the coast").
///
/// What is a tree stays a tree.
void restore_main_clauses(const TreeEdit& tree);

}  // namespace fabula
