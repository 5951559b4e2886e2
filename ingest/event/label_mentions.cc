#include <algorithm>
#include <array>

#include "ingest/event/label_complements.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"

// The mentions that say in full what "the bill" is, where the article told it before.

namespace fabula {

using std::string_view;

namespace {

/// Says which or what kind: "tax bill", "a bill on fishing", but not "a longer bill". Behind an
/// object a phrase may be of the verb: "accused the network of fraud".
bool is_content(const Tree& tree, TokenIndex modifier, TokenIndex noun) {
  const Token& token = tree.token(modifier);
  const bool word = !tree.word(modifier).empty() && !is_digit(tree.word(modifier).front());
  switch (token.deprel) {
    case Deprel::amod:
      return modifier < noun && word && !tree.word(modifier).ends_with("er");
    case Deprel::compound:
      return word;
    case Deprel::nummod:  // "two suspects", but not "about 1,300 reviews"
      return word && modifier < noun && tree.token(noun).plural;
    case Deprel::nmod:
      return tree.extent(modifier).first == noun + 1 && tree.token(noun).deprel != Deprel::obj &&
             one_of(tree.preposition(modifier), {"against", "for", "of", "on"});
    default:
      return false;
  }
}

/// Says that it is not the one before: "another bill", "a similar bill", "no bill".
bool tells_other(const Tree& tree, TokenIndex modifier) {
  return one_of(tree.lemma(modifier),
                {"another", "any",  "different", "each",   "earlier",  "every",   "first",
                 "former",  "last", "later",     "latest", "new",      "next",    "no",
                 "other",   "past", "previous",  "second", "separate", "similar", "third"});
}

}  // namespace

/// "The bill" of which the text has told that it is a bill on fishing: the nearest mention before
/// it with words for which or what kind. Nothing where one between is of another, or of any.
std::optional<TokenIndex> Complements::fuller_mention(TokenIndex noun) const {
  constexpr TokenIndex reach = 400;    // words
  constexpr TokenIndex near_by = 150;  // of whom there may be others further on
  if (!is_known_alone(noun)) return std::nullopt;
  const TokenIndex back = is_person(noun) ? near_by : reach;
  const TokenIndex from = noun > back ? noun - back : 0;
  for (TokenIndex before = noun; before-- > from;) {
    const Token& token = tree_.token(before);
    if (token.upos != Upos::noun || token.lemma != tree_.token(noun).lemma) continue;
    if (token.plural != tree_.token(noun).plural || token.deprel == Deprel::compound) continue;
    if (is_known_alone(before)) continue;
    const auto& modifiers = tree_.children(before);
    const bool full = has_clause(before) || std::ranges::any_of(modifiers, [&](TokenIndex index) {
                        return is_content(tree_, index, before);
                      });
    const bool other =
        std::ranges::any_of(modifiers, [&](TokenIndex index) { return tells_other(tree_, index); });
    // "wild lions in Norvia": of a kind
    const bool generic = token.plural && !tree_.has(before, Deprel::det) &&
                         !tree_.has(before, Deprel::nummod) && !tree_.has(before, Deprel::compound);
    const bool told = full && !other && !generic && !phrases_.actor(before) &&
                      tree_.block_kind(before) == tree_.block_kind(noun);
    return told ? std::optional(before) : std::nullopt;
  }
  return std::nullopt;
}

/// "a bill banning nets", "a bill that would ban nets": told with what it does.
bool Complements::has_clause(TokenIndex noun) const {
  const bool clause = tree_.has(noun, Deprel::acl) || tree_.has(noun, Deprel::acl_relcl);
  return clause && phrases_.phrase(noun, style_).find(' ') != std::string::npos;
}

/// "the bill", "that bill": known from before, and nothing with it says which.
bool Complements::is_known_alone(TokenIndex noun) const {
  const auto article = tree_.child(noun, Deprel::det);
  if (tree_.token(noun).upos != Upos::noun || !article ||
      !one_of(tree_.lemma(*article), {"that", "the", "these", "this", "those"}) ||
      phrases_.actor(noun) || phrases_.is_time(noun) || phrases_.is_measure(noun) ||
      (is_person(noun) && !tree_.token(noun).plural) ||
      one_of(tree_.lemma(noun), {"case", "place", "point", "state"}) ||
      one_of(tree_.lemma(noun), phrase_words::hollow_nouns))
    return false;
  return std::ranges::all_of(tree_.children(noun), [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    return relation == Deprel::det || relation == Deprel::case_ || relation == Deprel::punct ||
           (relation == Deprel::nmod && phrases_.is_time(index));  // "signed the bill on Monday"
  });
}

}  // namespace fabula
