#pragma once

#include <span>
#include <string>

#include "graph/causal_graph.h"
#include "graph/story.h"

namespace fabula::cli {

/// What a walk came to as a table: steps, date, id, event, the kind of the link and its words.
std::string reached_table(const Story& story, std::span<const Reached> reached);
/// The same for programs: a JSON array of {"depth", "event", "link"}.
std::string reached_json(const Story& story, std::span<const Reached> reached);

/// Chains as text: the events one below the other, the links with their words between them.
std::string chains_text(const Story& story, std::span<const Chain> chains);
/// The same for programs: a JSON array of {"confidence", "events", "links"}.
std::string chains_json(const Story& story, std::span<const Chain> chains);

}  // namespace fabula::cli
