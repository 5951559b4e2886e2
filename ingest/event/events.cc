#include "ingest/event/events.h"

#include <algorithm>
#include <array>
#include <compare>
#include <iterator>

#include "graph/vocabulary.h"
#include "ingest/event/amounts.h"
#include "ingest/event/confidence.h"
#include "ingest/event/coreference.h"
#include "ingest/event/dating.h"
#include "ingest/event/direct_speech.h"
#include "ingest/event/label.h"
#include "ingest/event/mentions.h"
#include "ingest/event/modality.h"
#include "ingest/event/participants.h"
#include "ingest/event/reliability.h"
#include "ingest/event/salience.h"
#include "ingest/event/standing.h"
#include "ingest/event/told_at_once.h"
#include "ingest/event/triggers.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// How much one telling says: the best one gives the event its type, label and modality.
double informativeness(const EventClause& clause, const Tree& tree) {
  double score = static_cast<double>(clause.participants.size());
  if (clause.lexical) score += 1;
  if (clause.when.time) score += 1;
  if (!clause.nominal) score += 0.5;
  if (!clause.amounts.empty()) score += 0.5;
  if (tree.block_kind(clause.trigger) == BlockKind::teaser) score -= 4;
  if (is_done_by_use(tree, clause.trigger)) score -= 4;  // "used" tells that it was done
  return score;
}

void unite_participants(std::vector<Participant>& a, const std::vector<Participant>& b) {
  for (const Participant& x : b)
    if (std::ranges::find(a, x.actor, &Participant::actor) == a.end()) a.push_back(x);
}

