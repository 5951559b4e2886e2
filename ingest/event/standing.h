#pragma once

#include <span>
#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/label.h"
#include "ingest/event/reference_map.h"
#include "ingest/event/salience.h"
#include "ingest/text/tree.h"

namespace fabula {

bool in_headline(const Tree& tree, TokenIndex trigger);
/// In the first four sentences of the body.
bool in_lead(const Tree& tree, TokenIndex trigger);

/// Gathers what speaks for an event and what against it as one that readers want.
class StandingReader {
 public:
  /// All must outlive this.
  StandingReader(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references,
                 std::span<const CueArgument> causal);

  /// `tellings` are the event's, the best one first; `label` is its headline.
  Standing of(const Event& event, std::span<const EventClause* const> tellings,
              const Label& label) const;

  /// The cause or effect of something, or what comes before or after it: "after the siege".
  bool is_linked(TokenIndex trigger) const;

 private:
  bool is_aim(const EventClause& clause) const;
  bool is_of_outlet(const Event& event) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const ReferenceMap& references_;
  std::vector<bool> causal_;  // by token: it is a cause or an effect
};

}  // namespace fabula
