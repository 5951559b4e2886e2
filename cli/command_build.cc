#include "cli/commands.h"
#include "cli/extraction_run.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/picture_set.h"
#include "cli/story_input.h"
#include "graph/extraction_record.h"
#include "graph/merge.h"
#include "graph/story_file.h"

namespace fabula::cli {
namespace {

struct Options {
  ReadingWords reading;
  std::string folder = "out";
};

ExitCode run(const Options& options, Console& console) {
  OutputFolder folder(options.folder);
  AtomicFile& records = folder.open(extractions_name);
  std::vector<Extraction> extractions;
  extract_all(options.reading, console, [&](Extraction extraction) {
    records.write(write_record(extraction) + "\n");
    extractions.push_back(std::move(extraction));
  });
  if (extractions.empty()) throw Failure("no article could be read");
  Diagnostics diagnostics;
  const Story story = merge(extractions, diagnostics);
  console.report(diagnostics);
  folder.add(story_name, write_story(story));
  add_pictures(story, folder);
  folder.commit();
  return console.errors() == 0 ? ExitCode::done : ExitCode::skipped;
}

}  // namespace

Command build_command() {
  auto options = std::make_shared<Options>();
  Command command{"build",
                  "Reads articles and writes their story and its pictures to a folder.",
                  {"fabula build articles/ -o out/", "fabula build one.html two.txt news.jsonl",
                   "fabula build report.txt --date 2025-10-03 -o report/"},
                  reading_options(options->reading),
                  [options](Console& console) { return run(*options, console); }};
  append(command.options,
         {{"-o,--output", "FOLDER", "where to write (default: out)", &options->folder}});
  return command;
}

}  // namespace fabula::cli
