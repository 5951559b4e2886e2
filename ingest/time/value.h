#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "graph/calendar.h"
#include "graph/date.h"
#include "ingest/time/expression.h"

namespace fabula::timex {

/// How finely a calendar value is known.
enum class Grain : std::uint8_t {
  time,
  part,
  day,
  weekend,
  week,
  month,
  season,
  quarter,
  half,
  year,
  decade,
  century,
};

/// A period of the calendar that begins on `begin`, or a time of that day.
struct CalendarValue {
  Grain grain = Grain::day;
  Day begin{};
  DayPart part = DayPart::none;
  int hour = -1;
  int minute = -1;
  int second = -1;
  std::optional<int> zone;  ///< minutes from Greenwich

  bool operator==(const CalendarValue&) const = default;
};

/// The period of that grain in which `day` lies (day for time and part of day).
std::optional<CalendarValue> value_of(Day day, Grain grain);
/// The period of the calendar as which the grain goes by; nothing for seasons.
std::optional<CalendarUnit> unit_of(Grain grain);
/// The days of the value; nothing where the calendar ends.
std::optional<DateInterval> interval_of(const CalendarValue& value);
/// TIMEX3: "2025-10-03", "2025-W39-WE", "2025-SU", "2025-Q3", "199", "BC0490", "2025-10-03TMO",
/// "2025-10-03T18:00Z".
std::string timex_value(const CalendarValue& value);
/// EDTF; an interval where EDTF level 1 has no form of its own.
std::string edtf_value(const CalendarValue& value);

/// TIMEX3 of calendar fields whose place in time is not known: "XXXX-10-03", "XXXX-WXX-5".
std::string unresolved_value(const Expression& e);
/// TIMEX3 of a length of time: "P3D", "PT24H", "P2.5Y", "PXM". Empty without a unit.
std::string duration_value(const Expression& e);
/// TIMEX3 mod: "START", "LESS_THAN"; empty for none.
std::string_view name_of(Mod mod);

}  // namespace fabula::timex
