#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Prepositions and what stands behind them.
///
/// - "As of" and "prior to" are one preposition; "in addition to" tells of the noun before.
/// - What is chosen is the head of what it is chosen from ("to the first of two terms").
/// - Others are others of those listed right before ("beat Anna and Ben, among others").
/// - Where something is done is no subject of a gerund behind it ("left a note on the desk saying").
/// - A place with an article is joined to the place before it ("ports in ten counties and
///   the Isle of Ayr").
///
/// What is a tree stays a tree.
void restore_prepositional_phrases(const TreeEdit& tree);

}  // namespace fabula
