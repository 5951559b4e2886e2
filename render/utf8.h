#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fabula {

inline constexpr char32_t replacement_character = U'\uFFFD';

/// The first code point of `text` and the bytes it takes. Malformed input (overlong, surrogate, cut
/// off, beyond U+10FFFF) gives U+FFFD for its first byte. Precondition: `text` is not empty.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 1;
};
CodePoint first_code_point(std::string_view text);

/// Whether `c` may stand in a picture. Not controls, soft hyphens, marks that reorder the line or
/// hide, nor what XML 1.0 does not allow.
bool is_drawable(char32_t c);

void append_utf8(std::string& out, char32_t code_point);

/// Text from outside made fit for a picture: valid UTF-8, runs of white space become one space,
/// control characters, bidirectional controls and characters that XML forbids are gone, at most
/// `max_characters` code points (an ellipsis stands for the rest). Reads no more of `text` than it
/// needs.
std::string clean_text(std::string_view text, std::size_t max_characters);

}  // namespace fabula
