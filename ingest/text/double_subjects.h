#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Finds out whose subject the first of two nouns is that a greedy parser made subjects of one
/// verb.
///
/// - A comma parts what opens the sentence from the subject ("Weeks after the vote, the mayor
///   left").
/// - What a relative pronoun stands for is the object ("a port that the firm owns").
/// - What stands between commas is an aside ("The test, she said, had failed").
/// - What follows a gerund is its object ("A train carrying fuel derailed").
/// - What stands between a verb and the conjunction is the verb's object ("met Dorn after he left").
/// - Between the two begins a relative clause, and the first is the subject of the next predicate
///   ("The ship they found was a wreck", "A firm whose boss left closed").
///
/// What is a tree stays a tree.
void restore_double_subjects(const TreeEdit& tree);

}  // namespace fabula
