#pragma once

#include <string>
#include <vector>

#include "graph/extraction.h"

namespace fabula {

/// The words that tell an event, as stems, each list sorted.
struct Wording {
  std::vector<std::string> label;
  std::vector<std::string> trigger;
  std::vector<std::string> things;   ///< of the label, without triggers and participants
  std::vector<std::string> passage;  ///< of label and quotations, without the triggers
};

/// Precondition: `event` is of `extraction`. Events without a trigger are told by their label.
Wording wording_of(const Extraction& extraction, const Event& event);

/// "another raid", "in other raids": told as one more, beside the event that it is like.
bool is_aside(const Article& article, const EventMention& mention);

// What the stems of a trigger tell: whether somebody dies of himself, is killed, or is hurt.
bool tells_dying(const std::vector<std::string>& trigger);
bool tells_killing(const std::vector<std::string>& trigger);
bool tells_hurting(const std::vector<std::string>& trigger);

}  // namespace fabula
