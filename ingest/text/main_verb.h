#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Finds the main verb of a sentence whose root is another word, once single words hang where they
/// belong (attachments.h) and clauses stand in their order (main_clauses.h).
///
/// - A main verb that was taken for a participle behind its subject is the root ("a helicopter with
///   nine on board crashed", "a mother called the police after her daughter found a bag"): the
///   tagger has called it finite, the parser has hung it on a noun. So is a past participle of a
///   verb that has no passive; it gets the tag of a past tense.
/// - A clause that hangs on the last of its objects stands at the head of the sentence ("they will
///   sell tea, coffee and milk").
/// - A preposition behind a participle is parted from the verb that it was taken to mark ("talks
///   planned for May were cancelled").
///
/// What is a tree stays a tree.
void restore_main_verb(const TreeEdit& tree);

}  // namespace fabula
