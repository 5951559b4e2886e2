#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/options.h"
#include "cli/output.h"
#include "render/exchange.h"

namespace fabula::cli {
namespace {

struct Options {
  std::string story;
  std::string format;
  bool spreadsheet_safe = false;
  std::string output;
  Filters filters;
};

ExitCode run(const Options& options, Console& console) {
  const Story story = read_filtered_story(options.story, options.filters, console);
  Output output(options.output);
  output.write(options.format == "graphml" ? write_graphml(story)
               : options.format == "csv"   ? write_csv(story, options.spreadsheet_safe)
                                           : write_json_ld(story));
  output.commit();
  return story.events.empty() ? ExitCode::nothing : ExitCode::done;
}

}  // namespace

Command export_command() {
  auto options = std::make_shared<Options>();
  Command command{
      "export",
      "Writes a story for other tools: GraphML for graph tools, CSV for spreadsheets and fabula "
      "import, JSON-LD (schema.org) for the web.",
      {"fabula export out/ --format graphml -o story.graphml",
       "fabula export story.json --format csv --excel-safe -o events.csv",
       "fabula export story.json --format jsonld --top 50"},
      {story_argument(options->story),
       {"--format",
        "FORMAT",
        "graphml, csv or jsonld",
        &options->format,
        true,
        {"graphml", "csv", "jsonld"}},
       {"--excel-safe", "", "csv: mark cells that a spreadsheet would run as formulas",
        &options->spreadsheet_safe},
       output_option(options->output)},
      [options](Console& console) { return run(*options, console); }};
  append(command.options, filter_options(options->filters));
  return command;
}

}  // namespace fabula::cli
