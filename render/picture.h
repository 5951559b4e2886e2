#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "graph/story.h"
#include "render/svg.h"

namespace fabula {

/// What the lanes of a timeline stand for.
enum class Lanes : std::uint8_t { actor, family, none };

struct PictureOptions {
  SvgOptions svg{};
  std::string title{};  ///< empty: one made from the story
  double width = 1200;  ///< pixels, at least `least_width`; the height follows from the content
  Lanes lanes = Lanes::actor;
  std::size_t most_lanes = 24;   ///< the rest is folded into "Others"
  std::size_t most_actors = 24;  ///< of a relations picture
  bool sources = false;          ///< number the articles on the labels and list them below
};

inline constexpr double least_width = 480;

/// The story's events on a true time axis, in lanes.
std::string timeline_svg(const Story& story, const PictureOptions& options);

/// The most prominent actors, tied by the events that they took part in together.
std::string relations_svg(const Story& story, const PictureOptions& options);

}  // namespace fabula
