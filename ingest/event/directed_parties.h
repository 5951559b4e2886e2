#pragma once

#include <optional>

#include "ingest/text/tree.h"

namespace fabula {

/// Who a verb says does what the clause of `verb` below it tells, where that is not its subject:
/// who is asked, sent, made, judged or honoured ("called on the government to act", "accused him of
/// stealing"), or named in the clause itself ("with the bank paying half"). Precondition: `verb` is
/// an adverbial clause.
std::optional<TokenIndex> directed_party(const Tree& tree, TokenIndex verb);

}  // namespace fabula
