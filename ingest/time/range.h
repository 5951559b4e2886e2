#pragma once

#include <vector>

#include "ingest/time/expression.h"
#include "ingest/time/scan.h"

namespace fabula::timex {

/// Gives the members of a range or a list what only one of them says: the year of "from March 3 to
/// May 5, 2021", the month of "March 3 and 5", the era of "499 to 493 BC", the century of
/// "1998-99". Numbers that become dates by it become items of class point; returns
/// whether any did.
bool complete_ranges(const Document& document, std::vector<Item>& items,
                     std::vector<Expression>& nodes);

}  // namespace fabula::timex
