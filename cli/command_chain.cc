#include "cli/causal_text.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/filters.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/picture_options.h"
#include "cli/story_input.h"
#include "graph/causal_graph.h"
#include "graph/foreground.h"

namespace fabula::cli {
namespace {

const std::vector<std::string_view> formats{"text", "json", "svg", "dot", "html", "md", "mermaid"};

struct Options {
  std::string story;
  std::string from;
  std::string to;
  std::size_t count = 2;
  bool asserted_only = false;
  PictureWords picture;
};

ExitCode run(const Options& options, Console& console) {
  Story story = foreground(read_story_file(options.story, std::nullopt, console));
  if (options.asserted_only) keep_asserted_links(story);
  const EventIndex from = one_event(story, options.from);
  const EventIndex to = one_event(story, options.to);
  const std::vector<Chain> chains = CausalGraph(story).chains(from, to, options.count);
  if (chains.empty())
    throw NotFound("nothing leads from " + story.events[at(from)].id + " to " +
                   story.events[at(to)].id);
  const std::string_view format = chosen_format(options.picture, formats);
  Output output(options.picture.output);
  if (format != "text" && format != "json") {
    CausesFocus focus;
    focus.event = from;
    focus.target = to;
    output.write(causes_in(format, story, focus, picture_options_of(options.picture)));
  } else {
    output.write(format == "json" ? chains_json(story, chains) : chains_text(story, chains));
  }
  output.commit();
  return ExitCode::done;
}

}  // namespace

Command chain_command() {
  auto options = std::make_shared<Options>();
  Command command{
      "chain",
      "Shows how one event led to another: the most plausible chains of causes.",
      {"fabula chain out/ e3f e91", "fabula chain story.json \"heavy rain\" resign",
       "fabula chain story.json rain resign -o chain.svg"},
      {story_argument(options->story),
       {"FROM", "FROM", "the event to start from: an id or words", &options->from, true},
       {"TO", "TO", "the event to come to", &options->to, true},
       {"--count", "N", "at most N chains (default 2)", &options->count},
       {"--asserted-only", "", "leave out links that are only possible, planned or claimed",
        &options->asserted_only}},
      [options](Console& console) { return run(*options, console); }};
  append(command.options, picture_options(options->picture, formats));
  return command;
}

}  // namespace fabula::cli
