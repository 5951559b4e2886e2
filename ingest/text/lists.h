#pragma once

#include <algorithm>
#include <vector>

namespace fabula {

// Short lists used as sets that keep the order in which their members came; linear in their length.

/// Appends what the list does not hold yet.
template <typename T>
void add_once(std::vector<T>& list, const T& value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

/// Appends to `a` what only `b` holds.
template <typename T>
void unite(std::vector<T>& a, const std::vector<T>& b) {
  for (const T& value : b) add_once(a, value);
}

/// Whether one value stands in both.
template <typename T>
bool share(const std::vector<T>& a, const std::vector<T>& b) {
  return std::ranges::find_first_of(a, b) != a.end();
}

}  // namespace fabula
