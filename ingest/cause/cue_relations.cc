#include "ingest/cause/cue_relations.h"

#include <algorithm>
#include <array>

#include "ingest/event/direct_speech.h"

namespace fabula {

std::vector<CueRelation> find_cue_relations(const Tree& tree, const CueLexicon& cues,
                                            const EventLexicon& events,
                                            const ReferenceMap& references) {
  const EventPhrases phrases(tree, events, cues, references);
  const CueContext context{tree, cues, events, phrases};
  std::vector<CueRelation> found;
  find_connectives(context, found);
  find_causal_verbs(context, found);
  find_causal_nouns(context, found);
  find_reasons(context, found);
  find_reason_participles(context, found);
  // What causes what in an interview is argued, not told.
  const DirectSpeech speech(tree);
  std::erase_if(found, [&](const CueRelation& relation) {
    return relation.from == relation.to || speech.contains(relation.cue_first);
  });
  std::ranges::stable_sort(found, {}, &CueRelation::cue_first);
  return found;
}

}  // namespace fabula
