#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// A past form with an object is no passive participle that modifies the noun before it, but the
/// next thing that the subject did: "declared an emergency, closed schools and asked for help",
/// "arrested six people and seized weapons", "killed six people, injured dozens"; nor what has a
/// subject: "rain caused floods". What is a tree stays a tree.
void restore_verb_series(const TreeEdit& tree);

}  // namespace fabula
