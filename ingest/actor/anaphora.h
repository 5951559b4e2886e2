#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/actor/actors.h"
#include "ingest/actor/name_cluster.h"
#include "ingest/text/tree.h"

namespace fabula {

/// A common noun phrase or pronoun that stands for a cluster of names.
struct Anaphor {
  std::uint32_t cluster = 0;
  std::uint32_t first = 0;  ///< tokens [first, last)
  std::uint32_t last = 0;
  ActorReference::Form form = ActorReference::Form::nominal;
};

/// Resolves "the company", "the prime minister", "the government" to the one compatible actor near
/// before them, and pronouns to the nearest agreeing subject within two sentences. What fits
/// several equally, or nothing, stays open. By first token; apart from each other and from the
/// names.
std::vector<Anaphor> resolve_anaphora(const Tree& tree, const ActorLexicon& lexicon,
                                      std::span<const NameMention> mentions,
                                      std::span<const Clues> clues, const NameClusters& names);

}  // namespace fabula
