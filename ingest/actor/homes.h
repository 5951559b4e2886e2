#pragma once

#include <vector>

#include "ingest/actor/names.h"

namespace fabula {

/// Tells whose institution a common name names ("the Supreme Court", "Conservatives"), in
/// NameMention::home: the country or place in the name ("Canadian Parliament") or beside it
/// ("Canada's Parliament", "the Senate of Canada"); else the one beside the same name elsewhere in
/// the article; else the country of which the article speaks most, when it speaks of hardly
/// another. A mention loses its `known` when that is the institution of another country.
void find_homes(const Document& document, const ActorLexicon& lexicon,
                std::vector<NameMention>& mentions);

}  // namespace fabula
