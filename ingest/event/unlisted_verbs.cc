#include "ingest/event/unlisted_verbs.h"

#include <algorithm>

#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// Somebody or something does or undergoes it.
bool has_argument(const EventClause& clause, const Tree& tree) {
  return std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    const Upos pos = tree.token(argument.token).upos;
    return (argument.slot == Slot::subject || argument.slot == Slot::object) &&
           (pos == Upos::propn || pos == Upos::noun || pos == Upos::pron);
  });
}

/// Something other than a pronoun does or undergoes it, or the pronoun at least is of a person.
bool has_named_argument(const EventClause& clause, const Tree& tree) {
  return std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    if (argument.slot != Slot::subject && argument.slot != Slot::object) return false;
    const Token& token = tree.token(argument.token);
    if (token.upos != Upos::pron && token.upos != Upos::det) return true;
    return one_of(token.lemma, {"both", "he", "it", "she", "they"});
  });
}

/// "a patch to fix the flaw", "hired a lawyer to handle the case"; of two bare nouns behind "to"
/// the tagger takes the first for a verb now and then ("closed to air traffic").
bool is_purpose(const Tree& tree, TokenIndex verb) {
  const Deprel relation = tree.token(verb).deprel;
  const auto object = tree.child(verb, Deprel::obj);
  if (!object || (relation != Deprel::acl && relation != Deprel::advcl)) return false;
  const Token& token = tree.token(*object);
  return *object > verb + 1 || token.plural || token.upos != Upos::noun;
}

/// "plans to sell", "began selling"
bool is_governed(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb) {
  const auto governor = tree.head(verb);
  if (!governor) return false;
  const Token& head = tree.token(*governor);
  return lexicon.governs(head.lemma, head.upos, Governor::plan) ||
         lexicon.governs(head.lemma, head.upos, Governor::wish) ||
         lexicon.governs(head.lemma, head.upos, Governor::negate) ||
         lexicon.governs(head.lemma, head.upos, Governor::aspect);
}

/// Finite past, perfect, planned; no bare infinitives and no gerunds that are only names of
/// activities.
bool is_told_as_happening(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb) {
  const Token& token = tree.token(verb);
  if (token.deprel == Deprel::csubj) return false;
  if (is_to_infinitive(tree, verb))
    return is_governed(tree, lexicon, verb) || token.deprel == Deprel::root ||
           is_purpose(tree, verb);
  if (is_ing(tree, verb) && !tree.has(verb, Deprel::aux))
    return token.deprel == Deprel::advcl || is_governed(tree, lexicon, verb);
  return true;
}

}  // namespace

bool is_told_as_event(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon) {
  if (!is_told_as_happening(tree, lexicon, clause.trigger)) return false;
  return is_headline(tree.document(), tree.sentence_at(clause.trigger)) ||
         (has_argument(clause, tree) && has_named_argument(clause, tree));
}

}  // namespace fabula
