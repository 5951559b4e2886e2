#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs what tells why, how long before, to what end or in which state something was done on the
/// verb that it is of: "halted the search on Monday because of fog", "stays closed tomorrow".
void restore_circumstances(const TreeEdit& tree);

}  // namespace fabula
