#include "ingest/event/plan_mood.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/prospects.h"
#include "ingest/event/shared_mood.h"
#include "ingest/event/subjects.h"
#include "ingest/event/undone.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {

using std::string_view;
using namespace mood;

bool PlanMood::is_so_that(TokenIndex verb) const {
  const Deprel relation = tree_.token(verb).deprel;
  return (relation == Deprel::advcl || relation == Deprel::parataxis) && tree_.marker(verb) == "so";
}

void PlanMood::read_support(TokenIndex governor, EventClause& clause) const {
  if (clause.nominal && governs(governor, Governor::clause_only)) return;  // "set a record"
  const bool negated =
      governs(governor, Governor::negate) && !leaves_be(tree_, lexicon_, clause, governor);
  if (negated && is_only_asked(governor))  // "wanted to avoid a strike"
    raise(clause, Modality::possible);
  else if (negated || is_resisted(tree_, governor) || is_none_to_follow(governor))
    raise(clause, Modality::negated);
  else if (tree_.marker(clause.trigger) == "whether")  // "will decide whether to sell"
    raise(clause, Modality::possible);
  else if (governs(governor, Governor::plan) || is_voted_for(governor, clause) ||
           (tree_.lemma(governor) == "go" && is_progressive(tree_, governor)))
    raise(clause, Modality::planned);                                        // "is going to close"
  else if (governs(governor, Governor::wish) && !has_proved_able(governor))  // "will be able to"
    raise(clause, is_to_come(tree_, governor) ? Modality::planned : Modality::possible);
}

void PlanMood::read_content(const Step& step, EventClause& clause) const {
  // "After he failed to pay, she resigned": a clause beside another keeps its own mood.
  if (tree_.token(step.below).deprel == Deprel::parataxis && stands_by_itself(tree_, step.below))
    return;
  read_failure(step, clause);
  read_intent(step, clause);
  read_report(step, clause);
  if (step.object) read_part_of_plan(step, clause);
  read_end(step, clause);
  read_leave(step, clause);
  read_advice(step, clause);
}

void PlanMood::read_failure(const Step& step, EventClause& clause) const {
  const auto [below, above, object, clausal, apart] = step;
  const Deprel relation = tree_.token(below).deprel;
  if (relation == Deprel::xcomp && is_resisted(tree_, above)) raise(clause, Modality::negated);
  if (!governs(above, Governor::negate)) return;
  const bool direct_object = object && (relation == Deprel::obj || relation == Deprel::nsubj_pass);
  // "banned travel, schools were closed": a clause with a past tense of its own is no complement.
  const bool own = is_told_in_past(tree_, below) && surface_subject(tree_, below);
  if (((clausal && !own) || direct_object) && !apart) {
    const bool undone = is_undone(tree_, lexicon_, above);
    if (!undone && !is_only_asked(above)) raise(clause, Modality::negated);
    // "could not rule out job cuts"
    else if (!undone || one_of(tree_.lemma(above), {"exclude", "rule"}))
      raise(clause, Modality::possible);
  }
  // "the lack of an agreement"; the failure of talks is the end of talks that were held.
  if (object && relation == Deprel::nmod && tree_.preposition(below) == "of" &&
      tree_.lemma(above) != "failure")
    raise(clause, Modality::negated);
}

/// "no plan to sell it"; but "was no easy decision to leave"
bool PlanMood::is_none_to_follow(TokenIndex plan) const {
  return tree_.token(plan).upos == Upos::noun && is_none(tree_, plan) &&
         !tree_.has(plan, Deprel::cop);
}

/// "was able to restore the supply", "have been able to": whoever could, as is told of the past,
/// did.
bool PlanMood::has_proved_able(TokenIndex quality) const {
  if (tree_.lemma(quality) != "able") return false;
  if (is_told_in_past(tree_, quality)) return true;
  const bool modal = std::ranges::any_of(tree_.children(quality), [&](TokenIndex index) {
    return one_of(tree_.lemma(index), modal_auxiliaries);
  });
  return is_perfect(tree_, quality) && !modal;
}

/// "asked the court to block it", "could block it", "unless the court blocks it": whether it is
/// blocked is not told.
bool PlanMood::is_only_asked(TokenIndex verb) const {
  if (one_of(tree_.marker(verb), {"if", "unless"})) return true;
  const auto above = tree_.head(verb);
  const bool asked = above && tree_.token(verb).deprel == Deprel::xcomp &&
                     is_to_infinitive(tree_, verb) && governs(*above, Governor::wish);
  return asked || std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
           return one_of(tree_.lemma(index), modal_auxiliaries);
         });
}

