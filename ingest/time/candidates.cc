#include "ingest/time/candidates.h"

#include <algorithm>

#include "graph/calendar.h"

namespace fabula::timex {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

std::optional<CalendarValue> begins(const std::optional<DateInterval>& period, Grain grain) {
  if (!period) return std::nullopt;
  CalendarValue value;
  value.grain = grain;
  value.begin = period->earliest;
  return value;
}

std::int64_t distance(const CalendarValue& value, Day day) {
  const auto interval = interval_of(value);
  if (!interval || interval->contains(day)) return 0;
  return std::max((interval->earliest - day).count(), (day - interval->latest).count());
}

}  // namespace

int year_of(Day day) { return static_cast<int>(year_month_day{day}.year()); }

CalendarValue with_time(CalendarValue value, const Expression& e) {
  if (e.hour >= 0) {
    value.grain = Grain::time;
    value.hour = e.hour;
    value.minute = e.minute;
    value.second = e.second;
    if (e.zone) value.zone = *e.zone;
  } else if (e.part == DayPart::noon || e.part == DayPart::midnight) {
    value.grain = Grain::time;
    value.hour = e.part == DayPart::noon ? 12 : 24;
    value.minute = 0;
  } else if (e.part != DayPart::none) {
    value.grain = Grain::part;
    value.part = e.part;
  }
  return value;
}

bool has_time(const Expression& e) { return e.hour >= 0 || e.part != DayPart::none; }

bool has_date_fields(const Expression& e) {
  return e.month != 0 || e.day != 0 || e.weekday != 0 || e.quarter != 0 || e.half != 0 ||
         e.season != 0 || e.holiday != nullptr || e.weekend;
}

std::optional<CalendarValue> in_year(const Expression& e, int year) {
  if (e.holiday != nullptr) {
    const auto day = day_of(*e.holiday, year);
    return day ? value_of(*day, Grain::day) : std::nullopt;
  }
  if (e.month != 0 && e.day != 0) return begins(day_interval(year, e.month, e.day), Grain::day);
  if (e.month != 0) return begins(month_interval(year, e.month), Grain::month);
  if (e.quarter != 0) return begins(quarter_interval(year, e.quarter), Grain::quarter);
  if (e.half != 0) return begins(half_interval(year, e.half), Grain::half);
  if (e.season != 0)
    return begins(season_interval(year, static_cast<Season>(e.season - 1)), Grain::season);
  return begins(year_interval(year), Grain::year);
}

std::vector<CalendarValue> candidates(const Expression& e, Day around) {
  std::vector<CalendarValue> found;
  const auto add = [&](const std::optional<CalendarValue>& value) {
    if (value) found.push_back(*value);
  };
  const bool weekly = (e.weekday != 0 || e.weekend) && e.month == 0 && e.day == 0;
  if (weekly) {
    for (int week = -2; week <= 2; ++week) {
      const auto period = unit_interval(around + days{7 * week}, CalendarUnit::week);
      if (!period) continue;
      const int offset = e.weekend ? 5 : e.weekday - 1;
      add(value_of(period->earliest + days{offset}, e.weekend ? Grain::weekend : Grain::day));
    }
    return found;
  }
  if (e.day != 0 && e.month == 0) {
    for (int month = -2; month <= 2; ++month) {
      const auto shifted = shift(around, month, CalendarUnit::month);
      if (!shifted) continue;
      const year_month_day date{*shifted};
      add(begins(
          day_interval(static_cast<int>(date.year()), static_cast<unsigned>(date.month()), e.day),
          Grain::day));
    }
    return found;
  }
  // Leap days lie up to eight years apart.
  const int reach = e.day == 29 && e.month == 2 ? 8 : 2;
  for (int year = -reach; year <= reach; ++year) add(in_year(e, year_of(around) + year));
  return found;
}

const CalendarValue* latest_begun(const std::vector<CalendarValue>& values, Day by) {
  const CalendarValue* found = nullptr;
  for (const CalendarValue& value : values)
    if (value.begin <= by) found = &value;
  return found;
}

const CalendarValue* first_ending_after(const std::vector<CalendarValue>& values, Day day) {
  for (const CalendarValue& value : values)
    if (const auto interval = interval_of(value); interval && interval->latest >= day)
      return &value;
  return nullptr;
}

const CalendarValue* nearest(const std::vector<CalendarValue>& values, Day day) {
  const CalendarValue* found = nullptr;
  for (const CalendarValue& value : values)
    if (found == nullptr || distance(value, day) < distance(*found, day)) found = &value;
  return found;
}

int full_year(int short_year, Day anchor) {
  const int now = year_of(anchor);
  const int year = now - now % 100 + short_year;
  return year > now + 10 ? year - 100 : year;
}

}  // namespace fabula::timex
