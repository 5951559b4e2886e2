#include "ingest/cause/links.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>

#include "graph/vocabulary.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/event/voices.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

class Linker {
 public:
  Linker(const EventReading& reading, const Tree& tree, const CueLexicon& cues,
         const EventLexicon& lexicon, const ReferenceMap& references)
      : reading_(reading),
        tree_(tree),
        cues_(cues),
        lexicon_(lexicon),
        references_(references),
        clause_at_(tree.document().tokens.size()) {
    for (std::uint32_t i = 0; i < reading.clauses.size(); ++i) {
      if (reading.event_of[i] == not_an_event) continue;
      for (TokenIndex token : reading.clauses[i].support) clause_at_[token] = i + 1;
    }
    for (std::uint32_t i = 0; i < reading.clauses.size(); ++i)
      if (reading.event_of[i] != not_an_event) clause_at_[reading.clauses[i].trigger] = i + 1;
  }

  void add(const CueRelation& relation) {
    const EventClause* from = clause_of(relation.from);
    const EventClause* to = clause_of(relation.to);
    if (!from || !to || event_of(*from) == event_of(*to) || is_without_evidence(relation)) return;
    for (const EventClause* end : {from, to})
      if (tells_elsewhere(*end) || points_back(*end)) return;
    // "attempts to block the inquiry": what there was none of has caused nothing.
    if (from->nominal && from->modality == Modality::negated) return;
    // "plans to end the blockade, which led to shortages": what is yet to come has led to nothing.
    const bool has_led = from->nominal && relation.verb && !relation.held && happened(*to);
    if (has_led && reading_.events[at(event_of(*from))].modality == Modality::planned) return;
    // "is no longer hurt by it"
    if (relation.verb == relation.to && to->modality == Modality::negated) return;
    Link link;
    link.from = event_of(*from);
    link.to = event_of(*to);
    if (relation.held && to->modality == Modality::negated)
      return;  // what was not done has no reason
    link.kind = relation.kind;
    link.modality = modality_of(relation, *from, *to);
    const auto& tokens = tree_.document().tokens;
    link.cue = Cue{{tokens[relation.cue_first].span.begin, tokens[relation.cue_last - 1].span.end}};
    link.confidence = relation.confidence;
    // "was caught after a chase", which did not make him flee.
    const bool pursued = lexicon_.in_class(from->lemma, "pursuit");
    if (relation.weak && happened(*from) && happened(*to) && !pursued)
      if (const CausalCue* frame = cues_.frame(from->type, to->type)) {
        link.kind = frame->kind;
        link.confidence = frame->confidence;
      }
    // When something would have come about that need not have, nothing tells.
    const bool order = link.kind == LinkKind::before || link.kind == LinkKind::during;
    if (order && (is_possible(*from) || is_possible(*to))) return;
    // "did not stay, as he wanted to go": no time at which.
    const bool clause = tree_.token(relation.cue_first).deprel != Deprel::case_;
    if (link.kind == LinkKind::during && clause &&
        (from->modality == Modality::negated || to->modality == Modality::negated))
      return;
    // "a possible leak triggering the fire": it may have been another.
    if (relation.verb && !relation.held && is_possible(*from) &&
        link.modality == Modality::asserted)
      link.modality = Modality::possible;
    if (link.modality == Modality::asserted)
      link.modality = is_asked_whether(relation.cue_first) ? Modality::possible
                      : is_denied(relation.cue_first)      ? Modality::denied
                                                           : hedge_of(relation);
    attribute(link, relation, *to);
    if (link.modality == Modality::asserted && add_speakers_above(link, relation.cue_first))
      link.modality = Modality::claimed;
    links_.push_back(std::move(link));
  }

  /// One link for each pair, the surest; a causal link makes a mere order superfluous.
  std::vector<Link> take() {
    const auto rank = [](LinkKind kind) {
      return kind <= LinkKind::prevents                              ? 0
             : kind == LinkKind::purpose || kind == LinkKind::motive ? 1
                                                                     : 2;
    };
    const auto key = [](const Link& link) { return std::tuple(link.from, link.to); };
    std::ranges::stable_sort(links_, [&](const Link& a, const Link& b) {
      if (key(a) != key(b)) return key(a) < key(b);
      if (rank(a.kind) != rank(b.kind)) return rank(a.kind) < rank(b.kind);
      return a.confidence > b.confidence;
    });
    const auto rest = std::ranges::unique(links_, {}, key);
    links_.erase(rest.begin(), rest.end());
    return std::move(links_);
  }

