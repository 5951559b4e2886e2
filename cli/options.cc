#include "cli/options.h"

namespace fabula::cli {

Option output_option(std::string& path) {
  return {"-o,--output", "FILE", "write to FILE, which appears complete or not at all", &path};
}

Option jobs_option(std::size_t& jobs) {
  return {"-j,--jobs", "N",
          "work on N articles at once (default: one a processor); the result is the same", &jobs};
}

Option json_option(bool& json) {
  return {"--json", "", "JSON, one object a line, for programs", &json};
}

Option curation_option(std::string& path) {
  return {"--curation", "FILE",
          "your corrections: a file that merges, splits, renames, redates, drops or adds nodes",
          &path};
}

Option story_argument(std::string& path) {
  return {"STORY", "STORY", "a story file, or the folder that build wrote it to", &path, true};
}

}  // namespace fabula::cli
