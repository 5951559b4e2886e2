#pragma once

#include "graph/story.h"

namespace fabula {

/// What a view shows beside the events that a reader wants first.
struct Shown {
  bool sayings = false;     ///< what is only said
  bool background = false;  ///< what one article tells in passing
};

/// The story without its sayings and background events, but for what `shown` asks for, what is
/// linked to another event and what articles disagree on; all actors stay.
Story foreground(Story story, Shown shown = {});

}  // namespace fabula
