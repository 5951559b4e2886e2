#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"

namespace fabula {

/// One row of a table as it stands in its file.
struct DelimitedRow {
  std::uint32_t line = 1;  ///< on which it begins, 1-based
  std::vector<std::string> cells;
};

/// Steps through the rows of comma- or tab-separated text (RFC 4180): cells in quotes may hold the
/// separator, line breaks, and quotes written twice. Rows end in \n or \r\n; empty lines are passed
/// over. At most 1,000 cells a row and 1 MiB a cell. `text` must outlive it.
class DelimitedReader {
 public:
  DelimitedReader(std::string_view text, char separator, std::string_view file);

  /// The next row; nothing at the end. A row that is too large, has a quote that is not closed or
  /// bytes that are no UTF-8 is reported and left out.
  std::optional<DelimitedRow> next(Diagnostics& diagnostics);

 private:
  std::string read_cell(bool& closed);
  void skip_line_end();

  std::string_view text_;
  char separator_;
  std::string file_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

/// The separator that the first line uses most outside of quotes: a tab, a semicolon or a comma.
char separator_of(std::string_view text);

}  // namespace fabula
