#include "graph/article_nearness.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fabula {
namespace {

constexpr double most_alike = 4.0 / 3;  ///< times the usual; more tells no more

/// Of two of the vectors that `of` numbers, each of unit length; 0 for one alone.
double mean_cosine(std::span<const SparseVector> vectors, std::span<const std::uint32_t> of) {
  if (of.size() < 2) return 0;
  std::map<std::uint32_t, double> total;
  for (const std::uint32_t i : of)
    for (const auto& [dimension, weight] : vectors[i])
      total[dimension] += static_cast<double>(weight);
  double square = 0;
  for (const auto& [dimension, weight] : total) square += weight * weight;
  const double count = static_cast<double>(of.size());
  return std::max(square - count, 0.0) / (count * (count - 1));
}

}  // namespace

ArticleNearness::ArticleNearness(std::span<const SparseVector> abouts,
                                 std::span<const std::uint32_t> stories)
    : abouts_(abouts) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> members;
  for (std::uint32_t i = 0; i < stories.size(); ++i) members[stories[i]].push_back(i);
  usual_.resize(stories.size());
  for (const auto& [story, of] : members) {
    const double usual = mean_cosine(abouts_, of);
    for (const std::uint32_t i : of) usual_[i] = usual;
  }
}

double ArticleNearness::operator()(std::uint32_t a, std::uint32_t b) const {
  const double usual = usual_[a];
  if (usual <= 0) return 0;
  const double alike = std::min(dot(abouts_[a], abouts_[b]) / usual, most_alike);
  return std::round(alike * 4096) / 4096 - 1;
}

}  // namespace fabula
