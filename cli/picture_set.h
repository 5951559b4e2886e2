#pragma once

#include "cli/output.h"
#include "graph/story.h"

namespace fabula::cli {

/// Adds all pictures of a story to a folder: timeline, storyline, relations and causes, each as
/// .svg, -dark.svg and .dot, and explorer.html.
void add_pictures(const Story& story, OutputFolder& folder);

}  // namespace fabula::cli
