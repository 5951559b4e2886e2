#pragma once

#include <span>

#include "graph/story.h"

namespace fabula {

/// Sets the salience, 0..1 within the story, of events and actors. `within_article` holds for each
/// event the highest salience that an article gives it (title, lead, type).
void rank(Story& story, std::span<const double> within_article);

}  // namespace fabula
