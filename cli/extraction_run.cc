#include "cli/extraction_run.h"

#include <deque>
#include <utility>

#include "cli/input.h"
#include "cli/model_input.h"
#include "cli/options.h"
#include "ingest/extract.h"
#include "ingest/reader/reader.h"

namespace fabula::cli {
namespace {

struct Extracted {
  std::optional<Extraction> extraction;
  Diagnostics diagnostics;
};

/// Adds the user's tables; `tables` keeps their bytes, which the lexicons point into.
void add_tables(const ReadingWords& words, Resources& resources, std::deque<FileBytes>& tables,
                Console& console) {
  Diagnostics diagnostics;
  for (const std::string& path : words.lexicons) {
    const std::string_view text = tables.emplace_back(path).view();
    resources.events.add(path, text, diagnostics);
    console.report(std::exchange(diagnostics, {}), text);
  }
  for (const std::string& path : words.actor_lists) {
    const std::string_view text = tables.emplace_back(path).view();
    resources.actors.add(path, text, diagnostics);
    console.report(std::exchange(diagnostics, {}), text);
  }
}

}  // namespace

std::vector<Option> reading_options(ReadingWords& words) {
  return {
      {"INPUT", "INPUT",
       "files or folders of articles (.txt .md .html .json .jsonl, .gz); - is "
       "standard input",
       &words.inputs, true},
      {"--date", "DAY", "the day of publication of all articles, whatever they say themselves",
       &words.date},
      {"--lexicon", "FILE",
       "more event words, kinds or word classes (TSV; the header tells which table of "
       "ingest/lexicon/ it adds to)",
       &words.lexicons},
      {"--actors", "FILE", "your own list of actors (TSV)", &words.actor_lists},
      {"--undated",
       "HOW",
       "the days of past events that no words date: open (any up to the publication day, the "
       "default) or publication (the day that the first lines tell, else that day)",
       &words.undated,
       false,
       {"open", "publication"}},
      model_option(words.model),
      jobs_option(words.jobs),
  };
}

std::size_t extract_all(const ReadingWords& words, Console& console,
                        const std::function<void(Extraction)>& take) {
  ReadOptions read_options;
  read_options.date = words.date;
  InputRecords records(expand_inputs(words.inputs), read_options.limits);
  std::deque<FileBytes> tables;
  Resources resources{open_model(words.model, console), ActorLexicon()};
  add_tables(words, resources, tables, console);
  if (words.undated == "publication") resources.undated = Undated::publication;

  std::size_t articles = 0;
  ordered_map(
      jobs_or_all(words.jobs), [&] { return records.next(); },
      [&](InputRecord& in) {
        Extracted out;
        if (auto article = read_record(in.record, read_options, out.diagnostics))
          out.extraction = extract(std::move(*article), resources);
        return out;
      },
      [&](const InputRecord& in, Extracted out) {
        console.report(in.before);
        console.report(out.diagnostics, in.record.bytes(), in.record.line);
        if (!out.extraction) return;
        take(std::move(*out.extraction));
        console.progress("articles", ++articles);
      });
  console.report(records.rest());
  return articles;
}

}  // namespace fabula::cli
