#pragma once

#include <optional>

#include "ingest/text/tree.h"

namespace fabula {

/// "who", "which", "that", "whom" at the head of a relative clause.
bool is_relative_pronoun(const Tree& tree, TokenIndex index);

/// The same by its form alone, for a subject: taggers take "that" for a conjunction now and then.
bool is_relative_word(const Tree& tree, TokenIndex subject);

/// The relative clause that `verb` is the predicate of, or one of its coordinated predicates; of
/// "which he said boosted exports" the clause of "said" is that of "boosted".
std::optional<TokenIndex> relative_clause(const Tree& tree, TokenIndex verb);

/// The noun that a relative clause around `verb` modifies.
std::optional<TokenIndex> relative_noun(const Tree& tree, TokenIndex verb);

}  // namespace fabula
