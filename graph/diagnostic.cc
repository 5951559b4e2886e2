#include "graph/diagnostic.h"

#include <algorithm>

namespace fabula {
namespace {

std::string printable(std::string_view line) {
  std::string out(line.substr(0, 200));
  for (char& c : out)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
  return out;
}

}  // namespace

LineColumn line_column(std::string_view text, std::size_t offset) {
  const std::string_view head = text.substr(0, std::min(offset, text.size()));
  const auto line = 1 + std::ranges::count(head, '\n');
  const std::size_t line_start = head.rfind('\n') + 1;  // npos + 1 == 0
  return {static_cast<std::uint32_t>(line),
          static_cast<std::uint32_t>(head.size() - line_start + 1)};
}

std::string format(const Diagnostic& d, std::string_view source_line) {
  static constexpr std::string_view names[] = {"note", "warning", "error"};
  std::string out = d.file;
  if (d.line) out += ":" + std::to_string(d.line) + ":" + std::to_string(d.column);
  if (!out.empty()) out += ": ";
  out.append(names[static_cast<int>(d.severity)]).append(": ").append(d.message);
  if (!source_line.empty() && d.column && d.column <= 200) {
    out.append("\n  ").append(printable(source_line));
    out.append("\n  ").append(std::string(d.column - 1, ' ')).append("^");
  }
  return out;
}

}  // namespace fabula
