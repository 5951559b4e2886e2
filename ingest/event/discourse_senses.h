#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// What the ambiguous event nouns of an article mean. A word has one sense in one discourse (Gale,
/// Church and Yarowsky 1992): where workers went on strike, "the strike" is theirs, too.
class DiscourseSenses {
 public:
  /// O(tokens). `in_time` tells for each token whether it belongs to a time expression.
  DiscourseSenses(const Tree& tree, const EventLexicon& lexicon, const ReferenceMap& references,
                  const std::vector<bool>& in_time);

  /// The sense that the word has wherever its arguments select one; nullptr when they never do, or
  /// select several.
  const TriggerSense* of_noun(std::string_view lemma) const;

 private:
  const EventLexicon& lexicon_;
  std::vector<std::pair<std::string_view, std::string_view>> types_;  ///< by lemma, each pair once
};

}  // namespace fabula
