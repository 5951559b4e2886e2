#include "graph/name.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

#include "graph/sort_once.h"

namespace fabula {
namespace {

// Each table is sorted for binary search.
constexpr std::array<std::string_view, 30> legal_forms{
    "ab",   "ag",      "asa",  "bv",           "co",  "company", "corp",    "corporation",
    "gmbh", "holding", "inc",  "incorporated", "kg",  "kgaa",    "limited", "llc",
    "llp",  "lp",      "ltd",  "nv",           "oy",  "oyj",     "plc",     "pte",
    "pty",  "sa",      "sarl", "se",           "spa", "srl"};
constexpr std::array<std::string_view, 12> articles_and_links{
    "a", "an", "and", "at", "de", "for", "in", "of", "on", "the", "to", "with"};
constexpr std::array<std::array<std::string_view, 2>, 8> spellings{{{"centre", "center"},
                                                                    {"defence", "defense"},
                                                                    {"harbour", "harbor"},
                                                                    {"labour", "labor"},
                                                                    {"programme", "program"},
                                                                    {"theatre", "theater"},
                                                                    {"tyre", "tire"},
                                                                    {"licence", "license"}}};
constexpr std::array<std::string_view, 92> function_words{
    "a",     "about", "after", "again", "against", "all",    "also",   "an",      "and",   "any",
    "are",   "as",    "at",    "be",    "been",    "before", "being",  "between", "both",  "but",
    "by",    "can",   "could", "did",   "do",      "does",   "during", "each",    "for",   "from",
    "had",   "has",   "have",  "he",    "her",     "here",   "him",    "his",     "how",   "i",
    "if",    "in",    "into",  "is",    "it",      "its",    "may",    "might",   "more",  "most",
    "must",  "my",    "no",    "nor",   "not",     "of",     "off",    "on",      "only",  "or",
    "other", "our",   "out",   "over",  "own",     "said",   "same",   "says",    "she",   "should",
    "so",    "some",  "such",  "than",  "that",    "the",    "their",  "them",    "then",  "there",
    "these", "they",  "this",  "to",    "under",   "up",     "was",    "were",    "which", "who",
    "will",  "with"};

static_assert(std::ranges::is_sorted(legal_forms));
static_assert(std::ranges::is_sorted(articles_and_links));
static_assert(std::ranges::is_sorted(function_words));

template <typename Table>
bool contains(const Table& sorted, std::string_view word) {
  return std::ranges::binary_search(sorted, word);
}

/// Compatibility forms, case folded, without marks; ASCII is folded alone when it is not UTF-8.
std::string folded(std::string_view text) {
  utf8proc_uint8_t* result = nullptr;
  const auto size = utf8proc_map(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(text.size()), &result,
      static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                     UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE));
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
  if (size >= 0) return {reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return out;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (static_cast<unsigned char>(c) & 0x80);
}

/// The words of folded text. Dots and apostrophes inside a word vanish, a possessive 's goes, and
/// general punctuation (U+2000..206F) separates.
std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> words(1);
  const auto end_word = [&] {
    if (!words.back().empty()) words.emplace_back();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool curly = text.substr(i).starts_with("\xe2\x80\x99");
    if (text[i] == '\'' || curly) {
      const std::size_t after = i + (curly ? 3 : 1);
      const std::string_view rest = text.substr(after);
      const bool possessive = rest.starts_with('s') && (rest.size() == 1 || !is_word_byte(rest[1]));
      i = possessive ? after : after - 1;
    } else if (text.substr(i).starts_with("\xe2\x80") || text.substr(i).starts_with("\xe2\x81")) {
      end_word();
      i += 2;
    } else if (text[i] == '&') {
      end_word();
      words.back() = "and";
      end_word();
    } else if (is_word_byte(text[i])) {
      words.back() += text[i];
    } else if (text[i] != '.') {
      end_word();
    } else if (i + 1 < text.size() && text[i + 1] == ' ' && words.back().size() > 1) {
      end_word();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

void use_american_spelling(std::string& word) {
  for (const auto& [british, american] : spellings)
    if (word == british) word = american;
  if (const std::size_t at = word.rfind("isation"); at != word.npos && at + 8 >= word.size())
    word[at + 1] = 'z';
}

}  // namespace

std::string normalised_name(std::string_view name, ActorKind kind) {
  std::vector<std::string> words = split(folded(name));
  if (words.size() > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an"))
    words.erase(words.begin());
  if (kind != ActorKind::person)
    while (words.size() > 1 && contains(legal_forms, words.back())) words.pop_back();
  std::string out;
  for (std::string& word : words) {
    use_american_spelling(word);
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

std::vector<std::string_view> split_words(std::string_view normalised) {
  std::vector<std::string_view> words;
  while (!normalised.empty()) {
    const std::size_t end = std::min(normalised.find(' '), normalised.size());
    words.push_back(normalised.substr(0, end));
    normalised.remove_prefix(std::min(end + 1, normalised.size()));
  }
  return words;
}

bool is_acronym(std::string_view name) {
  std::size_t capitals = 0;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z')
      ++capitals;
    else if (c != '.' && c != '&' && !(c >= '0' && c <= '9'))
      return false;
  }
  return 2 <= capitals && capitals <= 8;
}

std::vector<std::string> initials(std::string_view normalised) {
  std::string all;
  std::string significant;
  for (const std::string_view word : split_words(normalised)) {
    all += word.front();
    if (!contains(articles_and_links, word)) significant += word.front();
  }
  if (all.size() < 2) return {};
  if (all == significant || significant.size() < 2) return {all};
  return {all, significant};
}

bool compatible_persons(std::string_view a, std::string_view b) {
  const auto first = split_words(a);
  const auto second = split_words(b);
  if (first.size() < 2 || second.size() < 2 || first.back() != second.back()) return false;
  const auto agree = [](std::string_view x, std::string_view y) {
    return x == y || (x.size() == 1 && y.starts_with(x)) || (y.size() == 1 && x.starts_with(y));
  };
  if (!agree(first[0], second[0])) return false;
  // A middle name may be missing; where both have as many, they must agree.
  if (first.size() != second.size()) return true;
  return std::ranges::equal(first, second, agree);
}

std::string stem(std::string_view word) {
  std::string out(word);
  const auto drop = [&](std::string_view suffix, std::size_t keep) {
    if (!out.ends_with(suffix) || out.size() < suffix.size() + keep) return false;
    out.resize(out.size() - suffix.size());
    return true;
  };
  if (drop("ies", 2) || drop("ied", 2))
    out += 'y';
  else if (!out.ends_with("ss") && !out.ends_with("us") && !out.ends_with("is"))
    drop("s", 3);
  const bool inflected = drop("ing", 3) || drop("ed", 3);
  if (inflected && out.size() > 3 && out.back() == out[out.size() - 2] && out.back() != 'l' &&
      out.back() != 's' && out.back() != 'z')
    out.pop_back();
  if (drop("ement", 3) || drop("ment", 4) || drop("ation", 3) || drop("ion", 4) || drop("al", 4))
    return drop("e", 3), out;
  drop("e", 3);
  return out;
}

std::vector<std::string> content_stems(std::string_view text) {
  std::vector<std::string> stems;
  for (const std::string& word : split(folded(text)))
    if (word.size() > 1 && !contains(function_words, word)) stems.push_back(stem(word));
  sort_once(stems);
  return stems;
}

}  // namespace fabula
