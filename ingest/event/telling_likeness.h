#pragma once

#include "ingest/event/telling_profile.h"

namespace fabula {

/// How alike a mention and an event told before it are: 0 when their words cannot tell one event;
/// three points and more make them one.
double likeness(const TellingProfile& mention, const TellingProfile& event);

}  // namespace fabula
