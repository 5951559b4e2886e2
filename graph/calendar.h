#pragma once

#include <cstdint>
#include <optional>

#include "graph/date.h"

namespace fabula {

/// The units in which people count days, the shortest first. Weeks are ISO 8601 (Monday to Sunday).
/// A decade is the years 2010..2019, a century 2001..2100 (the 21st), a half January..June.
enum class CalendarUnit : std::uint8_t {
  day,
  week,
  month,
  quarter,
  half,
  year,
  decade,
  century,
};

/// Meteorological seasons of the northern hemisphere: March to May, June to August, September to
/// November, December to February; winter belongs to the year in which it begins.
enum class Season : std::uint8_t { spring, summer, autumn, winter };

struct IsoWeek {
  int year = 0;       ///< the year of the week's Thursday
  unsigned week = 0;  ///< 1..53

  auto operator<=>(const IsoWeek&) const = default;
};

IsoWeek iso_week(Day day);

// Calendar periods. Nothing for what does not exist (week 53 of most years, quarter 5) and where
// a day would lie in a year outside -9999..9999.
std::optional<DateInterval> week_interval(int year, unsigned week);
std::optional<DateInterval> quarter_interval(int year, unsigned quarter);  ///< 1..4
std::optional<DateInterval> half_interval(int year, unsigned half);        ///< 1..2
std::optional<DateInterval> season_interval(int year, Season season);
std::optional<DateInterval> decade_interval(int first_year);  ///< 2010 for 2010..2019
std::optional<DateInterval> century_interval(int last_year);  ///< 2000 for 1901..2000
/// The period of that unit in which `day` lies.
std::optional<DateInterval> unit_interval(Day day, CalendarUnit unit);

/// The same day `count` units later (earlier when negative). Where the month has no such day it is
/// the month's last: 31 January + 1 month = 28 or 29 February. Open ends stay open. Nothing when
/// the result leaves the years -9999..9999.
std::optional<Day> shift(Day day, std::int64_t count, CalendarUnit unit);
/// Both ends shifted; an interval of whole months stays one (February + 1 month = 1..31 March).
/// Days and weeks move both ends alike.
std::optional<DateInterval> shift(const DateInterval& interval, std::int64_t count,
                                  CalendarUnit unit);
/// `interval` with one `unit` more on each side, as far as the calendar reaches: for "about".
DateInterval widen(const DateInterval& interval, CalendarUnit unit);

/// What a period is cut into by "early", "mid" and "late".
enum class Third : std::uint8_t { early, middle, late };
/// The third of a closed period: whole months for a year (4 + 4 + 4), half-year or quarter, else
/// days 1-10, 11-20 and 21-end for a month, and equal parts otherwise, the middle taking the rest.
/// An open period comes back as it is.
DateInterval third_of(const DateInterval& period, Third third);

}  // namespace fabula
