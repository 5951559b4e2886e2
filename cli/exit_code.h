#pragma once

#include <cstdint>

namespace fabula::cli {

/// What a run of the program comes to, for scripts.
enum class ExitCode : std::uint8_t {
  done = 0,
  nothing = 1,   ///< nothing found, or differences
  usage = 2,     ///< wrong options, unreadable input, or output that could not be written
  skipped = 3,   ///< some records were skipped, each with a message
  internal = 4,  ///< a bug
};

/// Added to the number of the signal that ended the run: 130 for SIGINT.
inline constexpr int killed_by_signal = 128;

}  // namespace fabula::cli