/// "killing four", "all of them died": news, even of people whom nobody names.
bool is_toll(const EventClause& clause) {
  return clause.modality == Modality::asserted &&
         (clause.type == "disaster.casualty" || clause.type == "conflict.attack");
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
        speech_(tree),
        interview_(speech_.is_interview()) {}

  /// Nothing when there is no saying what happened.
  std::optional<Event> build(std::vector<const EventClause*> tellings) const {
    // What is asked about elsewhere is told by what answers.
    const auto asked = [&](const EventClause* clause) { return is_asked(*clause); };
    if (!std::ranges::all_of(tellings, asked)) std::erase_if(tellings, asked);
    std::ranges::stable_sort(tellings, std::ranges::greater{}, [&](const EventClause* clause) {
      return informativeness(*clause, tree_);
    });
    const EventClause& best = *tellings.front();
    const Label label = label_of(tellings);
    const bool cut = label.content == Label::Content::bare ||
                     (label.content == Label::Content::partial && !best.lexical);
    const bool untold = cut && !best.nominal && tellings.size() == 1;
    const bool named = best.participants.size() > best.represented.size();
    const bool known = named || best.place || best.when.time;
    const bool unsure = is_ing(tree_, best.trigger) && !known && !is_toll(best);
    if (untold && (!best.lexical || unsure)) return std::nullopt;
    // A verb alone: "retiring in May", of whom is not said.
    const bool alone = untold && label.text.find(' ') == label.text.npos && !is_toll(best);
    if (alone && best.participants.empty() && !standing_.is_linked(best.trigger))
      return std::nullopt;
    if (is_unsaid(best, label) && !best.nominal && tellings.size() == 1 && !is_toll(best) &&
        !standing_.is_linked(best.trigger))
      return std::nullopt;
    const bool bare = label.content == Label::Content::bare && !known;
    if ((tellings.size() == 1 || bare) && is_no_news(best, label, known)) return std::nullopt;
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
      unite(event.attributed_to, clause->attributed_to);
      unite(event.denied_by, clause->denied_by);
      unite(event.speakers, clause->speakers);
      unite(event.deniers, clause->deniers);
      unite(event.amounts, clause->amounts);
      if (!event.place) event.place = clause->place;
      if (is_narrower(clause->when, event.when) && can_date(*clause, event.modality))
        event.when = clause->when;
      std::ranges::move(mentions_of(*clause, tree_), std::back_inserter(event.mentions));
    }
    std::ranges::sort(event.participants);
    std::ranges::sort(event.others);
    std::sort(event.mentions.begin() + 1, event.mentions.end());
    event.generic = std::ranges::all_of(
        tellings, [&](const EventClause* clause) { return is_generic(*clause); });
    event.confidence = confidence_of(event);
    const Standing standing = standing_.of(event, tellings, label);
    event.salience = salience_of(standing);
    event.background = event.salience * reliability_of(standing) < least_worth ||
                       identifies_nothing(event, best, label);
    return event;
  }

 private:
  /// "The deal", which was signed, "is expected to close in May".
  static bool can_date(const EventClause& telling, Modality modality) {
    const bool ahead =
        telling.modality == Modality::planned || telling.modality == Modality::possible;
    return !ahead || modality != Modality::asserted;
  }

  /// "Attacks off the coast", "any strike", but not "the attacks", "three attacks", "carried out
  /// attacks".
  bool is_generic(const EventClause& clause) const {
    if (!clause.nominal || clause.definite || clause.when.time || !clause.support.empty())
      return false;
    const auto determiner = tree_.child(clause.trigger, Deprel::det);
    if (determiner) return one_of(tree_.lemma(*determiner), {"any", "every", "each", "some"});
    return tree_.token(clause.trigger).plural && !tree_.has(clause.trigger, Deprel::nummod);
  }

  /// "Confirmed deaths": a noun told once, of nobody, nowhere and at no time.
  bool identifies_nothing(const Event& event, const EventClause& clause, const Label& label) const {
    constexpr std::array<std::string_view, 12> links{" after ", " against ", " at ",   " between ",
                                                     " by ",    " for ",     " from ", " in ",
                                                     " of ",    " on ",      " to ",   " with "};
    const bool told_more = std::ranges::any_of(
        links, [&](std::string_view link) { return label.text.find(link) != label.text.npos; });
    return clause.nominal && event.mentions.size() == 1 && event.participants.empty() &&
           !event.place && event.amounts.empty() && !event.when.time && !told_more &&
           !in_headline(tree_, clause.trigger);
  }

  /// Told once, and nobody could make a headline of it.
  bool is_no_news(const EventClause& clause, const Label& label, bool known) const {
    if (is_asked(clause) || !is_word(clause.trigger)) return true;
    if (is_talk(clause) && !(known && clause.lexical)) return true;
    const bool dated = clause.when.time && clause.when.basis != DateBasis::publication;
    const bool placed = dated || clause.participants.size() > 1;
    if (interview_ && speech_.contains(clause.trigger) && !(placed && clause.lexical)) return true;
    const bool linked = standing_.is_linked(clause.trigger);
    const bool nameless = clause.participants.empty() && !clause.place && clause.amounts.empty();
    // "the decision" of nobody and nowhere: what others did about it is told by itself.
    if (clause.nominal && nameless && label.content == Label::Content::bare && !linked &&
        !in_headline(tree_, clause.trigger) && !in_lead(tree_, clause.trigger))
      return true;
    if (known || linked) return false;
    if (in_headline(tree_, clause.trigger) || in_lead(tree_, clause.trigger)) return false;
    const bool few = !clause.nominal && !is_peopled(clause);
    if (few && is_purpose(clause.trigger)) return true;
    if (!clause.amounts.empty()) return false;
    if (clause.nominal && !clause.definite && label.content == Label::Content::bare) return true;
    const bool possible = clause.modality == Modality::possible;
    return clause.lexical ? few && possible : few || possible;
  }

  /// "smuggled them out", "denied that he did": the headline lacks whom or what, and nobody knows.
  bool is_unsaid(const EventClause& clause, const Label& label) const {
    const auto object = tree_.child(clause.trigger, Deprel::obj);
    // An arrest is news even so.
    if (family_of(clause.type) == "justice" && clause.modality == Modality::asserted) return false;
    const bool unknown = object && !tree_.has(clause.trigger, Deprel::compound_prt) &&
                         tree_.token(*object).upos == Upos::pron && !phrases_.actor(*object);
    const bool untold = tree_.has(clause.trigger, Deprel::ccomp);
    return label.content != Label::Content::complete && (unknown || untold);
  }

  /// "a price to be paid": what something is for.
  bool is_purpose(TokenIndex verb) const {
    return tree_.token(verb).deprel == Deprel::acl && is_to_infinitive(tree_, verb) &&
           is_passive(tree_, verb);
  }

  /// Somebody acts, or at least two nouns or several of a kind take part: "jet lands", "40 horns
  /// are seized".
  bool is_peopled(const EventClause& clause) const {
    int nouns = 0;
    for (const Argument& argument : clause.arguments) {
      const Upos upos = tree_.token(argument.token).upos;
      const bool noun = upos == Upos::noun || upos == Upos::propn || upos == Upos::num;
      if (argument.slot == Slot::modifier || !noun || phrases_.is_time(argument.token)) continue;
      if (argument.slot == Slot::subject && !argument.inherited) return true;
      if (tree_.has(argument.token, Deprel::nummod)) return true;
      ++nouns;
    }
    return nouns > 1;
  }

  /// "What did you change?", but not what is taken for granted: "since the bank bought it?"
  bool is_asked(const EventClause& clause) const {
    constexpr std::array<std::string_view, 4> granted{"after", "because", "since", "when"};
    if (tree_.token(clause.trigger).deprel == Deprel::advcl &&
        one_of(tree_.marker(clause.trigger), granted))
      return false;
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(clause.trigger)];
    for (TokenIndex i = clause.trigger; i < sentence.last; ++i)
      if (tree_.document().word(tree_.token(i)) == "?") return true;
    return false;
  }

  /// "We could do that": people who talk of themselves.
  bool is_talk(const EventClause& clause) const {
    const auto subject = surface_subject(tree_, clause.trigger);
    if (!subject || clause.nominal) return false;
    const std::string_view lemma = tree_.lemma(*subject);
    return lemma == "I" || lemma == "i" || lemma == "you" || lemma == "we";
  }

  /// Not so the rest of a word that is in brackets in part ("be[ing]"), or one of another script.
  bool is_word(TokenIndex trigger) const {
    const std::string_view word = tree_.document().word(tree_.token(trigger));
    const auto first = static_cast<unsigned char>(word.empty() ? 0 : word.front());
    const bool letter = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
    const bool latin = first >= 0xc3 && first <= 0xc9;  // of the first byte in UTF-8
    const bool glued = trigger > 0 && tree_.document().word(tree_.token(trigger - 1)) == "[";
    return (letter || latin) && !glued;
  }

  /// How good a headline of one telling is beside those of others.
  struct Rank {
    bool names = false;  ///< "declares an emergency", not "makes a decision"
    bool sound = false;
    Label::Content content = Label::Content::bare;
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
            std::ranges::any_of(telling.amounts, [&](const Amount& amount) {
              return label.text.find(amount.text) != label.text.npos;
            })};
  }

  /// The best of the headlines in the event's modality: one that names it first, then a sound one,
  /// then the fullest, then one with an amount; of equal ones that of the best telling, unless
  /// another goes on where it ends: "Anna is sworn in", "Anna is sworn in as governor".
  Label label_of(const std::vector<const EventClause*>& tellings) const {
    Label best;
    Rank best_rank;
    for (const EventClause* telling : tellings) {
      if (telling->modality != tellings.front()->modality) continue;
      Label label = compose_label(*telling, tree_, lexicon_, phrases_, verbs_told_);
      const Rank rank = rank_of(label, *telling);
      const bool goes_on = rank == best_rank && label.text.starts_with(best.text + ' ');
      if (!best.text.empty() && rank <= best_rank && !goes_on) continue;
      best = std::move(label);
      best_rank = rank;
    }
    return best;
  }

  const Tree& tree_;
  const NounPhrases& phrases_;
  const EventLexicon& lexicon_;
  const StandingReader standing_;
  std::span<const TokenIndex> verbs_told_;
  const DirectSpeech speech_;
  const bool interview_;
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
