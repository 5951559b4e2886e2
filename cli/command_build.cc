#include <filesystem>

#include "cli/commands.h"
#include "cli/extraction_run.h"
#include "cli/failure.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/picture_set.h"
#include "cli/story_input.h"
#include "graph/extraction_record.h"
#include "graph/foreground.h"
#include "graph/merge.h"
#include "graph/story_file.h"

namespace fabula::cli {
namespace {

struct Options {
  ReadingWords reading;
  std::string curation;
  std::string folder = "out";
};

/// The curation file to apply: the one that is given, else the one that an earlier build put into
/// the folder, so that nobody's corrections are lost by a forgotten option.
std::string curation_path(const Options& options, Console& console) {
  if (!options.curation.empty()) return options.curation;
  const std::string kept = (std::filesystem::path(options.folder) / curation_name).string();
  std::error_code error;
  if (!std::filesystem::exists(kept, error)) return "";
  console.note("applying " + kept + "; delete it, or give another with --curation");
  return kept;
}

ExitCode run(const Options& options, Console& console) {
  OutputFolder folder(options.folder);
  AtomicFile& records = folder.open(extractions_name);
  const std::string curation_file = curation_path(options, console);
  const Curation curation = read_curation_file(curation_file, console);
  ArticleSet articles;
  Diagnostics diagnostics;
  extract_all(options.reading, console, [&](Extraction extraction) {
    records.write(write_record(extraction) + "\n");
    articles.add(std::move(extraction), diagnostics);
  });
  if (articles.size() == 0) throw Failure("no article could be read");
  const Story story = merge(articles, curation, diagnostics);
  console.report(diagnostics);
  if (!curation_file.empty()) folder.add(curation_name, FileBytes(curation_file).view());
  folder.add(story_name, write_story(story));
  add_pictures(foreground(story), folder);
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
         {curation_option(options->curation),
          {"-o,--output", "FOLDER", "where to write (default: out)", &options->folder}});
  return command;
}

}  // namespace fabula::cli
