#pragma once

#include <optional>

#include "ingest/text/tree.h"

namespace fabula {

/// Who acts in a participle or infinitive, `verb`, that hangs on a noun: that noun ("the firm
/// building it"), who has the intention ("Anna's plan to leave"), whose words it carries ("wrote a
/// letter asking for help") or who is called so ("Anna was the first to win"). `depth` as of
/// surface_subject().
std::optional<TokenIndex> noun_clause_subject(const Tree& tree, TokenIndex verb, int depth);

/// Who is ranked by a noun or adjective with an infinitive: "Anna was the first woman to win",
/// "Anna, the only one to win", "became the first to win"; else the noun itself, "the first woman
/// to win".
std::optional<TokenIndex> ranked_party(const Tree& tree, TokenIndex noun, int depth);

/// "the first to be elected", "the only state to do so": who is ranked by it did it.
bool is_ranked(const Tree& tree, TokenIndex noun);

}  // namespace fabula
