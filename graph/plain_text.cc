#include "graph/plain_text.h"

#include <utf8proc.h>

#include <algorithm>

#include "graph/utf8.h"

namespace fabula {
namespace {

utf8proc_int32_t code_point(std::string_view character) {
  utf8proc_int32_t code = 0;
  utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(character.data()),
                   static_cast<utf8proc_ssize_t>(character.size()), &code);
  return code;
}

bool is_unsafe(utf8proc_int32_t code) {
  const bool control = code < 0x20 || (0x7f <= code && code < 0xa0);
  const bool line_break = code == 0x2028 || code == 0x2029;
  const bool direction = code == 0x200e || code == 0x200f || (0x202a <= code && code <= 0x202e) ||
                         (0x2066 <= code && code <= 0x2069);
  return control || line_break || direction;
}

/// Calls `each(character)` for every well-formed character, and with "" for a byte of none.
template <typename Function>
void for_each_character(std::string_view text, Function each) {
  while (!text.empty()) {
    const std::size_t size = utf8_character_size(text);
    each(text.substr(0, size));
    text.remove_prefix(std::max<std::size_t>(size, 1));
  }
}

std::size_t width_of(std::string_view character) {
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code_point(character))));
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string out;
  for_each_character(text, [&](std::string_view character) {
    if (character.empty())
      out += "\xef\xbf\xbd";
    else if (!is_unsafe(code_point(character)))
      out += character;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  });
  return out;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for_each_character(text, [&](std::string_view character) {
    columns += character.empty() ? 1 : width_of(character);
  });
  return columns;
}

std::string shortened(std::string_view text, std::size_t columns) {
  if (columns_of(text) <= columns) return std::string(text);
  constexpr std::size_t dots = 3;
  std::string out;
  std::size_t used = 0;
  bool full = false;
  for_each_character(text, [&](std::string_view character) {
    used += character.empty() ? 1 : width_of(character);
    full |= used + dots > columns;
    if (!full) out += character;
  });
  return out + "...";
}

std::string format(const TextTable& table, std::size_t widest) {
  std::vector<std::vector<std::string>> lines{table.header};
  lines.insert(lines.end(), table.rows.begin(), table.rows.end());
  std::vector<std::size_t> widths(table.header.size());
  for (auto& line : lines)
    for (std::size_t i = 0; i < line.size(); ++i) {
      line[i] = one_line(line[i]);
      if (i + 1 < line.size()) line[i] = shortened(line[i], widest);
      widths[i] = std::max(widths[i], columns_of(line[i]));
    }
  std::string out;
  for (const auto& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (i > 0) out += "  ";
      out += line[i];
      out.append(widths[i] - columns_of(line[i]), ' ');
    }
    out.erase(out.find_last_not_of(' ') + 1);
    out += '\n';
  }
  return out;
}

}  // namespace fabula
