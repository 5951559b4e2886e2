#include "cli/commands.h"
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
};

ExitCode run(const Options& options, Console& console) {
  const Story story = read_filtered_story(options.story, options.filters, console);
  const std::string_view format = chosen_format(options.picture, formats);
  Output output(options.picture.output);
  const PictureOptions picture = picture_options_of(options.picture);
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
                   "fabula relations story.json --actor Pakistan --to 2025-09-30 -o r.svg"},
                  {story_argument(options->story)},
                  [options](Console& console) { return run(*options, console); }};
  append(command.options, picture_options(options->picture, formats));
  append(command.options, filter_options(options->filters));
  return command;
}

}  // namespace fabula::cli
