#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "graph/extraction.h"

namespace fabula {

/// Extractions of invented articles about invented stories: about one story to eight articles, each
/// with persons, firms and countries, and with events that several articles tell in other words, by
/// other forms of the names, with vaguer or (now and then) contradicting dates and amounts, and
/// with causes between them. The same arguments give the same articles on every machine.
std::vector<Extraction> synthetic_news(std::size_t articles, std::uint64_t seed);

}  // namespace fabula