 private:
  const EventClause* clause_of(TokenIndex token) const {
    return clause_at_[token] ? &reading_.clauses[clause_at_[token] - 1] : nullptr;
  }

  EventIndex event_of(const EventClause& clause) const {
    return EventIndex{
        reading_.event_of[static_cast<std::size_t>(&clause - reading_.clauses.data())]};
  }

  static bool happened(const EventClause& clause) { return clause.modality == Modality::asserted; }
  /// So its event as a whole is, whatever the clause at hand says.
  bool is_possible(const EventClause& clause) const {
    return reading_.events[at(event_of(clause))].modality == Modality::possible;
  }

  /// A consequence that only could come about is a possible link; one that was prevented is a fact.
  Modality modality_of(const CueRelation& relation, const EventClause& cause,
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
    return Modality::asserted;
  }

  /// "scientists debate whether the fire caused it": the clause of the cue, or one around it.
  bool is_asked_whether(TokenIndex cue) const {
    for (std::optional<TokenIndex> at = cue; at; at = tree_.head(*at))
      if (tree_.marker(*at) == "whether") return true;
    return false;
  }

  /// "no evidence that it caused the fire"
  bool is_without_evidence(const CueRelation& relation) const {
    for (TokenIndex below = relation.verb.value_or(relation.cue_first);;) {
      const auto above = tree_.head(below);
      if (!above) return false;
      const bool noun = tree_.token(*above).upos == Upos::noun;
      if (noun && tree_.marker(below) == "that" && mood::is_none(tree_, *above)) return true;
      below = *above;
    }
  }

  /// "denied that it caused the fire", "dismissed claims that ..."
  bool is_denied(TokenIndex cue) const {
    for (TokenIndex below = cue;;) {
      const auto above = tree_.head(below);
      if (!above) return false;
      const bool claimed = tree_.token(*above).upos == Upos::noun &&
                           tree_.token(*above).deprel == Deprel::obj &&
                           tree_.marker(below) == "that";
      const auto verb = claimed ? tree_.head(*above) : above;
      if ((claimed || tree_.token(below).deprel == Deprel::ccomp) &&
          lexicon_.governs(tree_.lemma(*verb), Upos::verb, Governor::deny))
        return true;
      below = *above;
    }
  }

  /// "possibly because of", "allegedly caused"
  Modality hedge_of(const CueRelation& relation) const {
    const auto hedge = [&](TokenIndex word) {
      return one_of(tree_.lemma(word), mood::doubts)    ? Modality::possible
             : one_of(tree_.lemma(word), mood::hearsay) ? Modality::claimed
                                                        : Modality::asserted;
    };
    const TokenIndex first = relation.cue_first;
    Modality modality = first > 0 && tree_.sentence_of(first - 1) == tree_.sentence_of(first)
                            ? hedge(first - 1)
                            : Modality::asserted;
    if (relation.verb)
      for (TokenIndex child : tree_.children(*relation.verb))
        if (modality == Modality::asserted && tree_.token(child).deprel == Deprel::advmod)
          modality = hedge(child);
    return modality;
  }

  /// "the move", "a choice leaving her alone": what it was is told elsewhere.
  bool tells_elsewhere(const EventClause& clause) const {
    // "the events surrounding her death"
    const bool events = clause.lemma == "event" && tree_.token(clause.trigger).plural;
    if (!clause.nominal) return false;
    const Event& event = reading_.events[at(event_of(clause))];
    // "a change", "decisions"
    if (is_word_alone(event) && lexicon_.in_class(clause.lemma, "vague")) return true;
    if (!events && !lexicon_.in_class(clause.lemma, "reference")) return false;
    const string_view family = family_of(clause.type);
    if (family != "other" && family != "statement") return false;
    if (event.mentions.size() > 1) return false;
    return std::ranges::none_of(tree_.children(clause.trigger), [&](TokenIndex child) {
      const Deprel relation = tree_.token(child).deprel;
      // "the minister's remarks"
      const bool owner = relation == Deprel::nmod_poss && tree_.token(child).upos != Upos::pron;
      return owner || relation == Deprel::nmod || relation == Deprel::compound ||
             relation == Deprel::ccomp ||
             (relation == Deprel::acl && !events && !is_ing(tree_, child));
    });
  }

