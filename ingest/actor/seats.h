#pragma once

#include <span>

#include "ingest/actor/clusters.h"

namespace fabula {

/// Moves the mentions of capitals and seats of government that stand for the country to its
/// cluster. A building is read mention by mention: "the White House said", but "met at the White
/// House". A capital is read once for the article, by the vote of its mentions: it acts, stands
/// after "with", "between", "against", or owns an event ("Washington's decision"), against "in" and
/// "at".
void resolve_seats(const Document& document, const ActorLexicon& lexicon,
                   std::span<const NameMention> mentions, std::span<const Clues> clues,
                   NameClusters& names);

}  // namespace fabula
