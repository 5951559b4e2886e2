#pragma once

#include <cstdint>
#include <string_view>

#include "ingest/time/lexicon.h"

namespace fabula::timex {

/// What a byte of text is to time expressions; those of letters beyond ASCII are signs.
enum class Char : std::uint8_t { space, letter, digit, sign };

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

constexpr Char char_class(char c) {
  if ((c >= 'a' && c <= 'z') || is_upper(c)) return Char::letter;
  if (is_digit(c)) return Char::digit;
  return c == ' ' || c == '\n' || c == '\t' || c == '\r' ? Char::space : Char::sign;
}

struct Sign {
  std::string_view text;
  Class cls;
};

// Signs of more than one byte, and those of one byte that mean something here.
inline constexpr Sign signs[] = {
    {"\u2013", Class::dash},
    {"\u2014", Class::dash},
    {"\u2010", Class::dash},
    {"\u2011", Class::dash},
    {"\u2212", Class::dash},
    {"\u2019", Class::apostrophe},
    {"\u2018", Class::apostrophe},
    {"\u20ac", Class::currency},
    {"\u00a3", Class::currency},
    {"\u00a5", Class::currency},
    {"-", Class::dash},
    {",", Class::comma},
    {"/", Class::slash},
    {":", Class::colon},
    {".", Class::stop},
    {"(", Class::open},
    {")", Class::close},
    {"'", Class::apostrophe},
    {"$", Class::currency},
    {"+", Class::plus},
    {"%", Class::counted},
};
inline constexpr std::string_view no_break_space = "\u00a0";

}  // namespace fabula::timex
