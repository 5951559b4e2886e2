#pragma once

#include <span>
#include <string>

#include "graph/causal_graph.h"
#include "graph/story.h"

namespace fabula::cli {

/// What a walk came to, by steps: each event, the link over which it was reached, and the words
/// that say so with their speaker and source.
std::string reached_text(const Story& story, std::span<const Reached> reached);
/// The same for programs: a JSON array of {"depth", "event", "link"}.
std::string reached_json(const Story& story, std::span<const Reached> reached);

/// Chains as text: the events one below the other, between them the links with the words that say
/// so, their speaker and source.
std::string chains_text(const Story& story, std::span<const Chain> chains);
/// The same for programs: a JSON array of {"confidence", "events", "links"}.
std::string chains_json(const Story& story, std::span<const Chain> chains);

/// The events that lead to both, each with its two chains.
std::string common_causes_text(const Story& story, std::span<const CommonCause> causes);
std::string common_causes_json(const Story& story, std::span<const CommonCause> causes);

/// Events by the number of their causes or effects: number, date, id, event.
std::string ranking_table(const Story& story, std::span<const Ranked> ranked);
std::string ranking_json(const Story& story, std::span<const Ranked> ranked);

}  // namespace fabula::cli
