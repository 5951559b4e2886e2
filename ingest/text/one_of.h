#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace fabula {

/// Whether `word` stands in the list, letter for letter. For the short word lists that stand in the
/// code; linear in their length.
constexpr bool one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

constexpr bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace fabula
