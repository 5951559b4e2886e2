#include "ingest/text/characters.h"

#include <utf8proc.h>

#include <array>

namespace fabula {
namespace {

constexpr CharacterClass ascii_class(unsigned char c) {
  if (c <= ' ' || c == 0x7F) return CharacterClass::space;
  if (c >= '0' && c <= '9') return CharacterClass::digit;
  if (c >= 'A' && c <= 'Z') return CharacterClass::upper;
  if (c >= 'a' && c <= 'z') return CharacterClass::lower;
  constexpr std::string_view symbols = "$+<=>^`|~";
  return symbols.find(static_cast<char>(c)) == std::string_view::npos ? CharacterClass::punctuation
                                                                      : CharacterClass::symbol;
}

constexpr auto ascii_classes = [] {
  std::array<CharacterClass, 128> table{};
  for (unsigned char c = 0; c < 128; ++c) table[c] = ascii_class(c);
  return table;
}();

CharacterClass unicode_class(char32_t code) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
      return CharacterClass::upper;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
      return CharacterClass::lower;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
      return CharacterClass::digit;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_CC:
      return CharacterClass::space;
    case UTF8PROC_CATEGORY_CF:  // a soft hyphen or a joiner stands inside words, others between
      return code == 0xAD || code == 0x200C || code == 0x200D ? CharacterClass::lower
                                                              : CharacterClass::space;
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_SC:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS:
      return CharacterClass::symbol;
    default:
      return CharacterClass::punctuation;
  }
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 128) return {1, ascii_classes[byte], byte};
  utf8proc_int32_t code = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                     static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  if (size <= 0) return {1, CharacterClass::symbol, 0xFFFD};
  const auto point = static_cast<char32_t>(code);
  return {static_cast<std::uint32_t>(size), unicode_class(point), point};
}

void append_folded(std::string_view word, std::string& out) {
  for (std::size_t at = 0; at < word.size();) {
    const char c = word[at];
    if (static_cast<unsigned char>(c) < 128) {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
      ++at;
      continue;
    }
    const Character character = character_at(word, at);
    const char32_t code = character.code;
    if (code == 0x2018 || code == 0x2019 || code == 0x02BC) {
      out += '\'';
    } else if (code >= 0x2010 && code <= 0x2015) {
      out += '-';
    } else if (character.kind == CharacterClass::upper) {
      utf8proc_uint8_t bytes[4];
      const auto lower = utf8proc_tolower(static_cast<utf8proc_int32_t>(code));
      const auto size = utf8proc_encode_char(lower, bytes);
      out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    } else {
      out.append(word.substr(at, character.size));
    }
    at += character.size;
  }
}

}  // namespace fabula
