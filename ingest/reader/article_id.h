#pragma once

#include <string>

#include "graph/article.h"

namespace fabula {

/// Id of an article that brings none: XXH3-128 over text, title, url and publication date, as 32
/// hex digits. The same article gets the same id wherever its file lies and on every machine.
std::string content_id(const Article& article);

}  // namespace fabula
