#pragma once

#include <vector>

#include "cli/command.h"

namespace fabula::cli {

/// All verbs, in the order in which help lists them.
std::vector<Command> all_commands();

// The verbs, each in its own command_<verb>.cc; effects stands beside causes.
Command build_command();
Command causes_command();
Command chain_command();
Command check_command();
Command completion_command();
Command diff_command();
Command effects_command();
Command explain_command();
Command export_command();
Command extract_command();
Command import_command();
Command list_command();
Command merge_command();
Command parse_command();
Command relations_command();
Command timeline_command();

}  // namespace fabula::cli
