#include "ingest/event/relative_objects.h"

#include <algorithm>

#include "ingest/event/arguments.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

/// "the launch of a pact signed in May", "the cost of the tariff that they imposed": of the nouns
/// that a clause may modify, the nearer one that the verb asks for is its object.
void refine_object(EventClause& clause, const Tree& tree, const EventLexicon& lexicon) {
  const Token& token = tree.token(clause.trigger);
  if (token.deprel != Deprel::acl && token.deprel != Deprel::acl_relcl) return;
  const auto fits = [&](TokenIndex noun) {
    return tree.token(noun).upos == Upos::noun &&
           lexicon.asks_for(token.lemma, Upos::verb, tree.lemma(noun));
  };
  for (Argument& argument : clause.arguments) {
    if (argument.slot != Slot::object || !argument.inherited || fits(argument.token)) continue;
    for (TokenIndex noun = clause.trigger; noun > argument.token + 1;)
      if (fits(--noun)) {
        argument.token = noun;
        return;
      }
  }
}

/// "a pact worth millions that both signed": wherever the parser hung it, a verb without an
/// object behind "that" and its subject has for its object the noun before that it asks for.
void add_object(EventClause& clause, const Tree& tree, const EventLexicon& lexicon) {
  constexpr TokenIndex reach = 14;
  const Token& token = tree.token(clause.trigger);
  const auto is_amount = [&](const Argument& argument) {  // "worth $5 million"
    const Upos upos = tree.token(argument.token).upos;
    return argument.inherited && (upos == Upos::sym || upos == Upos::num);
  };
  const bool has_object = std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    return argument.slot == Slot::object && !is_amount(argument);
  });
  const TokenIndex begin = tree.sentence_at(clause.trigger).first;
  if (has_object || token.tense != Tense::past || is_passive(tree, clause.trigger) ||
      !tree.has(clause.trigger, Deprel::nsubj))
    return;
  TokenIndex that = clause.trigger;
  while (that > begin && clause.trigger - that < reach && tree.lemma(that) != "that") {
    const Upos upos = tree.token(--that).upos;
    if (upos == Upos::verb || upos == Upos::aux || upos == Upos::punct) return;
  }
  if (tree.lemma(that) != "that" || that + 1 == clause.trigger) return;
  for (TokenIndex noun = that; noun > begin && that - noun < reach;) {
    const Upos upos = tree.token(--noun).upos;
    if (upos == Upos::verb || upos == Upos::aux || upos == Upos::punct) return;
    if (upos != Upos::noun || !lexicon.asks_for(token.lemma, Upos::verb, tree.lemma(noun)))
      continue;
    std::erase_if(clause.arguments, [&](const Argument& argument) {
      return argument.slot == Slot::object && is_amount(argument);
    });
    clause.arguments.push_back({noun, Slot::object, {}, true});
    return;
  }
}

/// "deals the envoy brokered": right behind a noun, a clause with a subject of its own and without
/// the object that its verb asks for is said of the noun; but "the claim the envoy lied".
void take_noun_before(EventClause& clause, const Tree& tree) {
  const TokenIndex verb = clause.trigger;
  const auto noun = tree.head(verb);
  const auto subject = tree.child(verb, Deprel::nsubj);
  if (tree.token(verb).deprel != Deprel::acl || !noun || !subject || *subject > verb ||
      tree.token(verb).form != VerbForm::finite || is_passive(tree, verb) ||
      !needs_object(tree.lemma(verb)) || tree.extent(verb).first != *noun + 1)
    return;
  const bool has_object = std::ranges::any_of(
      clause.arguments, [](const Argument& argument) { return argument.slot == Slot::object; });
  if (!has_object) clause.arguments.push_back({*noun, Slot::object, {}, true});
}

}  // namespace

void refine_relative_object(EventClause& clause, const Tree& tree, const EventLexicon& lexicon) {
  take_noun_before(clause, tree);
  refine_object(clause, tree, lexicon);
  add_object(clause, tree, lexicon);
}

}  // namespace fabula
