#include "ingest/event/relative_nouns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr int max_depth = 8;  // of predicates that share a clause

/// The last word before a relative pronoun and its comma.
TokenIndex word_before(const Tree& tree, TokenIndex pronoun) {
  const bool marked = pronoun > 1 && tree.token(pronoun - 1).upos == Upos::punct;
  return pronoun - (marked ? 2 : 1);
}

/// The head of the noun phrase that ends there.
TokenIndex noun_before(const Tree& tree, TokenIndex pronoun) {
  TokenIndex name = word_before(tree, pronoun);
  while (tree.token(name).deprel == Deprel::flat && tree.head(name)) name = *tree.head(name);
  return name;
}

/// A person by name, or one that nobody knows to be anything else.
bool is_person(const Token& token) {
  return token.upos == Upos::propn && token.name != NameKind::location &&
         token.name != NameKind::organization;
}

/// "the only candidate on the stage who": a place is nobody.
std::optional<TokenIndex> who_is_there(const Tree& tree, TokenIndex place, TokenIndex pronoun) {
  const auto whose = tree.head(place);
  const string_view preposition = tree.preposition(place);
  if (!(preposition == "on" || preposition == "at") || !whose || *whose > place ||
      tree.token(place).upos == Upos::propn || tree.token(place).deprel != Deprel::nmod ||
      tree.token(*whose).upos != Upos::noun || tree.lemma(pronoun) != "who")
    return std::nullopt;
  return whose;
}

/// "the war in Norvia, which has cost lives": wars and calamities are told of more than where they
/// are.
std::optional<TokenIndex> strife_there(const Tree& tree, TokenIndex place, TokenIndex pronoun) {
  const auto strife = tree.head(place);
  const bool there = strife && *strife < place && tree.token(place).deprel == Deprel::nmod &&
                     one_of(tree.preposition(place), {"in", "on"}) &&
                     tree.token(place).upos == Upos::propn && tree.lemma(pronoun) == "which";
  return there && one_of(tree.lemma(*strife),
                         {"conflict", "crisis", "drought", "earthquake", "famine", "fighting",
                          "invasion", "outbreak", "unrest", "violence", "war"})
             ? strife
             : std::nullopt;
}

/// "who" or "which" of a relative clause.
std::optional<TokenIndex> pronoun_of(const Tree& tree, TokenIndex clause) {
  const auto children = tree.children(clause);
  const auto found = std::ranges::find_if(children, [&](TokenIndex index) {
    return one_of(tree.lemma(index), {"who", "which"});
  });
  return found == children.end() ? std::nullopt : std::optional(*found);
}

/// "Anna is a lawyer who ran", "She is a lawyer who ran": who is said to be one.
std::optional<TokenIndex> described_subject(const Tree& tree, TokenIndex noun, TokenIndex pronoun) {
  const auto subject = tree.child(noun, Deprel::nsubj);
  if (!subject || !tree.has(noun, Deprel::cop) || tree.token(noun).upos != Upos::noun ||
      tree.token(noun).plural)
    return std::nullopt;
  const bool told = is_person(tree.token(*subject)) || one_of(tree.lemma(*subject), {"he", "she"});
  const TokenIndex before = noun_before(tree, pronoun);
  const bool close = before == noun || tree.head(before) == noun;  // "is a friend of a man who ran"
  return told && close && tree.lemma(pronoun) == "who" ? subject : std::nullopt;
}

/// "an aide of Ben who": the name is right before the pronoun and hangs on the noun.
bool is_of_name(const Tree& tree, TokenIndex noun, TokenIndex pronoun) {
  const TokenIndex name = noun_before(tree, pronoun);
  return tree.token(pronoun - 1).upos == Upos::propn && tree.head(name) == noun &&
         tree.token(name).deprel == Deprel::nmod;
}

