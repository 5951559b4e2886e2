#include "ingest/event/own_mood.h"

#include <algorithm>
#include <array>
#include <ranges>

#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/subjects.h"
#include "ingest/event/undone.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula {

using std::string_view;
using namespace mood;

bool OwnMood::governs(TokenIndex word, Governor effect) const {
  return mood::governs(tree_, lexicon_, word, effect);
}

void OwnMood::read(EventClause& clause) const {
  read_marks(clause.trigger, clause);
  if (clause.nominal) read_noun(clause.trigger, clause);
  if (is_yet_to_be_done(clause.trigger) || is_arranged(clause.trigger))
    raise(clause, Modality::planned);
  for (TokenIndex index : clause.support) {
    read_marks(index, clause);
    if (is_yet_to_be_done(index)) raise(clause, Modality::planned);
  }
  if (is_headline_infinitive(clause.support.empty() ? clause.trigger : clause.support.back()))
    raise(clause, Modality::planned);
}

/// "may", "might"
bool OwnMood::is_perhaps(TokenIndex verb) const {
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
    return tree_.token(index).deprel == Deprel::aux && one_of(tree_.lemma(index), {"may", "might"});
  });
}

void OwnMood::read_marks(TokenIndex word, EventClause& clause) const {
  const bool negated = (is_negated(tree_, word) && !is_awaited(word)) || is_rather_left(word) ||
                       mood::is_nearly(tree_, word);
  if (!is_passive(tree_, word) && is_subjunctive(tree_, word))
    raise(clause, Modality::possible);
  else if (negated && word == clause.trigger)  // "may not sell" may sell
    raise(clause, is_perhaps(word) ? Modality::possible : Modality::negated);
  else if (negated)
    read_negated_support(word, clause);
  if (is_unreal_condition(tree_, word)) raise(clause, Modality::negated);
  bool has_auxiliary = false;
  for (TokenIndex index : tree_.children(word)) {
    const Token& token = tree_.token(index);
    if (token.upos == Upos::aux) {
      has_auxiliary = has_auxiliary || tree_.word(index) != "be";  // "will go and be replaced"
      read_auxiliary(index, word, clause);
    }
    // "has yet to decide"
    if (token.lemma == "yet" && index < word && is_to_infinitive(tree_, word))
      raise(clause, Modality::negated);
    if (token.upos == Upos::adv || token.upos == Upos::adj) {
      if (one_of(token.lemma, doubts) && token.deprel == Deprel::advmod &&
          !is_of_reason(tree_, index))
        raise(clause, Modality::possible);
      if (one_of(token.lemma, hearsay) && !is_of_reason(tree_, index))
        raise(clause, Modality::claimed);
    }
    const bool subject = token.deprel == Deprel::nsubj || token.deprel == Deprel::nsubj_pass ||
                         token.deprel == Deprel::obj;
    if (subject && is_none(tree_, index)) raise(clause, Modality::negated);
    if (token.deprel == Deprel::advcl && is_condition(index)) raise(clause, Modality::possible);
  }
  if (!has_auxiliary) read_coordination(word, clause);
}

/// A word that stands beside the event's own: "did not hold talks", where there were none.
void OwnMood::read_negated_support(TokenIndex word, EventClause& clause) const {
  // "did not stop working": the work went on.
  if (one_of(tree_.lemma(word), stops)) return;
  // "was no easy decision to leave": of what kind, not whether.
  if (tree_.token(word).upos == Upos::noun && tree_.has(word, Deprel::cop)) return;
  // "did not promise to leave", "did not want them to": nothing is told of whether they did; who
  // does not try, or is not able to, does not.
  constexpr auto needed = std::to_array<string_view>(
      {"able", "attempt", "endeavor", "endeavour", "seek", "strive", "try", "willing"});
  const bool wishes = governs(word, Governor::wish) && !governs(word, Governor::plan) &&
                      !one_of(tree_.lemma(word), needed);
  const bool open = wishes || one_of(tree_.lemma(word), announcing);
  raise(clause, open ? Modality::possible : Modality::negated);
}

