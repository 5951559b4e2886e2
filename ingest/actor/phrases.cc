#include "ingest/actor/phrases.h"

#include <utf8proc.h>

#include <algorithm>
#include <tuple>

namespace fabula {
namespace {

/// Takes the first code point off `text`; U+FFFD for a broken one. Precondition: not empty.
utf8proc_int32_t next_code_point(std::string_view& text) {
  utf8proc_int32_t point = 0;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &point);
  if (size <= 0) {
    text.remove_prefix(1);
    return 0xfffd;
  }
  text.remove_prefix(static_cast<std::size_t>(size));
  return point;
}

void append(std::string& out, utf8proc_int32_t point) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(point, bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

bool is_upper(utf8proc_int32_t point) {
  if (point < 0x80) return point >= 'A' && point <= 'Z';
  return utf8proc_category(point) == UTF8PROC_CATEGORY_LU;
}

bool is_lower(utf8proc_int32_t point) {
  if (point < 0x80) return point >= 'a' && point <= 'z';
  return utf8proc_category(point) == UTF8PROC_CATEGORY_LL;
}

bool is_space(utf8proc_int32_t point) {
  return point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == 0xa0;
}

utf8proc_int32_t plain(utf8proc_int32_t point) {
  switch (point) {
    case 0x2018: case 0x2019: case 0x02bb: case 0x02bc: return '\'';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: return '-';
    default: return point;
  }
}

constexpr std::size_t longest_key = 120;  // bytes; the longest name of the lexicons has half of it

}  // namespace

void append_folded(std::string& key, std::string_view word) {
  while (!word.empty()) {
    const auto point = plain(next_code_point(word));
    if (is_space(point)) continue;
    if (point < 0x80) {
      key += static_cast<char>(is_upper(point) ? point - 'A' + 'a' : point);
    } else {
      append(key, utf8proc_tolower(point));
    }
  }
}

std::string folded(std::string_view text) {
  std::string key;
  append_folded(key, text);
  return key;
}

bool starts_upper(std::string_view word) { return !word.empty() && is_upper(next_code_point(word)); }

bool has_upper(std::string_view word) {
  while (!word.empty()) {
    if (is_upper(next_code_point(word))) return true;
  }
  return false;
}

bool all_caps(std::string_view word) {
  int letters = 0;
  while (!word.empty()) {
    const auto point = next_code_point(word);
    if (is_lower(point)) return false;
    letters += is_upper(point);
  }
  return letters >= 2;
}

bool inner_capital(std::string_view word) {
  if (word.empty()) return false;
  next_code_point(word);
  bool lower = false, upper = false;
  while (!word.empty()) {
    const auto point = next_code_point(word);
    lower = lower || is_lower(point);
    upper = upper || is_upper(point);
  }
  return lower && upper;
}

bool capitals_fit(std::string_view text, std::string_view pattern) {
  while (!text.empty() && !pattern.empty()) {
    if (is_space(static_cast<unsigned char>(text.front()))) {
      text.remove_prefix(1);
      continue;
    }
    const auto wanted = next_code_point(pattern);
    if (is_space(wanted)) continue;
    if (is_upper(wanted) && !is_upper(next_code_point(text))) return false;
    if (!is_upper(wanted)) next_code_point(text);
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
    append_folded(key, document.word(document.tokens[last]));
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
