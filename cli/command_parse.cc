#include <optional>
#include <utility>

#include "cli/commands.h"
#include "cli/input.h"
#include "cli/model_input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "ingest/reader/reader.h"
#include "ingest/text/analyze.h"
#include "ingest/text/conllu.h"

namespace fabula::cli {
namespace {

struct Options {
  std::vector<std::string> inputs;
  std::string model;
  std::string output;
  std::size_t jobs = 0;
};

struct Parsed {
  std::optional<std::string> text;
  Diagnostics diagnostics;
};

ExitCode run(const Options& options, Console& console) {
  InputRecords records(expand_inputs(options.inputs), {});
  const LanguageModel model = open_model(options.model, console);
  Output output(options.output);
  std::size_t articles = 0;
  ordered_map(
      jobs_or_all(options.jobs), [&] { return records.next(); },
      [&](InputRecord& in) {
        Parsed parsed;
        if (const auto article = read_record(in.record, {}, parsed.diagnostics))
          parsed.text = write_conllu(analyze(*article, model));
        return parsed;
      },
      [&](const InputRecord& in, const Parsed& parsed) {
        console.report(in.before);
        console.report(parsed.diagnostics, in.record.bytes(), in.record.line);
        if (!parsed.text) return;
        output.write(*parsed.text);
        console.progress("articles", ++articles);
      });
  console.report(records.rest());
  output.commit();
  return console.errors() == 0 ? ExitCode::done : ExitCode::skipped;
}

}  // namespace

Command parse_command() {
  auto options = std::make_shared<Options>();
  return {"parse",
          "Shows the linguistic analysis of articles: sentences, words, tags, trees and names, as "
          "CoNLL-U.",
          {"fabula parse article.txt", "fabula parse articles/ -o analysis.conllu"},
          {{"INPUT", "INPUT", "files or folders of articles; - is standard input", &options->inputs,
            true},
           model_option(options->model),
           output_option(options->output),
           jobs_option(options->jobs)},
          [options](Console& console) { return run(*options, console); }};
}

}  // namespace fabula::cli
