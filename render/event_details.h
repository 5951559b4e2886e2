#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/event_words.h"
#include "render/picture.h"

namespace fabula {

/// What stands in small letters under an event's label on a timeline.
class EventDetails {
 public:
  /// `counted`: the links that are no arrows, whose number is told instead.
  EventDetails(const Story& story, const PictureOptions& options,
               std::span<const LinkIndex> counted);

  /// "8 Sep 2025 [1, 4] · claimed by Ann Lee · sources disagree · 2 causes".
  std::string of(EventIndex event) const;

 private:
  const Story& story_;
  std::optional<Sources> sources_;
  std::vector<bool> disputed_;
  std::vector<std::size_t> causes_;
};

/// The links that say why, between two dated events.
std::vector<LinkIndex> dated_causal_links(const Story& story);

}  // namespace fabula
