#include "ingest/event/dating_comparisons.h"

#include <optional>

#include "ingest/event/noun_clause_subjects.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class Comparison {
 public:
  Comparison(const Tree& tree, const TimeAdverbial& adverbial, TokenIndex start)
      : tree_(tree), adverbial_(adverbial), start_(start) {}

  bool has_time() const {
    return is_of_level() || is_measured_since() || is_of_earlier_figure() || is_of_what_is_due();
  }

 private:
  /// "a premium to its price on Monday", "up from its level in May"
  bool is_of_level() const {
    if (adverbial_.preposition.empty() || adverbial_.first < tree_.sentence_at(start_).first + 3)
      return false;
    const TokenIndex noun = adverbial_.first - 2;
    return one_of(tree_.lemma(noun), {"close", "level", "price", "value"}) &&
           one_of(tree_.preposition(noun), {"above", "below", "from", "over", "than", "to"});
  }

  /// "its first decline since 2012", "fell by a third, its steepest drop since May": how long there
  /// was none, wherever the parser hung it.
  bool is_measured_since() const {
    if (adverbial_.preposition != "since") return false;
    const auto governor = tree_.head(start_);
    // "posted its first loss since 2012", hung on the verb
    const auto object = governor ? tree_.child(*governor, Deprel::obj) : std::nullopt;
    const bool of_object =
        object && tree_.extent(*object).second == tree_.extent(start_).first && is_record(*object);
    const TokenIndex first = tree_.sentence_at(start_).first;
    const bool of_last = adverbial_.first >= first + 3 && ends_record(adverbial_.first - 2);
    return of_object || of_last || (governor && is_record(*governor));
  }

  /// "their highest level in euros"
  bool ends_record(TokenIndex last) const {
    std::optional<TokenIndex> noun = last;
    while (noun && tree_.token(*noun).upos == Upos::noun && !is_record(*noun))
      noun = tree_.head(*noun);
    return noun && is_record(*noun);
  }

  /// "its first loss", "its lowest", "the first time"
  bool is_record(TokenIndex word) const {
    const Token& token = tree_.token(word);
    if (token.upos == Upos::adj) return tree_.word(word).ends_with("est");
    if (token.upos != Upos::noun) return false;
    return is_ranked(tree_, word) || (token.lemma == "time" && tree_.lemma(word - 1) == "first");
  }

  /// "rose to 5 million, up from 4 million in 2021", "fell from a peak in 2021": when it was
  /// another figure, not when it rose or fell.
  bool is_of_earlier_figure() const {
    constexpr TokenIndex reach = 8;
    const TokenIndex first = tree_.sentence_at(adverbial_.first).first;
    bool counted = false, extreme = false;
    for (TokenIndex i = adverbial_.first; i > first + 1 && adverbial_.first - i < reach;) {
      const Token& token = tree_.token(--i);
      if (token.upos == Upos::punct || token.upos == Upos::verb) return false;
      counted |= token.upos == Upos::num;
      extreme |= one_of(token.lemma, {"bottom", "high", "low", "peak", "trough"});
      if (token.lemma == "from")
        return extreme || tree_.word(i - 1) == "unchanged" ||
               (counted && (one_of(tree_.lemma(i - 1), {"down", "up"}) ||
                            (ends_figure(i - 1) && adverbial_.preposition != "on")));
    }
    return false;
  }

  /// "to 5 million crowns"
  bool ends_figure(TokenIndex last) const {
    constexpr TokenIndex reach = 6;
    const TokenIndex first = tree_.sentence_at(last).first;
    bool counted = false;
    for (TokenIndex i = last; i > first && last - i < reach; --i) {
      const Token& token = tree_.token(i);
      counted |= token.upos == Upos::num;
      if (token.upos == Upos::adp && token.lemma != "per") return counted && token.lemma == "to";
    }
    return false;
  }

  /// "could delay the review, due in May": of the review, wherever the parser hung it.
  bool is_of_what_is_due() const {
    const TokenIndex first = tree_.sentence_at(start_).first;
    return adverbial_.first >= first + 4 && tree_.word(adverbial_.first - 2) == "due" &&
           tree_.word(adverbial_.first - 3) == ",";
  }

  const Tree& tree_;
  const TimeAdverbial& adverbial_;
  TokenIndex start_;
};

}  // namespace

bool is_of_comparison(const Tree& tree, const TimeAdverbial& adverbial, TokenIndex start) {
  return Comparison(tree, adverbial, start).has_time();
}

}  // namespace fabula
