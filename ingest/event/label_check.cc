#include "ingest/event/label_check.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/mood.h"
#include "ingest/text/inflect.h"

namespace fabula {

bool LabelCheck::is_sound(const EventClause& clause) const {
  if (told_.words().size() < 2 || told_.has_loose_word()) return false;
  // "killing of three"
  if (!clause.nominal && told_.words().front() == gerund(tree_.lemma(clause.trigger)))
    return is_sound_noun(clause);
  if (!clause.nominal) return is_sound_clause(clause, clause.trigger);
  const auto is_told_verb = [&](TokenIndex token) {
    return tree_.token(token).upos == Upos::verb && told_.tells(token);
  };
  const auto light = std::ranges::find_if(clause.support, is_told_verb);
  if (light != clause.support.end()) return is_sound_clause(clause, *light);
  // The headline may tell what somebody did: "Anna issues three pardons".
  auto governor = tree_.head(clause.trigger);
  while (governor && tree_.token(*governor).upos != Upos::verb) governor = tree_.head(*governor);
  return governor && is_told_verb(*governor) ? is_sound_clause(clause, *governor)
                                             : is_sound_noun(clause);
}

double LabelCheck::certainty(const EventClause& clause) const {
  const auto chance = [&](TokenIndex token) { return tree_.token(token).head_certainty / 100.0; };
  double product = chance(clause.trigger);
  for (const Argument& argument : clause.arguments)
    if (told_.tells(argument.token)) product *= chance(argument.token);
  return product;
}

bool LabelCheck::is_sound_content(TokenIndex content) const {
  return !told_.has_loose_word() && told_.tells(content) && is_whole(content) &&
         (tree_.token(content).upos == Upos::verb || is_whole_noun(content)) &&
         !doubts_.of_content(content);
}

bool LabelCheck::is_sound_clause(const EventClause& clause, TokenIndex verb) const {
  return told_.tells(verb) && tells_subject(clause, verb) && tells_object(verb) &&
         !is_empty(verb) && is_whole(verb) && !doubts_.of_clause(clause, verb);
}

/// A noun needs whose, of whom or of which name it is, or of how many.
bool LabelCheck::is_sound_noun(const EventClause& clause) const {
  const auto is_core = [&](const Argument& argument) {
    return told_.tells(argument.token) &&
           (argument.slot != Slot::oblique || argument.preposition == "of");
  };
  const auto is_named = [&](const Argument& argument) {
    const bool name = tree_.token(argument.token).upos == Upos::propn;
    return is_core(argument) && (name || phrases_.actor(argument.token));
  };
  const auto is_party = [&](const Argument& argument) {
    return is_named(argument) && argument.slot != Slot::modifier;
  };
  if (clause.modality == Modality::possible && std::ranges::none_of(clause.arguments, is_party))
    return false;
  // "banned the sale": the headline says there is none.
  if (clause.modality == Modality::negated && !mood::is_none(tree_, clause.trigger)) return false;
  // "award-winning film"
  const TokenIndex next = clause.trigger + 1;
  const bool glued = next < tree_.document().tokens.size() && tree_.word(next) == "-" &&
                     tree_.token(next).span.begin == tree_.token(clause.trigger).span.end;
  if (glued || !is_whole_noun(clause.trigger) || doubts_.of_noun(clause)) return false;
  // "flood in Orvo"
  const bool of_nobody =
      family_of(clause.type) == "disaster" || family_of(clause.type) == "conflict";
  return std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    const bool counted = tree_.has(argument.token, Deprel::nummod);
    const bool placed = of_nobody && told_.tells(argument.token) &&
                        (argument.slot == Slot::object || phrases_.actor(argument.token));
    return is_named(argument) || placed || (is_core(argument) && counted);
  });
}

/// Who acts is told where the sentence says so, or else whom it is done to.
bool LabelCheck::tells_subject(const EventClause& clause, TokenIndex verb) const {
  const std::vector<Argument> arguments =
      verb == clause.trigger ? clause.arguments : arguments_of(tree_, verb);
  bool told = false, acts = false, known = false;
  for (const Argument& argument : arguments) {
    if (tree_.token(argument.token).deprel == Deprel::conj || phrases_.is_time(argument.token))
      continue;
    const bool subject = argument.slot == Slot::subject;
    const bool tells = told_.tells(argument.token);
    if (subject && !argument.inherited && !tells) return false;
    known = known || subject;
    acts = acts || (subject && tells);
    told = told || (argument.slot != Slot::oblique && argument.slot != Slot::modifier && tells);
  }
  // "on sending soldiers", "growing concern": nobody is to be told.
  const bool open = is_to_infinitive(tree_, verb) || !tree_.marker(verb).empty() ||
                    tree_.token(verb).deprel == Deprel::amod;
  return told && (acts || is_passive(tree_, verb) || (open && !known));
}

}  // namespace fabula
