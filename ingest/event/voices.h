#pragma once

#include <optional>
#include <vector>

#include "ingest/event/reference_map.h"
#include "ingest/text/tree.h"

namespace fabula {

/// Who says or denies something, as a clause or link keeps it: actors, and the words for whoever is
/// none.
struct Voices {
  std::vector<ActorIndex>& named;
  std::vector<Speaker>& unnamed;
};

/// The noun that says what stands below a verb or noun of saying: the subject, of a passive whoever
/// stands behind "by", of a noun whose it is ("the union's claim", "a claim by the union", "an
/// Acme report").
std::optional<TokenIndex> speaker_of(const Tree& tree, TokenIndex word);

/// Adds all whom the noun phrase of `noun` stands for. Not those of whom it says nothing: a pronoun
/// that nobody resolved, "nobody".
void add_voices(const Tree& tree, const ReferenceMap& references, TokenIndex noun, Voices voices);

}  // namespace fabula
