#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/filters.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/picture_options.h"
#include "graph/listing.h"
#include "graph/story_file.h"

namespace fabula::cli {
namespace {

const std::vector<std::string_view> formats{"svg",     "dot",  "html", "md",
                                            "mermaid", "json", "text", "explorer"};

struct Options {
  std::string story;
  Filters filters;
  PictureWords picture;
  std::string view = "lanes";
  std::string focus;
  std::size_t depth = 0;
};

std::string storyline_in(std::string_view format, const Story& story,
                         const PictureOptions& options) {
  if (format == "svg") return storyline_svg(story, options);
  if (format == "dot") return storyline_dot(story, options);
  throw Failure("a storyline is written as svg or dot; for other formats leave out --view");
}

ExitCode run(const Options& options, Console& console) {
  const Story story = read_filtered_story(options.story, options.filters, console);
  const std::string_view format = chosen_format(options.picture, formats);
  Output output(options.picture.output);
  PictureOptions picture = picture_options_of(options.picture);
  if (!options.focus.empty()) picture.focus = one_event(story, options.focus);
  if (options.depth > 0) picture.focus_depth = options.depth;
  output.write(options.view == "storyline" ? storyline_in(format, story, picture)
               : format == "svg"           ? timeline_svg(story, picture)
               : format == "dot"           ? timeline_dot(story, picture)
               : format == "html"          ? timeline_html(story, picture)
               : format == "md"            ? timeline_markdown(story, picture)
               : format == "mermaid"       ? timeline_mermaid(story, picture)
               : format == "explorer"      ? explorer_html(story, picture)
               : format == "json"          ? write_story(story)
                                           : fabula::format(list_events(story)));
  output.commit();
  return ExitCode::done;
}

}  // namespace

Command timeline_command() {
  auto options = std::make_shared<Options>();
  Command command{
      "timeline",
      "Draws the events of a story on a time axis.",
      {"fabula timeline out/ -o timeline.svg", "fabula timeline story.json --top 30 > t.svg",
       "fabula timeline story.json --actor IMF --from 2025-09-01 -o imf.svg",
       "fabula timeline story.json --lanes family --theme dark -o t.svg",
       "fabula timeline story.json --view storyline -o storyline.svg",
       "fabula timeline story.json --paper a4-landscape --sources -o page.svg",
       "fabula timeline story.json --orientation vertical -o phone.svg",
       "fabula timeline story.json --focus \"first shipment\" --depth 2 -o why.svg"},
      {story_argument(options->story),
       {"--view",
        "VIEW",
        "events in lanes, or actors as lines that meet at events (default: lanes)",
        &options->view,
        false,
        {"lanes", "storyline"}},
       {"--focus", "EVENT", "draw arrows for the causes and effects of EVENT, an id or words",
        &options->focus},
       {"--depth", "N", "with --focus: at most N links away (default 3)", &options->depth}},
      [options](Console& console) { return run(*options, console); }};
  append(command.options, timeline_options(options->picture));
  append(command.options, picture_options(options->picture, formats));
  append(command.options, filter_options(options->filters));
  return command;
}

}  // namespace fabula::cli
