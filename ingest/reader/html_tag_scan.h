#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace fabula {

/// Attributes that one element may have. libxml2 compares each with all before it, so that a tag
/// with 100,000 keeps it busy for a minute; pages have a few dozen at most.
inline constexpr std::size_t max_attributes = 256;

/// Where the first tag begins that has (about) more attributes than that; nothing when none has.
/// Linear. Steps over comments, scripts and style sheets as libxml2 does.
std::optional<std::size_t> overloaded_tag(std::string_view html);

}  // namespace fabula
