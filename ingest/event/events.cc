#include "ingest/event/events.h"

#include <algorithm>
#include <compare>
#include <iterator>
#include <utility>

#include "ingest/event/amounts.h"
#include "ingest/event/confidence.h"
#include "ingest/event/coreference.h"
#include "ingest/event/dating.h"
#include "ingest/event/label.h"
#include "ingest/event/mentions.h"
#include "ingest/event/modality.h"
#include "ingest/event/news_value.h"
#include "ingest/event/participants.h"
#include "ingest/event/reliability.h"
#include "ingest/event/salience.h"
#include "ingest/event/standing.h"
#include "ingest/event/told_at_once.h"
#include "ingest/event/triggers.h"
#include "ingest/text/lists.h"

namespace fabula {
namespace {

/// How much one telling says: the best one gives the event its type, label and modality.
double informativeness(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon) {
  double score = static_cast<double>(clause.participants.size());
  if (clause.lexical) score += 1;
  if (clause.when.time) score += 1;
  if (!clause.nominal) score += 0.5;
  if (!clause.amounts.empty()) score += 0.5;
  if (tree.block_kind(clause.trigger) == BlockKind::teaser) score -= 4;
  // "used" tells that it was done, "cancelled" that it was not.
  if (is_done_by_use(tree, clause.trigger) || is_negated_above(tree, lexicon, clause)) score -= 4;
  return score;
}

void unite_participants(std::vector<Participant>& a, const std::vector<Participant>& b) {
  for (const Participant& x : b)
    if (std::ranges::find(a, x.actor, &Participant::actor) == a.end()) a.push_back(x);
}

class EventBuilder {
 public:
  EventBuilder(const Tree& tree, const NounPhrases& phrases, const EventLexicon& lexicon,
               const ReferenceMap& references, std::span<const CueArgument> causal,
               std::span<const TokenIndex> verbs_told)
      : tree_(tree),
        phrases_(phrases),
        lexicon_(lexicon),
        standing_(tree, lexicon, references, causal),
        verbs_told_(verbs_told),
        news_(tree, phrases, standing_) {}

  /// Nothing when there is no saying what happened.
  std::optional<Event> build(std::vector<const EventClause*> tellings) const {
    // What is asked about elsewhere is told by what answers.
    const auto asked = [&](const EventClause* clause) { return news_.is_asked(*clause); };
    if (!std::ranges::all_of(tellings, asked)) std::erase_if(tellings, asked);
    std::ranges::stable_sort(tellings, std::ranges::greater{}, [&](const EventClause* clause) {
      return informativeness(*clause, tree_, lexicon_);
    });
    const EventClause& best = *tellings.front();
    const auto [label, labelled] = label_of(tellings);
    if (news_.is_none(tellings, label)) return std::nullopt;
    Event event;
    event.type = best.type;
    event.label = label.text;
    event.modality = best.modality;
    event.when = best.when;
    event.place = best.place;
    for (const EventClause* clause : tellings) {
      // "used a drone to attack them" is an attack.
      if (clause->lexical && is_done_by_use(tree_, clause->trigger)) event.type = clause->type;
      unite_participants(event.participants, clause->participants);
      unite(event.others, clause->others);
      unite(event.denied_by, clause->denied_by);
      unite(event.deniers, clause->deniers);
      unite(event.amounts, clause->amounts);
      if (!event.place) event.place = clause->place;
      // Of a death that is dated twice, the best telling has the day.
      const bool agrees = overlap(clause->when.interval, event.when.interval);
      if (agrees && is_narrower(clause->when, event.when) && can_date(*clause, event.modality))
        event.when = clause->when;
      std::ranges::move(mentions_of(*clause, tree_), std::back_inserter(event.mentions));
    }
    attribute(event, tellings, *labelled);
    std::ranges::sort(event.participants);
    std::ranges::sort(event.others);
    std::sort(event.mentions.begin() + 1, event.mentions.end());
    event.generic = std::ranges::all_of(
        tellings, [&](const EventClause* clause) { return news_.is_generic(*clause); });
    event.confidence = confidence_of(event);
    const Standing standing = standing_.of(event, tellings, label);
    event.salience = salience_of(standing);
    event.background = event.salience * reliability_of(standing) < least_worth ||
                       news_.only_refers(event, tellings, label);
    return event;
  }

 private:
  /// "The deal", which was signed, "is expected to close in May".
  static bool can_date(const EventClause& telling, Modality modality) {
    const bool ahead =
        telling.modality == Modality::planned || telling.modality == Modality::possible;
    return !ahead || modality != Modality::asserted;
  }

  /// Who says so. What the article tells itself nobody needs to vouch for, though others go on
  /// about it ("a ship sank"; later "the coast guard said the ship sank within an hour"): of a fact
  /// only those count who say what the headline says.
  static void attribute(Event& event, std::span<const EventClause* const> tellings,
                        const EventClause& labelled) {
    for (const EventClause* clause : tellings) {
      if (event.modality == Modality::asserted && clause != &labelled) continue;
      unite(event.attributed_to, clause->attributed_to);
      unite(event.speakers, clause->speakers);
    }
  }

