#pragma once

#include <string>

#include "graph/plain_text.h"
#include "graph/query.h"
#include "graph/story.h"

namespace fabula {

// Tables for people. Events by date, links by the date of their cause, actors by salience.
TextTable list_events(const Story& story);
TextTable list_actors(const Story& story);
TextTable list_links(const Story& story);
TextTable list_conflicts(const Story& story);

/// The same nodes in the same order for programs: a JSON array, one node a line, each as the story
/// file has it.
std::string list_json(const Story& story, NodeKind kind);

/// Candidates for an ambiguous name: kind, id, and what it is.
TextTable list_nodes(const Story& story, std::span<const NodeRef> nodes);

/// "2025-09-08", "May 2025" as EDTF has it, or "undated".
std::string date_text(const StoryEvent& event);

}  // namespace fabula
