#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace fabula::token_lists {

// What words are cut or kept together by. All lists are sorted, lower case, without the final stop.

inline constexpr std::array<std::string_view, 52> leading_abbreviations{
    "adm", "amb",  "approx", "att",  "brig", "capt", "cf",   "cmdr", "col", "cpl",  "dr",
    "fig", "figs", "fr",     "ft",   "gen",  "gov",  "hon",  "insp", "lt",  "maj",  "messrs",
    "mme", "mr",   "mrs",    "ms",   "msgr", "mt",   "mx",   "nos",  "ph",  "pres", "prof",
    "pvt", "rep",  "reps",   "rev",  "sec",  "sen",  "sens", "sgt",  "sr",  "ss",   "st",
    "ste", "sts",  "supt",   "univ", "v",    "viz",  "vol",  "vs"};

inline constexpr std::array<std::string_view, 70> other_abbreviations{
    "a.k.a", "al",   "apr",  "ariz", "assn", "aug", "ave",  "bldg", "blvd", "bros",
    "calif", "co",   "colo", "conn", "corp", "cos", "dec",  "dept", "dist", "div",
    "e.g",   "ed",   "eds",  "esq",  "est",  "etc", "feb",  "fla",  "ga",   "govt",
    "i.e",   "ill",  "inc",  "incl", "intl", "jan", "jr",   "jul",  "jun",  "kan",
    "ky",    "la",   "llc",  "ltd",  "md",   "mfg", "mich", "minn", "mo",   "mont",
    "mos",   "n.b",  "natl", "neb",  "nev",  "nov", "oct",  "okla", "ore",  "pa",
    "penn",  "ph.d", "plc",  "rd",   "sept", "tel", "tenn", "tex",  "va",   "wis"};

// Words of their own that are abbreviations only before a number.
inline constexpr std::array<std::string_view, 14> before_number{
    "art", "c", "ca", "ch", "chap", "mar", "no", "nos", "op", "p", "pp", "sat", "sep", "sun"};

// What stays joined to the next word by a hyphen.
inline constexpr std::array<std::string_view, 33> prefixes{
    "anti",  "co",    "counter", "cross", "e",     "ex",    "extra", "hyper", "infra",
    "inter", "intra", "macro",   "mega",  "meta",  "micro", "mid",   "mini",  "multi",
    "non",   "over",  "post",    "pre",   "pro",   "proto", "quasi", "re",    "semi",
    "socio", "sub",   "super",   "trans", "ultra", "un"};

// Written on to a number, split from it: "5pm", "10km", "1.2bn".
inline constexpr std::array<std::string_view, 36> units{
    "am", "b",  "bn", "bps", "cc",  "cm", "ft", "g",   "gb", "ghz", "gw",  "ha",
    "hp", "k",  "kg", "km",  "kph", "kw", "lb", "lbs", "m",  "mb",  "mg",  "mhz",
    "ml", "mm", "mn", "mph", "mw",  "pm", "t",  "tb",  "tn", "tr",  "trn", "x"};

inline constexpr std::array<std::string_view, 6> clitics{"d", "ll", "m", "re", "s", "ve"};

static_assert(std::ranges::is_sorted(leading_abbreviations));
static_assert(std::ranges::is_sorted(other_abbreviations));
static_assert(std::ranges::is_sorted(before_number));
static_assert(std::ranges::is_sorted(prefixes));
static_assert(std::ranges::is_sorted(units));

/// Whether the lower-cased `word` is in a sorted list; words of more than 15 bytes are in none.
template <std::size_t N>
bool listed(const std::array<std::string_view, N>& list, std::string_view word) {
  std::array<char, 15> lower;
  if (word.size() > lower.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    lower[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  return std::ranges::binary_search(list, std::string_view(lower.data(), word.size()));
}

}  // namespace fabula::token_lists
