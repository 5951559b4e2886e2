#pragma once

#include <span>

#include "ingest/actor/name_cluster.h"

namespace fabula {

/// Moves the mentions of capitals and seats of government that stand for the country to its
/// cluster, each mention by itself: "the White House said", but "met at the White House". A capital
/// is its government where it acts, stands after "with", "between", "against", or owns an event
/// ("Washington's decision"), and a place after "in" and "at"; a mention that tells neither is read
/// as most others of the article are. Where a capital mostly acts, its settings are its country's.
void resolve_seats(const Document& document, const ActorLexicon& lexicon,
                   std::span<const NameMention> mentions, std::span<const Clues> clues,
                   NameClusters& names);

}  // namespace fabula
