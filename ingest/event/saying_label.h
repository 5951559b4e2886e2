#pragma once

#include <optional>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/label.h"
#include "ingest/event/noun_phrase.h"

namespace fabula {

/// What somebody says, as one place of the text tells it.
struct Saying {
  EventClause clause;
  std::optional<TokenIndex> content = {};  ///< head of the clause that is said
  TokenIndex first = 0, last = 0;  ///< the words that are said; the same where none are known
  Label label = {};
};

/// A headline for what somebody says: "Jane Roe says that harvest fails", or, where the content is
/// no clause that can be composed, with the article's own words: "Jane Roe says: we are ready". At
/// most about 80 bytes. An empty one when the speaker is not known, or nothing of what is said.
Label compose_saying(const Saying& saying, const Tree& tree, const EventLexicon& lexicon,
                     const NounPhrases& phrases);

}  // namespace fabula
