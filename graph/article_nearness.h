#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/sparse.h"

namespace fabula {

/// How near to each other two articles of one story are.
class ArticleNearness {
 public:
  /// `abouts`, which must outlive this, are the profiles of the articles (article_profiles), and
  /// `stories` number the story of each. O(n) in articles.
  ArticleNearness(std::span<const SparseVector> abouts, std::span<const std::uint32_t> stories);

  /// From -1 for two articles that share nothing, over 0 for two that are as alike as those of
  /// their story are on average, to 1/3 for two that are much more so. In steps of 1/4096, so that
  /// the last bits of a logarithm decide nothing.
  double operator()(std::uint32_t a, std::uint32_t b) const;

 private:
  std::span<const SparseVector> abouts_;
  std::vector<double> usual_;  ///< of each article, the mean cosine of two of its story
};

}  // namespace fabula
