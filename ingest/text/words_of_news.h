#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// Gives words that the news use otherwise than most texts their tags: verbs that were taken for
/// nouns, and the other way round ("denied backing rebels", "as fighting goes on", "but hints at
/// cuts"), and the "bn" of "a 20bn loan".
void retag_words_of_news(std::span<const std::string_view> texts, std::span<FineTag> tags);

}  // namespace fabula
