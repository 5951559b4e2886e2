#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Gives a relative clause its two subjects: "the pact on fishing that Norway and the Faroe Islands
/// signed". A greedy parser reads the first of them as part of the noun before, or the verb as a
/// participle behind the last. Behind a noun and a relative pronoun, noun phrases that a
/// conjunction joins and a past tense right behind them, with no object of its own, are subject and
/// verb; the pronoun is the object. Of "the report, which police published, found a flaw" the
/// report and not the police found it; of "a pact that Acme signed" Acme was not signed. What is a
/// tree stays a tree.
void restore_relative_clauses(const TreeEdit& tree);

}  // namespace fabula
