// causes and effects: what led to an event, and what it led to.
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

const std::vector<std::string_view> text_formats{"text", "json"};

struct Options {
  std::string story;
  std::string event;
  std::string other;
  std::size_t depth = 0;
  std::size_t top = 20;
  bool asserted_only = false;
  PictureWords picture;
};

enum class Direction { causes, effects };

/// Without an event: those with the most consequences, or causes.
ExitCode rank(const Options& options, Direction direction, const Story& story) {
  const CausalGraph graph(story);
  std::vector<Ranked> ranked = direction == Direction::causes
                                   ? graph.with_most_causes(options.depth)
                                   : graph.with_most_effects(options.depth);
  if (options.top != 0 && ranked.size() > options.top) ranked.resize(options.top);
  const bool json = chosen_format(options.picture, text_formats) == "json";
  Output output(options.picture.output);
  output.write(json ? ranking_json(story, ranked) : ranking_table(story, ranked));
  output.commit();
  return ranked.empty() ? ExitCode::nothing : ExitCode::done;
}

/// What leads to both of two events.
ExitCode find_common(const Options& options, const Story& story) {
  const EventIndex first = one_event(story, options.event);
  const EventIndex second = one_event(story, options.other);
  const std::vector<CommonCause> causes = CausalGraph(story).common_causes(first, second);
  if (causes.empty())
    throw NotFound("nothing leads to both " + story.events[at(first)].id + " and " +
                   story.events[at(second)].id);
  const bool json = chosen_format(options.picture, text_formats) == "json";
  Output output(options.picture.output);
  output.write(json ? common_causes_json(story, causes) : common_causes_text(story, causes));
  output.commit();
  return ExitCode::done;
}

ExitCode run(const Options& options, Direction direction, Console& console) {
  Story story = foreground(read_story_file(options.story, std::nullopt, console));
  if (options.asserted_only) keep_asserted_links(story);
  if (options.event.empty()) return rank(options, direction, story);
  if (!options.other.empty()) return find_common(options, story);
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
    output.write(format == "json" ? reached_json(story, reached) : reached_text(story, reached));
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
       {"EVENT", "EVENT",
        direction == Direction::causes ? "an id, its beginning, or words of the event; without it: "
                                         "the events with the most causes"
                                       : "an id, its beginning, or words of the event; without it: "
                                         "those with the most consequences",
        &options->event},
       {"--depth", "N", "at most N links away (default: any number)", &options->depth},
       {"--top", "N", "without EVENT: at most N events (default 20)", &options->top},
       {"--asserted-only", "", "leave out links that are only possible, planned or claimed",
        &options->asserted_only}},
      [options, direction](Console& console) { return run(*options, direction, console); }};
  if (direction == Direction::causes)
    command.options.push_back({"--with", "OTHER",
                               "what led to both: the common causes of EVENT and OTHER",
                               &options->other});
  append(command.options, picture_options(options->picture, formats));
  return command;
}

}  // namespace

Command causes_command() {
  return command(Direction::causes, "causes", "Shows what led to an event, step by step.",
                 {"fabula causes out/ e3f", "fabula causes story.json \"first shipment\" --depth 2",
                  "fabula causes story.json resignation --with flood",
                  "fabula causes story.json resignation -o why.svg"});
}

Command effects_command() {
  return command(Direction::effects, "effects", "Shows what an event led to, step by step.",
                 {"fabula effects out/", "fabula effects out/ e3f --asserted-only",
                  "fabula effects story.json flood --format json",
                  "fabula effects story.json flood -o consequences.svg"});
}

}  // namespace fabula::cli
