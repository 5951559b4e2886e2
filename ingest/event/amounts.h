#pragma once

#include <span>
#include <vector>

#include "graph/extraction.h"
#include "ingest/text/tree.h"

namespace fabula {

/// A quantity in the text and the token of its number or unit that hangs highest in the tree.
struct FoundAmount {
  Amount amount;
  TokenIndex head = 0;
};

/// Sums of money, percentages and counted things ("301 stores"), in text order. Numbers inside a
/// time expression are dates, not amounts. `times` is ordered by span.
std::vector<FoundAmount> find_amounts(const Tree& tree, std::span<const Timex> times);

}  // namespace fabula
