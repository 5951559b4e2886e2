#pragma once

#include <cstddef>
#include <string_view>

namespace fabula {

/// Where the JSON value that begins at `begin` ends (one past it), found by its brackets and quotes
/// alone: what lies between is not checked. The end of `text` when the value is not closed. Always
/// beyond `begin`, unless `begin` is the end. Linear, and without recursion at any nesting.
std::size_t json_value_end(std::string_view text, std::size_t begin);

}  // namespace fabula
