#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// A verb has one subject and one object. Where a greedy parser gives it two nouns side by side:
///
/// - Of two subjects the first belongs to the phrase of the second ("WHO director Anna Berg said"),
///   unless one of them says when ("A fire yesterday afternoon killed two"), stands behind a
///   preposition ("In the region, ten towns were flooded"), owns the second or is "itself".
///   Others are coordinated ("Anna Berg and I"), or the second says where ("Police in Ayr,
///   Scotland", "one in Ayr and two in Oslo have died").
/// - Of two objects the second is coordinated with the first where a conjunction says so, is given
///   to the first by a verb of giving ("granted Anna Berg a pardon"), is what the first becomes
///   ("declared Friday a day of mourning"), says when, or heads the phrase of both ("sentenced two
///   people smugglers", "a dose of the antibody drug"). A name right behind an agent is the agent's
///   ("founded by singer Anna Berg").
///
/// What is a tree stays a tree.
void restore_doubled_arguments(const TreeEdit& tree);

}  // namespace fabula
