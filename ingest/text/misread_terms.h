#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// Gives words of fixed terms the tags that they have there: "pay" in "pay talks", "operating" in
/// "operating profit", "light" in "came to light". `texts` and `tags` are of one length.
void retag_terms(std::span<const std::string_view> texts, std::span<FineTag> tags);

}  // namespace fabula
