#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "graph/story.h"

namespace fabula {

/// An event that a walk along causal links came to.
struct Reached {
  EventIndex event{};
  std::size_t depth = 0;  ///< links from the start
  LinkIndex link{};       ///< the link over which it was first reached, the surest of equals

  bool operator==(const Reached&) const = default;
};

/// Links that lead from one event to another, each beginning where the one before ends.
struct Chain {
  std::vector<LinkIndex> links;
  double confidence = 1;  ///< product of the links'

  bool operator==(const Chain&) const = default;
};

/// An event that leads to two others.
struct CommonCause {
  EventIndex event{};
  Chain to_first;
  Chain to_second;

  bool operator==(const CommonCause&) const = default;
};

/// An event with the number of events that lead to it, or that it leads to.
struct Ranked {
  EventIndex event{};
  std::size_t count = 0;

  bool operator==(const Ranked&) const = default;
};

/// Removes the links that are only planned, possible or claimed, or that are denied or negated.
void keep_asserted_links(Story& story);

/// The causal links of a story (causes, enables, prevents, purpose and motive, not negated or
/// denied), frozen for queries. The story must outlive it. O(events + links) to build.
class CausalGraph {
 public:
  explicit CausalGraph(const Story& story);
  ~CausalGraph();
  CausalGraph(CausalGraph&&) noexcept;
  CausalGraph& operator=(CausalGraph&&) noexcept;

  /// What leads to `event`, or what it leads to, over at most `depth` links (0 = any number); by
  /// depth, then in the story's order. Without the event itself.
  std::vector<Reached> causes(EventIndex event, std::size_t depth = 0) const;
  std::vector<Reached> effects(EventIndex event, std::size_t depth = 0) const;

  /// The events that lead to the most others, or (`causes`) to which the most others lead, over at
  /// most `depth` links (0 = any number); without those that none does. No more than 1,000 are
  /// counted for one event. The most first, then in the story's order. O(1,000 events).
  std::vector<Ranked> with_most_effects(std::size_t depth = 0) const;
  std::vector<Ranked> with_most_causes(std::size_t depth = 0) const;

  /// The `count` most plausible chains without repeated events, the most plausible first: Dijkstra
  /// on -log(confidence), further ones by Yen's algorithm (1971). Empty when there is none.
  std::vector<Chain> chains(EventIndex from, EventIndex to, std::size_t count = 2) const;

  /// The events that lead to both, the most plausible first (product of both chains).
  std::vector<CommonCause> common_causes(EventIndex first, EventIndex second) const;

 private:
  struct Frozen;
  std::unique_ptr<const Frozen> frozen_;
};

}  // namespace fabula
