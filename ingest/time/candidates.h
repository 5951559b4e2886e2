#pragma once

#include <optional>
#include <vector>

#include "ingest/time/expression.h"
#include "ingest/time/value.h"

namespace fabula::timex {

int year_of(Day day);
/// The century of a two-digit year or decade: not more than ten years ahead of the anchor.
int full_year(int short_year, Day anchor);

/// Whether the words name a time of day, and whether they name a date.
bool has_time(const Expression& e);
bool has_date_fields(const Expression& e);
/// Adds the time of day that the words say.
CalendarValue with_time(CalendarValue value, const Expression& e);

/// The fields of `e` but for the weekday, in a given year; nothing where there is no such date.
std::optional<CalendarValue> in_year(const Expression& e, int year);
/// Periods of the fields around a day, in order: those of the years, months or weeks beside it.
std::vector<CalendarValue> candidates(const Expression& e, Day around);

// One of several periods in order; null when none fits. The nearest is the one with the fewest days
// between.
const CalendarValue* latest_begun(const std::vector<CalendarValue>& values, Day by);
const CalendarValue* first_ending_after(const std::vector<CalendarValue>& values, Day day);
const CalendarValue* nearest(const std::vector<CalendarValue>& values, Day day);

}  // namespace fabula::timex
