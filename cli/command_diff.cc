#include "cli/commands.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/story_input.h"
#include "graph/diff.h"
#include "graph/foreground.h"

namespace fabula::cli {
namespace {

struct Options {
  std::string before;
  std::string after;
  bool json = false;
  std::string output;
};

ExitCode run(const Options& options, Console& console) {
  const Story before = foreground(read_story_file(options.before, std::nullopt, console));
  const Story after = foreground(read_story_file(options.after, std::nullopt, console));
  const std::vector<Change> changes = diff(before, after);
  Output output(options.output);
  output.write(options.json ? write_changes(changes) : format(changes));
  output.commit();
  return changes.empty() ? ExitCode::done : ExitCode::nothing;
}

}  // namespace

Command diff_command() {
  auto options = std::make_shared<Options>();
  return {
      "diff",
      "Shows what is new, changed or withdrawn from one story to another, and the articles that "
      "did it. Exit code 1 when there are differences.",
      {"fabula diff monday/ tuesday/", "fabula diff old.json new.json --json"},
      {{"BEFORE", "STORY", "the older story: a file, or a folder of build", &options->before, true},
       {"AFTER", "STORY", "the newer story", &options->after, true},
       json_option(options->json),
       output_option(options->output)},
      [options](Console& console) { return run(*options, console); }};
}

}  // namespace fabula::cli
