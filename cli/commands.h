#pragma once

#include "cli/command.h"

namespace fabula::cli {

// The verbs, each in its own command_<verb>.cc.
Command check_command();
Command merge_command();

}  // namespace fabula::cli
