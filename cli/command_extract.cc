#include "cli/commands.h"
#include "cli/extraction_run.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/output.h"
#include "graph/extraction_record.h"

namespace fabula::cli {
namespace {

struct Options {
  ReadingWords reading;
  std::string output;
  bool with_text = false;
};

ExitCode run(const Options& options, Console& console) {
  Output output(options.output);
  const std::size_t articles =
      extract_all(options.reading, console, [&](const Extraction& extraction) {
        output.write(write_record(extraction, options.with_text) + "\n");
      });
  output.commit();
  if (console.errors() > 0) return ExitCode::skipped;
  return articles == 0 ? ExitCode::nothing : ExitCode::done;
}

}  // namespace

Command extract_command() {
  auto options = std::make_shared<Options>();
  Command command{
      "extract",
      "Reads articles and writes what each says as a record: one line of JSON an article, in "
      "the order of the input.",
      {"fabula extract articles/ > extractions.jsonl",
       "fabula extract report.txt --date 2025-10-03",
       "zcat news.jsonl.gz | fabula extract - | fabula merge - -o story.json"},
      reading_options(options->reading),
      [options](Console& console) { return run(*options, console); }};
  append(command.options,
         {{"--with-text", "", "put the text of the article into its record", &options->with_text},
          output_option(options->output)});
  return command;
}

}  // namespace fabula::cli
