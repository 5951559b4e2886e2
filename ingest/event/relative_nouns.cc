#include "ingest/event/relative_nouns.h"

#include <algorithm>
#include <string_view>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr int max_depth = 8;  // of predicates that share a clause

/// The head of the noun phrase that ends before a relative pronoun.
TokenIndex noun_before(const Tree& tree, TokenIndex pronoun) {
  TokenIndex name = pronoun - 1;
  if (tree.token(name).upos == Upos::punct && name > 0) --name;
  while (tree.token(name).deprel == Deprel::flat && tree.head(name)) name = *tree.head(name);
  return name;
}

/// A person by name, or one that nobody knows to be anything else.
bool is_person(const Token& token) {
  return token.upos == Upos::propn && token.name != NameKind::location &&
         token.name != NameKind::organization;
}

/// "who" of the clause, behind the noun that it hangs on.
bool has_who(const Tree& tree, TokenIndex clause, TokenIndex noun) {
  return std::ranges::any_of(tree.children(clause), [&](TokenIndex index) {
    return tree.lemma(index) == "who" && index > noun;
  });
}

/// "Anna is a lawyer who ran": Anna did. "It was a lawyer who ran" tells of the lawyer.
std::optional<TokenIndex> who_is_it(const Tree& tree, TokenIndex noun, TokenIndex clause) {
  const auto subject = tree.child(noun, Deprel::nsubj);
  const bool one = tree.token(noun).upos == Upos::noun && !tree.token(noun).plural &&
                   tree.has(noun, Deprel::cop) && !tree.has(noun, Deprel::case_);
  const bool person = subject && (is_person(tree.token(*subject)) ||
                                  one_of(tree.lemma(*subject), {"he", "she", "I", "you"}));
  return one && person && has_who(tree, clause, noun) ? subject : std::nullopt;
}

/// "the only candidate on the stage who": a place is nobody.
std::optional<TokenIndex> who_is_there(const Tree& tree, TokenIndex place, TokenIndex clause) {
  const auto whose = tree.head(place);
  const string_view preposition = tree.preposition(place);
  if (!(preposition == "on" || preposition == "at") || !whose || *whose > place ||
      tree.token(place).upos == Upos::propn || tree.token(place).deprel != Deprel::nmod ||
      tree.token(*whose).upos != Upos::noun)
    return std::nullopt;
  return has_who(tree, clause, place) ? whose : std::nullopt;
}

/// What a relative clause is about: the noun that it hangs on, but "who" is one with a name: in
/// "the campaign of Anna, who resigned" Anna, who stands right before; and "which" is no person: in
/// "Anna of the bank, which lent the money" it is the bank; in "Anna, a lawyer who ran" it is Anna.
std::optional<TokenIndex> antecedent(const Tree& tree, TokenIndex clause) {
  const auto noun = tree.head(clause);
  if (!noun) return noun;
  if (const auto whose = who_is_there(tree, *noun, clause)) return whose;
  if (const auto who = who_is_it(tree, *noun, clause)) return who;
  const bool named = tree.token(*noun).upos == Upos::propn;
  for (TokenIndex index : tree.children(clause)) {
    const string_view pronoun = tree.lemma(index);
    if (index < *noun + 2 || (pronoun != "who" && pronoun != "which")) continue;
    const TokenIndex before = noun_before(tree, index);
    const bool person = is_person(tree.token(before));
    const bool fits =
        pronoun == "who" ? !named && person : tree.token(*noun).name == NameKind::person && !person;
    return before > *noun && fits && tree.token(before).upos == Upos::propn ? before : noun;
  }
  const auto who = tree.token(*noun).deprel == Deprel::appos ? tree.head(*noun) : std::nullopt;
  const bool described = who && !named && !tree.token(*noun).plural &&
                         is_person(tree.token(*who)) && *noun > *who + 1 &&
                         *noun + 1 < tree.document().tokens.size() &&
                         tree.lemma(*noun + 1) == "who";
  return described ? who : noun;
}

/// "a tariff which he said boosted exports": the subject of the content stands before "said".
bool has_fronted_pronoun(const Tree& tree, TokenIndex clause) {
  const auto governor = tree.head(clause);
  if (!governor || tree.token(clause).deprel != Deprel::ccomp) return false;
  return std::ranges::any_of(tree.children(clause), [&](TokenIndex index) {
    const Deprel relation = tree.token(index).deprel;
    return (relation == Deprel::nsubj || relation == Deprel::nsubj_pass) && index < *governor &&
           is_relative_pronoun(tree, index);
  });
}

}  // namespace

bool is_relative_pronoun(const Tree& tree, TokenIndex index) {
  const Token& token = tree.token(index);
  if (token.upos != Upos::pron && token.upos != Upos::det) return false;
  const string_view lemma = token.lemma;
  return lemma == "who" || lemma == "which" || lemma == "that" || lemma == "whom";
}

bool is_relative_word(const Tree& tree, TokenIndex subject) {
  return one_of(tree.lemma(subject), {"that", "which", "who"});
}

std::optional<TokenIndex> relative_clause(const Tree& tree, TokenIndex verb) {
  std::optional<TokenIndex> clause = verb;
  for (int depth = 0; clause && depth < max_depth; ++depth) {
    const Deprel relation = tree.token(*clause).deprel;
    if (relation == Deprel::acl_relcl) return clause;
    if (relation != Deprel::conj && !has_fronted_pronoun(tree, *clause)) return std::nullopt;
    clause = tree.head(*clause);
  }
  return std::nullopt;
}

std::optional<TokenIndex> relative_noun(const Tree& tree, TokenIndex verb) {
  const auto clause = relative_clause(tree, verb);
  return clause ? antecedent(tree, *clause) : std::nullopt;
}

}  // namespace fabula