/// "were not freed until the ransom was paid": then they were.
bool OwnMood::is_awaited(TokenIndex verb) const {
  return is_told_in_past(tree_, verb) &&
         std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
           return tree_.token(index).deprel == Deprel::advcl &&
                  one_of(tree_.marker(index), {"till", "until"}) && is_told_in_past(tree_, index);
         });
}

/// "rather than buy it"
bool OwnMood::is_rather_left(TokenIndex verb) const {
  return verb > 1 && tree_.token(verb).upos == Upos::verb && tree_.lemma(verb - 1) == "than" &&
         tree_.lemma(verb - 2) == "rather";
}

void OwnMood::read_auxiliary(TokenIndex auxiliary, TokenIndex word, EventClause& clause) const {
  const Token& token = tree_.token(auxiliary);
  if (one_of(token.lemma, future_auxiliaries) ||
      one_of(tree_.document().word(token), future_auxiliaries))
    raise(clause, Modality::planned);
  if (token.lemma == "would" && (is_told_plan(word) || has_set_day(word)))
    raise(clause, Modality::planned);
  else if (one_of(token.lemma, modal_auxiliaries))
    raise(clause, Modality::possible);
  // "is to sell", "that it is to sell", but not "is said to be selling"
  const bool behind = std::ranges::any_of(tree_.children(word), [&](TokenIndex index) {
    return tree_.token(index).deprel == Deprel::mark && index < auxiliary &&
           tree_.lemma(index) == "to";
  });
  if (token.lemma == "be" && is_to_infinitive(tree_, word) && token.deprel != Deprel::aux_pass &&
      !behind) {
    // "Were they to open it": they may.
    if (one_of(tree_.word(auxiliary), {"Were", "were"}) && is_inverted(tree_, auxiliary, word))
      return raise(clause, Modality::possible);
    // "was to have opened in May" did not.
    const bool missed = token.tense == Tense::past && is_perfect(tree_, word);
    raise(clause, missed ? Modality::negated : Modality::planned);
  }
}

void OwnMood::read_coordination(TokenIndex word, EventClause& clause) const {
  const auto first = tree_.head(word);
  if (tree_.token(word).deprel != Deprel::conj || !first || !shares_mood(word, *first)) return;
  read_shared_auxiliary(*first, clause);
  // "may not land or take off"
  const auto conjunction = tree_.child(word, Deprel::cc);
  if (conjunction && one_of(tree_.lemma(*conjunction), {"or", "nor"}) && is_negated(tree_, *first))
    raise(clause, Modality::negated);
}

/// "the minister said that she would resign", "promised that it would be paid", "by her account it
/// would be paid": "will", as it was told.
bool OwnMood::is_told_plan(TokenIndex verb) const {
  // "said that it had merged and would close"
  TokenIndex first = verb;
  while (tree_.token(first).deprel == Deprel::conj) first = *tree_.head(first);
  const auto speech = tree_.head(first);
  const bool reported = std::ranges::any_of(
      tree_.children(verb), [&](TokenIndex index) { return tree_.preposition(index) == "accord"; });
  if (reported) return true;
  return speech && tree_.token(first).deprel == Deprel::ccomp &&
         tree_.token(*speech).tense == Tense::past && !is_negated(tree_, *speech) &&
         (governs(*speech, Governor::plan) || governs(*speech, Governor::say));
}

