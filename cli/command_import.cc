// Curated events, which people keep in tables, as extraction records.
#include <algorithm>
#include <set>
#include <utility>

#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/input.h"
#include "cli/model_input.h"
#include "cli/options.h"
#include "cli/output.h"
#include "graph/extraction_record.h"
#include "ingest/extract.h"
#include "ingest/table/delimited.h"
#include "ingest/table/event_table.h"

namespace fabula::cli {
namespace {

struct Options {
  std::vector<std::string> inputs;
  std::vector<std::string> maps;
  std::string model;
  std::string output;
  bool with_text = false;
};

bool is_json(std::string_view path, std::string_view bytes) {
  const Format format = format_of(path, bytes);
  return format == Format::json || format == Format::json_lines;
}

/// Imports the rows of tables one after the other.
class Import {
 public:
  Import(const Options& options, Console& console)
      : options_(options),
        console_(console),
        resources_{open_model(options.model, console), ActorLexicon()},
        output_(options.output) {
    for (const std::string& map : options.maps)
      if (!columns_.map(map))
        throw Failure("'" + map +
                      "' maps no column; write --map date=COLUMN, and so for end, title, summary, "
                      "actors, type, place, modality, source, link, published, id");
  }

  ExitCode run() {
    for (const std::string& path : expand_inputs(options_.inputs)) {
      const FileBytes bytes(path);
      if (is_gzip(bytes.view()) || is_json(path, bytes.view()))
        read_json(path);
      else
        read_delimited(path, bytes.view());
    }
    output_.commit();
    if (console_.errors() > 0) return ExitCode::skipped;
    return written_ == 0 ? ExitCode::nothing : ExitCode::done;
  }

 private:
  void read_json(const std::string& path) {
    InputRecords records({path}, {});
    while (const std::optional<InputRecord> in = records.next()) {
      console_.report(in->before);
      Diagnostics diagnostics;
      const auto row = event_row(in->record.bytes(), columns_, path, in->record.line, diagnostics);
      console_.report(diagnostics, in->record.bytes(), in->record.line);
      if (row) write(*row);
    }
    console_.report(records.rest());
  }

  void read_delimited(const std::string& path, std::string_view text) {
    Diagnostics diagnostics;
    DelimitedReader reader(text, path.ends_with(".tsv") ? '\t' : separator_of(text), path);
    const std::optional<DelimitedRow> header = reader.next(diagnostics);
    std::vector<std::optional<EventColumn>> columns;
    if (header)
      for (const std::string& name : header->cells) columns.push_back(columns_.find(name));
    if (std::ranges::find(columns, EventColumn::title) == columns.end())
      throw Failure(path +
                    " has no column of titles in its first line; name it with --map "
                    "title=COLUMN");
    while (const std::optional<DelimitedRow> row = reader.next(diagnostics)) {
      console_.report(std::exchange(diagnostics, {}));
      write(event_row(columns, row->cells, path, row->line));
    }
    console_.report(diagnostics);
  }

  void write(const EventRow& row) {
    Diagnostics diagnostics;
    std::optional<Extraction> record = extraction_of(row, diagnostics);
    if (record && !ids_.insert(record->article.id).second) {
      diagnostics.push_back({Severity::error, row.file, row.line, 1,
                             "the id \"" + record->article.id.substr(0, 40) + "\" occurs twice"});
      record.reset();
    }
    console_.report(diagnostics);
    if (!record) return;
    enrich(*record, extract(record->article, resources_));
    output_.write(write_record(*record, options_.with_text) + "\n");
    console_.progress("events", ++written_);
  }

  const Options& options_;
  Console& console_;
  EventColumns columns_;
  Resources resources_;
  Output output_;
  std::set<std::string> ids_;
  std::size_t written_ = 0;
};

}  // namespace

Command import_command() {
  auto options = std::make_shared<Options>();
  return {"import",
          "Reads a table of events that people keep (CSV, TSV, JSON lines) as extraction records, "
          "so that it merges with what articles say.",
          {"fabula import timeline.csv > events.jsonl",
           "fabula import events.tsv --map date=Tag --map title=Ereignis -o events.jsonl",
           "fabula import timeline.jsonl.gz | fabula merge - extractions.jsonl -o story.json"},
          {{"TABLE", "TABLE",
            "tables with a header line, or one JSON object a line; - is standard input",
            &options->inputs, true},
           {"--map", "WHAT=COLUMN",
            "the column that holds WHAT: id, date, end, title, summary, actors, type, place, "
            "modality, source, link, published (default: found by name)",
            &options->maps},
           model_option(options->model),
           {"--with-text", "", "put the event's words into its record", &options->with_text},
           output_option(options->output)},
          [options](Console& console) { return Import(*options, console).run(); }};
}

}  // namespace fabula::cli
