#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fabula {

/// Text made safe for a terminal and for one line: control characters, line breaks and the marks
/// that turn the direction of writing become spaces; invalid UTF-8 becomes U+FFFD.
std::string one_line(std::string_view text);

/// Columns that a text takes on a terminal (East Asian wide characters take two).
std::size_t columns_of(std::string_view text);

/// The text in at most `columns` columns, "..." at the end when it was cut.
std::string shortened(std::string_view text, std::size_t columns);

struct TextTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  ///< as wide as the header
};

/// The table with aligned columns, two spaces between, no trailing blanks, one line a row. Cells
/// are made safe and cut to `widest` columns, the last one excepted.
std::string format(const TextTable& table, std::size_t widest = 60);

}  // namespace fabula
