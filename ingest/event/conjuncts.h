#pragma once

#include <vector>

#include "ingest/text/tree.h"

namespace fabula {

/// The nouns that a coordinated phrase around `head` joins. Not among them are what the parser took
/// for a conjunct and only describes another ("the creature, a bat,"), has a preposition of its
/// own, or belongs to another clause.
std::vector<TokenIndex> conjuncts_of(const Tree& tree, TokenIndex head);

}  // namespace fabula
