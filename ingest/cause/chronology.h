#pragma once

#include <span>

#include "graph/extraction.h"

namespace fabula {

/// Narrows the dates of an article's events by its links: no effect begins before its cause, what
/// is told as earlier does not end after what follows it. Only bounds that come from tense and
/// publication alone are moved; the moved date has the basis `inferred`. An order that contradicts
/// the dates is left alone: that is for the story to report.
void order_events(std::span<Event> events, std::span<const Link> links);

}  // namespace fabula
