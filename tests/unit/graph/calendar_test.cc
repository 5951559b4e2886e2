#include "graph/calendar.h"

#include "tests/catch.h"

using namespace fabula;
using std::chrono::days;

namespace {

Day day(int year, unsigned month, unsigned d) { return day_interval(year, month, d)->earliest; }

constexpr CalendarUnit all_units[] = {
    CalendarUnit::day,  CalendarUnit::week, CalendarUnit::month,  CalendarUnit::quarter,
    CalendarUnit::half, CalendarUnit::year, CalendarUnit::decade, CalendarUnit::century};

/// Calls `check` with every day of the years 1896..2104 (a century year that is a leap year and
/// two that are not) and of the years around 0 and both ends of the calendar.
template <typename Check>
void for_many_days(Check check) {
  const std::pair<int, int> spans[] = {{1896, 2104}, {-5, 5}, {-9999, -9997}, {9997, 9999}};
  for (auto [first, last] : spans)
    for (Day d = day(first, 1, 1); d <= day(last, 12, 31); d += days{1}) check(d);
}

}  // namespace

TEST_CASE("every day lies in its unit, and the day after the unit in the next one") {
  for_many_days([](Day d) {
    for (CalendarUnit unit : all_units) {
      const auto period = unit_interval(d, unit);
      if (!period) continue;
      if (!period->contains(d)) FAIL(iso_day(d));
      if (unit_interval(period->earliest, unit) != period) FAIL(iso_day(d));
      if (unit_interval(period->latest, unit) != period) FAIL(iso_day(d));
      const auto next = unit_interval(period->latest + days{1}, unit);
      if (next && next->earliest != period->latest + days{1}) FAIL(iso_day(d));
      if (next && shift(*period, 1, unit) != next) FAIL(iso_day(d));
      if (next && shift(*next, -1, unit) != period) FAIL(iso_day(d));
    }
  });
  CHECK_FALSE(unit_interval(day(9999, 12, 31) + days{1}, CalendarUnit::day));
}

TEST_CASE("ISO weeks count from the week of 4 January, counted day by day") {
  IsoWeek week = iso_week(day(1896, 1, 1));
  for (Day d = day(1896, 1, 2); d < day(2104, 1, 1); d += days{1}) {
    const IsoWeek next = iso_week(d);
    if (std::chrono::weekday{d} != std::chrono::Monday) {
      if (next != week) FAIL(iso_day(d));
    } else {
      const bool new_year = next.week == 1;
      if (next != (new_year ? IsoWeek{week.year + 1, 1} : IsoWeek{week.year, week.week + 1}))
        FAIL(iso_day(d));
      if (new_year && week.week != 52 && week.week != 53) FAIL(iso_day(d));
      if (week_interval(next.year, next.week) != DateInterval{d, d + days{6}}) FAIL(iso_day(d));
    }
    week = next;
  }
  CHECK(iso_week(day(2021, 1, 3)) == IsoWeek{2020, 53});
  CHECK(iso_week(day(2024, 12, 30)) == IsoWeek{2025, 1});
  CHECK_FALSE(week_interval(2025, 53));
  CHECK_FALSE(week_interval(2025, 0));
  CHECK(week_interval(2020, 53)->latest == day(2021, 1, 3));
}

TEST_CASE("shifting by months keeps the day of the month, or takes the month's last") {
  CHECK(shift(day(2025, 1, 31), 1, CalendarUnit::month) == day(2025, 2, 28));
  CHECK(shift(day(2024, 1, 31), 1, CalendarUnit::month) == day(2024, 2, 29));
  CHECK(shift(day(2024, 2, 29), 1, CalendarUnit::year) == day(2025, 2, 28));
  CHECK(shift(day(2024, 2, 29), -4, CalendarUnit::year) == day(2020, 2, 29));
  CHECK(shift(day(2024, 2, 29), 1, CalendarUnit::century) == day(2124, 2, 29));
  CHECK(shift(day(1, 1, 15), -1, CalendarUnit::month) == day(0, 12, 15));
  for_many_days([](Day d) {
    for (std::int64_t n : {-25, -12, -1, 0, 1, 11, 13, 400}) {
      const auto moved = shift(d, n, CalendarUnit::month);
      if (!moved) continue;
      const std::chrono::year_month_day from{d}, to{*moved};
      const auto months = (to.year() / to.month() - from.year() / from.month()).count();
      const auto month_end =
          std::chrono::year_month_day{to.year() / to.month() / std::chrono::last};
      if (months != n || to.day() != std::min(from.day(), month_end.day())) FAIL(iso_day(d));
    }
  });
}

