#include "ingest/actor/phrases.h"

#include <algorithm>
#include <tuple>

#include "ingest/text/characters.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
constexpr bool is_ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// Takes the first character off `text` and gives its class. Precondition: not empty.
CharacterClass next_class(std::string_view& text) {
  const char c = text.front();
  if (is_ascii_upper(c) || (c >= 'a' && c <= 'z')) {  // most of all text: spares the look-up
    text.remove_prefix(1);
    return is_ascii_upper(c) ? CharacterClass::upper : CharacterClass::lower;
  }
  const Character character = character_at(text, 0);
  text.remove_prefix(character.size);
  return character.kind;
}

constexpr std::size_t longest_key = 120;  // bytes; the longest name of the lexicons has half of it

}  // namespace

void append_key(std::string& key, std::string_view text) {
  const auto plain = [](char c) { return is_ascii(c) && c > ' '; };
  if (std::ranges::all_of(text, plain)) {
    for (char c : text) key += is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return;
  }
  std::size_t begin = 0;  // of the stretch without white space
  for (std::size_t at = 0; at < text.size();) {
    const Character character = character_at(text, at);
    if (character.is_space()) {
      append_folded(text.substr(begin, at - begin), key);
      begin = at + character.size;
    }
    at += character.size;
  }
  append_folded(text.substr(begin), key);
}

std::string folded(std::string_view text) {
  std::string key;
  append_key(key, text);
  return key;
}

bool starts_upper(std::string_view word) {
  return !word.empty() && next_class(word) == CharacterClass::upper;
}

bool has_upper(std::string_view word) {
  while (!word.empty()) {
    if (next_class(word) == CharacterClass::upper) return true;
  }
  return false;
}

bool all_caps(std::string_view word) {
  int letters = 0;
  while (!word.empty()) {
    const CharacterClass kind = next_class(word);
    if (kind == CharacterClass::lower) return false;
    letters += kind == CharacterClass::upper;
  }
  return letters >= 2;
}

bool inner_capital(std::string_view word) {
  if (word.empty()) return false;
  next_class(word);
  bool lower = false, upper = false;
  while (!word.empty()) {
    const CharacterClass kind = next_class(word);
    lower = lower || kind == CharacterClass::lower;
    upper = upper || kind == CharacterClass::upper;
  }
  return lower && upper;
}

bool is_particle(std::string_view word) {
  return one_of(
      word, {"al",  "ben", "bin", "bint", "da", "de",  "del", "della", "den", "der", "di",  "do",
             "dos", "du",  "el",  "ibn",  "la", "las", "le",  "los",   "ul",  "ur",  "van", "von"});
}

bool is_direction(std::string_view word) {
  return one_of(word,
                {"central",      "downtown", "east",      "eastern",      "greater",  "inner",
                 "lower",        "north",    "northeast", "northeastern", "northern", "northwest",
                 "northwestern", "south",    "southeast", "southeastern", "southern", "southwest",
                 "southwestern", "upper",    "west",      "western"});
}

bool is_number(const Token& token, std::string_view word) {
  return (token.upos == Upos::num && !all_caps(word)) || word == "One";
}

bool links_matter(std::string_view word) { return one_of(word, {"of", "for", "on"}); }

std::uint32_t head_of_name(const Document& document, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first + 1; i < last; ++i)
    if (links_matter(folded(document.word(document.tokens[i])))) return i - 1;
  const Token& end = document.tokens[last - 1];
  return last - 1 - (last > first + 1 && is_number(end, document.word(end)));
}

bool capitals_fit(std::string_view text, std::string_view pattern) {
  const auto skip_spaces = [](std::string_view& from) {
    while (!from.empty() && character_at(from, 0).is_space()) next_class(from);
  };
  for (;;) {
    skip_spaces(text);
    skip_spaces(pattern);
    if (text.empty() || pattern.empty()) break;
    const CharacterClass wanted = next_class(pattern), found = next_class(text);
    if (wanted == CharacterClass::upper && found != CharacterClass::upper) return false;
  }
  return true;
}

void PhraseIndex::add(std::string_view text, std::uint32_t value) {
  entries_.push_back({folded(text), text, value});
}

void PhraseIndex::sort() {
  std::ranges::sort(entries_, [](const Entry& a, const Entry& b) {
    return std::tie(a.key, a.value, a.text) < std::tie(b.key, b.value, b.text);
  });
}

std::span<const PhraseIndex::Entry> PhraseIndex::find(std::string_view text) const {
  const auto [low, high] = std::ranges::equal_range(entries_, folded(text), {}, &Entry::key);
  return {low, high};
}

std::optional<PhraseIndex::Match> PhraseIndex::longest(const Document& document,
                                                       std::uint32_t first, std::uint32_t limit,
                                                       bool capitals) const {
  std::optional<Match> best;
  std::string key;
  const char* const text = document.article->text.data();
  auto low = entries_.begin();
  for (std::uint32_t last = first; last < limit && key.size() < longest_key; ++last) {
    append_key(key, document.word(document.tokens[last]));
    low = std::lower_bound(low, entries_.end(), key,
                           [](const Entry& entry, const std::string& k) { return entry.key < k; });
    if (low == entries_.end() || !low->key.starts_with(key)) break;
    const std::uint32_t begin = document.tokens[first].span.begin;
    const std::string_view words(text + begin, document.tokens[last].span.end - begin);
    const auto counts = [&](const Entry& entry) {
      return !capitals || capitals_fit(words, entry.text);
    };
    auto from = low;
    while (from != entries_.end() && from->key == key && !counts(*from)) ++from;
    auto to = from;
    while (to != entries_.end() && to->key == key && counts(*to)) ++to;
    if (from != to) best = Match{last + 1, {from, to}};
  }
  return best;
}

}  // namespace fabula
