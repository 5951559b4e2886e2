#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs single words where they belong that a greedy parser has hung beside it.
///
/// - An adjective in -ed with a subject and no copula becomes a past tense ("the truce expired").
/// - The noun of a phrase with a preposition stands above the participle behind it ("on a visit
///   arranged in Paris"), and above one behind its comma that nothing joins to a verb ("borders,
///   closed since May").
/// - What lacks a subject and a conjunction right behind a noun tells of the noun ("counted birds in
///   the bay spread over ten years").
/// - What somebody is accused of or appointed to hangs on the verb, a clause behind a colon on the
///   verb there; "as mayor" is no mark of a gerund.
/// - A clause that nothing joins to a verb of saying before it is its content.
/// - "Not" and "never" right before "to" are of the infinitive ("vowed never to leave").
/// - Of a pronoun and a name before a verb the name is the subject ("which Anna also read").
/// - What stands behind "due to" is no object, and what something is attributed to, or
///   what somebody is forced to do or goes on to do, hangs on the verb. Over a past participle "be"
///   makes a passive.
/// - Coordinated verbs and nouns: see restore_coordinated_verbs, restore_noun_attachments.
///
/// What is a tree stays a tree.
void restore_attachments(const TreeEdit& tree);

}  // namespace fabula