TEST_CASE("shifts that leave the calendar are refused, whatever the count") {
  CHECK_FALSE(shift(day(9999, 12, 31), 1, CalendarUnit::day));
  CHECK_FALSE(shift(day(-9999, 1, 1), -1, CalendarUnit::month));
  for (CalendarUnit unit : all_units) {
    CHECK_FALSE(shift(day(2025, 1, 1), std::numeric_limits<std::int64_t>::max(), unit));
    CHECK_FALSE(shift(day(2025, 1, 1), std::numeric_limits<std::int64_t>::min(), unit));
    CHECK_FALSE(shift(day(2025, 1, 1), 1'000'000'000'000'000'000, unit));
    CHECK(shift(open_end, 5, unit) == open_end);
  }
}

TEST_CASE("an interval of whole months stays one when it is shifted by months") {
  CHECK(shift(*month_interval(2025, 2), 1, CalendarUnit::month) == *month_interval(2025, 3));
  CHECK(shift(*year_interval(2024), 1, CalendarUnit::year) == *year_interval(2025));
  CHECK(shift(*quarter_interval(2025, 4), 1, CalendarUnit::quarter) == *quarter_interval(2026, 1));
  const DateInterval since{day(2025, 2, 28), open_end};
  CHECK(shift(since, 1, CalendarUnit::month) == DateInterval{day(2025, 3, 28), open_end});
}

TEST_CASE("halves, quarters, seasons, decades and centuries have the days they should") {
  CHECK(edtf(*quarter_interval(2025, 2)) == "2025-04-01/2025-06-30");
  CHECK(edtf(*half_interval(2025, 2)) == "2025-07-01/2025-12-31");
  CHECK(edtf(*season_interval(2025, Season::summer)) == "2025-06-01/2025-08-31");
  CHECK(edtf(*season_interval(2023, Season::winter)) == "2023-12-01/2024-02-29");
  CHECK(edtf(*decade_interval(1990)) == "1990-01-01/1999-12-31");
  CHECK(edtf(*century_interval(2000)) == "1901-01-01/2000-12-31");
  CHECK(unit_interval(day(2000, 12, 31), CalendarUnit::century) == *century_interval(2000));
  CHECK(unit_interval(day(2001, 1, 1), CalendarUnit::century) == *century_interval(2100));
  CHECK_FALSE(quarter_interval(2025, 5));
  CHECK_FALSE(quarter_interval(2025, 0));
  CHECK_FALSE(half_interval(2025, 3));
  CHECK_FALSE(season_interval(9999, Season::winter));
}

TEST_CASE("the thirds of a period cover it in order, without gap or overlap") {
  CHECK(edtf(third_of(*year_interval(2020), Third::early)) == "2020-01-01/2020-04-30");
  CHECK(edtf(third_of(*month_interval(2025, 7), Third::late)) == "2025-07-21/2025-07-31");
  for (CalendarUnit unit : all_units) {
    if (unit == CalendarUnit::day) continue;
    for (int year : {2023, 2024, -44}) {
      const auto period = *unit_interval(day(year, 2, 11), unit);
      const auto early = third_of(period, Third::early), middle = third_of(period, Third::middle),
                 late = third_of(period, Third::late);
      CHECK(early.earliest == period.earliest);
      CHECK(middle.earliest == early.latest + days{1});
      CHECK(late.earliest == middle.latest + days{1});
      CHECK(late.latest == period.latest);
    }
  }
  CHECK(third_of({day(2025, 1, 1), open_end}, Third::early) ==
        DateInterval{day(2025, 1, 1), open_end});
}

TEST_CASE("widening adds a unit on both sides and stops at the ends of the calendar") {
  CHECK(edtf(widen(*year_interval(2010), CalendarUnit::year)) == "2009-01-01/2011-12-31");
  CHECK(widen(*year_interval(9999), CalendarUnit::year).latest == day(9999, 12, 31));
}
