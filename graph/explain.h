#pragma once

#include <string>

#include "graph/query.h"
#include "graph/story.h"

namespace fabula {

/// What the story knows of a node, for a person to read on a terminal: its properties, the words of
/// the articles that it stands on with outlet, date and place in the text, the steps that led to
/// it, what it is linked to and where sources disagree. Ends with a line break.
std::string explain(const Story& story, NodeRef node);

}  // namespace fabula
