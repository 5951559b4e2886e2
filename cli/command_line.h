#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/command.h"

namespace fabula::cli {

/// What a command line asks for.
struct Invocation {
  const Command* command = nullptr;  ///< nothing to run when null
  bool quiet = false;
  std::string output;  ///< help or version, for standard output
  std::string error;   ///< why the line is no valid one, for standard error
};

/// Reads a command line into the targets of the command's options. Touches no files.
Invocation read_command_line(std::span<const Command> commands, std::string_view version, int argc,
                             const char* const* argv);

}  // namespace fabula::cli
