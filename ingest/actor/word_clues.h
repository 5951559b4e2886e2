#pragma once

#include "ingest/actor/clues.h"

namespace fabula {

/// Adds to the clues what the words of a name tell by themselves: given names, words that head
/// names ("Bank of Foo"), numbers, what is listed in its beginning.
void read_word_clues(const Document& document, const ActorLexicon& lexicon,
                     const NameMention& mention, Clues& clues);

}  // namespace fabula
