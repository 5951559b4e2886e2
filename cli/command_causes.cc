// causes and effects: what led to an event, and what it led to.
#include "cli/causal_text.h"
#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/picture_options.h"
#include "cli/story_input.h"
#include "graph/causal_graph.h"

namespace fabula::cli {
namespace {

const std::vector<std::string_view> formats{"text", "json", "svg", "dot", "html", "md", "mermaid"};

struct Options {
  std::string story;
  std::string event;
  std::size_t depth = 0;
  PictureWords picture;
};

enum class Direction { causes, effects };

ExitCode run(const Options& options, Direction direction, Console& console) {
  const Story story = read_story_file(options.story, std::nullopt, console);
  const EventIndex event = one_event(story, options.event);
  const CausalGraph graph(story);
  const std::vector<Reached> reached = direction == Direction::causes
                                           ? graph.causes(event, options.depth)
                                           : graph.effects(event, options.depth);
  const std::string_view format = chosen_format(options.picture, formats);
  Output output(options.picture.output);
  if (format != "text" && format != "json") {
    CausesFocus focus;
    focus.event = event;
    focus.causes = direction == Direction::causes;
    focus.effects = direction == Direction::effects;
    if (options.depth != 0) focus.depth = options.depth;
    output.write(causes_in(format, story, focus, picture_options_of(options.picture)));
  } else {
    output.write(format == "json" ? reached_json(story, reached) : reached_table(story, reached));
  }
  output.commit();
  return reached.empty() ? ExitCode::nothing : ExitCode::done;
}

Command command(Direction direction, std::string_view name, std::string_view summary,
                std::vector<std::string_view> examples) {
  auto options = std::make_shared<Options>();
  Command command{
      name,
      summary,
      std::move(examples),
      {story_argument(options->story),
       {"EVENT", "EVENT", "an id, its beginning, or words of the event", &options->event, true},
       {"--depth", "N", "at most N links away (default: any number)", &options->depth}},
      [options, direction](Console& console) { return run(*options, direction, console); }};
  append(command.options, picture_options(options->picture, formats));
  return command;
}

}  // namespace

Command causes_command() {
  return command(Direction::causes, "causes", "Shows what led to an event, step by step.",
                 {"fabula causes out/ e3f", "fabula causes story.json \"first shipment\" --depth 2",
                  "fabula causes story.json resignation -o why.svg"});
}

Command effects_command() {
  return command(Direction::effects, "effects", "Shows what an event led to, step by step.",
                 {"fabula effects out/ e3f", "fabula effects story.json flood --format json",
                  "fabula effects story.json flood -o consequences.svg"});
}

}  // namespace fabula::cli
