#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/diagnostic.h"
#include "graph/story.h"

namespace fabula {

/// The story as a JSON document ("fabula":"story/1", graph/schema/story.schema.json), one line an
/// article, actor, event, link or conflict, with a line break at the end. The same story gives the
/// same bytes.
std::string write_story(const Story& story);

/// Reads a story file. Nothing comes back, and every problem up to the tenth is reported with
/// file:line:column and the path of its key, when it is not a story or a value is wrong. Unknown
/// keys are ignored.
std::optional<Story> read_story(std::string_view text, std::string_view file,
                                Diagnostics& diagnostics);

/// One event, actor, link or conflict as the story file has it, for programs that want a part.
std::string write_actor(const Story& story, ActorIndex actor);
std::string write_event(const Story& story, EventIndex event);
std::string write_link(const Story& story, LinkIndex link);
std::string write_conflict(const Story& story, std::size_t conflict);

std::string_view name_of(ConflictKind kind);

}  // namespace fabula
