#include "ingest/cause/link_ends.h"

#include <algorithm>
#include <string>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/modality_words.h"
#include "ingest/text/one_of.h"

namespace fabula {

using std::string_view;

LinkEnds::LinkEnds(const EventReading& reading, const Tree& tree, const CueLexicon& cues,
                   const EventLexicon& lexicon, const ReferenceMap& references)
    : reading_(reading),
      tree_(tree),
      lexicon_(lexicon),
      phrases_(tree, lexicon, cues, references),
      clause_at_(tree.document().tokens.size()),
      tellings_(reading.events.size()) {
  for (std::uint32_t i = 0; i < reading.clauses.size(); ++i) {
    if (reading.event_of[i] == not_an_event) continue;
    const EventClause& clause = reading.clauses[i];
    Tellings& tellings = tellings_[reading.event_of[i]];
    if (tellings.count++ == 0) tellings.first = i;
    if (clause.nominal && !clause.definite) tellings.introduced = true;
    for (TokenIndex token : clause.support) clause_at_[token] = i + 1;
  }
  for (std::uint32_t i = 0; i < reading.clauses.size(); ++i)
    if (reading.event_of[i] != not_an_event) clause_at_[reading.clauses[i].trigger] = i + 1;
  const auto& sentences = tree.document().sentences;
  const auto told = [&](const Sentence& sentence) { return tree.tells(sentence); };
  first_sentence_ =
      static_cast<std::uint32_t>(std::ranges::find_if(sentences, told) - sentences.begin());
}

LinkEnds::Clauses LinkEnds::of(const CueRelation& relation) const {
  const EventClause* cause = end_at(relation.from, relation);
  // "their presence could cause a race": whose it is, or about what, the headline does not say.
  const bool open = cause && cause->nominal && lexicon_.in_class(cause->lemma, "relational") &&
                    is_word_alone(*cause, relation.cue_first);
  return {open ? nullptr : cause, end_at(relation.to, relation)};
}

EventIndex LinkEnds::event_of(const EventClause& clause) const {
  return EventIndex{reading_.event_of[static_cast<std::size_t>(&clause - reading_.clauses.data())]};
}

const EventClause* LinkEnds::clause_at(TokenIndex token) const {
  return clause_at_[token] ? &reading_.clauses[clause_at_[token] - 1] : nullptr;
}

const EventClause* LinkEnds::end_at(TokenIndex word, const CueRelation& relation) const {
  const EventClause* clause = clause_at(word);
  if (!clause) return nullptr;
  const bool alone = is_word_alone(*clause, relation.cue_first);
  if (alone && !relation.verb)
    if (const EventClause* fuller = told_more_fully(*clause)) return fuller;
  // "were killed in the floods" names them.
  const bool named = tree_.lemma(relation.cue_first) == "in";
  if (!tells_elsewhere(*clause) && !(alone && !named && points_back(*clause))) return clause;
  // "the accident killed five": what the sentence before tells need not have.
  return relation.verb == relation.to ? nullptr : taken_up(*clause);
}

/// "A fire killed five. Following the fire, ...", "made ruling history. Following the ruling, ...":
/// of a definite noun that says nothing, the clause of an earlier sentence that it had a part in.
const EventClause* LinkEnds::told_more_fully(const EventClause& clause) const {
  if (!clause.nominal || !clause.definite) return nullptr;
  const EventClause& earlier = reading_.clauses[tellings_[at(event_of(clause))].first];
  const bool compound = tree_.token(earlier.trigger).deprel == Deprel::compound;
  const TokenIndex noun = compound ? *tree_.head(earlier.trigger) : earlier.trigger;
  const auto verb = tree_.head(noun);
  const Deprel relation = tree_.token(noun).deprel;
  if (!verb || !(relation == Deprel::nsubj || (compound && relation == Deprel::obj)) ||
      tree_.sentence_of(earlier.trigger) >= tree_.sentence_of(clause.trigger))
    return nullptr;
  const EventClause* told = clause_at(*verb);
  const bool other = told && event_of(*told) != event_of(clause) && !told->nominal;
  return other && told->modality == Modality::asserted ? told : nullptr;
}

/// "The dam broke. The accident led to an inquiry.", "This decision ...": at the head of a sentence
/// a noun that may stand for whatever happens takes up the sentence before.
const EventClause* LinkEnds::taken_up(const EventClause& clause) const {
  const bool stands_for_any = lexicon_.in_class(clause.lemma, "vague") ||
                              lexicon_.in_class(clause.lemma, "reference") ||
                              lexicon_.in_class(clause.lemma, "misfortune");
  const Sentence& sentence = tree_.sentence_at(clause.trigger);
  const Deprel relation = tree_.token(clause.trigger).deprel;
  if (!stands_for_any || !clause.definite || tree_.has(clause.trigger, Deprel::nmod_poss) ||
      tree_.extent(clause.trigger).first != sentence.first ||
      (relation != Deprel::nsubj && relation != Deprel::nsubj_pass))
    return nullptr;
  const auto before = phrases_.in_sentence_before(clause.trigger);
  const EventClause* told = before ? clause_at(*before) : nullptr;
  return told && told->modality == Modality::asserted ? told : nullptr;
}

/// "the move", "a choice leaving her alone", "decisions": what it was is told elsewhere.
bool LinkEnds::tells_elsewhere(const EventClause& clause) const {
  if (!clause.nominal) return false;
  if (lexicon_.in_class(clause.lemma, "vague") && is_word_alone(clause, clause.trigger))
    return true;
  // "the events surrounding her death"
  const bool events = clause.lemma == "event" && tree_.token(clause.trigger).plural;
  if (!events && !lexicon_.in_class(clause.lemma, "reference")) return false;
  const string_view family = family_of(clause.type);
  if (family != "other" && family != "statement") return false;
  if (event(clause).mentions.size() > 1) return false;
  return std::ranges::none_of(tree_.children(clause.trigger), [&](TokenIndex child) {
    const Deprel relation = tree_.token(child).deprel;
    // "the minister's remarks"
    const bool owner = relation == Deprel::nmod_poss && tree_.token(child).upos != Upos::pron;
    return owner || relation == Deprel::nmod || relation == Deprel::compound ||
           relation == Deprel::ccomp ||
           (relation == Deprel::acl && !events && !is_ing(tree_, child));
  });
}

/// "the bill sparked protests", "as he had come", behind the first sentence: a word alone, of no
/// time, takes up what was told before, where no headline can say of what or whom; not so "a fire",
/// nor what an article tells of again and again.
bool LinkEnds::points_back(const EventClause& clause) const {
  const Event& told = event(clause);
  if (!told.participants.empty() || told.when.time ||
      tree_.sentence_of(clause.trigger) <= first_sentence_)
    return false;
  const Tellings& tellings = tellings_[at(event_of(clause))];
  return clause.nominal ? clause.definite && !tellings.introduced && tellings.count < 3
                        : tellings.count == 1;
}

/// "Ruling", "Possible strike", "Decision comes", "Bill in question", "Agreement during talks",
/// where "during" is the cue: the headline says no more than the word that tells the event.
bool LinkEnds::is_word_alone(const EventClause& clause, TokenIndex cue) const {
  string_view label = event(clause).label;
  if (tree_.token(cue).upos != Upos::verb)
    label = label.substr(0, label.find(' ' + std::string(tree_.lemma(cue)) + ' '));
  const bool only_occurs = clause.nominal && !clause.support.empty() &&
                           one_of(tree_.lemma(clause.support.front()), mood::occurrences);
  if (label.ends_with(" in question")) label = label.substr(0, label.find(' '));
  const bool in_doubt =
      label.starts_with("Possible ") || label.starts_with("Planned ") || label.starts_with("No ");
  return std::ranges::count(label, ' ') < 1 + in_doubt + only_occurs;
}

}  // namespace fabula