/// "seeks to remove fences" plans it, "seeks the removal" wishes for it.
void PlanMood::read_intent(const Step& step, EventClause& clause) const {
  const auto [below, above, object, clausal, apart] = step;
  const Deprel relation = tree_.token(below).deprel;
  const bool wishes = governs(above, Governor::wish) && !has_proved_able(above);
  const bool planned = plans(step, clause);
  // "did not offer a refund", "unable to agree on a deal"
  if (planned && object && is_undone(tree_, lexicon_, above)) raise(clause, Modality::negated);
  // "no deal to buy it"
  if (relation == Deprel::acl && is_to_infinitive(tree_, below) && is_none_to_follow(above) &&
      (planned || is_aim(tree_, lexicon_, below, above)))
    raise(clause, Modality::negated);
  if (!is_governed(step)) return;
  if (planned && (clausal || !wishes)) raise(clause, Modality::planned);
  if (wishes && !(clausal && planned)) raise(clause, Modality::possible);
}

/// Whether what is planned or wished for above is the word below.
bool PlanMood::is_governed(const Step& step) const {
  if (step.clausal) return !is_known_fact(step.below);
  const Deprel relation = tree_.token(step.below).deprel;
  // "set a record at a meeting", "set up a bank with a loan"
  const bool loose = relation == Deprel::obj || relation == Deprel::nsubj_pass ||
                     !one_of(tree_.preposition(step.below), {"for", "on", "to"});
  return step.object && !(loose && governs(step.above, Governor::clause_only));
}

bool PlanMood::plans(const Step& step, const EventClause& clause) const {
  const auto [below, above, object, clausal, apart] = step;
  const string_view family = family_of(clause.type);
  // "a resolution condemning the raid" does so.
  const bool describes = tree_.token(below).deprel == Deprel::acl && is_ing(tree_, below) &&
                         tree_.token(above).upos == Upos::noun && tree_.marker(below).empty() &&
                         family == "statement";
  // "was the target of an attack", which was made; "has a target of lower costs"
  const bool suffered = below == clause.trigger && clause.nominal &&
                        tree_.lemma(above) == "target" &&
                        one_of(family, {"conflict", "justice", "statement"});
  return governs(above, Governor::plan) && !describes && !suffered;
}

void PlanMood::read_report(const Step& step, EventClause& clause) const {
  if (tree_.token(step.below).deprel != Deprel::ccomp) return;
  // "a law mandating that ballots be mailed"
  if (is_subjunctive(tree_, step.below)) raise(clause, Modality::planned);
  // "failed to prove that he lied"
  const bool unproven =
      is_undone(tree_, lexicon_, step.above) &&
      one_of(tree_.lemma(step.above), {"demonstrate", "establish", "prove", "show"});
  // "did not find that he lied"
  const bool unsaid = governs(step.above, Governor::say) && is_negated(tree_, step.above) &&
                      !one_of(tree_.lemma(step.above), revealing);
  if (unproven || unsaid) raise(clause, Modality::possible);
}

/// "Their demands include a pardon", "the plan involves the sale of a plant"
void PlanMood::read_part_of_plan(const Step& step, EventClause& clause) const {
  if (tree_.token(step.below).deprel != Deprel::obj ||
      !one_of(tree_.lemma(step.above), {"comprise", "envisage", "include", "involve"}))
    return;
  const auto whole = surface_subject(tree_, step.above);
  if (!whole || tree_.token(*whole).upos != Upos::noun) return;
  if (governs(*whole, Governor::plan))
    raise(clause, Modality::planned);
  else if (governs(*whole, Governor::wish))
    raise(clause, Modality::possible);
}

void PlanMood::read_end(const Step& step, EventClause& clause) const {
  const auto [below, above, object, clausal, apart] = step;
  if (is_aim(tree_, lexicon_, below, above) && !is_voiced(below, clause))
    raise(clause, is_negated(tree_, above) ? Modality::possible : Modality::planned);
  if (const auto mood = mood_in_wished(tree_, lexicon_, below, above)) raise(clause, *mood);
  const Deprel relation = tree_.token(below).deprel;
  const bool complement = relation == Deprel::xcomp;
  // "has yet to decide"
  if (complement && is_to_infinitive(tree_, below) && has_yet(above))
    raise(clause, Modality::negated);
  // "will allow developers to sell": what brings it about is yet to come; "will be the first to
  // sell".
  const bool first = relation == Deprel::acl && is_to_infinitive(tree_, below);
  if ((complement && tree_.token(above).upos == Upos::verb) || first)
    own_.read_shared_auxiliary(above, clause);
}

