#include "ingest/text/sentences.h"

#include <algorithm>
#include <array>

#include "ingest/text/characters.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/tokenize.h"

namespace fabula {
namespace {

using std::string_view;

// Words that, capitalised, more often open a sentence than continue a name.
constexpr std::array<string_view, 62> openers{
    "A",       "According", "After",     "All",     "Also",   "Although", "An",   "And",
    "Another", "As",        "At",        "Because", "Before", "But",      "By",   "Despite",
    "During",  "Each",      "Earlier",   "Even",    "For",    "From",     "He",   "Her",
    "His",     "How",       "However",   "I",       "If",     "In",       "It",   "Its",
    "Last",    "Many",      "Meanwhile", "More",    "Most",   "No",       "Now",  "On",
    "One",     "Other",     "Our",       "She",     "Since",  "So",       "Some", "That",
    "The",     "Their",     "Then",      "There",   "These",  "They",     "This", "Those",
    "We",      "What",      "When",      "While",   "With",   "You"};
static_assert(std::ranges::is_sorted(openers));

bool opens_sentence(string_view word) { return std::ranges::binary_search(openers, word); }

bool is_quote_or_bracket(string_view word, bool closing) {
  const std::initializer_list<string_view> closers{"\"", "'",      "''",     ")",     "]",
                                                   "}",  "\u201D", "\u2019", "\u00BB"};
  const std::initializer_list<string_view> openers_{"\"", "'",      "``",     "(",     "[",
                                                    "{",  "\u201C", "\u2018", "\u00AB"};
  return std::ranges::find(closing ? closers : openers_, word) !=
         (closing ? closers : openers_).end();
}

enum class Ending { none, weak, strong };

/// Whether the token may end a sentence: weakly when its stop belongs to an abbreviation.
Ending ending_of(string_view word) {
  const char last = word.back();
  if (last == '!' || last == '?') return Ending::strong;
  if (word == "\u2026" || word == "\u3002") return Ending::strong;
  if (last != '.') return Ending::none;
  if (word.find_first_not_of('.') == string_view::npos) return Ending::strong;
  return is_leading_abbreviation(word) ? Ending::none : Ending::weak;
}

/// Whether the stop at `at` belongs to the number of a list item that opens the sentence ("1.").
bool is_list_number(string_view text, std::span<const Span> tokens, std::size_t first,
                    std::size_t at) {
  return at == first + 1 && tokens[first].size() <= 2 &&
         character_at(text, tokens[first].begin).is_digit();
}

/// Whether "Photo: Ann Lee", the credit of a picture, begins at `at`: captions often lack their
/// stop.
bool is_credit(string_view text, std::span<const Span> tokens, std::size_t at) {
  constexpr std::array<string_view, 6> words{"Credit", "Illustration", "Image",
                                             "Photo",  "Photograph",   "Picture"};
  return at + 1 < tokens.size() && tokens[at + 1].of(text) == ":" &&
         one_of(tokens[at].of(text), words);
}

/// Whether "[12]", the mark of a note, stands at `at`: it belongs to the sentence before.
bool is_note_mark(string_view text, std::span<const Span> tokens, std::size_t at) {
  return at + 2 < tokens.size() && tokens[at].of(text) == "[" && tokens[at + 2].of(text) == "]" &&
         character_at(text, tokens[at + 1].begin).is_digit();
}

/// "closes at 5 p.m. Visitors may": behind an hour, anything with a capital but a day and what
/// tells whose hour it is ("p.m. EST", "p.m. Paris time").
bool opens_after_hour(string_view text, std::span<const Span> tokens, std::size_t at) {
  constexpr std::size_t reach = 4;
  if (!one_of(tokens[at - 1].of(text), {"a.m.", "p.m."})) return false;
  const string_view word = tokens[at].of(text);
  if (is_month_name(word) || is_weekday_name(word)) return false;
  const bool lower = std::ranges::any_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
  for (std::size_t i = at; i < std::min(tokens.size(), at + reach); ++i)
    if (one_of(tokens[i].of(text), {"Time", "time"})) return false;
  return lower && character_at(word, 0).kind == CharacterClass::upper;
}

/// "Acme Kft. (Acme Limited) bought": the sentence goes on behind the brackets that begin at `at`.
bool goes_on_behind_brackets(string_view text, std::span<const Span> tokens, std::size_t at) {
  constexpr std::size_t reach = 20;
  if (tokens[at].of(text) != "(") return false;
  const std::size_t end = std::min(tokens.size(), at + reach);
  std::size_t close = at + 1;
  while (close < end && tokens[close].of(text) != ")") ++close;
  if (close + 1 >= end || ending_of(tokens[close - 1].of(text)) != Ending::none) return false;
  const string_view next = tokens[close + 1].of(text);
  return next == "," || character_at(next, 0).kind == CharacterClass::lower;
}

/// Length in tokens of a dateline that opens the block ("KABUL, Afghanistan (AP) --"), else 0.
std::size_t dateline_length(string_view text, std::span<const Span> tokens) {
  constexpr std::size_t longest = 14;
  int depth = 0;
  for (std::size_t i = 0; i < std::min(tokens.size(), longest); ++i) {
    const string_view word = tokens[i].of(text);
    if (i > 0 && depth == 0 &&
        (word == "-" || word == "--" || word == "\u2013" || word == "\u2014")) {
      if (i + 1 == tokens.size()) return 0;
      const bool spaced =
          tokens[i - 1].end < tokens[i].begin || tokens[i].end < tokens[i + 1].begin;
      const bool lower = character_at(text, tokens[i + 1].begin).kind == CharacterClass::lower;
      return spaced && !lower ? i + 1 : 0;
    }
    if (word == "(")
      ++depth;
    else if (word == ")")
      --depth;
    const Character first = character_at(word, 0);
    if (i == 0) {
      const bool capitals = word.size() > 2 &&
                            std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
      if (!capitals || !first.is_letter()) return 0;
    } else if (depth == 0 && first.kind == CharacterClass::lower) {
      return 0;
    }
    if (word == "." || word == "!" || word == "?") return 0;
  }
  return 0;
}

/// Mostly Title Case or ALL CAPS: at least 70 % of the words of three letters or more, and at least
/// three such words, begin with a capital (the first word does not count).
bool is_headline_case(string_view text, std::span<const Token> tokens) {
  if (!tokens.empty() && tokens.back().span.of(text) == ".") return false;
  int words = 0, capital = 0;
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    const string_view word = tokens[i].span.of(text);
    const Character first = character_at(word, 0);
    if (!first.is_letter() || word.size() < 4) continue;
    ++words;
    capital += first.kind == CharacterClass::upper;
  }
  return words >= 3 && capital * 10 >= words * 7;
}

void split_block(Document& document, Span block, std::uint32_t index, std::vector<Span>& tokens,
                 std::vector<std::uint32_t>& ends) {
  const string_view text = document.article->text;
  tokens.clear();
  ends.clear();
  tokenize(text, block, tokens);
  split_sentences(text, tokens, ends);
  const auto base = static_cast<std::uint32_t>(document.tokens.size());
  for (const Span span : tokens) {
    document.tokens.emplace_back();
    document.tokens.back().span = span;
  }
  std::uint32_t first = base;
  for (const std::uint32_t end : ends) {
    Sentence sentence{first, base + end, index, false};
    sentence.headline_case = is_headline_case(text, document.of(sentence));
    document.sentences.push_back(sentence);
    first = base + end;
  }
}

}  // namespace

