#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/parallel.h"

namespace fabula::cli {

// The options that several commands share: one meaning and one help text each.

Option output_option(std::string& path);
Option jobs_option(std::size_t& jobs);
Option json_option(bool& json);
Option curation_option(std::string& path);
Option story_argument(std::string& path);

/// `-j 0` and no `-j` mean all processors.
inline std::size_t jobs_or_all(std::size_t jobs) { return jobs == 0 ? processors() : jobs; }

}  // namespace fabula::cli
