#pragma once

#include <optional>

#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula::mood {

/// Who denies what somebody else reports, in the same sentence or the next: "Acme says that Bolt
/// lied, a claim Bolt denies", "... ; Bolt denies that he had any part in it", "... . Bolt denies
/// this." What is disputed so is a claim, however it was reported.
/// `clause` is the head of a reported clause; gives the head of the noun phrase of the denier, or
/// nothing where nobody denies it or nobody reports it.
std::optional<TokenIndex> denier_of_report(const Tree& tree, const EventLexicon& lexicon,
                                           const ReferenceMap& references, TokenIndex clause);

}  // namespace fabula::mood
