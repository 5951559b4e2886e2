#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/story.h"

namespace fabula {

/// What to keep of a story. Parts that are empty keep everything.
struct StoryFilter {
  std::vector<ActorIndex> actors =
      {};                 ///< events in which any of them takes part, speaks or denies
  bool together = false;  ///< ... in which all of them do
  std::string text =
      {};  ///< events whose label or quotations hold all its words, in any inflection
  std::vector<std::string> types = {};  ///< "family" or "family.kind"
  std::optional<Day> from = {};         ///< events that may lie on or after this day
  std::optional<Day> to = {};           ///< events that may lie on or before this day
  std::vector<Modality> modalities = {};
  std::vector<std::string> sources = {};  ///< outlets or article ids: only their evidence counts
  std::optional<Day> as_of = {};          ///< only articles published up to this day count
  std::size_t top = 0;                    ///< the most salient so many events; 0 = all
};

/// The part of a story that passes every condition, with the actors, links, conflicts and articles
/// that belong to it; ids stay. An event of wholly unknown date passes only without `from` and
/// `to`. What loses its last evidence by `sources` or `as_of` goes. Dates, modality and amounts
/// stay as all articles have them; for the story as it was told then, merge the articles of then.
Story filtered(const Story& story, const StoryFilter& filter);

/// The part of a story that consists of `events` (any order, repetitions allowed).
Story part_of(const Story& story, std::span<const EventIndex> events);

/// The same event of a part of the story; nothing when it is not in it. O(log n).
std::optional<EventIndex> event_with_id(const Story& story, std::string_view id);
std::optional<ActorIndex> actor_with_id(const Story& story, std::string_view id);

enum class NodeKind : std::uint8_t { actor, event, link, conflict };

struct NodeRef {
  NodeKind kind = NodeKind::event;
  std::uint32_t index = 0;

  auto operator<=>(const NodeRef&) const = default;
};

/// What a person may mean by `words`, the likeliest first: the nodes whose id begins with them;
/// else the actors of that name or alias; else the events and actors whose label or name holds all
/// the words in any inflection; else the events that are quoted with all of them. One result means
/// that it is clear.
std::vector<NodeRef> find_nodes(const Story& story, std::string_view words);
/// The same among the events, or the actors, only.
std::vector<EventIndex> find_events(const Story& story, std::string_view words);
std::vector<ActorIndex> find_actors(const Story& story, std::string_view words);

/// The events of actors at most `steps` away: 1 = the actor's own events, 2 = also those of the
/// actors who take part in these, and so on. In the story's order.
std::vector<EventIndex> neighbourhood(const Story& story, ActorIndex actor, std::size_t steps = 1);
/// The events in which both take part, by time.
std::vector<EventIndex> between(const Story& story, ActorIndex a, ActorIndex b);
/// The conflicts that touch an event.
std::vector<std::size_t> conflicts_of(const Story& story, EventIndex event);

}  // namespace fabula
