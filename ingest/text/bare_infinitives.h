#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/text/tagset.h"

namespace fabula {

/// The words of a sentence that may be infinitives without "to" behind "help" or "let" and its
/// object: "recover" in "helped the country recover". Few texts have them, so the models take them
/// for nouns; with a "to" before them they do not. Positions in the sentence, in order.
std::vector<std::uint32_t> find_bare_infinitives(std::span<const std::string_view> words,
                                                 std::span<const FineTag> tags);

}  // namespace fabula