void PlanMood::read_leave(const Step& step, EventClause& clause) const {
  const bool permitted = is_permission(tree_, clause, step.below, step.above);
  if (permitted && is_negated(tree_, step.above))
    raise(clause, Modality::negated);
  else if (is_duty(tree_, step.below, step.above) || (permitted && !is_to_come(tree_, step.above)))
    raise(clause, Modality::possible);
}

void PlanMood::read_advice(const Step& step, EventClause& clause) const {
  const bool advised = is_advised(tree_, step.below, step.above);
  if (advised) raise(clause, Modality::possible);
  // "urged her not to leave": she may have all the same.
  const bool asked = advised || (step.clausal && governs(step.above, Governor::wish));
  if (asked && is_negated(tree_, step.below) && clause.modality == Modality::negated)
    clause.modality = Modality::possible;
}

void PlanMood::read_purpose(TokenIndex adverbial, EventClause& clause) const {
  const bool purpose = is_to_infinitive(tree_, adverbial) && !is_voiced(adverbial, clause) &&
                       !tells_rank(adverbial) && !is_outcome(tree_, adverbial);
  if (is_enough_for(tree_, adverbial))
    read_degree(*tree_.head(adverbial), clause);
  else if (purpose && is_asked_of(adverbial))
    raise(clause, Modality::possible);
  else if (tree_.marker(adverbial) == "so" || purpose)
    raise(clause, Modality::planned);
}

/// "was strong enough to sink it" tells that it did, "is strong enough to sink it" that it could.
void PlanMood::read_degree(TokenIndex quality, EventClause& clause) const {
  const auto verb = tree_.has(quality, Deprel::cop) ? quality : tree_.head(quality);
  if (is_negated(tree_, quality))
    raise(clause, Modality::negated);
  else if (!verb || !is_told_in_past(tree_, *verb))
    raise(clause, Modality::possible);
}

/// "called on her to resign", "encouraged schools to reopen", which parsers take for purposes
bool PlanMood::is_asked_of(TokenIndex infinitive) const {
  const TokenIndex verb = *tree_.head(infinitive);
  if (!governs(verb, Governor::wish)) return false;
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex whom) {
    const Deprel relation = tree_.token(whom).deprel;
    if (whom < verb || whom > infinitive) return false;
    return (relation == Deprel::obj && tree_.lemma(verb) != "require" &&
            makes_do(tree_.lemma(verb))) ||
           (relation == Deprel::obl &&
            one_of(tree_.preposition(whom), {"on", "to", "upon", "with"}));
  });
}

bool PlanMood::has_yet(TokenIndex verb) const {
  return std::ranges::any_of(tree_.children(verb),
                             [&](TokenIndex index) { return tree_.lemma(index) == "yet"; });
}

/// "marched to demand it": who marches so has demanded it.
bool PlanMood::is_voiced(TokenIndex infinitive, const EventClause& clause) const {
  const auto act = tree_.head(infinitive);
  return infinitive == clause.trigger && family_of(clause.type) == "statement" && act &&
         is_told_in_past(tree_, *act) &&
         lexicon_.has_sense(tree_.lemma(*act), Upos::verb, "politics.protest");
}

/// "voted to leave the union": a vote brings about only what voters or lawmakers can do by it.
bool PlanMood::is_voted_for(TokenIndex governor, const EventClause& clause) const {
  return tree_.lemma(governor) == "vote" && !clause.nominal &&
         is_to_infinitive(tree_, clause.trigger) && !one_of(tree_.lemma(clause.trigger), enacted);
}

/// "explained why she moved": a question about what has happened.
bool PlanMood::is_known_fact(TokenIndex clause) const {
  return is_told_in_past(tree_, clause) &&
         std::ranges::any_of(tree_.children(clause), [&](TokenIndex index) {
           return index < clause && one_of(tree_.lemma(index), question_words);
         });
}

/// "became the first to fly", wherever the parser hung the infinitive
bool PlanMood::tells_rank(TokenIndex infinitive) const {
  const TokenIndex noun = *tree_.head(infinitive);
  return tree_.token(noun).upos != Upos::verb && is_ranked(tree_, noun);
}

}  // namespace fabula
