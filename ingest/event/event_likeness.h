#pragma once

#include "ingest/event/event_profile.h"

namespace fabula {

/// Whether a mention cannot tell the event: their dates, moods, numbers or main actors exclude each
/// other.
bool contradict(const EventProfile& mention, const EventProfile& event);

/// How alike a mention and an event told before it are: 0 when their words cannot tell one event;
/// three points and more make them one.
double likeness(const EventProfile& mention, const EventProfile& event);

}  // namespace fabula
