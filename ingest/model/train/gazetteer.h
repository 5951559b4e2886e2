#pragma once

#include <string>

namespace fabula::train {

/// Packs the flags that words have in the program's own lexicons of countries, places,
/// organizations, given names, titles and head words: the ValueTable of text/gazetteer.h.
std::string pack_gazetteer();

}  // namespace fabula::train
