#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace fabula {

enum class CaseKind : std::uint8_t { other, lower, title, caps };

/// What the models see of a word, as atoms of features.
struct WordForm {
  std::uint64_t form = 1;                 ///< as written
  std::uint64_t lower = 1;                ///< folded, every digit a 0
  std::array<std::uint64_t, 5> suffix{};  ///< of 1 to 5 bytes of the folded word
  std::array<std::uint64_t, 3> prefix{};
  std::uint64_t shape = 1;  ///< runs of upper, lower, digit and other, cut at two each
  std::uint64_t listed = 1;  ///< what listed_forms says of the folded word; 0 = not asked
  CaseKind kind = CaseKind::other;
  bool alphabetic = false;
};

/// Precondition: `word` is not empty.
WordForm word_form(std::string_view word);

/// How a sentence is written, decided at 70 % of its alphabetic words; fewer than three such words
/// tell nothing (`other`).
CaseKind sentence_case(std::span<const WordForm> words);

}  // namespace fabula