/// "Anna, a lawyer who ran", "Anna, an aide of Ben who ran": who is called one; without a comma
/// the clause says nothing of a name.
std::optional<TokenIndex> described_name(const Tree& tree, TokenIndex noun, TokenIndex pronoun) {
  const auto name = tree.token(noun).deprel == Deprel::appos ? tree.head(noun) : std::nullopt;
  const bool described = name && tree.token(noun).upos != Upos::propn && !tree.token(noun).plural &&
                         is_person(tree.token(*name)) && noun > *name + 1 &&
                         tree.lemma(pronoun) == "who" &&
                         (pronoun == noun + 1 || is_of_name(tree, noun, pronoun));
  return described ? name : std::nullopt;
}

/// "the debate between Anna and Ben, which was slated": no person is meant by "which".
std::optional<TokenIndex> thing_of(const Tree& tree, TokenIndex name, TokenIndex pronoun) {
  if (tree.lemma(pronoun) != "which" || tree.token(name).name != NameKind::person)
    return std::nullopt;
  auto noun = tree.head(name);
  while (noun && *noun < name && tree.token(*noun).name == NameKind::person &&
         tree.token(name).upos == Upos::propn)
    noun = tree.head(*noun);
  return noun && *noun < name && tree.token(*noun).upos == Upos::noun ? noun : std::nullopt;
}

/// "the blast at a plant in Bath, Norvia, which killed five", "fought the fire at a shop in Bath,
/// which broke out on Monday": what happens somewhere does so, not the place.
std::optional<TokenIndex> mishap_at(const Tree& tree, TokenIndex place, TokenIndex clause) {
  constexpr auto deeds =
      std::to_array<string_view>({"break", "claim", "damage", "destroy", "erupt", "happen", "hurt",
                                  "injure", "kill", "maim", "occur", "wound"});
  const auto is_noun = [&](TokenIndex index) {
    return tree.token(index).upos == Upos::noun || tree.token(index).upos == Upos::propn;
  };
  const bool located = tree.token(place).name == NameKind::location ||
                       one_of(tree.preposition(place), {"at", "in", "near", "off", "outside"});
  if (!located || !one_of(tree.lemma(clause), deeds)) return std::nullopt;
  TokenIndex top = place;
  for (auto above = tree.head(top); above && *above < top && is_noun(*above);
       above = tree.head(top))
    top = *above;
  const auto verb = tree.head(top);
  const auto object =
      verb && tree.token(top).deprel == Deprel::obl ? tree.child(*verb, Deprel::obj) : std::nullopt;
  if (object && tree.extent(*object).second == tree.extent(top).first) return object;
  const bool found = top != place && tree.token(top).name != NameKind::location;
  return found ? std::optional(top) : std::nullopt;
}

/// What a relative clause is about: the noun that it hangs on, but "who" is one with a name: in
/// "the campaign of Anna, who resigned" Anna, who stands right before; and "which" is no person: in
/// "Anna of the bank, which lent the money" it is the bank.
std::optional<TokenIndex> antecedent(const Tree& tree, TokenIndex clause) {
  const auto noun = tree.head(clause);
  const auto pronoun = pronoun_of(tree, clause);
  if (!noun || !pronoun || *pronoun < *noun) return noun;
  if (const auto whose = who_is_there(tree, *noun, *pronoun)) return whose;
  if (const auto strife = strife_there(tree, *noun, *pronoun)) return strife;
  if (const auto subject = described_subject(tree, *noun, *pronoun)) return subject;
  if (const auto name = described_name(tree, *noun, *pronoun)) return name;
  if (const auto thing = thing_of(tree, *noun, *pronoun)) return thing;
  if (tree.lemma(*pronoun) == "which")
    if (const auto mishap = mishap_at(tree, *noun, clause)) return mishap;
  const TokenIndex before = noun_before(tree, *pronoun);
  if (before <= *noun || tree.token(before).upos != Upos::propn) return noun;
  const bool person =
      is_person(tree.token(before)) && is_person(tree.token(word_before(tree, *pronoun)));
  const bool fits = tree.lemma(*pronoun) == "who"
                        ? tree.token(*noun).upos != Upos::propn && person
                        : tree.token(*noun).name == NameKind::person && !person;
  return fits ? before : noun;
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
