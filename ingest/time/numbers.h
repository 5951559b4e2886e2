#pragma once

#include <string_view>
#include <vector>

#include "ingest/text/document.h"
#include "ingest/time/scan.h"

namespace fabula::timex {

/// Joins the items of one number into one: "1,200", "2.5", "2 1/2", "twenty-five", "two and a
/// half", "a hundred and ten", "21st", "twenty-first". Digits that are part of a name or an amount
/// of money
/// ("A320", "$2005") become `other`.
void fold_numbers(std::string_view text, std::vector<Item>& items);

/// Marks the digits that can stand alone as a year, by what stands beside them.
void mark_years(const Document& document, std::vector<Item>& items);

}  // namespace fabula::timex
