#include <algorithm>
#include <ranges>

#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/noun_phrase.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/text/one_of.h"

// The words beside a noun in the phrases of headlines: which are told, and how much of them.

namespace fabula {

using std::string_view;
using namespace phrase_words;

void NounPhrases::add_modifier(TokenIndex index, TokenIndex head, const PhraseStyle& style,
                               std::vector<Piece>& pieces) const {
  const Token& token = tree_.token(index);
  const string_view lemma = token.lemma;
  if (token.deprel == Deprel::nmod_poss) {
    std::string text = index < head ? possessor(index, style) : "";
    if (!text.empty()) pieces.push_back({index, std::move(text)});
    return;
  }
  if (!is_told_modifier(index, head, style)) return;
  if (one_of(lemma, {"one", "single"}) && denial_before(head)) return;
  if (token.deprel == Deprel::nummod) add_limit(index, pieces);
  const bool year = index < head && tree_.extent(index).first == index && is_year(index);
  if (in_time(index) && !is_length(index) && !year) return;
  // "not all workers", where the parser hung the first word on the verb
  if (index > 0 && one_of(lemma, mood::wholes) && tree_.lemma(index - 1) == "not" &&
      tree_.head(index - 1) != index)
    pieces.push_back({index - 1, "not"});
  // Behind the noun only what belongs to it as closely as in "Article 50".
  const auto [first, last] = tree_.extent(index);
  if (index > head && first != head + 1 && token.deprel != Deprel::flat) return;
  // "over issues, some related to noise"
  if (index > head && token.deprel == Deprel::amod && tree_.word(first) == ",") return;
  // "over charges related to his time"
  const auto is_pronoun = [&](TokenIndex i) { return tree_.token(i).upos == Upos::pron; };
  if (index > head && token.deprel == Deprel::amod &&
      std::ranges::any_of(std::views::iota(index, std::max(index, last)), is_pronoun))
    return;
  const bool whole = last - first <= max_modifier && (last <= head || first > head);
  // "a deal worth between 3 and 4 million": of what stands behind, half says nothing; but "called
  // the deal legal and fair".
  const auto verb = tree_.head(head);
  const bool predicate =
      verb && one_of(tree_.lemma(*verb), {"call", "consider", "declare", "deem", "find", "make"});
  if (index > head && token.deprel == Deprel::amod && !whole && !predicate) return;
  // "said late on Tuesday no ships ...": of the clause, not of the noun
  if (index < head && token.deprel == Deprel::amod && has_date(index)) return;
  // "the Tenure of Office Act": all words of the name
  const bool through = token.deprel == Deprel::flat && index > head + 1 && spans_of(head, index);
  for (TokenIndex i = head + 1; through && i < first; ++i) pieces.push_back({i, word(i)});
  for (TokenIndex i = whole ? first : index; i < (whole ? last : index + 1); ++i) {
    const string_view text = tree_.word(i);
    const bool quote = text == "\"" || text == "'" || text.starts_with("\xe2\x80");
    // "the "Miller's Den" hall": the mark opens before the owner, which comes by itself.
    const auto above = tree_.head(i);
    const bool owned =
        above && tree_.token(*above).deprel == Deprel::nmod_poss && tree_.head(*above) == head;
    // Not so the article of "over a hundred".
    const bool article = i < index && tree_.token(i).upos == Upos::det && token.upos != Upos::num &&
                         token.upos != Upos::adj && !one_of(lemma, counts_with_article) &&
                         !one_of(tree_.lemma(i), kept_determiners);
    if (!quote && !article && !owned) pieces.push_back({i, word(i)});
  }
}

/// The "not" of "not even one ship", "not a single ship", which is no ship.
std::optional<TokenIndex> NounPhrases::denial_before(TokenIndex noun) const {
  if (!mood::is_none(tree_, noun)) return std::nullopt;
  for (TokenIndex index : tree_.children(noun))
    if (index + 1 < noun && tree_.lemma(index) == "not") return index;
  return std::nullopt;
}

/// What stands with a noun is told with it, as far as its kind and the style go.
bool NounPhrases::is_told_modifier(TokenIndex index, TokenIndex head,
                                   const PhraseStyle& style) const {
  const Token& token = tree_.token(index);
  const string_view lemma = token.lemma;
  switch (token.deprel) {
    case Deprel::det:
      if (lemma == "both" && tree_.has(head, Deprel::conj)) return false;  // "both fraud and theft"
      return one_of(lemma, kept_determiners) ||
             (lemma == "a" && one_of(tree_.lemma(head), fractions));  // "fell by a fifth"
    case Deprel::amod:
      if (index < head && one_of(lemma, pointing_adjectives)) return false;
      // "the men, aged 34 and 41", "the singer, 45,"
      if (index > head && (lemma == "aged" || token.upos == Upos::num)) return false;
      if (lemma == "other" && !tells_apart(head)) return false;
      // "having reported profits": of a clause that the parser lost
      if (token.upos == Upos::verb && tree_.has(index, Deprel::aux)) return false;
      // "her first visit since she left" is not her first.
      if (is_ranked(tree_, index) && since_behind(head) && since(head, style).empty()) return false;
      return !style.lean || references_.reference(index) || tree_.word(index).ends_with("est") ||
             one_of(lemma, deceptive_adjectives) || one_of(tree_.lemma(head), empty_nouns);
    case Deprel::advmod:  // "almost the whole fleet"
      return index < head && !in_time(head) &&
             one_of(lemma, {"almost", "nearly", "practically", "virtually"});
    case Deprel::nmod:  // "St" of "St Margaret"
      return token.upos == Upos::propn && index + 1 == head && !tree_.has(index, Deprel::case_);
    case Deprel::case_:  // "St Margaret's", where nothing follows that is hers
      return index == head + 1 && lemma == "'s" && tree_.token(head).deprel != Deprel::nmod_poss;
    case Deprel::nummod:
      return true;
    case Deprel::flat:  // "a rally Berg held"
      if (index == head + 1 && tree_.has_indefinite_article(head) && references_.reference(index))
        return false;
      [[fallthrough]];
    case Deprel::compound:
    case Deprel::nmod_unmarked:
      return token.upos != Upos::pron;  // "the minister himself"
    default:
      return false;
  }
}

/// Between two words of a name stands nothing but "of" and names.
bool NounPhrases::spans_of(TokenIndex first, TokenIndex last) const {
  const auto is_part = [&](TokenIndex i) {
    return tree_.token(i).upos == Upos::propn || tree_.word(i) == "of";
  };
  const auto between = std::views::iota(first + 1, last);
  return std::ranges::all_of(between, is_part) &&
         std::ranges::any_of(between, [&](TokenIndex i) { return tree_.word(i) == "of"; });
}

/// A date hangs on the modifier: "late on Tuesday".
bool NounPhrases::has_date(TokenIndex modifier) const {
  return std::ranges::any_of(tree_.children(modifier), [&](TokenIndex index) {
    return !tree_.preposition(index).empty() && in_time(index);
  });
}

/// "all other candidates", "Borvia and other states", but not "the other explosion".
bool NounPhrases::tells_apart(TokenIndex head) const {
  const auto article = tree_.child(head, Deprel::det);
  return tree_.token(head).deprel == Deprel::conj || tree_.preposition(head) == "among" ||
         tree_.preposition(head) == "to" || (article && tree_.lemma(*article) != "the") ||
         tree_.has(head, Deprel::nummod);
}

}  // namespace fabula
