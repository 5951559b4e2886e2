#include "ingest/event/told_words.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

std::string lower_case(string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

std::string upper_case(string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return out;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text + ' ') {
    const bool part = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
    if (part) word += c;
    if (!part && !word.empty()) words.push_back(std::exchange(word, {}));
  }
  return words;
}

}  // namespace

ToldWords::ToldWords(const Tree& tree, const NounPhrases& phrases, string_view label)
    : tree_(tree),
      phrases_(phrases),
      text_(label),
      lower_(lower_case(label)),
      words_(words_of(lower_)) {}

bool ToldWords::tells(TokenIndex token) const {
  const auto has = [&](const std::string& text) {
    return lower_.find(lower_case(text)) != lower_.npos;
  };
  if (const auto actor = phrases_.meant(token))
    if (has(phrases_.name(*actor, {})) || has(phrases_.name(*actor, {.short_names = true})) ||
        has(' ' + phrases_.name_again(*actor) + ' '))
      return true;
  const Token& word = tree_.token(token);
  const string_view form = tree_.document().word(word);
  if (word.upos == Upos::num || word.upos == Upos::sym) return has(std::string(form));
  return has_form_of(word.lemma) || has_form_of(form);
}

bool ToldWords::has_form_of(string_view lemma) const {
  constexpr std::size_t ending = 2;    // letters that inflection changes: "study", "studies"
  constexpr std::size_t addition = 4;  // that it adds: "stopping"
  const std::string base = lower_case(lemma);
  if (base.find('-') != base.npos) return lower_.find(base) != lower_.npos;
  const string_view stem =
      string_view(base).substr(0, base.size() > 2 + ending ? base.size() - ending : base.npos);
  const bool regular = std::ranges::any_of(words_, [&](const std::string& word) {
    return word.size() <= base.size() + addition && word.starts_with(stem);
  });
  if (regular) return true;
  const std::array forms{past_participle(base), third_person(base), gerund(base)};
  return std::ranges::find_first_of(words_, forms) != words_.end();
}

bool ToldWords::has_any_of(std::span<const string_view> words) const {
  return std::ranges::any_of(words_, [&](const std::string& word) { return one_of(word, words); });
}

bool ToldWords::has_loose_word() const {
  constexpr auto opening = std::to_array<string_view>({"latter", "other", "such"});
  constexpr auto links =
      std::to_array<string_view>({"against", "and", "as", "at", "between", "by", "for", "from",
                                  "of", "than", "that", "the", "to", "with", "without"});
  if (words_.empty()) return true;
  const string_view first = words_.front(), last = words_.back();
  const bool at_least = first == "at" && words_.size() > 1 && words_[1] == "least";
  const bool hangs =
      one_of(first, opening) || (one_of(first, links) && !at_least) || one_of(last, links);
  const bool marked = text_.find_first_of(":[]()\"") != text_.npos;
  return hangs || marked || has_pronoun() || repeats_word() || repeats_name();
}

bool ToldWords::has_pronoun() const {
  constexpr auto pronouns = std::to_array<string_view>(
      {"he",  "her",   "him",  "his",  "i",    "it",    "its", "me", "my",  "our",
       "she", "their", "them", "they", "this", "those", "us",  "we", "you", "your"});
  return std::ranges::any_of(words_, [&](const std::string& word) {
    return one_of(word, pronouns) && text_.find(upper_case(word)) == text_.npos;  // "US", "IT"
  });
}

/// "human human", "users suggest that users wish"; names are for repeats_name().
bool ToldWords::repeats_word() const {
  constexpr std::size_t shortest = 5;
  if (std::ranges::adjacent_find(words_) != words_.end()) return true;
  return std::ranges::any_of(words_, [&](const std::string& word) {
    return word.size() >= shortest && std::ranges::count(words_, word) > 1 &&
           text_.find(capitalised(word), 1) == text_.npos;
  });
}

/// "Anna Berg dies at Anna Berg's home", but not "Anna Berg says that Berg will run".
bool ToldWords::repeats_name() const {
  struct Name {
    string_view word;
    bool first;  ///< no name stands before it
  };
  std::vector<Name> names;
  bool after_name = false;
  for (std::size_t begin = 0; begin < text_.size();) {
    const std::size_t end = std::min(text_.find_first_of(" ,'", begin), text_.size());
    const string_view word = string_view(text_).substr(begin, end - begin);
    begin = end + 1;
    const bool named = word.size() > 2 && word[0] >= 'A' && word[0] <= 'Z';
    const bool first = !std::exchange(after_name, named);
    if (!named) continue;
    const auto before = std::ranges::find(names, word, &Name::word);
    if (before != names.end() && (before->first || !first)) return true;
    names.push_back({word, first});
  }
  return false;
}

}  // namespace fabula
