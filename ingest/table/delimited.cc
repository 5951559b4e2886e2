#include "ingest/table/delimited.h"

#include <algorithm>
#include <array>

#include "graph/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t most_cells = 1000;
constexpr std::size_t largest_cell = std::size_t{1} << 20;
constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

}  // namespace

DelimitedReader::DelimitedReader(std::string_view text, char separator, std::string_view file)
    : text_(text), separator_(separator), file_(file) {
  if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
}

/// Reads up to the separator or the end of the line. `closed` is false for an open quote.
std::string DelimitedReader::read_cell(bool& closed) {
  std::string cell;
  bool quoted = at_ < text_.size() && text_[at_] == '"';
  if (quoted) ++at_;
  for (; at_ < text_.size(); ++at_) {
    const char c = text_[at_];
    if (quoted && c == '"') {
      if (at_ + 1 < text_.size() && text_[at_ + 1] == '"')
        ++at_;
      else {
        quoted = false;
        continue;
      }
    } else if (!quoted && (c == separator_ || c == '\n' || c == '\r')) {
      break;
    }
    line_ += c == '\n';
    cell += c;
  }
  closed = !quoted;
  return cell;
}

void DelimitedReader::skip_line_end() {
  if (at_ < text_.size() && text_[at_] == '\r') ++at_;
  if (at_ < text_.size() && text_[at_] == '\n') ++at_;
  ++line_;
}

std::optional<DelimitedRow> DelimitedReader::next(Diagnostics& diagnostics) {
  while (at_ < text_.size()) {
    DelimitedRow row{line_, {}};
    std::string_view problem;
    for (bool more = true; more;) {
      bool closed = true;
      std::string cell = read_cell(closed);
      if (!closed) problem = "a quote is not closed; write quotes in a cell twice";
      if (cell.size() > largest_cell) problem = "a cell is larger than 1 MiB";
      if (valid_utf8_prefix(cell) < cell.size())
        problem = "a cell is no UTF-8; save the table as UTF-8";
      if (row.cells.size() < most_cells)
        row.cells.push_back(std::move(cell));
      else
        problem = "the row has more than 1,000 cells";
      more = at_ < text_.size() && text_[at_] == separator_;
      if (more) ++at_;
    }
    skip_line_end();
    if (row.cells.size() == 1 && row.cells[0].empty()) continue;
    if (problem.empty()) return row;
    diagnostics.push_back({Severity::error, file_, row.line, 1, std::string(problem)});
  }
  return std::nullopt;
}

char separator_of(std::string_view text) {
  // Of equals the one that words rarely hold counts.
  static constexpr std::array separators{'\t', ';', ','};
  std::array<std::size_t, separators.size()> count{};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (!quoted && c == '\n') break;
    for (std::size_t i = 0; i < separators.size(); ++i) count[i] += !quoted && c == separators[i];
  }
  const auto most = std::ranges::max_element(count);
  return *most == 0 ? ',' : separators[static_cast<std::size_t>(most - count.begin())];
}

}  // namespace fabula
