#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "graph/date.h"

namespace fabula::cli {

/// Where an option's value goes; its type says how the words are read.
using Target =
    std::variant<bool*, std::string*, std::vector<std::string>*, std::size_t*, std::optional<Day>*>;

/// One option or argument of a command. Help, completion and parsing all come from it.
struct Option {
  std::string_view flags;  ///< "-o,--output"; a name without dashes is a positional argument
  std::string_view value;  ///< what the help calls the value ("FILE"); empty for a switch
  std::string_view help;
  Target target;
  bool required = false;
  std::vector<std::string_view> choices{};  ///< the only values allowed; empty: any
};

/// One verb. The targets of its options live in what `run` holds.
struct Command {
  std::string_view name;
  std::string_view summary;
  std::vector<std::string_view> examples;  ///< command lines to copy
  std::vector<Option> options;
  std::function<ExitCode(Console&)> run;
};

/// Appends options that several commands share.
inline void append(std::vector<Option>& options, std::vector<Option> more) {
  for (Option& option : more) options.push_back(std::move(option));
}

}  // namespace fabula::cli