  /// How good a headline of one telling is beside those of others.
  struct Rank {
    bool names = false;  ///< "declares an emergency", not "makes a decision"
    bool sound = false;
    Label::Content content = Label::Content::bare;
    bool clause = false;  ///< "Norvia raises tariff", not "Norvian tariff"
    bool sum = false;
    auto operator<=>(const Rank&) const = default;
  };

  Rank rank_of(const Label& label, const EventClause& telling) const {
    // Of a noun, a clause that is in doubt mostly tells something else.
    const bool aside = telling.nominal && !label.sound;
    const bool names = !lexicon_.in_class(telling.lemma, "vague") &&
                       !lexicon_.in_class(telling.lemma, "reference");
    return {names, label.sound && label.content != Label::Content::bare,
            aside ? std::min(label.content, Label::Content::partial) : label.content,
            !telling.nominal || !telling.support.empty(),
            std::ranges::any_of(telling.amounts, [&](const Amount& amount) {
              return label.text.find(amount.text) != label.text.npos;
            })};
  }

  /// The best of the headlines in the event's modality: one that names it first, then a sound one,
  /// then the fullest, then a clause, then one with an amount; of equal ones that of the best
  /// telling, unless another goes on where it ends: "Anna is sworn in", "Anna is sworn in as
  /// governor". Also which telling it is of.
  std::pair<Label, const EventClause*> label_of(
      const std::vector<const EventClause*>& tellings) const {
    Label best;
    const EventClause* told_by = tellings.front();
    Rank best_rank;
    for (const EventClause* telling : tellings) {
      if (telling->modality != tellings.front()->modality) continue;
      Label label = compose_label(*telling, tree_, lexicon_, phrases_, verbs_told_);
      const Rank rank = rank_of(label, *telling);
      const bool goes_on = rank == best_rank && label.text.starts_with(best.text + ' ');
      if (!best.text.empty() && rank <= best_rank && !goes_on) continue;
      best = std::move(label);
      best_rank = rank;
      told_by = telling;
    }
    return {std::move(best), told_by};
  }

  const Tree& tree_;
  const NounPhrases& phrases_;
  const EventLexicon& lexicon_;
  const StandingReader standing_;
  std::span<const TokenIndex> verbs_told_;
  const NewsValue news_;
};

/// The verbs that are events, and those that link two, in ascending order.
std::vector<TokenIndex> verbs_told(const EventReading& reading,
                                   std::span<const CueArgument> causal) {
  std::vector<TokenIndex> verbs;
  for (const CueArgument& argument : causal)
    if (argument.linked_by) verbs.push_back(*argument.linked_by);
  for (std::size_t i = 0; i < reading.clauses.size(); ++i)
    if (reading.event_of[i] != not_an_event && !reading.clauses[i].nominal)
      verbs.push_back(reading.clauses[i].trigger);
  std::ranges::sort(verbs);
  return verbs;
}

}  // namespace

EventReading read_events(const Tree& tree, std::span<const Timex> times,
                         const ReferenceMap& references, const EventLexicon& lexicon,
                         std::span<const CueArgument> causal) {
  EventReading reading;
  reading.clauses = find_triggers(tree, lexicon, references, causal, times);
  read_modality(reading.clauses, tree, lexicon, references, causal);
  attach_participants(reading.clauses, tree, references);
  attach_amounts(reading.clauses, tree, find_amounts(tree, times));
  date_events(reading.clauses, tree, times);
  reading.event_of = resolve_mentions(reading.clauses, tree, lexicon, references.actors());
  date_by_context(reading.clauses, reading.event_of, tree, times);

  std::vector<std::vector<const EventClause*>> tellings;
  for (std::size_t i = 0; i < reading.clauses.size(); ++i) {
    if (reading.event_of[i] == not_an_event) continue;
    tellings.resize(std::max<std::size_t>(tellings.size(), reading.event_of[i] + 1));
    tellings[reading.event_of[i]].push_back(&reading.clauses[i]);
  }
  const NounPhrases phrases(tree, references, times);
  const std::vector<TokenIndex> verbs = verbs_told(reading, causal);
  const EventBuilder builder(tree, phrases, lexicon, references, causal, verbs);
  std::vector<std::uint32_t> number_of(tellings.size(), not_an_event);
  for (std::size_t i = 0; i < tellings.size(); ++i)
    if (auto event = builder.build(std::move(tellings[i]))) {
      number_of[i] = static_cast<std::uint32_t>(reading.events.size());
      reading.events.push_back(*std::move(event));
    }
  for (std::uint32_t& event : reading.event_of)
    if (event != not_an_event) event = number_of[event];
  return reading;
}

}  // namespace fabula
