#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Relabels what is something else to its verb than a parser said.
///
/// - The infinitive behind a predicate that has a subject is no subject ("is due to fly"), nor is
///   what completes a verb an adverbial: see restore_verb_complements.
/// - The subject of an active perfect is no passive one ("two million have fled"); that of a
///   passive that shares its auxiliary is ("two were killed and dozens injured").
/// - A number right before a verb is its subject ("Three died").
/// - Of "which" and a noun phrase before a verb the phrase is the subject ("which President Berg
///   signed").
/// - A source hangs on the verb ("in Bath, according to the Red Cross"; "According to Acme, ...").
/// - Who stands between a verb that takes two objects and its object receives it ("offered Anna a
///   post").
/// - What has a preposition is no object and no second subject ("filed in court his intent").
/// - Who says something adds, notes or stresses, too; where people are does not part them from what
///   they are asked to do.
/// - "Both" and the like right before a verb are its subject, and so is what there is.
/// - Amounts: see restore_amounts.
///
/// What is a tree stays a tree.
void restore_clause_roles(const TreeEdit& tree);

}  // namespace fabula
