#include "ingest/event/conjuncts.h"

#include <optional>
#include <string_view>

#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// "the creature, a bat,", "her mate, Anna Berg,": another name for the same, which the parser
/// took for a conjunct; but not "12 votes, ten abstentions,".
bool is_apposition(const Tree& tree, TokenIndex head, TokenIndex token) {
  const auto [first, last] = tree.extent(token);
  const Sentence& sentence = tree.sentence_at(token);
  if (tree.head(token) != head || tree.has(token, Deprel::cc) || tree.has(token, Deprel::nummod) ||
      first < head + 1 || sentence.headline_case || last >= sentence.last)
    return false;
  const TokenIndex opening = tree.word(first) == "," ? first : first - 1;
  const string_view article = tree.lemma(opening + 1);
  // "knits outfits, a rare craft.", "sold mitts, winter gloves."
  const bool ends = last + 1 == sentence.last && tree.token(last).upos == Upos::punct;
  // "Anna Berg, the head of the bank, said"
  const bool described =
      tree.token(head).upos == Upos::propn && one_of(article, {"a", "an", "the"});
  return tree.word(opening) == "," && (tree.word(last) == "," || ends) &&
         (described || tree.token(head).upos == Upos::noun);
}

/// Takes an article, and has none: part of a title.
bool is_bare_singular(const Tree& tree, TokenIndex noun) {
  const Token& token = tree.token(noun);
  return token.upos == Upos::noun && !token.plural && !tree.has(noun, Deprel::det) &&
         !tree.has(noun, Deprel::nmod_poss) && !tree.has(noun, Deprel::nummod);
}

/// "a neighbour and captain of the team, Anna Berg,", "former coach and captain Anna Berg": one,
/// whose name stands behind it all, and is told by the word here.
std::optional<TokenIndex> described_by(const Tree& tree, TokenIndex first, TokenIndex last) {
  const auto name_of = [&](TokenIndex noun) {
    const auto name = tree.child(noun, Deprel::appos);
    const bool person = name && *name > last && tree.token(*name).name == NameKind::person;
    return person ? name : std::nullopt;
  };
  // "her mother and brother, Ben Berg": two
  const bool owned = tree.has(first, Deprel::nmod_poss);
  if (name_of(first) && !tree.has(last, Deprel::det) && !owned) return first;
  return is_bare_singular(tree, first) && is_bare_singular(tree, last) ? name_of(last)
                                                                       : std::nullopt;
}

/// "sold a ship and Norvia is buying it": the noun before a finite verb that has no other subject.
bool is_next_subject(const Tree& tree, TokenIndex noun) {
  const TokenIndex next = tree.extent(noun).second;
  if (next >= tree.sentence_at(noun).last || !tree.has(noun, Deprel::cc)) return false;
  const Token& token = tree.token(next);
  const auto above = token.upos == Upos::aux ? tree.head(next) : std::optional(next);
  if (!above || tree.token(*above).upos != Upos::verb || *above < next) return false;
  const bool finite =
      token.form == VerbForm::finite && (next != *above || tree.has(next, Deprel::obj));
  return finite && tree.token(*above).deprel == Deprel::conj && !tree.has(*above, Deprel::cc) &&
         !tree.has(*above, Deprel::nsubj) && !tree.has(*above, Deprel::nsubj_pass);
}

/// "workers wearing gloves, coats and hats": worn, too.
bool is_object_of_modifier(const Tree& tree, TokenIndex head, TokenIndex noun) {
  for (TokenIndex clause = head + 1; clause < noun; ++clause) {
    const auto object = tree.child(clause, Deprel::obj);
    const auto modified = tree.head(clause);
    if (tree.token(clause).deprel == Deprel::acl && is_ing(tree, clause) && object &&
        *object < noun && (modified == head || tree.head(*modified) == head))
      return true;
  }
  return false;
}

}  // namespace

std::vector<TokenIndex> conjuncts_of(const Tree& tree, TokenIndex head) {
  std::vector<TokenIndex> members = tree.coordinated(head);
  if (members.size() < 2) return members;
  if (members.size() == 2 && is_apposition(tree, head, members.back())) {
    const bool named = tree.token(members.back()).name == NameKind::person;
    const bool described = tree.token(head).upos == Upos::propn;
    return {named && !described ? members.back() : head};
  }
  if (const auto one = described_by(tree, head, members.back())) return {*one};
  std::erase_if(members, [&](TokenIndex noun) {
    if (noun == head) return false;
    // "the tariff imposed following the protest"
    const bool prepositional = tree.has(noun, Deprel::case_) && !tree.has(noun, Deprel::cc);
    return prepositional || is_next_subject(tree, noun) || is_object_of_modifier(tree, head, noun);
  });
  return members;
}

}  // namespace fabula
