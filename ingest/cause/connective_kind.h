#pragma once

#include <optional>

#include "ingest/cause/connective_side.h"

namespace fabula {

/// What a connective connects: the words that tell what its left and its right side tell, and the
/// head of the phrase or clause on its right.
struct ConnectedWords {
  TokenIndex left = 0, right = 0, part = 0;
};

/// A cause and its effect, or an earlier and a later event.
struct ToldSides {
  TokenIndex from = 0, to = 0;
  LinkKind kind = LinkKind::causes;
};

/// What the words of a connective say of its two sides, by their tense and class: "as" and "since"
/// give a time or a reason, "so" a consequence or what it makes possible, "when" an order. Nothing
/// where they do not link the two.
std::optional<ToldSides> told_of_sides(const CueContext& context, const CausalCue& cue,
                                       CueWords words, ConnectedWords connected);

/// "trains resumed after the strike", which had stopped them: no effect of it.
bool is_taken_up_again(const Tree& tree, TokenIndex verb);

/// "can be sold", "could stay": what may be done.
bool is_ability(const Tree& tree, TokenIndex verb);

}  // namespace fabula
