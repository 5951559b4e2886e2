#include "ingest/time/clause.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/text/verb_frames.h"

namespace fabula::timex {
namespace {

constexpr std::size_t reach = 80;  // bytes, in which a cue still belongs to the expression
constexpr std::size_t longest_cue = 12;

/// A short word in lower case; words that are longer than any cue come back empty.
struct Lower {
  std::array<char, longest_cue> letters{};
  std::size_t size = 0;

  explicit Lower(std::string_view word) {
    if (word.size() > letters.size()) return;
    for (char c : word) letters[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  std::string_view view() const { return {letters.data(), size}; }
};

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& sorted) {
  return std::ranges::binary_search(sorted, word);
}

// All sorted.
constexpr std::array<std::string_view, 25> future_words{
    "'ll",      "ahead",    "beginning", "by",     "chance",  "deadline", "effective",
    "expected", "expects",  "hints",     "odds",   "opens",   "prospect", "scheduled",
    "shall",    "slated",   "starting",  "starts", "through", "till",     "tomorrow",
    "until",    "upcoming", "will",      "wo"};
constexpr std::array<std::string_view, 25> words_before_to{
    "about",   "are",      "due",      "expected", "going",    "has",   "have",
    "hopes",   "intends",  "is",       "likely",   "need",     "needs", "plan",
    "planned", "planning", "plans",    "pledged",  "promised", "ready", "scheduled",
    "set",     "slated",   "unlikely", "vowed"};
constexpr std::array<std::string_view, 21> past_verbs{
    "became", "began", "came", "did", "fell", "gave", "got",  "had", "held", "left", "made",
    "met",    "rose",  "said", "saw", "sent", "told", "took", "was", "went", "were"};
constexpr std::array<std::string_view, 7> boundaries{"after", "and",  "but",  "said",
                                                     "says",  "told", "while"};
static_assert(std::ranges::is_sorted(future_words));
static_assert(std::ranges::is_sorted(words_before_to));
static_assert(std::ranges::is_sorted(past_verbs));
static_assert(std::ranges::is_sorted(boundaries));

class Clause {
 public:
  Clause(const Document& document, const Sentence& sentence)
      : document_(document), sentence_(sentence) {}

  Outlook left_of(std::uint32_t at) const {
    const auto begin = document_.tokens[at].span.begin;
    bool past = false;
    for (std::uint32_t i = at; i-- > sentence_.first;) {
      const Token& token = document_.tokens[i];
      if (begin - token.span.begin > reach || is_mark(i)) break;
      const Lower word{document_.word(token)};
      if (is_one_of(word.view(), boundaries) && i + 1 < at) {
        break;
      }
      if (is_past(token, word.view())) past = true;
      if (past) continue;
      if (word.view() == "due" && next_word(i) != "to")
        return is_being(i) || next_word(i) == "in" ? Outlook::future : Outlook::doubtful;
      if (is_future(i, word.view(), at) || (is_in_timetable(token) && !past_on_the_right(at)))
        return Outlook::future;
    }
    return Outlook::none;
  }

  /// "On Friday, the court will rule": the verb of the clause that the expression opens.
  Outlook right_of(std::uint32_t at) const {
    constexpr int most_tokens = 14;
    int seen = 0;
    for (std::uint32_t i = at; i < sentence_.last && seen < most_tokens; ++i, ++seen) {
      const Token& token = document_.tokens[i];
      if (is_mark(i) && i > at) break;
      const Lower word{document_.word(token)};
      if (is_past(token, word.view())) break;
      if (word.view() == "will" || word.view() == "'ll" || word.view() == "shall" ||
          word.view() == "wo" || announces_infinitive(i, word.view()))
        return Outlook::future;
      if (token.upos == Upos::verb && token.form == VerbForm::finite) break;
    }
    return Outlook::none;
  }

  bool past_on_the_left(std::uint32_t at) const {
    for (std::uint32_t i = at; i-- > sentence_.first;) {
      if (is_mark(i)) break;
      if (is_past(document_.tokens[i], Lower{document_.word(document_.tokens[i])}.view()))
        return true;
    }
    return false;
  }

 private:
  bool is_mark(std::uint32_t i) const {
    const std::string_view word = document_.word(document_.tokens[i]);
    return word == "," || word == ";" || word == ":" || word == "." || word == "(";
  }

  /// "is due Tuesday", but not "a Eurobond due Tuesday", which may be past.
  bool is_being(std::uint32_t i) const {
    if (i == sentence_.first) return false;
    const Token& before = document_.tokens[i - 1];
    const std::string_view word = document_.word(before);
    return word == "is" || word == "are" || word == "'s" || word == "'re";
  }

  std::string_view next_word(std::uint32_t i) const {
    return i + 1 < sentence_.last ? document_.word(document_.tokens[i + 1]) : std::string_view{};
  }

  bool is_past(const Token& token, std::string_view word) const {
    if (token.upos == Upos::x)
      return is_one_of(word, past_verbs) ||
             (word.size() > 4 && word.ends_with("ed") && !is_one_of(word, future_words) &&
              !is_one_of(word, words_before_to));
    if (token.upos != Upos::verb && token.upos != Upos::aux) return false;
    return token.tense == Tense::past && token.form == VerbForm::finite;
  }

  /// "is expected to", "due to open", but not "due to a landslide", which tells why.
  bool announces_infinitive(std::uint32_t i, std::string_view word) const {
    if (!is_one_of(word, words_before_to) || next_word(i) != "to") return false;
    if (word != "due" || i + 2 >= sentence_.last) return true;
    switch (document_.tokens[i + 2].upos) {
      case Upos::adj:
      case Upos::det:
      case Upos::noun:
      case Upos::num:
      case Upos::pron:
      case Upos::propn:
        return false;
      default:
        return true;
    }
  }

  bool is_future(std::uint32_t i, std::string_view word, std::uint32_t at) const {
    if (announces_infinitive(i, word)) return true;
    if (!is_one_of(word, future_words)) return false;
    // Prepositions speak for the expression that they stand before only.
    if (word == "by" || word == "until" || word == "till" || word == "through")
      return i + 1 == at && !(i == sentence_.first && past_on_the_right(at));
    return true;
  }

  /// "The talks resume on Friday"; headlines tell the past so.
  bool is_in_timetable(const Token& token) const {
    return token.upos == Upos::verb && token.form == VerbForm::finite &&
           token.tense == Tense::present && is_timetabled(token.lemma) &&
           !is_headline(document_, sentence_);
  }

  /// "By Monday evening the flames were out": what the expression opens is told in the past.
  bool past_on_the_right(std::uint32_t at) const {
    for (std::uint32_t i = at; i < sentence_.last; ++i) {
      const Token& token = document_.tokens[i];
      if (token.form != VerbForm::finite || (token.upos != Upos::verb && token.upos != Upos::aux))
        continue;
      return is_past(token, Lower{document_.word(token)}.view());
    }
    return false;
  }

  const Document& document_;
  const Sentence& sentence_;
};

}  // namespace

Outlook outlook_of(const Document& document, const Sentence& sentence, std::uint32_t first,
                   std::uint32_t last) {
  const Clause clause{document, sentence};
  const Outlook left = clause.left_of(first);
  if (left != Outlook::none || clause.past_on_the_left(first)) return left;
  return clause.right_of(last);
}

}  // namespace fabula::timex
