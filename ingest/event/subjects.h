#pragma once

#include <optional>

#include "ingest/text/tree.h"

namespace fabula {

/// "According to Bloomberg, growth slowed": a subject with a preposition is none; the noun that the
/// parser hung on it, behind a comma, is. Nothing when there is no such noun.
std::optional<TokenIndex> without_preposition(const Tree& tree, TokenIndex subject,
                                              TokenIndex verb);

/// "the guess is that users asked": what stands before the conjunction is of another clause; so is
/// a noun before the subject.
bool is_outside(const Tree& tree, TokenIndex subject, TokenIndex verb);

/// The first noun subject among the children, a relative pronoun replaced by its noun.
std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex verb);

/// The token that the clause of `verb` is about, on the surface: its own subject, or the one that
/// it takes over from the clause it depends on. `depth` counts the clauses it was asked of for
/// another's sake.
std::optional<TokenIndex> surface_subject(const Tree& tree, TokenIndex verb, int depth = 0);

}  // namespace fabula
