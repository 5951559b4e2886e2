#pragma once

#include "ingest/actor/clues.h"

namespace fabula {

/// Adds to the clues the title before the name: "Finance Minister Foo", "economist Jane Doe",
/// "Estonia's justice minister, Anna Berg,".
void read_title_clues(const Document& document, const ActorLexicon& lexicon,
                      const NameMention& mention, Clues& clues);

/// Adds to the clues what an apposition behind the name says that it is: "Foo, the Polish
/// regulator,", "Jane Doe, Foo's chief executive for Asia,".
void read_apposition_clues(const Document& document, const ActorLexicon& lexicon,
                           const NameMention& mention, Clues& clues);

}  // namespace fabula
