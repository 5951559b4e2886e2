#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// A relative clause without a pronoun stands right behind its noun ("the hat Anna wore"). One
/// behind a comma is none: it is the main clause behind what opens the sentence ("In the week when
/// the bank closed, Anna left"), the speaker's ("..., Anna said"), or coordinated ("..., and
/// tempers have flared"). What is a tree stays a tree.
void restore_free_clauses(const TreeEdit& tree);

}  // namespace fabula
