#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Gives verbs of two words their second one, where a parser took that for a preposition: in "had
/// shot down a drone" the drone is the object. What is a tree stays a tree.
void restore_particles(const TreeEdit& tree);

}  // namespace fabula
