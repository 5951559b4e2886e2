#pragma once

#include <string>

#include "graph/date.h"

namespace fabula {

/// A date as a reader writes it, no more precise than it is known: "3 Oct 2025", "1–3 Oct 2025",
/// "Oct 2025", "Jul–Sep 2025", "2025", "44 BC", "by 3 Oct 2025", "from 3 Oct 2025", "undated".
std::string date_words(const DateInterval& date);

/// "Jan" to "Dec"; 1 is January.
std::string month_words(unsigned month);

/// "2025", "44 BC" (year -43), "1 BC" (year 0).
std::string year_words(int year);

}  // namespace fabula
