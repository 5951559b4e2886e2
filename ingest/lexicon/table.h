#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"

namespace fabula {

/// A lexicon table: tab-separated text with a header line "#name<TAB>kind...". Lines that start
/// with
/// "# " are comments, empty lines are skipped. Views point into the text, which must outlive it.
class Table {
 public:
  /// Reads `tsv`. A row with another number of fields than the header, and a control character or
  /// broken UTF-8 in a row, is reported with file:line:column and skipped. A missing header, or one
  /// that lacks a column of `required`, gives an empty table and an error.
  static Table read(std::string_view file, std::string_view tsv,
                    std::span<const std::string_view> required, Diagnostics& diagnostics);

  std::size_t rows() const { return lines_.size(); }
  /// The cell of a row; "" for a column that the table does not have.
  std::string_view cell(std::size_t row, std::string_view column) const;
  /// 1-based line of a row in its file, for messages.
  std::uint32_t line(std::size_t row) const { return lines_[row]; }
  std::string_view file() const { return file_; }

 private:
  std::string_view file_;
  std::vector<std::string_view> columns_;
  std::vector<std::string_view> cells_;  // row-major
  std::vector<std::uint32_t> lines_;
};

/// The columns that the header line of a table names; none without one.
std::vector<std::string_view> header_of(std::string_view tsv);

/// The values of a cell that holds several, separated by "|"; none for an empty cell.
std::vector<std::string_view> values(std::string_view cell);

/// A table that is compiled into the program, by its file name without ".tsv".
/// Throws std::out_of_range for a name that no build embeds.
std::string_view embedded_table(std::string_view name);

}  // namespace fabula
