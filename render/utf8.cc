#include "render/utf8.h"

#include "graph/utf8.h"

namespace fabula {
namespace {

bool is_space(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
  const std::size_t size = utf8_character_size(text);
  if (size == 0) return {replacement_character, 1};
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  if (size == 1) return {byte(0), 1};
  char32_t value = byte(0) & (0x7Fu >> size);
  for (std::size_t i = 1; i < size; ++i) value = (value << 6) | (byte(i) & 0x3Fu);
  return {value, size};
}

bool is_drawable(char32_t c) {
  const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xAD;
  const bool invisible = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
                         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
                         (c >= 0xE0000 && c <= 0xE007F);
  const bool not_a_character = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  return !control && !invisible && !not_a_character;
}

void append_utf8(std::string& out, char32_t c) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | (c >> 6));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

std::string clean_text(std::string_view text, std::size_t max_characters) {
  std::string out;
  std::size_t characters = 0;
  bool space_due = false;
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    text.remove_prefix(next.size);
    if (is_space(next.value)) {
      space_due = !out.empty();
      continue;
    }
    if (!is_drawable(next.value)) continue;
    if (characters + (space_due ? 2 : 1) > max_characters) return out + "…";
    if (space_due) out += ' ', ++characters;
    space_due = false;
    append_utf8(out, next.value);
    ++characters;
  }
  return out;
}

}  // namespace fabula
