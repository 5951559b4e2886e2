#include "cli/commands.h"

namespace fabula::cli {

std::vector<Command> all_commands() {
  return {build_command(),   extract_command(),  parse_command(),     import_command(),
          merge_command(),   timeline_command(), relations_command(), causes_command(),
          effects_command(), chain_command(),    list_command(),      explain_command(),
          diff_command(),    export_command(),   check_command(),     completion_command()};
}

}  // namespace fabula::cli
