#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "graph/curation.h"
#include "graph/extraction_record.h"
#include "graph/story_file.h"
#include "ingest/lexicon/table.h"
#include "ingest/reader/reader.h"

namespace fabula::cli {
namespace {

struct Options {
  std::vector<std::string> inputs;
};

std::string counted(std::size_t count, std::string_view what) {
  return std::to_string(count) + " " + std::string(what) + (count == 1 ? "" : "s");
}

/// The value of the key "fabula" near the beginning: our own files say what they are.
bool says(std::string_view bytes, std::string_view version) {
  constexpr std::size_t head = 200;
  return bytes.substr(0, head).find("\"" + std::string(version) + "\"") != std::string_view::npos;
}

std::string check_story(const std::string& path, std::string_view bytes, Console& console) {
  Diagnostics diagnostics;
  const std::optional<Story> story = read_story(bytes, path, diagnostics);
  console.report(diagnostics, bytes);
  if (!story) return "no story";
  return "a story of " + counted(story->articles.size(), "article") + ", " +
         counted(story->actors.size(), "actor") + ", " + counted(story->events.size(), "event") +
         ", " + counted(story->links.size(), "link");
}

std::string check_curation(const std::string& path, std::string_view bytes, Console& console) {
  Diagnostics diagnostics;
  const std::optional<Curation> curation = read_curation(bytes, path, diagnostics);
  console.report(diagnostics, bytes);
  if (!curation) return "no curation file";
  const std::size_t entries = curation->entries.size();
  return "a curation file of " + std::to_string(entries) + (entries == 1 ? " entry" : " entries");
}

std::string check_table(const std::string& path, std::string_view bytes, Console& console) {
  Diagnostics diagnostics;
  const Table table = Table::read(path, bytes, {}, diagnostics);
  console.report(diagnostics, bytes);
  return "a table of " + counted(table.rows(), "row");
}

/// Articles and extraction records, which may stand in one file.
std::string check_records(const std::string& path, Console& console) {
  InputRecords records({path}, {});
  std::size_t articles = 0;
  std::size_t extractions = 0;
  while (const std::optional<InputRecord> in = records.next()) {
    const Record& record = in->record;
    Diagnostics diagnostics = in->before;
    if (record.format == Format::json && says(record.bytes(), "extraction/1")) {
      if (read_record(record.bytes(), record.path, record.line, diagnostics)) ++extractions;
    } else {
      if (read_record(record, {}, diagnostics)) ++articles;
    }
    console.report(diagnostics, record.bytes(), record.line);
  }
  console.report(records.rest());
  return extractions == 0 ? counted(articles, "article")
                          : counted(extractions, "extraction record") +
                                (articles == 0 ? "" : " and " + counted(articles, "article"));
}

ExitCode run(const Options& options, Console& console) {
  Output output("");
  for (const std::string& path : expand_inputs(options.inputs)) {
    if (path == "-") throw Failure("check reads named files, not standard input");
    std::string found;
    try {
      const FileBytes bytes(path);
      found = path.ends_with(".tsv")             ? check_table(path, bytes.view(), console)
              : says(bytes.view(), "story/1")    ? check_story(path, bytes.view(), console)
              : says(bytes.view(), "curation/1") ? check_curation(path, bytes.view(), console)
                                                 : check_records(path, console);
    } catch (const Failure& failure) {
      console.error(failure.what());
      found = "unreadable";
    }
    output.write(path + ": " + found + "\n");
  }
  output.commit();
  return console.errors() == 0 ? ExitCode::done : ExitCode::skipped;
}

}  // namespace

Command check_command() {
  auto options = std::make_shared<Options>();
  return {"check",
          "Reads files as the other commands would and says what is wrong with them: articles, "
          "extraction records, stories, curation files, lexicon tables.",
          {"fabula check articles/", "fabula check story.json", "fabula check edits.json"},
          {{"FILE", "FILE", "files or folders", &options->inputs, true}},
          [options](Console& console) { return run(*options, console); }};
}

}  // namespace fabula::cli
