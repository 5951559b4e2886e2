#pragma once

#include "ingest/cause/cue_relations.h"
#include "ingest/event/event_clause.h"

namespace fabula {

/// How sure a text is of what it links.
class LinkModality {
 public:
  /// Both must outlive the object.
  LinkModality(const Tree& tree, const EventLexicon& lexicon) : tree_(tree), lexicon_(lexicon) {}

  /// The modality of the link by its verb, its ends, and what is said of its cue.
  Modality of(const CueRelation& relation, const EventClause& cause,
              const EventClause& effect) const;
  /// "no evidence that it caused the fire"
  bool is_without_evidence(const CueRelation& relation) const;

 private:
  Modality by_ends(const CueRelation& relation, const EventClause& cause,
                   const EventClause& effect) const;
  std::optional<Modality> mood_of(TokenIndex verb) const;
  bool is_asked_whether(TokenIndex cue) const;
  bool is_denied(TokenIndex cue) const;
  Modality hedge_of(const CueRelation& relation) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
};

}  // namespace fabula
