#include "render/axis.h"

#include <algorithm>

#include "render/fonts.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

Day day(const char* iso) { return *parse_iso_day(iso); }
DateInterval on(const char* iso) { return {day(iso), day(iso)}; }

std::vector<std::string> majors(const TimeAxis& axis) {
  std::vector<std::string> words;
  for (const Tick& tick : ticks(axis, 1000))
    if (!tick.major.empty()) words.push_back(tick.major);
  return words;
}

}  // namespace

TEST_CASE("the axis is to scale") {
  const std::vector<DateInterval> dates{on("2025-01-01"), on("2025-01-31"), on("2025-03-02")};
  const TimeAxis axis = make_axis(dates, 100, 700);
  REQUIRE(axis.segments.size() == 1);
  CHECK(axis.x(day("2025-01-01")) == Approx(100));
  CHECK(axis.x(day("2025-01-31")) == Approx(400));
  CHECK(axis.x(day("2025-03-02")) == Approx(700));
  CHECK(axis.x(day("1999-01-01")) == Approx(100));
  CHECK(axis.x(day("2099-01-01")) == Approx(700));
}

TEST_CASE("a long empty stretch is cut out and the rest keeps one scale") {
  std::vector<DateInterval> dates{on("2019-05-01")};
  for (int d = 0; d < 20; ++d) {
    const Day some = day("2025-10-01") + std::chrono::days{d};
    dates.push_back({some, some});
  }
  const TimeAxis axis = make_axis(dates, 0, 1000);
  REQUIRE(axis.segments.size() == 2);
  CHECK(axis.segments[0].right < axis.segments[1].left);
  const double one = axis.x(day("2025-10-02")) - axis.x(day("2025-10-01"));
  CHECK(axis.x(day("2025-10-20")) - axis.x(day("2025-10-01")) == Approx(19 * one));
  CHECK(one > 30);
  CHECK(axis.x(day("2022-01-01")) > axis.segments[0].right);
  CHECK(axis.x(day("2022-01-01")) < axis.segments[1].left);
  CHECK(majors(axis) == std::vector<std::string>{"May 2019", "Oct 2025"});
}

TEST_CASE("evenly spread dates are not broken") {
  std::vector<DateInterval> dates;
  for (int year = 1990; year < 2025; ++year) dates.push_back(*year_interval(year));
  CHECK(make_axis(dates, 0, 1000).segments.size() == 1);
  CHECK(make_axis(std::vector{on("1900-01-01"), on("2000-01-01")}, 0, 1000).segments.size() == 1);
}

TEST_CASE("where most happens in a small part of the time, that part has its own scale") {
  std::vector<DateInterval> dates;
  for (int m = 0; m < 20; ++m) {
    const Day some = day("2023-01-15") + std::chrono::days{30 * m};
    dates.push_back({some, some});
  }
  for (int d = 0; d < 60; ++d) {
    const Day some = day("2024-09-01") + std::chrono::days{d / 3};
    dates.push_back({some, some});
  }
  const TimeAxis axis = make_axis(dates, 0, 1000);
  REQUIRE(axis.segments.size() == 2);
  const double sparse = axis.x(day("2023-03-01")) - axis.x(day("2023-02-01"));
  const double dense = axis.x(day("2024-09-10")) - axis.x(day("2024-09-01"));
  CHECK(dense > 3 * sparse);
  CHECK(axis.segments[1].right == Approx(1000));
  CHECK(axis.segments[0].last_day < axis.segments[1].first_day);
  // Each part is true to scale in itself.
  CHECK(axis.x(day("2024-09-19")) - axis.x(day("2024-09-10")) == Approx(dense));
}

TEST_CASE("the axis never runs backwards") {
  for (const char* first : {"2025-10-01", "1800-01-01", "-0500-01-01"}) {
    const std::vector dates{on(first), on("2025-10-02"), on("2025-10-05"), on("2025-11-01")};
    const TimeAxis axis = make_axis(dates, 20, 800);
    double previous = 0;
    for (Day d = day(first); d <= day("2025-11-01"); d += std::chrono::days{37}) {
      CHECK(axis.x(d) >= previous);
      previous = axis.x(d);
    }
    CHECK(axis.segments.back().right <= 800.001);
  }
}

TEST_CASE("ticks suit the span, from days to millennia") {
  const auto of = [](const char* first, const char* last) {
    return make_axis(std::vector{on(first), on(last)}, 0, 1000);
  };
  CHECK(majors(of("2025-10-03", "2025-10-20")) == std::vector<std::string>{"Oct 2025"});
  CHECK(majors(of("2024-11-01", "2026-02-01")) == std::vector<std::string>{"2024", "2025", "2026"});
  CHECK(ticks(of("1001-01-01", "2000-01-01"), 1000).front().minor == "1100");
  const auto ancient = ticks(of("-9000-01-01", "2000-01-01"), 1000);
  CHECK(ancient.size() > 2);
  CHECK(ancient.size() < 20);
}

TEST_CASE("tick labels never touch, and the number of ticks is bounded") {
  for (int span : {0, 1, 5, 20, 45, 90, 200, 400, 1000, 5000, 40'000, 400'000, 3'000'000}) {
    const Day first = day("2025-06-15") - std::chrono::days{span};
    const TimeAxis axis = make_axis(std::vector{DateInterval{first, day("2025-06-15")}}, 0, 900);
    const auto all = ticks(axis, 1000);
    CHECK(all.size() <= 45);
    REQUIRE_FALSE(all.empty());
    double minor_end = -1;
    double major_end = -1;
    for (const Tick& tick : all) {
      if (!tick.minor.empty()) {
        CHECK(tick.x >= minor_end);
        minor_end = tick.x + text_width(tick.minor, minor_tick_font);
      }
      if (!tick.major.empty()) {
        CHECK(tick.x >= major_end);
        major_end = tick.x + text_width(tick.major, major_tick_font);
      }
    }
  }
}

TEST_CASE("an axis without dates is still an axis") {
  const TimeAxis axis = make_axis({}, 0, 100);
  CHECK(axis.segments.size() == 1);
  CHECK_FALSE(ticks(axis, 1000).empty());
}
