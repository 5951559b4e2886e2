#pragma once

#include <cstddef>
#include <string_view>

namespace fabula {

/// Bytes of the well-formed UTF-8 character at the start of `text` (Unicode 15, table 3-7); 0 when
/// there is none. Precondition: `text` is not empty.
std::size_t utf8_character_size(std::string_view text);

/// Bytes of the longest well-formed prefix of `text`.
std::size_t valid_utf8_prefix(std::string_view text);

}  // namespace fabula
