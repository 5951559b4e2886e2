#include "ingest/event/describing_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "ingest/event/arguments.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// "the votes required to win", "the area known as ...": what something is, needs or is called.
bool is_description(const Tree& tree, TokenIndex verb) {
  constexpr std::array<string_view, 12> verbs{"associate", "base",    "call",    "dub",
                                              "involve",   "know",    "locate",  "need",
                                              "relate",    "require", "situate", "title"};
  return tree.token(verb).deprel == Deprel::acl && is_passive(tree, verb) &&
         !tree.has(verb, Deprel::aux_pass) && one_of(tree.lemma(verb), verbs);
}

/// "includes sourced and refined copper": a past participle takes no object, it modifies it.
bool is_participle_of_object(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  if (token.deprel != Deprel::xcomp || token.tense != Tense::past || tree.has(verb, Deprel::aux) ||
      tree.has(verb, Deprel::aux_pass))
    return false;
  const std::vector<TokenIndex> verbs = tree.coordinated(verb);
  return std::ranges::any_of(verbs, [&](TokenIndex index) {
    const auto object = tree.child(index, Deprel::obj);
    return object && *object > index && !tree.has(index, Deprel::nsubj);
  });
}

/// "dismissed the report as politically motivated", "went as planned": how something is seen, or
/// was to be.
bool is_as_such(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  return (token.deprel == Deprel::advcl || token.deprel == Deprel::acl) &&
         token.tense == Tense::past && tree.marker(verb) == "as" &&
         !tree.has(verb, Deprel::nsubj) && !tree.has(verb, Deprel::nsubj_pass) &&
         !tree.has(verb, Deprel::aux) && !tree.has(verb, Deprel::aux_pass) &&
         !tree.has(verb, Deprel::obj);
}

/// Participles as adjectives ("sourced and refined copper") and as prepositions ("following").
bool is_modifier(const Tree& tree, TokenIndex verb) {
  TokenIndex first = verb;
  while (tree.token(first).deprel == Deprel::conj && tree.head(first)) first = *tree.head(first);
  const Deprel relation = tree.token(first).deprel;
  if (is_description(tree, verb)) return true;
  if (is_participle_of_object(tree, first) && !tree.has(verb, Deprel::nsubj)) return true;
  return relation == Deprel::amod || relation == Deprel::compound || relation == Deprel::case_ ||
         relation == Deprel::fixed;
}

/// Words in -ing that come from no verb, whatever the tagger says.
bool is_adjective(const Tree& tree, TokenIndex word) {
  constexpr std::array<string_view, 6> adjectives{"forthcoming", "incoming", "oncoming",
                                                  "ongoing",     "outgoing", "upcoming"};
  const string_view form = tree.word(word);
  if (form == "opposing") {  // "backed opposing sides"
    const auto object = tree.child(word, Deprel::obj);
    return !tree.has(word, Deprel::aux) && (!object || *object == word + 1);
  }
  return one_of(form, adjectives);
}

/// "a woman named Roe": what somebody or something is called.
bool is_naming(const Tree& tree, TokenIndex verb) {
  constexpr std::array<string_view, 6> verbs{"call",    "christen", "dub",
                                             "entitle", "name",     "nickname"};
  const Token& token = tree.token(verb);
  if (token.deprel != Deprel::acl || !one_of(token.lemma, verbs) ||
      tree.has(verb, Deprel::obl_agent))
    return false;
  return verb + 1 < tree.document().tokens.size() &&
         (tree.token(verb + 1).upos == Upos::propn || tree.token(verb + 1).upos == Upos::punct);
}

/// "became the third member to leave": that somebody left is what it tells.
bool only_ranks(const Tree& tree, TokenIndex verb) {
  if (tree.lemma(verb) != "become") return false;
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex noun) {
    const auto deed = tree.child(noun, Deprel::acl);
    return deed && *deed > noun && is_to_infinitive(tree, *deed) && is_ranked(tree, noun);
  });
}

}  // namespace

bool only_describes(const Tree& tree, TokenIndex verb) {
  return is_modifier(tree, verb) || is_adjective(tree, verb) || is_naming(tree, verb) ||
         only_ranks(tree, verb) || is_as_such(tree, verb);
}

}  // namespace fabula