namespace {

/// Nobody writes as many words to a sentence; in lists and in tables without stops, the work per
/// sentence would grow faster than the text.
constexpr std::uint32_t longest = 300;  // tokens

/// Where to cut what begins at `begin` and is too long: behind the last semicolon of the second
/// half, else behind the last comma, else at the longest.
std::uint32_t place_to_cut(string_view text, std::span<const Span> tokens, std::uint32_t begin) {
  const std::uint32_t last = begin + longest;
  for (const string_view mark : {";", ","})
    for (std::uint32_t end = last; end > begin + longest / 2; --end)
      if (tokens[end - 1].of(text) == mark) return end;
  return last;
}

void cut_long_sentences(string_view text, std::span<const Span> tokens,
                        std::vector<std::uint32_t>& ends) {
  if (tokens.size() <= longest) return;
  std::vector<std::uint32_t> cut;
  std::uint32_t begin = 0;
  for (const std::uint32_t end : ends) {
    while (end - begin > longest) cut.push_back(begin = place_to_cut(text, tokens, begin));
    cut.push_back(begin = end);
  }
  ends = std::move(cut);
}

}  // namespace

void split_sentences(string_view text, std::span<const Span> tokens,
                     std::vector<std::uint32_t>& ends) {
  std::size_t i = dateline_length(text, tokens);
  if (i > 0 && i < tokens.size()) ends.push_back(static_cast<std::uint32_t>(i));
  while (i < tokens.size()) {
    if (i > (ends.empty() ? 0 : ends.back()) && is_credit(text, tokens, i))
      ends.push_back(static_cast<std::uint32_t>(i));
    const Ending ending = ending_of(tokens[i].of(text));
    if (ending == Ending::none) {
      ++i;
      continue;
    }
    if (is_list_number(text, tokens, ends.empty() ? 0 : ends.back(), i)) {
      ++i;
      continue;
    }
    std::size_t next = i + 1;
    bool closed = false;
    while (next < tokens.size() && is_quote_or_bracket(tokens[next].of(text), true) &&
           tokens[next].begin == tokens[next - 1].end) {
      closed = true;
      ++next;
    }
    while (is_note_mark(text, tokens, next)) next += 3;
    if (next == tokens.size()) break;
    std::size_t word = next;  // what the next sentence would begin with
    while (word + 1 < tokens.size() && is_quote_or_bracket(tokens[word].of(text), false)) ++word;
    const string_view following = tokens[word].of(text);
    const Character first = character_at(following, 0);
    const bool capital = first.kind == CharacterClass::upper;
    const bool spaced = tokens[next].begin > tokens[next - 1].end;
    bool ends_here = false;
    if (ending == Ending::weak) {
      ends_here =
          spaced &&
          (closed ? capital : opens_sentence(following) || opens_after_hour(text, tokens, next));
    } else {
      // After a quote the sentence may go on with a lower-case word: "Why?" he asked.
      ends_here = first.kind != CharacterClass::lower && (spaced || capital) &&
                  (capital || first.is_digit() || word > next || !closed) && following != "," &&
                  following != ";" && following != ")";
    }
    if (ends_here && !goes_on_behind_brackets(text, tokens, next))
      ends.push_back(static_cast<std::uint32_t>(next));
    i = next;
  }
  if (!tokens.empty()) ends.push_back(static_cast<std::uint32_t>(tokens.size()));
  cut_long_sentences(text, tokens, ends);
}

Document split(const Article& article) {
  Document document;
  document.article = &article;
  document.tokens.reserve(article.text.size() / 5 + 8);
  std::vector<Span> tokens;
  std::vector<std::uint32_t> ends;
  const auto size = static_cast<std::uint32_t>(article.text.size());
  if (article.blocks.empty()) {
    for (std::uint32_t begin = 0; begin < size;) {
      const auto end =
          static_cast<std::uint32_t>(std::min<std::size_t>(article.text.find('\n', begin), size));
      split_block(document, {begin, end}, 0, tokens, ends);
      begin = end + 1;
    }
  }
  for (std::uint32_t i = 0; i < article.blocks.size(); ++i) {
    const Span span = article.blocks[i].span;
    split_block(document, {span.begin, std::min(span.end, size)}, i, tokens, ends);
  }
  return document;
}

}  // namespace fabula
