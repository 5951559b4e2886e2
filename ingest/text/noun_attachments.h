#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs nouns where they belong that a greedy parser has hung beside it; the last step of
/// restore_attachments.
///
/// - Of two nouns side by side before a verb the second is the subject ("Acme boss quits").
/// - Of a gerund behind a noun and "of" a time is no object, and "understanding" is a noun ("a
///   memorandum of understanding this month"); what is told behind it is told of the memorandum.
/// - What has "'s" behind it owns the noun of its place ("fill Anna Berg's seat"); "made it a rule"
///   names two things, "between" asks for two; a noun has no object ("discipline and revenue
///   growth").
/// - A person's name behind a comma is of the office before it ("the head of the unit, Anna Berg").
/// - What something is worth hangs on the thing, and a clause right behind a noun on the noun
///   ("wore the hat the Duke designed").
/// - What a message tells hangs on the message ("sent a letter to Anna saying that he had left").
/// - What people do at a place tells of them ("marched through the town carrying flags").
/// - Prepositions: see restore_prepositional_phrases.
///
/// What is a tree stays a tree.
void restore_noun_attachments(const TreeEdit& tree);

}  // namespace fabula
