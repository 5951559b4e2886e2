#pragma once

#include <span>
#include <string>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/noun_phrase.h"

namespace fabula {

/// What is not needed to tell the event is left out of a label that it would make longer.
inline constexpr std::size_t max_label_bytes = PhraseStyle{}.room;

/// A headline and how much it tells.
struct Label {
  enum class Content : std::uint8_t {
    bare,      ///< the event's word alone
    partial,   ///< one who acts or is acted upon, where the verb asks for both; a noun with
               ///< modifiers
    complete,  ///< all that its verb asks for
  };

  std::string text;
  Content content = Content::bare;
  /// It can stand alone: nothing is left out that the sentence has for it, and nothing in the tree
  /// gives reason to doubt it (see LabelCheck).
  bool sound = false;
  /// The chance, 0..1, that the parser found the heads of all words that the headline is built on.
  /// Of labels read by hand, 79 of 100 sound ones were good, and 84 of those above one half.
  double certainty = 0;
};

/// A short headline for an event, composed from its frame: canonical names, present tense, no
/// pronouns, whole words, at most about max_label_bytes ("US imposes 50% tariff on India"). Plans
/// are told with "to", possibilities with "could". Where the frame is not known well enough for a
/// clause, the label is a noun phrase. `verbs_told`, in ascending order, are the verbs that are
/// events of their own: their clause is no label for a noun that stands in it.
Label compose_label(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                    const NounPhrases& phrases, std::span<const TokenIndex> verbs_told = {});

}  // namespace fabula
