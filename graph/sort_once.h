#pragma once

#include <algorithm>
#include <vector>

namespace fabula {

/// Sorts a list and takes out what stands in it twice.
template <typename T>
void sort_once(std::vector<T>& list) {
  std::ranges::sort(list);
  const auto twice = std::ranges::unique(list);
  list.erase(twice.begin(), twice.end());
}

}  // namespace fabula
