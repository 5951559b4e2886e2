#include "ingest/event/habits.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"

namespace fabula {

bool Habits::is_habitual(TokenIndex verb) const {
  if (is_in_headline(verb)) return false;
  const auto auxiliary = tree_.child(verb, Deprel::aux);
  const bool negative = auxiliary && tree_.lemma(*auxiliary) == "do";  // "do not sell"
  const Token& token = tree_.token(negative ? *auxiliary : verb);
  if (token.form != VerbForm::finite || token.tense != Tense::present) return false;
  return (negative || !auxiliary) && !tree_.has(verb, Deprel::aux_pass);
}

bool Habits::is_ability(TokenIndex verb) const {
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex child) {
    return tree_.token(child).upos == Upos::aux &&
           tree_.document().word(tree_.token(child)) == "can";
  });
}

bool Habits::tells_no_event(TokenIndex verb, const TriggerSense* sense) const {
  if (is_imperative(verb)) return true;
  if (is_habitual(verb) && !takes_a_stand(verb, sense)) return true;
  // "thousands are displaced" tells what befell them.
  const bool harm = sense && one_of(family_of(sense->type), {"conflict", "disaster"});
  if (is_present_passive(verb) && !harm && !(sense && has_named_subject(verb))) return true;
  return serves_habit(verb);
}

bool Habits::is_in_headline(TokenIndex verb) const {
  return is_headline(tree_.document(), tree_.sentence_at(verb));
}

/// "Call the police", "do not sell it": neither tense nor subject.
bool Habits::is_imperative(TokenIndex verb) const {
  const Token& token = tree_.token(verb);
  if (is_in_headline(verb) || tree_.has(verb, Deprel::nsubj) || is_passive(tree_, verb))
    return false;
  const auto auxiliary = tree_.child(verb, Deprel::aux);
  if (!auxiliary) return token.form == VerbForm::none && token.tense == Tense::none;
  return tree_.lemma(*auxiliary) == "do" && tree_.token(*auxiliary).tense != Tense::past &&
         (token.deprel == Deprel::root || token.deprel == Deprel::parataxis);
}

/// "uses caucuses to select its nominee"
bool Habits::serves_habit(TokenIndex verb) const {
  const auto above = tree_.head(verb);
  const Deprel relation = tree_.token(verb).deprel;
  return above && is_to_infinitive(tree_, verb) && tree_.lemma(*above) == "use" &&
         (relation == Deprel::advcl || relation == Deprel::xcomp) && is_habitual(*above);
}

/// "which is run by the army", "members are elected": how it is, not what was done; "is scheduled
/// for May" is what is to come.
bool Habits::is_present_passive(TokenIndex verb) const {
  const auto auxiliary = tree_.child(verb, Deprel::aux_pass);
  return auxiliary && tree_.token(*auxiliary).form == VerbForm::finite &&
         tree_.token(*auxiliary).tense == Tense::present && !tree_.has(verb, Deprel::aux) &&
         !lexicon_.governs(tree_.lemma(verb), Upos::verb, Governor::plan) && !is_in_headline(verb);
}

bool Habits::has_named_subject(TokenIndex verb) const {
  const auto subject = surface_subject(tree_, verb);
  const ActorReference* reference = subject ? references_.reference(*subject) : nullptr;
  return reference && reference->form == ActorReference::Form::name;
}

/// "Acme denies the allegations": who does so now has done so.
bool Habits::takes_a_stand(TokenIndex verb, const TriggerSense* sense) const {
  const auto subject = own_subject(tree_, verb);
  return sense && (sense->type == "statement.deny" || sense->type == "statement.criticise") &&
         subject && references_.actor_of(tree_, *subject);
}

}  // namespace fabula
