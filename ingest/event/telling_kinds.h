#pragma once

#include <string_view>

#include "ingest/event/telling_profile.h"

namespace fabula {

/// What befalls a thing once in an article, whatever word tells it.
bool is_accident(std::string_view type);

/// "rescued two", "taken to hospital": what is done for those whom something befell.
bool is_help(const TellingProfile& profile);

/// "her campaign", "her bid", "who runs": that somebody stands for an office.
bool is_candidacy(const TellingProfile& profile);

/// "ended her campaign", "dropped out": that somebody stands no longer.
bool is_withdrawal(const TellingProfile& profile);

/// Two tellings under one type that by their words are not of one kind: the leak and the blast that
/// it led to, a war and a raid in it, an epidemic and who caught the disease, the dead and the
/// hurt.
bool differ_in_kind(const TellingProfile& a, const TellingProfile& b);

}  // namespace fabula
