#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// A past participle with a subject and no auxiliary is a past tense ("Hundreds took part"), and so
/// is one that goes with a past tense ("asked and then declared"), unless the verb needs an object
/// and has none ("Two killed"), or "with" opens the clause ("with three miners freed"). Its subject
/// is that of an active verb. Where past and present look alike ("The workers quit") a verb is past
/// unless another of the sentence is in the present. What is a tree stays a tree.
void restore_finite_forms(const TreeEdit& tree);

}  // namespace fabula
