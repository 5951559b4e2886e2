#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

namespace fabula {

/// Two items, a < b, and how alike they are.
struct ScoredPair {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double score = 0;

  bool operator==(const ScoredPair&) const = default;
};

/// The pairs (a, b) in order of (a, b), each once, with the highest of its scores.
inline void keep_best_of_each(std::vector<ScoredPair>& pairs) {
  std::ranges::sort(pairs, [](const ScoredPair& x, const ScoredPair& y) {
    return std::tie(x.a, x.b, y.score) < std::tie(y.a, y.b, x.score);
  });
  const auto twice = std::ranges::unique(
      pairs, [](const ScoredPair& x, const ScoredPair& y) { return x.a == y.a && x.b == y.b; });
  pairs.erase(twice.begin(), twice.end());
}

/// Clusters of items by agglomeration: the pairs are taken from the most to the least alike (ties
/// by index) and two clusters join when `may_join(a, b)` says so of their roots, after which
/// `join(into, from)` tells that the cluster of `from` now belongs to that of `into`, the smaller
/// root. Since `may_join` sees whole clusters, no chain of pairs can join what does not fit. The
/// result depends on the items' numbering and on nothing else: number them by content.
/// Returns for each item the root of its cluster, which is its smallest member.
template <typename MayJoin, typename Join>
std::vector<std::uint32_t> agglomerate(std::uint32_t items, std::vector<ScoredPair> pairs,
                                       MayJoin may_join, Join join) {
  std::ranges::sort(pairs, [](const ScoredPair& x, const ScoredPair& y) {
    return std::tie(y.score, x.a, x.b) < std::tie(x.score, y.a, y.b);
  });
  std::vector<std::uint32_t> parent(items);
  std::iota(parent.begin(), parent.end(), 0U);
  const auto root = [&](std::uint32_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  for (const ScoredPair& pair : pairs) {
    const auto [into, from] = std::minmax({root(pair.a), root(pair.b)});
    if (into == from || !may_join(into, from)) continue;
    parent[from] = into;
    join(into, from);
  }
  for (std::uint32_t i = 0; i < items; ++i) parent[i] = root(i);
  return parent;
}

}  // namespace fabula
