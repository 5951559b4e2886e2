#pragma once

#include <string>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/reference_map.h"

namespace fabula {

/// A short headline for an event, composed from its frame: canonical names, present tense, no
/// pronouns, whole words, at most about 80 bytes ("US imposes 50% tariff on India").
std::string compose_label(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                          const ReferenceMap& references);

}  // namespace fabula
