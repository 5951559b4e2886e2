#include "cli/story_input.h"

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/failure.h"
#include "cli/input.h"
#include "cli/parallel.h"
#include "graph/extraction_record.h"
#include "graph/merge.h"
#include "graph/query.h"
#include "graph/story_file.h"

namespace fabula::cli {
namespace {

namespace fs = std::filesystem;

/// An extraction is larger than its article: words, names and events are in it, too.
constexpr std::size_t largest_record = std::size_t{64} << 20;

struct ReadExtraction {
  std::optional<Extraction> extraction;
  Diagnostics diagnostics;
};

}  // namespace

Story read_story_file(const std::string& path, std::optional<Day> as_of, Console& console) {
  std::error_code error;
  const bool folder = path != "-" && fs::is_directory(path, error);
  const std::string records = (fs::path(path) / extractions_name).string();
  if (as_of && folder && fs::exists(records, error)) {
    const ArticleSet told =
        read_extraction_files(std::span(&records, 1), processors(), console, as_of);
    if (told.size() == 0) throw NotFound("no article of " + path + " is that old");
    const std::string curation = (fs::path(path) / curation_name).string();
    Diagnostics diagnostics;
    Story story =
        merge(told, read_curation_file(fs::exists(curation, error) ? curation : "", console),
              diagnostics);
    console.report(diagnostics);
    return story;
  }
  const std::string file = folder ? (fs::path(path) / story_name).string() : path;
  const FileBytes bytes(file);
  Diagnostics diagnostics;
  std::optional<Story> story = read_story(bytes.view(), file, diagnostics);
  console.report(diagnostics, bytes.view());
  if (!story) throw Failure(file + " is no story; fabula build and fabula merge write such files");
  if (!as_of) return std::move(*story);
  StoryFilter filter;
  filter.as_of = as_of;
  return filtered(*story, filter);
}

Curation read_curation_file(const std::string& path, Console& console) {
  if (path.empty()) return {};
  const FileBytes bytes(path);
  Diagnostics diagnostics;
  std::optional<Curation> curation = read_curation(bytes.view(), path, diagnostics);
  console.report(diagnostics, bytes.view());
  if (!curation) throw Failure(path + " is no curation file; the README has an example");
  return std::move(*curation);
}

ArticleSet read_extraction_files(std::span<const std::string> inputs, std::size_t jobs,
                                 Console& console, std::optional<Day> as_of) {
  ReadLimits limits;
  limits.document = largest_record;
  InputRecords records(expand_inputs(inputs), limits);
  ArticleSet articles;
  std::size_t read = 0;
  ordered_map(
      jobs, [&] { return records.next(); },
      [](InputRecord& in) {
        ReadExtraction out;
        out.extraction =
            read_record(in.record.bytes(), in.record.path, in.record.line, out.diagnostics);
        return out;
      },
      [&](const InputRecord& in, ReadExtraction out) {
        console.report(in.before);
        console.report(out.diagnostics, in.record.bytes(), in.record.line);
        console.progress("read", ++read);
        if (!out.extraction) return;
        const std::optional<Day> published = out.extraction->article.published;
        if (as_of && (!published || *published > *as_of)) return;
        Diagnostics diagnostics;
        articles.add(std::move(*out.extraction), diagnostics);
        console.report(diagnostics);
      });
  console.report(records.rest());
  return articles;
}

}  // namespace fabula::cli