  /// "the bill sparked protests", "as he had come", behind the first sentence: the word alone takes
  /// up what was told before, where no headline can say of what or whom.
  bool points_back(const EventClause& clause) const {
    const Event& event = reading_.events[at(event_of(clause))];
    const auto tellings = std::ranges::count(reading_.event_of, at(event_of(clause)));
    if (tellings > 1 || !event.participants.empty() || !is_word_alone(event)) return false;
    const bool first = std::ranges::none_of(
        std::span(tree_.document().sentences).first(tree_.sentence_of(clause.trigger)),
        [&](const Sentence& earlier) { return tree_.tells(earlier); });
    return (clause.definite || !clause.nominal) && !first;
  }

  /// "Ruling", "Possible strike"
  static bool is_word_alone(const Event& event) {
    const auto words = std::ranges::count(event.label, ' ') + 1;
    return words == 1 || (words == 2 && event.modality != Modality::asserted);
  }

  /// "did not cause", "could lead to", "will force".
  std::optional<Modality> mood_of(TokenIndex verb) const {
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

  void attribute(Link& link, const CueRelation& relation, const EventClause& effect) const {
    if (relation.held) add_holder(link, effect);
    if (relation.blamed && relation.verb) add_speaker(link, *relation.verb);
    unite(link.attributed_to, effect.attributed_to);
    unite(link.speakers, effect.speakers);
  }

  /// Who acts for a reason holds it.
  void add_holder(Link& link, const EventClause& effect) const {
    for (const Participant& participant : effect.participants)
      if (participant.role == Role::agent) add_once(link.attributed_to, participant.actor);
    if (!link.attributed_to.empty()) return;
    for (const Argument& argument : effect.arguments)
      if (argument.slot == Slot::subject)
        add_voices(tree_, references_, argument.token, {link.attributed_to, link.speakers});
  }

  /// Whoever is said to say the clause of the cue says the link; true when there is such a clause.
  bool add_speakers_above(Link& link, TokenIndex below) const {
    bool said = false;
    for (auto above = tree_.head(below); above; below = *above, above = tree_.head(below)) {
      const Deprel relation = tree_.token(below).deprel;
      const bool content = relation == Deprel::ccomp || relation == Deprel::parataxis;
      if (!content || !lexicon_.governs(tree_.lemma(*above), Upos::verb, Governor::say)) continue;
      add_speaker(link, *above);
      said = true;
    }
    return said;
  }

  void add_speaker(Link& link, TokenIndex verb) const {
    if (const auto noun = speaker_of(tree_, verb))
      add_voices(tree_, references_, *noun, {link.attributed_to, link.speakers});
  }

  const EventReading& reading_;
  const Tree& tree_;
  const CueLexicon& cues_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  std::vector<std::uint32_t> clause_at_;  // index into the clauses + 1; 0 = none
  std::vector<Link> links_;
};

}  // namespace

std::vector<CueArgument> cue_arguments(std::span<const CueRelation> relations) {
  std::vector<CueArgument> arguments;
  for (const CueRelation& relation : relations) {
    if (!relation.makes_events) continue;
    arguments.push_back({relation.from, {}, relation.verb});
    // What was not prevented, and what somebody is blamed for, has happened all the same.
    const bool brings = relation.kind != LinkKind::prevents && !relation.blamed && !relation.held;
    arguments.push_back({relation.to, brings ? relation.verb : std::nullopt, relation.verb});
  }
  return arguments;
}

std::vector<Link> link_events(std::span<const CueRelation> relations, const EventReading& reading,
                              const Tree& tree, const CueLexicon& cues, const EventLexicon& lexicon,
                              const ReferenceMap& references) {
  Linker linker(reading, tree, cues, lexicon, references);
  for (const CueRelation& relation : relations) linker.add(relation);
  return linker.take();
}

}  // namespace fabula
