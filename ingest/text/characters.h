#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fabula {

/// What a character is to the tokeniser. Marks count as letters; controls and joiners of zero
/// width as spaces.
enum class CharacterClass : std::uint8_t { space, lower, upper, digit, punctuation, symbol };

struct Character {
  std::uint32_t size = 1;  ///< bytes, 1-4
  CharacterClass kind = CharacterClass::symbol;
  char32_t code = 0;  ///< U+FFFD for a byte that is not UTF-8

  bool is_letter() const { return kind == CharacterClass::lower || kind == CharacterClass::upper; }
  bool is_digit() const { return kind == CharacterClass::digit; }
  bool is_word() const { return is_letter() || is_digit(); }
  bool is_space() const { return kind == CharacterClass::space; }
};

/// The character at byte `at` of `text`. A byte that begins no valid UTF-8 sequence is a symbol of
/// size 1. Precondition: at < text.size().
Character character_at(std::string_view text, std::size_t at);

/// Appends the lower-case form of `word` to `out`; bytes that are not UTF-8 are kept. Typographic
/// apostrophes and dashes become the plain ones, so that both are looked up as one.
void append_folded(std::string_view word, std::string& out);

}  // namespace fabula
