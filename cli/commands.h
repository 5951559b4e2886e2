#pragma once

#include "cli/command.h"

namespace fabula::cli {

// The verbs, each in its own command_<verb>.cc; effects stands beside causes.
Command build_command();
Command causes_command();
Command chain_command();
Command check_command();
Command effects_command();
Command explain_command();
Command extract_command();
Command list_command();
Command merge_command();
Command parse_command();
Command relations_command();
Command timeline_command();

}  // namespace fabula::cli
