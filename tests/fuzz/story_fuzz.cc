#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "graph/causal_graph.h"
#include "graph/explain.h"
#include "graph/listing.h"
#include "graph/query.h"
#include "graph/story_file.h"

using namespace fabula;

/// Any text is a story or refused; a story that is read is written and read back the same, and
/// every query answers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Diagnostics diagnostics;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto story = read_story(text, "fuzz", diagnostics);
  if (story.has_value() != diagnostics.empty()) std::abort();
  if (!story) return 0;
  const std::string written = write_story(*story);
  const auto again = read_story(written, "fuzz", diagnostics);
  if (!again || write_story(*again) != written) std::abort();
  const CausalGraph graph(*story);
  for (std::uint32_t i = 0; i < std::min<std::size_t>(story->events.size(), 8); ++i) {
    explain(*story, {NodeKind::event, i});
    graph.chains(EventIndex{0}, EventIndex{i}, 3);
    graph.common_causes(EventIndex{0}, EventIndex{i});
    find_nodes(*story, story->events[i].label);
    part_of(*story, std::vector{EventIndex{i}});
  }
  for (std::uint32_t i = 0; i < std::min<std::size_t>(story->actors.size(), 8); ++i)
    explain(*story, {NodeKind::actor, i});
  for (std::uint32_t i = 0; i < story->conflicts.size(); ++i)
    explain(*story, {NodeKind::conflict, i});
  format(list_events(*story));
  format(list_links(*story));
  StoryFilter filter;
  filter.top = 2;
  filtered(*story, filter);
  return 0;
}
