#pragma once

#include <vector>

#include "ingest/cause/cue_relations.h"
#include "ingest/event/events.h"

namespace fabula {

/// Where the ends of a relation are told, so that a headline can say what they are. All that it is
/// built from must outlive it.
class LinkEnds {
 public:
  LinkEnds(const EventReading& reading, const Tree& tree, const CueLexicon& cues,
           const EventLexicon& lexicon, const ReferenceMap& references);

  /// The two clauses that the relation links; nullptr for one that tells no event, or takes up what
  /// is told elsewhere ("the move", "his decision").
  struct Clauses {
    const EventClause* from;
    const EventClause* to;
  };
  Clauses of(const CueRelation& relation) const;

  EventIndex event_of(const EventClause& clause) const;

 private:
  const EventClause* end_at(TokenIndex word, const CueRelation& relation) const;
  const EventClause* clause_at(TokenIndex token) const;
  const EventClause* told_more_fully(const EventClause& clause) const;
  const EventClause* taken_up(const EventClause& clause) const;
  bool tells_elsewhere(const EventClause& clause) const;
  bool points_back(const EventClause& clause) const;
  bool is_word_alone(const EventClause& clause, TokenIndex cue) const;
  const Event& event(const EventClause& clause) const {
    return reading_.events[at(event_of(clause))];
  }

  /// What the article tells of one event.
  struct Tellings {
    std::uint32_t first = 0;  // index into the clauses
    std::uint32_t count = 0;
    bool introduced = false;  // "a fire", not only "the fire"
  };

  const EventReading& reading_;
  const Tree& tree_;
  const EventLexicon& lexicon_;
  const EventPhrases phrases_;
  std::vector<std::uint32_t> clause_at_;  // index into the clauses + 1; 0 = none
  std::vector<Tellings> tellings_;        // by event
  std::uint32_t first_sentence_ = 0;      // that tells anything
};

}  // namespace fabula
