#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fabula {

// ASCII text without a locale: what the machine is set to must not change what is read.

constexpr bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_alpha(char c) { return is_upper(c) || is_lower(c); }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }
/// Part of a character beyond ASCII.
constexpr bool is_foreign(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// With a capital of the ASCII alphabet.
constexpr bool begins_upper(std::string_view word) {
  return !word.empty() && is_upper(word.front());
}

std::string lower_case(std::string_view text);
/// Without white space (no-break spaces, too) at both ends.
std::string_view trim(std::string_view text);
bool starts_with_ignoring_case(std::string_view text, std::string_view lower);
bool ends_with_ignoring_case(std::string_view text, std::string_view lower);
bool equal_ignoring_case(std::string_view text, std::string_view lower);
/// Where `lower`, in lower case, first occurs in `text`; npos when it does not.
std::size_t find_ignoring_case(std::string_view text, std::string_view lower);
/// The runs of characters other than white space.
std::size_t count_words(std::string_view text);

}  // namespace fabula
