#include <array>

#include "cli/commands.h"
#include "cli/filters.h"
#include "cli/options.h"
#include "cli/output.h"
#include "graph/listing.h"

namespace fabula::cli {
namespace {

struct Listing {
  std::string_view name;
  NodeKind kind;
  TextTable (*table)(const Story&);
  std::size_t (*count)(const Story&);
};

constexpr std::array<Listing, 4> listings{{
    {"events", NodeKind::event, list_events, [](const Story& s) { return s.events.size(); }},
    {"actors", NodeKind::actor, list_actors, [](const Story& s) { return s.actors.size(); }},
    {"links", NodeKind::link, list_links, [](const Story& s) { return s.links.size(); }},
    {"conflicts", NodeKind::conflict, list_conflicts,
     [](const Story& s) { return s.conflicts.size(); }},
}};

struct Options {
  std::string what;
  std::string story;
  std::string output;
  bool json = false;
  Filters filters;
};

ExitCode run(const Options& options, Console& console) {
  const Story story = read_filtered_story(options.story, options.filters, console);
  for (const Listing& listing : listings) {
    if (listing.name != options.what) continue;
    Output output(options.output);
    output.write(options.json ? list_json(story, listing.kind) : format(listing.table(story)));
    output.commit();
    return listing.count(story) == 0 ? ExitCode::nothing : ExitCode::done;
  }
  return ExitCode::usage;  // not reached: the command line admits no other word
}

}  // namespace

Command list_command() {
  auto options = std::make_shared<Options>();
  std::vector<std::string_view> names;
  for (const Listing& listing : listings) names.push_back(listing.name);
  Command command{
      "list",
      "Lists the events, actors, links or conflicts of a story.",
      {"fabula list events out/", "fabula list actors story.json --top 20",
       "fabula list events story.json --actor IMF --from 2025-09-01",
       "fabula list conflicts out/ --json"},
      {{"WHAT", "WHAT", "events, actors, links or conflicts", &options->what, true, names},
       story_argument(options->story),
       json_option(options->json),
       output_option(options->output)},
      [options](Console& console) { return run(*options, console); }};
  append(command.options, filter_options(options->filters));
  return command;
}

}  // namespace fabula::cli
