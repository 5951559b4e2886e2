#pragma once

#include <vector>

#include "ingest/text/tree.h"

namespace fabula {

/// For each token whether it belongs to quoted direct speech. One pass over the document.
std::vector<bool> quoted_tokens(const Document& document);

}  // namespace fabula
