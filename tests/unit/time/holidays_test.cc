#include "ingest/time/holidays.h"

#include <algorithm>

#include "tests/catch.h"

using namespace fabula;
using namespace fabula::timex;

TEST_CASE("Easter Sunday is a Sunday from 22 March to 25 April, as in the church's tables") {
  CHECK(iso_day(*easter(1818)) == "1818-03-22");
  CHECK(iso_day(*easter(1943)) == "1943-04-25");
  CHECK(iso_day(*easter(2000)) == "2000-04-23");
  CHECK(iso_day(*easter(2024)) == "2024-03-31");
  CHECK(iso_day(*easter(2038)) == "2038-04-25");
  for (int year = 1583; year <= 9999; ++year) {
    const Day day = *easter(year);
    if (std::chrono::weekday{day} != std::chrono::Sunday) FAIL(iso_day(day));
    if (day < day_interval(year, 3, 22)->earliest || day > day_interval(year, 4, 25)->earliest)
      FAIL(iso_day(day));
  }
  CHECK_FALSE(easter(1582));
  CHECK_FALSE(easter(10000));
}

TEST_CASE("the n-th weekday of a month agrees with counting days") {
  for (int year : {2023, 2024})
    for (int month = 1; month <= 12; ++month)
      for (int weekday = 1; weekday <= 7; ++weekday) {
        std::vector<Day> days;
        const auto whole = *month_interval(year, static_cast<unsigned>(month));
        for (Day d = whole.earliest; d <= whole.latest; d += std::chrono::days{1})
          if (static_cast<int>(std::chrono::weekday{d}.iso_encoding()) == weekday)
            days.push_back(d);
        const int count = static_cast<int>(days.size());
        for (int n = 1; n <= 6; ++n) {
          const auto forward = nth_weekday(year, month, weekday, n);
          const auto backward = nth_weekday(year, month, weekday, -n);
          const auto index = static_cast<std::size_t>(n - 1);
          if (forward.has_value() != (n <= count) || backward.has_value() != (n <= count)) FAIL(n);
          if (forward && *forward != days[index]) FAIL(iso_day(*forward));
          if (backward && *backward != days[days.size() - 1 - index]) FAIL(iso_day(*backward));
        }
      }
  CHECK_FALSE(nth_weekday(2024, 13, 1, 1));
  CHECK_FALSE(nth_weekday(2024, 1, 8, 1));
  CHECK_FALSE(nth_weekday(2024, 1, 1, 0));
}

TEST_CASE("holidays are sorted by name, so that they are found, and all have a day") {
  CHECK(std::ranges::is_sorted(holidays(), {}, &Holiday::name));
  for (const Holiday& holiday : holidays()) {
    INFO(holiday.name);
    CHECK(day_of(holiday, 2024));
  }
  CHECK(holidays_beginning("christmas").size() == 3);
  CHECK(holidays_beginning("nothing").empty());
}
