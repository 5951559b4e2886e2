#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Hangs a name or a pronoun that possesses ("Peru's copper exports", "its growth forecast") on
/// what is possessed, the exports, where the parser hung it on a noun before that, or took the noun
/// for another word for a part of the name ("Mayor Anna Berg's handling"). Whose union "the
/// teachers' union leader" tells of is not asked: common nouns stay.
void restore_possessors(const TreeEdit& tree);

}  // namespace fabula
