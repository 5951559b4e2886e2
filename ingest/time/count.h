#pragma once

#include <optional>

#include "graph/calendar.h"
#include "ingest/time/origin.h"

namespace fabula::timex {

/// The period of the calendar that a unit is counted in; nothing for hours and minutes.
std::optional<CalendarUnit> calendar_unit(Unit unit);
Grain grain_of(Unit unit);

/// What can be said at the grain of a unit when the reference is known more coarsely: only the
/// reference's own period.
std::optional<CalendarValue> at_grain(Day day, Grain wanted, Grain known);
/// So many units away: "ten days later", "two and a half years ago".
std::optional<CalendarValue> counted(const Origin& from, Unit unit, double count);
/// The whole period of a coarse reference, so many units away.
std::optional<DateInterval> reached(const Origin& from, Unit unit, double count);

}  // namespace fabula::timex
