#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/query.h"
#include "graph/story.h"

namespace fabula {

enum class ChangeKind : std::uint8_t { added, changed, withdrawn };

/// One property of a node that is not what it was.
struct PropertyChange {
  std::string property;  ///< "date", "modality", "evidence", ...
  std::string before;
  std::string after;

  bool operator==(const PropertyChange&) const = default;
};

struct Change {
  ChangeKind kind = ChangeKind::added;
  NodeKind node = NodeKind::event;
  std::string id;    ///< in the newer story; of what was withdrawn, in the older
  std::string what;  ///< label or name
  std::vector<PropertyChange> properties;  ///< of what changed
  std::vector<std::string> articles;       ///< ids of those that did it: new, gone, or changed

  bool operator==(const Change&) const = default;
};

/// What is new, changed or withdrawn from one story to the next: actors, events, links, conflicts,
/// each by id. Nodes correspond when they share the most words of the same articles; actors also by
/// name. The same stories give no changes. O(n log n) in mentions.
std::vector<Change> diff(const Story& before, const Story& after);

/// One line a change and one a property, for a person to read.
std::string format(const std::vector<Change>& changes);
/// A JSON array of the changes.
std::string write_changes(const std::vector<Change>& changes);

}  // namespace fabula
