#pragma once

#include <optional>

#include "ingest/text/tree.h"

namespace fabula {

/// Who acts in a clause without a subject, by what it hangs on: "has called and is waiting",
/// "agreed to pay", "asked Anna to stay", "the plan to leave". `depth` as of surface_subject().
std::optional<TokenIndex> inherited_subject(const Tree& tree, TokenIndex verb, int depth);

}  // namespace fabula
