#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "graph/query.h"
#include "graph/story.h"

namespace fabula::cli {

/// The filters that every command on a story takes, as words of the command line.
struct Filters {
  std::vector<std::string> actors;
  bool together = false;
  std::string text;
  std::vector<std::string> types;
  std::vector<std::string> modalities;
  std::vector<std::string> sources;
  bool speech = false;
  bool background = false;
  std::optional<Day> from;
  std::optional<Day> to;
  std::optional<Day> as_of;
  std::size_t top = 0;
};

std::vector<Option> filter_options(Filters& filters);

/// Reads a story and keeps what passes the filters. Throws NotFound when nothing does.
Story read_filtered_story(const std::string& path, const Filters& filters, Console& console);

// The one node that the words mean. Throws NotFound for none, and Failure, with a table of the
// candidates, for several.
EventIndex one_event(const Story& story, std::string_view words);
ActorIndex one_actor(const Story& story, std::string_view words);
NodeRef one_node(const Story& story, std::string_view words);

}  // namespace fabula::cli
