#pragma once

#include "ingest/text/tree.h"

namespace fabula {

/// The verb tells what something is, needs or is called, and not what happens: participles as
/// adjectives or prepositions ("sourced copper", "the upcoming vote", "a woman named Roe").
bool only_describes(const Tree& tree, TokenIndex verb);

}  // namespace fabula
