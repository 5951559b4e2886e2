#include "ingest/lexicon/table.h"

#include <algorithm>
#include <string>

namespace fabula {
namespace {

void split(std::string_view text, char separator, std::vector<std::string_view>& parts) {
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == text.npos) return;
    text.remove_prefix(end + 1);
  }
}

/// Position of the first control character of a row that is not a tab, or npos.
std::size_t find_control(std::string_view row) {
  const auto bad = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
  };
  const auto found = std::ranges::find_if(row, bad);
  return found == row.end() ? row.npos : static_cast<std::size_t>(found - row.begin());
}

}  // namespace

Table Table::read(std::string_view file, std::string_view tsv,
                  std::span<const std::string_view> required, Diagnostics& diagnostics) {
  Table table;
  table.file_ = file;
  std::vector<std::string_view> fields;
  const auto report = [&](std::uint32_t line, std::size_t column, std::string message) {
    diagnostics.push_back({Severity::error, std::string(file), line,
                           static_cast<std::uint32_t>(column + 1), std::move(message)});
  };
  for (std::uint32_t line = 1; !tsv.empty(); ++line) {
    const std::size_t end = tsv.find('\n');
    std::string_view row = tsv.substr(0, end);
    tsv.remove_prefix(end == tsv.npos ? tsv.size() : end + 1);
    if (row.ends_with('\r')) row.remove_suffix(1);
    if (row.empty() || row.starts_with("# ") || row == "#") continue;
    if (const std::size_t control = find_control(row); control != row.npos) {
      report(line, control, "control character in a lexicon row; the row is skipped");
      continue;
    }
    fields.clear();
    split(row, '\t', fields);
    if (table.columns_.empty()) {
      if (!row.starts_with('#')) break;  // no header: reported below
      fields.front().remove_prefix(1);
      table.columns_ = fields;
      continue;
    }
    if (fields.size() != table.columns_.size()) {
      report(line, row.size(),
             "expected " + std::to_string(table.columns_.size()) + " tab-separated fields, found " +
                 std::to_string(fields.size()) + "; the row is skipped");
      continue;
    }
    table.cells_.insert(table.cells_.end(), fields.begin(), fields.end());
    table.lines_.push_back(line);
  }
  for (std::string_view name : required) {
    if (std::ranges::find(table.columns_, name) != table.columns_.end()) continue;
    report(1, 0,
           "the header line lacks the column \"" + std::string(name) +
               "\"; begin the file with #name<TAB>...");
    return {};
  }
  return table;
}

std::vector<std::string_view> header_of(std::string_view tsv) {
  std::vector<std::string_view> columns;
  while (!tsv.empty()) {
    const std::size_t end = tsv.find('\n');
    std::string_view row = tsv.substr(0, end);
    tsv.remove_prefix(end == tsv.npos ? tsv.size() : end + 1);
    if (row.ends_with('\r')) row.remove_suffix(1);
    if (row.empty() || row.starts_with("# ") || row == "#") continue;
    if (row.starts_with('#')) split(row.substr(1), '\t', columns);
    break;
  }
  return columns;
}

std::string_view Table::cell(std::size_t row, std::string_view column) const {
  const auto found = std::ranges::find(columns_, column);
  if (found == columns_.end()) return {};
  return cells_[row * columns_.size() + static_cast<std::size_t>(found - columns_.begin())];
}

std::vector<std::string_view> values(std::string_view cell) {
  std::vector<std::string_view> parts;
  if (!cell.empty()) split(cell, '|', parts);
  return parts;
}

}  // namespace fabula
