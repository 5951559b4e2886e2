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

const std::vector<std::string_view> formats{"svg", "dot", "html", "md", "mermaid", "json", "text"};

struct Options {
  std::string story;
  Filters filters;
  PictureWords picture;
  std::size_t depth = 0;
};

ExitCode run(const Options& options, Console& console) {
  Filters filters = options.filters;
  const bool ego = options.depth > 0;
  if (ego) {
    if (filters.actors.size() != 1) throw Failure("--depth needs one --actor to start from");
    filters.actors.clear();
  }
  const Story story = read_filtered_story(options.story, filters, console);
  const std::string_view format = chosen_format(options.picture, formats);
  Output output(options.picture.output);
  PictureOptions picture = picture_options_of(options.picture);
  if (ego) {
    picture.ego = one_actor(story, options.filters.actors.front());
    picture.ego_depth = options.depth;
  }
  output.write(format == "svg"       ? relations_svg(story, picture)
               : format == "dot"     ? relations_dot(story, picture)
               : format == "html"    ? relations_html(story, picture)
               : format == "md"      ? relations_markdown(story, picture)
               : format == "mermaid" ? relations_mermaid(story, picture)
               : format == "json"    ? write_story(story)
                                     : fabula::format(list_actors(story)));
  output.commit();
  return ExitCode::done;
}

}  // namespace

Command relations_command() {
  auto options = std::make_shared<Options>();
  Command command{"relations",
                  "Draws who had to do with whom, and over what.",
                  {"fabula relations out/ -o relations.svg",
                   "fabula relations story.json --type trade > trade.svg",
                   "fabula relations story.json --actor Pakistan --to 2025-09-30 -o r.svg",
                   "fabula relations story.json --actor Pakistan --depth 2 -o around.svg"},
                  {story_argument(options->story),
                   {"--depth", "N", "with one --actor: all that is at most N ties away from it",
                    &options->depth}},
                  [options](Console& console) { return run(*options, console); }};
  append(command.options, picture_options(options->picture, formats));
  append(command.options, filter_options(options->filters));
  return command;
}

}  // namespace fabula::cli
