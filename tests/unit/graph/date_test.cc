#include "graph/date.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("a day, a month and a year are closed intervals") {
  CHECK(edtf(*day_interval(2025, 10, 3)) == "2025-10-03");
  CHECK(edtf(*month_interval(2024, 2)) == "2024-02");
  CHECK(month_interval(2024, 2)->length() == 29);
  CHECK(edtf(*year_interval(2023)) == "2023");
}

TEST_CASE("impossible dates are refused, not moved") {
  CHECK_FALSE(day_interval(2025, 2, 31));
  CHECK_FALSE(day_interval(2023, 2, 29));
  CHECK_FALSE(month_interval(2025, 13));
  CHECK_FALSE(month_interval(2025, 0));
  CHECK_FALSE(year_interval(10000));
}

TEST_CASE("open ends are written with dots and have no length") {
  const Day day = day_interval(2025, 10, 3)->earliest;
  CHECK(edtf({open_start, day}) == "../2025-10-03");
  CHECK(edtf({day, open_end}) == "2025-10-03/..");
  CHECK(edtf({}).empty());
  CHECK_FALSE(DateInterval{}.length());
}

TEST_CASE("an ISO day is read back as it was written, with or without a time") {
  CHECK(iso_day(*parse_iso_day("2025-10-03")) == "2025-10-03");
  CHECK(iso_day(*parse_iso_day("2025-10-03T20:00:00Z")) == "2025-10-03");
  CHECK(iso_day(*parse_iso_day("-0044-03-15")) == "-0044-03-15");
  CHECK_FALSE(parse_iso_day("2025-02-30"));
  CHECK_FALSE(parse_iso_day("03-10-2025"));
  CHECK_FALSE(parse_iso_day("2025-10-3x"));
}

TEST_CASE("intersection is what both intervals have") {
  const auto may = *month_interval(2025, 5);
  const auto day = *day_interval(2025, 5, 31);
  CHECK(intersection(may, {day.earliest, open_end}) == day);
  CHECK_FALSE(intersection(may, *month_interval(2025, 6)));
  CHECK(surely_before(may, *month_interval(2025, 6)));
  CHECK_FALSE(surely_before(may, {}));
}
