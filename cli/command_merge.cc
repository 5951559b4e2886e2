#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/story_input.h"
#include "graph/merge.h"
#include "graph/story_file.h"

namespace fabula::cli {
namespace {

struct Options {
  std::vector<std::string> inputs;
  std::string curation;
  std::string output;
  std::size_t jobs = 0;
};

ExitCode run(const Options& options, Console& console) {
  Output output(options.output);
  const Curation curation = read_curation_file(options.curation, console);
  const ArticleSet articles =
      read_extraction_files(options.inputs, jobs_or_all(options.jobs), console);
  if (articles.size() == 0) throw Failure("no extraction records; fabula extract writes them");
  Diagnostics diagnostics;
  const Story story = merge(articles, curation, diagnostics);
  console.report(diagnostics);
  output.write(write_story(story));
  output.commit();
  return console.errors() == 0 ? ExitCode::done : ExitCode::skipped;
}

}  // namespace

Command merge_command() {
  auto options = std::make_shared<Options>();
  return {"merge",
          "Merges extraction records into one story. The order of the records, and repeating some, "
          "change nothing.",
          {"fabula merge extractions.jsonl > story.json",
           "fabula merge monday.jsonl tuesday.jsonl --curation edits.json -o story.json",
           "fabula extract articles/ | fabula merge - -o story.json"},
          {{"EXTRACTIONS", "FILE", "files or folders of extraction records; - is standard input",
            &options->inputs, true},
           curation_option(options->curation),
           output_option(options->output),
           jobs_option(options->jobs)},
          [options](Console& console) { return run(*options, console); }};
}

}  // namespace fabula::cli
