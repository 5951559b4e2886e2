#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// Tags words that a tagger misreads again and again by the words beside them: "following" before
/// a noun, "left" behind "centre", a past form between a number and a noun.
void retag_misread_words(std::span<const std::string_view> texts, std::span<FineTag> tags);

}  // namespace fabula
