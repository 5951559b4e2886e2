#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/console.h"
#include "graph/extraction.h"
#include "graph/story.h"

namespace fabula::cli {

// The names under which `build` writes.
inline constexpr char story_name[] = "story.json";
inline constexpr char extractions_name[] = "extractions.jsonl";

/// Reads a story file, or story.json in a folder. Throws Failure when it is none, after the
/// problems were reported. With `as_of` and a folder of `build`, the story is merged anew from the
/// articles that were published up to that day; from a story file alone, later articles are left
/// out.
Story read_story_file(const std::string& path, std::optional<Day> as_of, Console& console);

/// Reads the extraction records of many files on `jobs` threads, in order. Bad records are reported
/// and left out.
std::vector<Extraction> read_extraction_files(std::span<const std::string> inputs, std::size_t jobs,
                                              Console& console);

}  // namespace fabula::cli
