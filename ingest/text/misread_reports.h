#pragma once

#include <span>
#include <string_view>

#include "ingest/text/tagset.h"

namespace fabula {

/// Gives words of reports on courts, contests, strikes and money the tags that they have there:
/// "laundering" in "money laundering", "old" in "the 22-year-old won", "singles" in "the singles
/// title". `texts` and `tags` are of one length.
void retag_reports(std::span<const std::string_view> texts, std::span<FineTag> tags);

}  // namespace fabula
