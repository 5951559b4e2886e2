#include <algorithm>
#include <array>

#include "ingest/event/tree_doubts.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// Phrases that go on in the text where the parser ended them.

namespace fabula {

using std::string_view;

/// Right behind the phrase, or one of its conjuncts, stands what would have to be told with it: a
/// verb that it is the subject of ("announced the plan will be dropped"), the rest of a name or of
/// a list. A number that stands before it is lost.
bool TreeDoubts::is_cut_off(TokenIndex head, TokenIndex verb) const {
  const Sentence& sentence = tree_.sentence_at(verb);
  for (TokenIndex noun : tree_.coordinated(head)) {
    const bool counted = noun > sentence.first && tree_.token(noun - 1).upos == Upos::num &&
                         !phrases_.is_time(noun - 1);
    if (counted && !told_.tells(noun - 1) && !phrases_.actor(noun)) return true;
    const TokenIndex next = tree_.token(noun).upos == Upos::propn ? name_end(noun) : noun + 1;
    if (next >= sentence.last) continue;
    // "HR 6819"
    const bool numbered = next > noun && tree_.token(noun).upos == Upos::propn &&
                          tree_.token(next).upos == Upos::num && !phrases_.is_time(next);
    if (numbered && !told_.tells(next)) return true;
    if (next <= verb) continue;
    if (is_subject_at(next, verb) || is_subject_at(tree_.extent(noun).second, verb)) return true;
    if (noun > verb && begins_list(noun, next, sentence.last)) return true;
    if (tree_.lemma(next) == "per" && !told_.has_form_of("per")) return true;
    if (phrases_.is_time(next) || told_.tells(next)) continue;
    if (is_cut_at(noun, next, sentence.last)) return true;
    // "loss" of "a 3 million loss", "losing" of "about Norvia losing ships"
    const bool rest = tree_.token(next).upos == Upos::noun ||
                      (phrases_.actor(noun).has_value() && is_ing(tree_, next));
    if (noun > verb && rest) return true;
  }
  return false;
}

/// "0" of "0-1%", "astronomer" of "by astronomer Anna Berg"
bool TreeDoubts::is_cut_at(TokenIndex noun, TokenIndex next, TokenIndex last) const {
  const Token& token = tree_.token(next);
  const bool mark = token.upos == Upos::sym || token.upos == Upos::punct;
  const bool glued = token.span.begin == tree_.token(next - 1).span.end && next + 1 < last &&
                     tree_.token(next + 1).span.begin == token.span.end;
  if (mark && glued) return true;
  // "turned the city dark"
  const bool state = token.upos == Upos::adj && tree_.extent(next).second == next + 1 &&
                     (next + 1 == last || tree_.token(next + 1).upos != Upos::noun);
  if (state) return true;
  // "paid for Anna to study"
  if (token.upos == Upos::part && token.lemma == "to" && tree_.preposition(noun) == "for")
    return true;
  const auto head = tree_.head(next);
  const bool relative = head && tree_.token(*head).deprel == Deprel::acl_relcl;
  return token.upos == Upos::propn && token.name == NameKind::person && !relative &&
         tree_.token(noun).upos == Upos::noun;
}

/// A finite verb begins at `next`, perhaps behind an adverb, that is neither told nor of a clause
/// around `verb`: what stands before it is its subject.
bool TreeDoubts::is_subject_at(TokenIndex next, TokenIndex verb) const {
  const TokenIndex last = tree_.sentence_at(verb).last;
  if (next + 1 < last && tree_.token(next).upos == Upos::adv) ++next;
  if (next >= last) return false;
  const Token& token = tree_.token(next);
  const bool auxiliary = token.upos == Upos::aux;
  const bool past = token.tense == Tense::past && tree_.has(next, Deprel::obj);
  const bool finite =
      auxiliary || (token.upos == Upos::verb && (token.form == VerbForm::finite || past));
  const TokenIndex predicate = auxiliary ? tree_.head(next).value_or(next) : next;
  const Deprel relation = tree_.token(predicate).deprel;
  const bool modifies = relation == Deprel::acl_relcl || (relation == Deprel::acl && !auxiliary);
  if (!finite || modifies) return false;
  const bool takes_clause = takes_content(tree_.lemma(verb)) || tree_.lemma(verb) == "show";
  // "warned the delay could be a threat"
  if (takes_clause && auxiliary && next > verb && !told_.has_form_of("that")) return true;
  return !told_.tells(predicate) && (takes_clause || !is_above(predicate, verb));
}

/// "left meat, fish and cheese", of which the parser lost the rest.
bool TreeDoubts::begins_list(TokenIndex noun, TokenIndex comma, TokenIndex last) const {
  constexpr TokenIndex reach = 8;
  const auto is_noun = [&](TokenIndex i) {
    return tree_.token(i).upos == Upos::noun || tree_.token(i).upos == Upos::propn;
  };
  const auto is_comma = [&](TokenIndex i) { return tree_.word(i) == ","; };
  if (comma + 1 >= last || !is_comma(comma) || tree_.has(noun, Deprel::conj) ||
      tree_.token(noun).deprel == Deprel::conj || !is_noun(comma + 1) || told_.tells(comma + 1))
    return false;
  for (TokenIndex i = comma + 2; i + 1 < std::min(last, comma + reach); ++i) {
    if (tree_.token(i).upos == Upos::cconj) return is_noun(i + 1);
    if (!is_noun(i) && !is_comma(i)) return false;
  }
  return false;
}

/// Behind the last word of the name that the token belongs to.
TokenIndex TreeDoubts::name_end(TokenIndex noun) const {
  TokenIndex end = noun + 1;
  for (TokenIndex index : tree_.children(noun))
    if (index > noun && tree_.token(index).deprel == Deprel::flat) end = index + 1;
  return end;
}

/// "paid more taxes to Norvia than to Borvia", of which the headline tells one half.
bool TreeDoubts::is_half_compared(TokenIndex verb) const {
  constexpr auto degrees = std::to_array<string_view>({"fewer", "higher", "less", "lower", "more"});
  if (!told_.has_any_of(degrees) || told_.has_form_of("than")) return false;
  const auto [first, last] = tree_.extent(verb);
  for (TokenIndex i = first; i < last; ++i)
    if (tree_.lemma(i) == "than") return true;
  return false;
}

/// "were concerned a prince would come": an adjective with more than a phrase behind it.
bool TreeDoubts::goes_on(TokenIndex adjective) const {
  const TokenIndex last = tree_.sentence_at(adjective).last;
  TokenIndex next = adjective + 1;
  if (tree_.token(adjective).upos != Upos::adj || next >= last) return false;
  // "is 45 years old"
  const bool measured = std::ranges::any_of(tree_.children(adjective), [&](TokenIndex index) {
    return index + 1 == adjective && tree_.has(index, Deprel::nummod) && !told_.tells(index);
  });
  if (measured) return true;
  if (tree_.lemma(next) == "than") return !told_.has_form_of("than");
  const string_view mark = tree_.word(next);
  if (next + 1 < last && one_of(mark, {"\"", "``", "\xe2\x80\x9c"})) ++next;
  const Upos upos = tree_.token(next).upos;
  const bool noun =
      upos == Upos::det || upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
  return noun && !phrases_.is_time(next) && !told_.tells(next);
}

}  // namespace fabula
