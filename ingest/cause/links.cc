#include "ingest/cause/links.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "ingest/cause/link_ends.h"
#include "ingest/cause/link_modality.h"
#include "ingest/event/voices.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class Linker {
 public:
  Linker(const EventReading& reading, const Tree& tree, const CueLexicon& cues,
         const EventLexicon& lexicon, const ReferenceMap& references)
      : reading_(reading),
        tree_(tree),
        cues_(cues),
        lexicon_(lexicon),
        references_(references),
        ends_(reading, tree, cues, lexicon, references),
        modality_(tree, lexicon) {}

  void add(const CueRelation& relation) {
    const auto [from, to] = ends_.of(relation);
    if (!from || !to || ends_.event_of(*from) == ends_.event_of(*to)) return;
    if (is_unfounded(relation, *from, *to)) return;
    Link link;
    link.from = ends_.event_of(*from);
    link.to = ends_.event_of(*to);
    link.kind = relation.kind;
    const auto& tokens = tree_.document().tokens;
    link.cue = Cue{{tokens[relation.cue_first].span.begin, tokens[relation.cue_last - 1].span.end}};
    link.confidence = relation.confidence;
    if (relation.weak) read_frame(link, *from, *to);
    if (has_no_time(link, relation, *from, *to)) return;
    link.modality = modality_.of(relation, *from, *to);
    // "a possible leak triggering the fire": it may have been another.
    if (relation.verb && !relation.held && modality_of_event(*from) == Modality::possible &&
        link.modality == Modality::asserted)
      link.modality = Modality::possible;
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
  static bool happened(const EventClause& clause) { return clause.modality == Modality::asserted; }
  /// That of its event as a whole, whatever the clause at hand says.
  Modality modality_of_event(const EventClause& clause) const {
    return reading_.events[at(ends_.event_of(clause))].modality;
  }

  /// What was not or is yet to come has brought nothing about, and nothing has brought it about.
  bool is_unfounded(const CueRelation& relation, const EventClause& from,
                    const EventClause& to) const {
    if (modality_.is_without_evidence(relation)) return true;
    // "attempts to block the inquiry": what there was none of has caused nothing.
    if (from.nominal && from.modality == Modality::negated) return true;
    // "plans to end the blockade, which led to shortages"
    const bool has_led = from.nominal && relation.verb && !relation.held && happened(to);
    if (has_led && modality_of_event(from) == Modality::planned) return true;
    // "is no longer hurt by it"; what was not done has no reason.
    const bool undone = to.modality == Modality::negated;
    return undone && (relation.verb == relation.to || relation.held);
  }

  /// "died after a crash": an order in time that is a cause by what the two are.
  void read_frame(Link& link, const EventClause& from, const EventClause& to) const {
    // "was caught after a chase", which did not make him flee.
    const bool pursued = lexicon_.in_class(from.lemma, "pursuit");
    // "died after he was diagnosed": of what was found.
    const bool found = one_of(from.lemma, {"diagnose", "diagnosis", "test"});
    // "was charged as the toll climbed": the count goes on.
    const bool counts = from.type == "disaster.casualty" &&
                        one_of(from.lemma, {"climb", "grow", "increase", "jump", "rise"});
    // "the virus killed 60 as floods cut off villages": what killed them is told.
    const bool told = to.type == "disaster.casualty" && to.lemma == "kill" && !to.nominal &&
                      !is_passive(tree_, to.trigger) &&
                      std::ranges::any_of(to.arguments, [&](const Argument& argument) {
                        return argument.slot == Slot::subject;
                      });
    if (!happened(from) || !happened(to) || pursued || found || counts || told) return;
    if (const CausalCue* frame = cues_.frame(from.type, to.type)) {
      link.kind = frame->kind;
      link.confidence = frame->confidence;
    }
  }

  /// When something would have come about that need not have, nothing tells; nor when it was that
  /// something was not ("did not stay, as he wanted to go").
  bool has_no_time(const Link& link, const CueRelation& relation, const EventClause& from,
                   const EventClause& to) const {
    if (link.kind != LinkKind::before && link.kind != LinkKind::during) return false;
    for (const EventClause* end : {&from, &to})
      if (modality_of_event(*end) == Modality::possible) return true;
    const bool clause = tree_.token(relation.cue_first).deprel != Deprel::case_;
    return link.kind == LinkKind::during && clause &&
           (from.modality == Modality::negated || to.modality == Modality::negated);
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
  const LinkEnds ends_;
  const LinkModality modality_;
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
