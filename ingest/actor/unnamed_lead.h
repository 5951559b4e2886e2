#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/actor/anaphora.h"

namespace fabula {

/// The words of headline and first sentence for the person whom the article names right behind:
/// "A former mayor was jailed on Friday. Anna Berg, 58, took bribes." Only where the first
/// sentence tells of no other unnamed person, the two name nobody else, and the name with its age
/// opens one of the next two. By first token.
std::vector<Anaphor> unnamed_in_lead(const Tree& tree, const ActorLexicon& lexicon,
                                     std::span<const NameMention> mentions,
                                     const NameClusters& names);

}  // namespace fabula
