#include "ingest/event/saying_events.h"

#include <algorithm>
#include <iterator>

#include "graph/vocabulary.h"
#include "ingest/event/confidence.h"
#include "ingest/event/dating.h"
#include "ingest/event/label.h"
#include "ingest/event/mentions.h"
#include "ingest/event/modality.h"
#include "ingest/event/participants.h"
#include "ingest/event/saying_groups.h"
#include "ingest/event/sayings.h"

namespace fabula {
namespace {

/// The first telling's, with the mentions of all.
Event event_of(std::span<const Saying* const> tellings, const Tree& tree,
               const EventLexicon& lexicon) {
  const EventClause& first = tellings.front()->clause;
  Event event;
  event.type = saying_type;
  event.label = tellings.front()->label.text;
  event.modality = first.modality;
  event.attributed_to = first.attributed_to;
  event.denied_by = first.denied_by;
  event.speakers = first.speakers;
  event.deniers = first.deniers;
  event.when = first.when;
  event.place = first.place;
  event.participants = first.participants;
  event.salience = 0.45 * lexicon.salience(saying_type);
  for (const Saying* saying : tellings)
    std::ranges::move(mentions_of(saying->clause, tree), std::back_inserter(event.mentions));
  std::sort(event.mentions.begin() + 1, event.mentions.end());
  event.confidence = confidence_of(event);
  return event;
}

Span span_of(const Document& document, TokenIndex first, TokenIndex last) {
  if (first == last) return {};
  return {document.tokens[first].span.begin, document.tokens[last - 1].span.end};
}

/// A past tense or a perfect was said, whatever it stands below.
void assert_told(EventClause& clause, const Tree& tree) {
  const Token& token = tree.token(clause.trigger);
  const bool open = clause.modality == Modality::planned || clause.modality == Modality::possible;
  const auto auxiliary = tree.child(clause.trigger, Deprel::aux);
  const bool perfect = auxiliary && tree.lemma(*auxiliary) == "have" &&
                       tree.token(*auxiliary).form == VerbForm::finite;
  const bool past = token.form == VerbForm::finite && !auxiliary;
  if (open && token.upos == Upos::verb && token.tense == Tense::past && (past || perfect))
    clause.modality = Modality::asserted;
}

/// "Speech by Anna Berg in Oslo", "Palace issues statement": a noun needs somebody who speaks, and
/// where, when, of what or in what act.
Label label_of_noun(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                    const NounPhrases& phrases) {
  const bool given =
      std::ranges::none_of(clause.support, [&](TokenIndex verb) { return is_passive(tree, verb); });
  if (!speaker_of(clause) && (clause.support.empty() || !given)) return {};
  const Label label = compose_label(clause, tree, lexicon, phrases);
  const bool told = label.content == Label::Content::complete || clause.when.time || clause.place;
  return told && label.content != Label::Content::bare ? label : Label{};
}

}  // namespace

std::vector<Event> read_sayings(const Tree& tree, std::span<const Timex> times,
                                const ReferenceMap& references, const EventLexicon& lexicon,
                                const EventReading& told) {
  std::vector<Saying> sayings = find_sayings(tree, lexicon, references, times, told);
  std::vector<EventClause> clauses;
  std::vector<Span> said;
  for (Saying& saying : sayings) {
    clauses.push_back(std::move(saying.clause));
    said.push_back(span_of(tree.document(), saying.first, saying.last));
  }
  read_modality(clauses, tree, lexicon, references, {});
  attach_participants(clauses, tree, references);
  for (EventClause& clause : clauses) assert_told(clause, tree);
  date_sayings(clauses, said, told.clauses, tree, times);
  for (std::size_t i = 0; i < sayings.size(); ++i) sayings[i].clause = std::move(clauses[i]);

  const NounPhrases phrases(tree, references, times);
  for (Saying& saying : sayings)
    saying.label = saying.clause.nominal ? label_of_noun(saying.clause, tree, lexicon, phrases)
                                         : compose_saying(saying, tree, lexicon, phrases);
  std::erase_if(sayings, [](const Saying& saying) { return saying.label.text.empty(); });
  std::vector<Event> events;
  for (const auto& tellings : group_sayings(sayings, tree))
    events.push_back(event_of(tellings, tree, lexicon));
  return events;
}

}  // namespace fabula
