#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Between commas, a name before "and" and another name is one of those enumerated ("Acme, Bolt,
/// and Corex"), where the parser took it for another name of the first. What has an article
/// describes ("Lee, the singer, and Marsh") and stays.
void restore_enumerations(const TreeEdit& tree);

}  // namespace fabula
