#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fabula {

/// A sparse vector: (dimension, weight) by dimension, each once.
using SparseVector = std::vector<std::pair<std::uint32_t, float>>;

inline double dot(const SparseVector& a, const SparseVector& b) {
  double sum = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].first < b[j].first)
      ++i;
    else if (b[j].first < a[i].first)
      ++j;
    else
      sum += static_cast<double>(a[i++].second) * static_cast<double>(b[j++].second);
  }
  return sum;
}

/// 0 when either is empty.
inline double cosine(const SparseVector& a, const SparseVector& b) {
  const double shared = dot(a, b);
  return shared > 0 ? shared / std::sqrt(dot(a, a) * dot(b, b)) : 0;
}

/// The sum of both, of which the `most` heaviest dimensions stay (ties: the smaller dimension).
inline SparseVector sum(const SparseVector& a, const SparseVector& b, std::size_t most) {
  SparseVector out;
  out.reserve(a.size() + b.size());
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    if (j == b.size() || (i < a.size() && a[i].first < b[j].first))
      out.push_back(a[i++]);
    else if (i == a.size() || b[j].first < a[i].first)
      out.push_back(b[j++]);
    else
      out.emplace_back(a[i].first, a[i].second + b[j].second), ++i, ++j;
  }
  if (out.size() <= most) return out;
  const auto heavier = [](const auto& x, const auto& y) {
    return x.second != y.second ? x.second > y.second : x.first < y.first;
  };
  std::ranges::nth_element(out, out.begin() + static_cast<std::ptrdiff_t>(most), heavier);
  out.resize(most);
  std::ranges::sort(out);
  return out;
}

}  // namespace fabula
