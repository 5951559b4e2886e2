#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/extraction.h"
#include "graph/sparse.h"

namespace fabula {

/// What each article is about, in unit length: whom it names and what it tells, by rarity.
/// O(n log n) in articles.
std::vector<SparseVector> article_profiles(std::span<const Extraction* const> articles);

/// Which articles tell the same story, judged by the actors that they name, the events that they
/// tell and the time between them. `articles` must be in the order of their ids, `abouts` are their
/// profiles; returns for each its story's number, which is the index of the story's first article.
/// Two disasters of one kind a year apart are two stories unless they share their actors. O(n log
/// n) in articles.
std::vector<std::uint32_t> find_stories(std::span<const Extraction* const> articles,
                                        std::span<const SparseVector> abouts);

}  // namespace fabula
