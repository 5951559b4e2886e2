#include <algorithm>
#include <array>

#include "ingest/event/mood.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/tree_doubts.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// Clauses of which the text does not say that they hold, nor that anybody plans them.

namespace fabula {

using std::string_view;

/// "whether a clinic sold it", "like cutting glass, the frost parted the ice", "it was no race held
/// under the rules"
bool TreeDoubts::is_unasserted(const EventClause& clause, TokenIndex verb) const {
  if (one_of(tree_.marker(verb), {"had", "if", "like", "should", "unless", "were", "whether"}))
    return true;
  if (is_general(clause, verb) || lacks_subject(clause, verb)) return true;
  const auto head = tree_.head(verb);
  if (!head) return false;
  const Deprel relation = tree_.token(verb).deprel;
  const bool modifies = relation == Deprel::acl || relation == Deprel::acl_relcl;
  if (modifies && tree_.has(*head, Deprel::cop) && mood::is_negated(tree_, *head)) return true;
  return is_to_infinitive(tree_, verb) ? is_foreign_infinitive(clause, verb)
                                       : is_plan_of_nobody(clause, verb);
}

/// What holds at all times is no event: a simple present outside headlines, of nobody by name; nor
/// is what anybody could or should do.
bool TreeDoubts::is_general(const EventClause& clause, TokenIndex verb) const {
  constexpr auto modals =
      std::to_array<string_view>({"can", "cannot", "could", "may", "should", "would"});
  if (names_somebody(clause)) return false;
  if (clause.modality == Modality::possible && told_.has_any_of(modals)) return true;
  const Token& token = tree_.token(verb);
  return token.form == VerbForm::finite && token.tense == Tense::present &&
         !tree_.has(verb, Deprel::aux) && !is_headline(tree_.document(), tree_.sentence_at(verb));
}

bool TreeDoubts::names_somebody(const EventClause& clause) const {
  return std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    return argument.slot != Slot::oblique && argument.slot != Slot::modifier &&
           phrases_.actor(argument.token) && told_.tells(argument.token);
  });
}

/// "the freedom to travel", "paid the fee to take part", "is customary to release": what a noun or
/// a deed is for is nobody's plan, and has not been done.
bool TreeDoubts::is_foreign_infinitive(const EventClause& clause, TokenIndex verb) const {
  const TokenIndex head = *tree_.head(verb);
  const bool carried = std::ranges::find(clause.support, head) != clause.support.end();
  if (carried || is_intended(head) || is_headline(tree_.document(), tree_.sentence_at(verb)))
    return false;
  const Deprel relation = tree_.token(verb).deprel;
  if (relation == Deprel::acl) return !is_ranked(tree_, head);
  return clause.modality == Modality::planned &&
         (relation == Deprel::advcl || tree_.token(head).upos == Upos::adj ||
          tree_.has(head, Deprel::expl));
}

/// "wildfires burning the forest", told as a plan; "a bill proposed for banning the veil", told as
/// a deed.
bool TreeDoubts::is_plan_of_nobody(const EventClause& clause, TokenIndex verb) const {
  const TokenIndex head = *tree_.head(verb);
  const Deprel relation = tree_.token(verb).deprel;
  const bool reason = tree_.lemma(head) == "know" || judges(tree_.lemma(head));
  if (relation == Deprel::advcl && tree_.marker(verb) == "for" && !reason) return true;
  return clause.modality == Modality::planned && clause.support.empty() && !is_intended(head) &&
         !tree_.has(verb, Deprel::aux) && (relation == Deprel::acl || relation == Deprel::advcl);
}

bool TreeDoubts::is_intended(TokenIndex word) const {
  const Token& token = tree_.token(word);
  return lexicon_.governs(token.lemma, token.upos, Governor::plan) ||
         lexicon_.governs(token.lemma, token.upos, Governor::wish);
}

/// "when sprayed onto the bowl", "as shown in May": who or what is not said. "after winning the
/// vote" is no plan, whatever stands above it.
bool TreeDoubts::lacks_subject(const EventClause& clause, TokenIndex verb) const {
  const Token& token = tree_.token(verb);
  if (token.deprel != Deprel::advcl || tree_.has(verb, Deprel::nsubj) ||
      tree_.has(verb, Deprel::nsubj_pass))
    return false;
  const string_view marker = tree_.marker(verb);
  const auto adverb = tree_.child(verb, Deprel::advmod);
  const bool when = adverb && *adverb < verb && one_of(tree_.lemma(*adverb), {"when", "where"});
  const bool participle = token.tense == Tense::past && !tree_.has(verb, Deprel::aux);
  const bool later = clause.modality == Modality::planned && is_ing(tree_, verb) &&
                     one_of(marker, {"after", "since", "when", "while"});
  return later || (participle && (when || !marker.empty()));
}

}  // namespace fabula
