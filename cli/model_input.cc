#include "cli/model_input.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/failure.h"

namespace fabula::cli {

Option model_option(std::string& path) {
  return {"--model", "FILE", "the language model (default: the one beside the program)", &path};
}

LanguageModel open_model(const std::string& path, Console& console) {
  const char* const variable = std::getenv("FABULA_MODEL");
  std::error_code error;
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
  std::string places;
  for (const std::string& candidate :
       model_candidates(path, variable == nullptr ? "" : variable, program.string())) {
    places += "\n  " + candidate;
    if (!std::filesystem::exists(candidate, error)) continue;
    Diagnostics diagnostics;
    std::optional<LanguageModel> model = LanguageModel::open(candidate, diagnostics);
    console.report(diagnostics);
    if (!model) throw Failure("cannot use the language model " + candidate);
    return std::move(*model);
  }
  throw Failure("no language model; give one with --model. Looked for" + places);
}

}  // namespace fabula::cli