/// "would be sworn in on January 20", but not "would, if it rains, be held on Monday"
bool OwnMood::has_set_day(TokenIndex verb) const {
  const auto children = tree_.children(verb);
  const bool dated = std::ranges::any_of(children, [&](TokenIndex index) {
    const auto [first, last] = tree_.extent(index);
    const auto names_day = [&](TokenIndex token) {
      return is_month_name(tree_.word(token)) || is_weekday_name(tree_.word(token));
    };
    return tree_.token(index).deprel == Deprel::obl && tree_.preposition(index) == "on" &&
           std::ranges::any_of(std::views::iota(first, last), names_day);
  });
  return dated &&
         std::ranges::none_of(children, [&](TokenIndex index) { return is_condition(index); });
}

/// "will buy and sell", but not "may have hidden it but resigned": a past tense stands by itself,
/// unless it may be the participle of a passive ("could be arrested and charged") or of a perfect
/// ("would have bought the mine and closed it").
bool OwnMood::shares_mood(TokenIndex word, TokenIndex first) const {
  // "would have been cancelled and guests stranded"
  if (tree_.has(word, Deprel::nsubj_pass) && tree_.has(first, Deprel::aux_pass) &&
      !tree_.has(word, Deprel::aux_pass))
    return true;
  if (tree_.has(word, Deprel::nsubj) || tree_.has(word, Deprel::nsubj_pass)) return false;
  if (!stands_by_itself(tree_, word) || tree_.has(first, Deprel::aux_pass)) return true;
  const auto conjunction = tree_.child(word, Deprel::cc);
  return is_perfect(tree_, first) && conjunction &&
         one_of(tree_.lemma(*conjunction), {"and", "or"});
}

void OwnMood::read_shared_auxiliary(TokenIndex verb, EventClause& clause) const {
  for (TokenIndex index : tree_.children(verb)) {
    if (tree_.token(index).deprel != Deprel::aux) continue;
    if (one_of(tree_.lemma(index), future_auxiliaries)) raise(clause, Modality::planned);
    if (tree_.lemma(index) == "would" && is_told_plan(verb))
      raise(clause, Modality::planned);
    else if (one_of(tree_.lemma(index), modal_auxiliaries))
      raise(clause, Modality::possible);
  }
}

/// "if it rains", "had it rained", but not "even if it rains" or "whether it rains", which leave
/// the clause above as it is.
bool OwnMood::is_condition(TokenIndex clause) const {
  if (!one_of(tree_.marker(clause), {"had", "if", "should", "unless", "were"})) return false;
  const auto mark = tree_.child(clause, Deprel::mark);
  return !mark || *mark == 0 || tree_.lemma(*mark - 1) != "even";
}

/// "no talks", "without injuries", "instead of talks", "no sign of an explosion", "a planned
/// merger", "the trial is set to begin".
void OwnMood::read_noun(TokenIndex noun, EventClause& clause) const {
  const auto above = tree_.head(noun);
  const bool of_none = above && tree_.token(noun).deprel == Deprel::nmod &&
                       is_none(tree_, *above) && tree_.preposition(noun) == "of";
  if (is_none(tree_, noun) || of_none || one_of(tree_.preposition(noun), {"instead", "without"}))
    raise(clause, Modality::negated);
  if (is_called_off(tree_, noun)) raise(clause, Modality::negated);
  if (is_put_off(tree_, noun)) raise(clause, Modality::planned);
  // "the planned march drew thousands": it took place.
  const bool acts =
      above && tree_.token(noun).deprel == Deprel::nsubj && stands_by_itself(tree_, *above);
  for (TokenIndex index : tree_.children(noun)) {
    const Token& token = tree_.token(index);
    const string_view word = tree_.document().word(token);
    const bool announces = one_of(token.lemma, announced) || one_of(word, announced) ||
                           (word == "proposed" && !is_text(clause));
    if ((token.deprel == Deprel::amod && announces && !acts) || arranges(index))
      raise(clause, Modality::planned);
  }
  read_occurrence(noun, clause);
}

/// A proposed law or budget is one that somebody has proposed.
bool OwnMood::is_text(const EventClause& clause) const {
  return clause.type == "politics.legislate" || lexicon_.in_class(clause.lemma, "bill");
}

