#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs what a conjunction joins on what it is joined to.
///
/// - A phrase behind "and" and a preposition is coordinated with the phrase before it that has the
///   same preposition: "was helped by the deal, which cut costs, and by the weather".
/// - A phrase behind "and" opens the clause behind it: "prices fell, and in May a strike began".
/// - Verbs are coordinated by a conjunction of their own; where only the noun before a finite verb
///   has one it is the subject of that verb: "cut the tax in May, and shops have hired".
/// - "between" asks for two: of "the conflict between unions and the mayor ended" the noun behind
///   "and" is the second, and the conflict ended.
/// - Of a noun and a name side by side that are both joined to a word before, the noun belongs to
///   the name: "Acme and retailer Bolt merged".
/// - A predicate without a subject behind "and" shares that of the predicate before: "was 90 and
///   died of a stroke".
/// - No conjunction stands between a verb and its subject: of "fled after a row and hid" the noun
///   belongs to the verb before.
/// - Two share a predicate though an aside parts them: "Berg, a former judge, and his wife fled".
/// - Who is left out of all is joined to nobody: "everyone but the pilot died".
/// - What no conjunction joins to the phrase that opens a clause is the subject: "since 2010,
///   output has grown".
///
/// What is a tree stays a tree.
void restore_conjunctions(const TreeEdit& tree);

}  // namespace fabula
