#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/story_input.h"
#include "graph/explain.h"
#include "graph/foreground.h"

namespace fabula::cli {
namespace {

struct Options {
  std::string story;
  std::string node;
  std::string output;
};

ExitCode run(const Options& options, Console& console) {
  const Story whole = read_story_file(options.story, std::nullopt, console);
  const Story told = foreground(whole);
  const Story& story = find_nodes(told, options.node).empty() ? whole : told;
  Output output(options.output);
  output.write(explain(story, one_node(story, options.node)));
  output.commit();
  return ExitCode::done;
}

}  // namespace

Command explain_command() {
  auto options = std::make_shared<Options>();
  return {
      "explain",
      "Shows an actor, event, link or conflict with the words it stands on, and how it came about.",
      {"fabula explain out/ e3f", "fabula explain story.json \"first shipment\"",
       "fabula explain story.json IMF"},
      {story_argument(options->story),
       {"NODE", "NODE", "an id, its beginning, a name, or words of the event", &options->node,
        true},
       output_option(options->output)},
      [options](Console& console) { return run(*options, console); }};
}

}  // namespace fabula::cli
