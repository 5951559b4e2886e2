#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// How many words at the head of a sentence are a phrase with a preposition before the clause, with
/// the comma and what tells of its noun up to the next one: "In a statement on the attack,",
/// "According to Acme, which owns the mine,", "In a letter, published on Monday,"; 0 where it
/// begins otherwise.
std::uint32_t opening_phrase(std::span<const std::string_view> words,
                             std::span<const FineTag> tags);

}  // namespace fabula
