#include "ingest/cause/link_modality.h"

#include <optional>
#include <string_view>

#include "ingest/event/arguments.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"

namespace fabula {

using std::string_view;

Modality LinkModality::of(const CueRelation& relation, const EventClause& cause,
                          const EventClause& effect) const {
  const Modality modality = by_ends(relation, cause, effect);
  if (modality != Modality::asserted) return modality;
  if (is_asked_whether(relation.cue_first)) return Modality::possible;
  if (is_denied(relation.cue_first)) return Modality::denied;
  return hedge_of(relation);
}

/// A consequence that only could come about is a possible link; one that was prevented is a fact.
Modality LinkModality::by_ends(const CueRelation& relation, const EventClause& cause,
                               const EventClause& effect) const {
  // "convicted on charges of theft"
  const bool proven = relation.held && effect.type == "justice.judge";
  if (relation.blamed && !proven) return Modality::claimed;
  if (relation.verb)
    if (const auto mood = mood_of(*relation.verb)) return *mood;
  if (relation.kind == LinkKind::prevents && effect.modality == Modality::negated)
    return Modality::asserted;
  if (effect.modality == Modality::possible || effect.modality == Modality::claimed ||
      effect.modality == Modality::denied)
    return effect.modality;
  // "loans are needed to keep it from defaulting", "plans to cut jobs, raising profits"
  if (relation.verb && effect.modality == Modality::planned &&
      (is_to_infinitive(tree_, *relation.verb) ||
       (!relation.held && cause.modality == Modality::planned)))
    return Modality::planned;
  // "attacked her for lying": that she did, her critics say.
  const bool criticized =
      relation.held && effect.type == "statement.criticise" && !effect.nominal && !cause.nominal;
  return criticized ? Modality::claimed : Modality::asserted;
}

/// "did not cause", "could lead to", "will force".
std::optional<Modality> LinkModality::mood_of(TokenIndex verb) const {
  if (mood::is_negated(tree_, verb)) return Modality::negated;
  std::optional<Modality> mood;
  for (TokenIndex child : tree_.children(verb)) {
    const string_view lemma = tree_.lemma(child);
    if (tree_.token(child).upos != Upos::aux) continue;
    if (one_of(lemma, mood::modal_auxiliaries))
      mood = Modality::possible;
    else if (one_of(lemma, mood::future_auxiliaries))
      mood = Modality::planned;
  }
  return mood;
}

/// "scientists debate whether the fire caused it": the clause of the cue, or one around it.
bool LinkModality::is_asked_whether(TokenIndex cue) const {
  for (std::optional<TokenIndex> at = cue; at; at = tree_.head(*at))
    if (tree_.marker(*at) == "whether") return true;
  return false;
}

bool LinkModality::is_without_evidence(const CueRelation& relation) const {
  for (TokenIndex below = relation.verb.value_or(relation.cue_first);;) {
    const auto above = tree_.head(below);
    if (!above) return false;
    const bool noun = tree_.token(*above).upos == Upos::noun;
    if (noun && tree_.marker(below) == "that" && mood::is_none(tree_, *above)) return true;
    below = *above;
  }
}

/// "denied that it caused the fire", "dismissed claims that ..."
bool LinkModality::is_denied(TokenIndex cue) const {
  for (TokenIndex below = cue;;) {
    const auto above = tree_.head(below);
    if (!above) return false;
    const bool claimed = tree_.token(*above).upos == Upos::noun &&
                         tree_.token(*above).deprel == Deprel::obj && tree_.marker(below) == "that";
    const auto verb = claimed ? tree_.head(*above) : above;
    if ((claimed || tree_.token(below).deprel == Deprel::ccomp) &&
        lexicon_.governs(tree_.lemma(*verb), Upos::verb, Governor::deny))
      return true;
    below = *above;
  }
}

/// "possibly because of", "allegedly caused", "reportedly due to"
Modality LinkModality::hedge_of(const CueRelation& relation) const {
  const auto hedge = [&](TokenIndex word) {
    const string_view lemma = tree_.lemma(word);
    const bool said =
        one_of(lemma, mood::hearsay) || one_of(lemma, {"apparently", "reportedly", "seemingly"});
    return one_of(lemma, mood::doubts) ? Modality::possible
           : said                      ? Modality::claimed
                                       : Modality::asserted;
  };
  const TokenIndex first = relation.cue_first;
  Modality modality = first > 0 && tree_.sentence_of(first - 1) == tree_.sentence_of(first)
                          ? hedge(first - 1)
                          : Modality::asserted;
  // "was reportedly hurt in the raid", "left, as she apparently was ill"
  for (const TokenIndex clause : {relation.verb.value_or(relation.to), relation.to, relation.from})
    for (TokenIndex child : tree_.children(clause))
      if (modality == Modality::asserted && tree_.token(child).deprel == Deprel::advmod)
        modality = hedge(child);
  return modality;
}

}  // namespace fabula
