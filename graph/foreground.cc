#include "graph/foreground.h"

#include <algorithm>
#include <vector>

#include "graph/rearrange.h"
#include "graph/sayings.h"

namespace fabula {
namespace {

/// Background events on which nothing else stands.
std::vector<bool> loose_background(const Story& story) {
  std::vector<bool> found;
  for (const StoryEvent& event : story.events) found.push_back(event.background);
  for (const StoryLink& link : story.links) found[at(link.from)] = found[at(link.to)] = false;
  for (const Conflict& conflict : story.conflicts)
    for (const EventIndex event : conflict.events) found[at(event)] = false;
  return found;
}

}  // namespace

Story foreground(Story story, Shown shown) {
  std::vector<bool> left_out(story.events.size());
  const auto leave_out = [&](const std::vector<bool>& those) {
    for (std::size_t i = 0; i < those.size(); ++i)
      if (those[i]) left_out[i] = true;
  };
  if (!shown.sayings) leave_out(sayings_of(story));
  if (!shown.background) leave_out(loose_background(story));
  Arrangement arrangement = arrangement_of(story);
  std::erase_if(arrangement.events, [&](std::uint32_t event) { return left_out[event]; });
  if (arrangement.events.size() < story.events.size()) rearrange(story, arrangement);
  return story;
}

}  // namespace fabula
