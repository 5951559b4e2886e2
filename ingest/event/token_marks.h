#pragma once

#include <span>
#include <vector>

#include "graph/extraction.h"
#include "ingest/text/tree.h"

namespace fabula {

/// For each token whether it belongs to one of the time expressions, which are ordered by span.
std::vector<bool> tokens_in_time(const Document& document, std::span<const Timex> times);

}  // namespace fabula
