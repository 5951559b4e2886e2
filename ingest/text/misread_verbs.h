#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// Gives verbs that were taken for nouns, and nouns that were taken for verbs, their tags, where the
/// words around tell: "denied backing rebels", "as fighting goes on", "but hints at cuts".
void retag_misread_verbs(std::span<const std::string_view> texts, std::span<FineTag> tags);

}  // namespace fabula
