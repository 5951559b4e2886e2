#pragma once

#include <optional>
#include <vector>

#include "ingest/cause/cue_lexicon.h"
#include "ingest/cause/event_phrases.h"

namespace fabula {

/// What a cue says of two words of the text, found in the tree before anything is known of events.
struct CueRelation {
  TokenIndex from = 0;  ///< the word that tells the cause, or the earlier
  TokenIndex to = 0;
  LinkKind kind = LinkKind::causes;
  TokenIndex cue_first = 0, cue_last = 0;  ///< tokens [first, last) of the cue
  std::optional<TokenIndex> verb;          ///< the verb that links the two: its mood is the link's
  double confidence = 0;
  bool held = false;         ///< a reason as those have it who act on it
  bool blamed = false;       ///< the subject of `verb` says so
  bool weak = false;         ///< told as an order in time only, where "after" may mean "because of"
  bool makes_events = true;  ///< both ends are events by what the cue says of them
};

/// What the finders of cues look at; all of it must outlive them.
struct CueContext {
  const Tree& tree;
  const CueLexicon& cues;
  const EventLexicon& events;
  const EventPhrases& phrases;
};

/// All relations that cues of the text express, by position of the cue.
std::vector<CueRelation> find_cue_relations(const Tree& tree, const CueLexicon& cues,
                                            const EventLexicon& events,
                                            const ReferenceMap& references);

// One finder a form of cue; each adds what it finds.

/// "because of", "after", "as a result,": by the clause or phrase that the words mark.
void find_connectives(const CueContext& context, std::vector<CueRelation>& found);
/// "led to", ", forcing", "which boosted", "was caused by": by the arguments of the verb.
void find_causal_verbs(const CueContext& context, std::vector<CueRelation>& found);
/// "was the cause of", "in an apparent response to": by the complement of the noun.
void find_causal_nouns(const CueContext& context, std::vector<CueRelation>& found);
/// "arrested for", "a row over": reasons as those have them who act on them.
void find_reasons(const CueContext& context, std::vector<CueRelation>& found);
/// ", citing": so do participles, of acts that those `found` before give no reason of.
void find_reason_participles(const CueContext& context, std::vector<CueRelation>& found);

}  // namespace fabula
