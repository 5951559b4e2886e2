#pragma once

#include <optional>
#include <string_view>

#include "ingest/text/tree.h"

namespace fabula {

// Who acts in a clause; see also surface_subject() and relative_clause() in arguments.h.

/// "who", "which", "that", "whom" at the head of a relative clause.
bool is_relative_pronoun(const Tree& tree, TokenIndex index);

/// The noun that a relative clause around `verb` modifies.
std::optional<TokenIndex> relative_noun(const Tree& tree, TokenIndex verb);

/// "According to Bloomberg, growth slowed": a subject with a preposition is none; the noun that the
/// parser hung on it, behind a comma, is. Nothing when there is no such noun.
std::optional<TokenIndex> without_preposition(const Tree& tree, TokenIndex subject,
                                              TokenIndex verb);

/// "the guess is that users asked": what stands before the conjunction is of another clause; so is a
/// noun before the subject.
bool is_outside(const Tree& tree, TokenIndex subject, TokenIndex verb);

/// "prosecuted the banks for lending": who is judged has done it.
bool judges(std::string_view verb);

/// The first noun subject among the children, a relative pronoun replaced by its noun.
std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex verb);

}  // namespace fabula
