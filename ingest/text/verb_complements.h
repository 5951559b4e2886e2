#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Tells infinitives and gerunds that complete a verb from adverbials: what somebody threatens,
/// commits himself to or denies doing is an xcomp ("threatened in May to move", "committed itself
/// to closing mines", "denied backing rebels"); whom somebody calls on to act acts.
void restore_verb_complements(const TreeEdit& tree);

}  // namespace fabula
