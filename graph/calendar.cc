#include "graph/calendar.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::year_month;
using std::chrono::year_month_day;

constexpr std::int64_t last_year = 9999;
constexpr std::int64_t months_a_year = 12;

/// Months since year 0, so that calendar arithmetic is plain arithmetic.
std::int64_t month_number(Day day) {
  const year_month_day d{day};
  return static_cast<int>(d.year()) * months_a_year + static_cast<unsigned>(d.month()) - 1;
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return (a - ((a % b + b) % b)) / b; }

std::optional<year_month> month_of_number(std::int64_t number) {
  const std::int64_t year = floor_div(number, months_a_year);
  if (year < -last_year || year > last_year) return std::nullopt;
  const auto in_year = static_cast<unsigned>(number - year * months_a_year);
  return year_month{std::chrono::year{static_cast<int>(year)}, month{in_year + 1}};
}

/// The months [first, first + count) as an interval of days.
std::optional<DateInterval> months_interval(std::int64_t first, std::int64_t count) {
  const auto begin = month_of_number(first);
  const auto end = month_of_number(first + count - 1);
  if (!begin || !end) return std::nullopt;
  return DateInterval{Day{*begin / 1}, Day{*end / std::chrono::last}};
}

std::optional<DateInterval> year_part(int year, unsigned part, unsigned months) {
  if (part < 1 || part > months_a_year / months) return std::nullopt;
  return months_interval(year * months_a_year + (part - 1) * months, months);
}

Day first_day() { return year_interval(static_cast<int>(-last_year))->earliest; }
Day last_day() { return year_interval(static_cast<int>(last_year))->latest; }

bool is_open_end(Day day) { return day == open_start || day == open_end; }
bool in_range(Day day) { return first_day() <= day && day <= last_day(); }

bool is_month_end(Day day) {
  return day < last_day() && year_month_day{day + days{1}}.day() == std::chrono::day{1};
}

bool is_whole_months(const DateInterval& interval) {
  return !interval.is_open() && year_month_day{interval.earliest}.day() == std::chrono::day{1} &&
         (is_month_end(interval.latest) || interval.latest == last_day());
}

/// Months in a unit of whole months; 0 for days and weeks.
std::int64_t months_in(CalendarUnit unit) {
  constexpr std::array<std::int64_t, 8> months{0, 0, 1, 3, 6, 12, 120, 1200};
  return months[static_cast<std::size_t>(unit)];
}

Day monday_of(Day day) { return day - days{std::chrono::weekday{day}.iso_encoding() - 1}; }

}  // namespace

IsoWeek iso_week(Day day) {
  const Day thursday = monday_of(day) + days{3};
  const auto year = year_month_day{thursday}.year();
  const auto week = (thursday - Day{year / 1 / 1}).count() / 7 + 1;
  return {static_cast<int>(year), static_cast<unsigned>(week)};
}

std::optional<DateInterval> week_interval(int year, unsigned week) {
  const auto january_4 = day_interval(year, 1, 4);
  if (!january_4 || week < 1 || week > 53) return std::nullopt;
  const Day monday = monday_of(january_4->earliest) + days{7 * (week - 1)};
  const Day sunday = monday + days{6};
  if (iso_week(monday) != IsoWeek{year, week} || !in_range(monday) || !in_range(sunday))
    return std::nullopt;
  return DateInterval{monday, sunday};
}

std::optional<DateInterval> quarter_interval(int year, unsigned quarter) {
  return year_part(year, quarter, 3);
}

std::optional<DateInterval> half_interval(int year, unsigned half) {
  return year_part(year, half, 6);
}

std::optional<DateInterval> season_interval(int year, Season season) {
  return months_interval(year * months_a_year + 2 + 3 * static_cast<std::int64_t>(season), 3);
}

std::optional<DateInterval> decade_interval(int first_year) {
  return months_interval(first_year * months_a_year, 120);
}

std::optional<DateInterval> century_interval(int century_end) {
  return months_interval((century_end - 99) * months_a_year, 1200);
}

std::optional<DateInterval> unit_interval(Day day, CalendarUnit unit) {
  if (!in_range(day)) return std::nullopt;
  if (unit == CalendarUnit::day) return DateInterval{day, day};
  if (unit == CalendarUnit::week) {
    const IsoWeek week = iso_week(day);
    return week_interval(week.year, week.week);
  }
  // Centuries begin with year 1, all else with year 0.
  const std::int64_t offset = unit == CalendarUnit::century ? months_a_year : 0;
  const std::int64_t length = months_in(unit);
  return months_interval(floor_div(month_number(day) - offset, length) * length + offset, length);
}

std::optional<Day> shift(Day day, std::int64_t count, CalendarUnit unit) {
  if (is_open_end(day)) return day;
  // No calendar of ours is longer than this many days, so that nothing below can overflow.
  constexpr std::int64_t most = 20'000 * 366;
  if (!in_range(day) || count < -most || count > most) return std::nullopt;
  const std::int64_t months = months_in(unit);
  if (months == 0) {
    const std::int64_t step = unit == CalendarUnit::week ? 7 : 1;
    const std::int64_t moved = day.time_since_epoch().count() + count * step;
    if (moved < first_day().time_since_epoch().count() ||
        moved > last_day().time_since_epoch().count())
      return std::nullopt;
    return Day{days{moved}};
  }
  const auto to = month_of_number(month_number(day) + count * months);
  if (!to) return std::nullopt;
  return std::min(
      Day{*to / 1} + (day - Day{year_month_day{day}.year() / year_month_day{day}.month() / 1}),
      Day{*to / std::chrono::last});
}

std::optional<DateInterval> shift(const DateInterval& interval, std::int64_t count,
                                  CalendarUnit unit) {
  const auto earliest = shift(interval.earliest, count, unit);
  auto latest = shift(interval.latest, count, unit);
  if (!earliest || !latest) return std::nullopt;
  if (months_in(unit) != 0 && is_whole_months(interval)) {
    const year_month_day end{*latest};
    latest = Day{end.year() / end.month() / std::chrono::last};
  }
  return DateInterval{*earliest, *latest};
}

DateInterval widen(const DateInterval& interval, CalendarUnit unit) {
  const auto down = shift(interval, -1, unit);
  const auto up = shift(interval, 1, unit);
  return {down ? down->earliest : interval.earliest, up ? up->latest : interval.latest};
}

DateInterval third_of(const DateInterval& period, Third third) {
  if (period.is_open()) return period;
  const auto part = static_cast<std::int64_t>(third);
  if (is_whole_months(period)) {
    const std::int64_t first = month_number(period.earliest);
    const std::int64_t months = month_number(period.latest) - first + 1;
    if (months % 3 == 0) return *months_interval(first + part * months / 3, months / 3);
    if (months == 1) {
      const Day begin = period.earliest + days{10 * part};
      return {begin, third == Third::late ? period.latest : begin + days{9}};
    }
  }
  const std::int64_t length = *period.length();
  const std::int64_t edge = std::max<std::int64_t>(length / 3, 1);
  if (third == Third::early) return {period.earliest, period.earliest + days{edge - 1}};
  if (third == Third::late) return {period.latest - days{edge - 1}, period.latest};
  if (length < 3) return period;
  return {period.earliest + days{edge}, period.latest - days{edge}};
}

}  // namespace fabula
