#pragma once

#include <string>

#include "cli/command.h"
#include "cli/console.h"
#include "ingest/model/language_model.h"

namespace fabula::cli {

Option model_option(std::string& path);

/// Opens the language model: the file of --model, of the environment variable FABULA_MODEL, or the
/// one beside the program. Throws Failure, which names the places looked at.
LanguageModel open_model(const std::string& path, Console& console);

}  // namespace fabula::cli
