#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/extraction.h"

namespace fabula {

/// The words that tell an event, as stems, each list sorted.
struct Wording {
  std::vector<std::string> label;
  std::vector<std::string> trigger;
  std::vector<std::string> phrases;  ///< verbs with the particle behind them (phrase_of)
  std::vector<std::string> things;   ///< of the label, without triggers and participants
  std::vector<std::string> passage;  ///< of label and quotations, without the triggers
  std::vector<std::string> doers;    ///< who acts and is no actor
  std::vector<std::string> objects;  ///< what is acted upon and is no actor
  std::vector<std::string> ranks;    ///< of the label: "third", "12th", "2014"
  std::optional<double> count;       ///< that the label begins with: "46 arrests"
};

/// Precondition: `event` is of `extraction`. Events without a trigger are told by their label.
Wording wording_of(const Extraction& extraction, const Event& event);

/// Which way the word right behind a trigger turns it: "checked into", "checked out".
enum class Way : std::uint8_t { none, in, out };
Way way_of(const Article& article, const EventMention& mention);

/// "another raid", "in other raids": told as one more, beside the event that it is like.
bool is_aside(const Article& article, const EventMention& mention);

/// "attempted murder": no more than tried.
bool is_attempted(const Article& article, const EventMention& mention);

// What the stems of a trigger tell: whether somebody dies of himself, is killed, or is hurt.
bool tells_dying(const std::vector<std::string>& trigger);
bool tells_killing(const std::vector<std::string>& trigger);
bool tells_hurting(const std::vector<std::string>& trigger);
bool tells_undergoing(const std::vector<std::string>& trigger);

}  // namespace fabula
