#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fabula {

enum class Severity { note, warning, error };

/// A problem found in what came from outside: collected and returned, never printed by a library.
/// `message` names the problem and the next step in one line.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string file;
  std::uint32_t line = 0;    ///< 1-based; 0 = unknown
  std::uint32_t column = 0;  ///< 1-based, in bytes; 0 = unknown
  std::string message;
};

using Diagnostics = std::vector<Diagnostic>;

/// "file:line:column: error: message" and, where given, the source line with a caret below it.
/// Control characters in the source line are shown as '?', so that a terminal is safe.
std::string format(const Diagnostic& diagnostic, std::string_view source_line = {});

struct LineColumn {
  std::uint32_t line = 1;    ///< 1-based
  std::uint32_t column = 1;  ///< 1-based, in bytes
};

/// Where byte `offset` of `text` stands; offsets beyond the end count as the end.
LineColumn line_column(std::string_view text, std::size_t offset);

}  // namespace fabula
