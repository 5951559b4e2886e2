#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/console.h"
#include "graph/extraction.h"

namespace fabula::cli {

/// What `extract` and `build` need to read articles.
struct ReadingWords {
  std::vector<std::string> inputs;
  std::optional<Day> date;
  std::string model;
  std::vector<std::string> lexicons;
  std::vector<std::string> actor_lists;
  std::string undated = "open";
  std::size_t jobs = 0;
};

std::vector<Option> reading_options(ReadingWords& words);

/// Extracts all articles of the inputs and hands them to `take` in their order, on the calling
/// thread. Articles that cannot be read are reported and left out. Throws Failure when the inputs,
/// the model or a lexicon cannot be opened. Returns how many articles there were.
std::size_t extract_all(const ReadingWords& words, Console& console,
                        const std::function<void(Extraction)>& take);

}  // namespace fabula::cli
