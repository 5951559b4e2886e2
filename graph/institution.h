#pragma once

#include <string_view>

namespace fabula {

/// Whether a name is one that the institutions of many countries bear, so that it alone does not
/// tell which is meant: "Supreme Court", "Ministry of Health", "Conservative Party". Such a name
/// has only words that are no names themselves, and among them what an institution is ("court").
/// Case and hyphens are left out of account.
bool is_common_institution(std::string_view name);

/// Whether a name says so little that two articles need not mean the same by it: that of a common
/// institution, or a common noun alone ("Centre", "Church", "East").
bool is_common_name(std::string_view name);

/// Whether a common institution is one that a country has once, rather than each of its regions and
/// towns: a parliament or a ministry, but not police or a district court.
bool is_national_institution(std::string_view name);

}  // namespace fabula