/// "the sale, expected to be completed in May"
bool OwnMood::arranges(TokenIndex participle) const {
  return tree_.token(participle).deprel == Deprel::acl && is_passive(tree_, participle) &&
         governs(participle, Governor::plan) && !governs(participle, Governor::clause_only) &&
         tree_.has(participle, Deprel::xcomp);
}

/// "the vote will be held", "an election is scheduled": what is said of when an event happens is
/// its own mood.
void OwnMood::read_occurrence(TokenIndex noun, EventClause& clause) const {
  const Deprel relation = tree_.token(noun).deprel;
  const auto verb = tree_.head(noun);
  if (!verb || (relation != Deprel::nsubj && relation != Deprel::nsubj_pass)) return;
  // "the deal fell through"
  if (relation == Deprel::nsubj && tree_.has(*verb, Deprel::compound_prt) &&
      governs(*verb, Governor::negate) && !tree_.has(*verb, Deprel::obj) &&
      !is_negated(tree_, *verb))
    raise(clause, Modality::negated);
  // "the decision is due in May", but "the delay is due to the rain"
  if (tree_.lemma(*verb) == "due" && tree_.has(*verb, Deprel::cop) &&
      std::ranges::none_of(tree_.children(*verb),
                           [&](TokenIndex index) { return tree_.preposition(index) == "to"; }))
    return raise(clause, Modality::planned);
  const auto content = tree_.child(*verb, Deprel::xcomp);
  const bool plans = governs(*verb, Governor::plan);
  const bool planned = content && plans && is_to_infinitive(tree_, *content);
  if (plans && !content && relation == Deprel::nsubj_pass && !governs(*verb, Governor::clause_only))
    return raise(clause, Modality::planned);
  // "the hearing is set for Monday"
  if (plans && relation == Deprel::nsubj_pass &&
      std::ranges::find(clause.support, *verb) != clause.support.end())
    raise(clause, Modality::planned);
  if (!one_of(tree_.lemma(planned ? *content : *verb), occurrences)) return;
  if (planned)
    raise(clause, Modality::planned);
  else
    read_marks(*verb, clause);
}

/// "Acme to sell its stores", "Acme to cut jobs, close shops": in a headline an infinitive tells
/// the future.
bool OwnMood::is_headline_infinitive(TokenIndex top) const {
  while (tree_.token(top).deprel == Deprel::conj && tree_.token(top).form == VerbForm::infinitive &&
         is_headline(tree_.document(), tree_.sentence_at(top)) && !own_subject(tree_, top))
    top = *tree_.head(top);
  if (!is_to_infinitive(tree_, top)) return false;
  const Token& token = tree_.token(top);
  return token.deprel == Deprel::root || token.deprel == Deprel::parataxis ||
         (token.deprel == Deprel::acl && is_headline(tree_.document(), tree_.sentence_at(top)));
}

/// "a version to be released in June"
bool OwnMood::is_yet_to_be_done(TokenIndex verb) const {
  const Deprel relation = tree_.token(verb).deprel;
  return (relation == Deprel::acl || relation == Deprel::appos || relation == Deprel::parataxis) &&
         is_to_infinitive(tree_, verb) && tree_.has(verb, Deprel::aux_pass) &&
         !is_ranked(tree_, *tree_.head(verb));
}

/// "is slated to be minister", where the arrangement itself is what can be told.
bool OwnMood::is_arranged(TokenIndex verb) const {
  if (tree_.token(verb).upos != Upos::verb || !governs(verb, Governor::plan) ||
      tree_.has(verb, Deprel::compound_prt))  // "was set up to pay"
    return false;
  const bool arranged = is_passive(tree_, verb) || tree_.lemma(verb) == "slate";
  return arranged && std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
           return index > verb && is_to_infinitive(tree_, index);
         });
}

}  // namespace fabula
