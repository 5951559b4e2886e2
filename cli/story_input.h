#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/console.h"
#include "graph/extraction.h"
#include "graph/story.h"

namespace fabula::cli {

/// Reads a story file, or story.json in a folder. Throws Failure when it is none, after the problems
/// were reported.
Story read_story_file(const std::string& path, Console& console);

/// Reads the extraction records of many files on `jobs` threads, in order. Bad records are reported
/// and left out.
std::vector<Extraction> read_extraction_files(std::span<const std::string> inputs, std::size_t jobs,
                                              Console& console);

}  // namespace fabula::cli
