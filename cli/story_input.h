#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/console.h"
#include "graph/article_set.h"
#include "graph/curation.h"
#include "graph/story.h"

namespace fabula::cli {

// The names under which `build` writes.
inline constexpr char story_name[] = "story.json";
inline constexpr char extractions_name[] = "extractions.jsonl";
inline constexpr char curation_name[] = "curation.json";

/// Reads a story file, or story.json in a folder. Throws Failure when it is none, after the
/// problems were reported. With `as_of` and a folder of `build`, the story is merged anew from the
/// articles that were published up to that day, and from the curation of the folder; from a story
/// file alone, later articles are left out.
Story read_story_file(const std::string& path, std::optional<Day> as_of, Console& console);

/// Reads the extraction records of many files on `jobs` threads, of articles published up to
/// `as_of` where it is given. Bad records are reported and left out.
ArticleSet read_extraction_files(std::span<const std::string> inputs, std::size_t jobs,
                                 Console& console, std::optional<Day> as_of = {});

/// Reads a curation file; no path, no entries. Bad entries are reported and left out. Throws
/// Failure when the file is none.
Curation read_curation_file(const std::string& path, Console& console);

}  // namespace fabula::cli
