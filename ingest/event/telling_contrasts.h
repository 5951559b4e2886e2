#pragma once

#include "ingest/event/telling_profile.h"

namespace fabula {

/// Whether a mention cannot tell the event: their dates, moods, numbers or main actors exclude each
/// other.
bool contradict(const TellingProfile& mention, const TellingProfile& event);

}  // namespace fabula
