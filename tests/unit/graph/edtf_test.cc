#include "graph/edtf.h"

#include "graph/calendar.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

/// "earliest..latest" of an EDTF text, "refused" when it is not read.
std::string days(std::string_view text) {
  const auto value = parse_edtf(text);
  if (!value) return "refused";
  const auto interval = interval_of(*value);
  return (interval->has_start() ? iso_day(interval->earliest) : "*") + ".." +
         (interval->has_end() ? iso_day(interval->latest) : "*");
}

}  // namespace

TEST_CASE("every form of EDTF that we know gives its days and is printed as it was read") {
  const std::pair<const char*, const char*> cases[] = {
      {"2025-10-03", "2025-10-03..2025-10-03"},
      {"2025-10", "2025-10-01..2025-10-31"},
      {"2024-02", "2024-02-01..2024-02-29"},
      {"2025", "2025-01-01..2025-12-31"},
      {"0987", "0987-01-01..0987-12-31"},
      {"0000", "0000-01-01..0000-12-31"},
      {"-0044-03-15", "-0044-03-15..-0044-03-15"},
      {"2025-10-03T20:00:00", "2025-10-03..2025-10-03"},
      {"2025-10-03T20:00:00Z", "2025-10-03..2025-10-03"},
      {"2025-10-03T20:00:00+05:30", "2025-10-03..2025-10-03"},
      {"2025-10-03T20:00:00-08", "2025-10-03..2025-10-03"},
      {"2025~", "2025-01-01..2025-12-31"},
      {"2025-10?", "2025-10-01..2025-10-31"},
      {"2025-10-03%", "2025-10-03..2025-10-03"},
      {"201X", "2010-01-01..2019-12-31"},
      {"19XX", "1900-01-01..1999-12-31"},
      {"-004X", "-0049-01-01..-0040-12-31"},
      {"2025-XX", "2025-01-01..2025-12-31"},
      {"2025-10-XX", "2025-10-01..2025-10-31"},
      {"2025-XX-XX", "2025-01-01..2025-12-31"},
      {"2025-21", "2025-03-01..2025-05-31"},
      {"2023-24", "2023-12-01..2024-02-29"},
      {"2025-32", "2025-06-01..2025-08-31"},
      {"2025-34", "2025-04-01..2025-06-30"},
      {"2025-38", "2025-05-01..2025-08-31"},
      {"2025-41", "2025-07-01..2025-12-31"},
      {"2009/2010", "2009-01-01..2010-12-31"},
      {"2020-01~/2020-04~", "2020-01-01..2020-04-30"},
      {"../2025-10-03", "*..2025-10-03"},
      {"2025-10-03/..", "2025-10-03..*"},
      {"2025-10/", "2025-10-01..*"},
      {"/2025-10", "*..2025-10-31"},
      {"2009/2009-10-04", "2009-01-01..2009-10-04"},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    REQUIRE(days(text) == expected);
    CHECK(print(*parse_edtf(text)) == text);
  }
}

TEST_CASE("impossible dates and texts that are not EDTF are refused") {
  for (const char* text : {"",
                           "/",
                           "../..",
                           "//",
                           "2025-02-29",
                           "2025-02-31",
                           "2025-13",
                           "2025-00",
                           "2025-10-00",
                           "2025-10-32",
                           "2025-20",
                           "2025-42",
                           "2025-21-01",
                           "25",
                           "02025",
                           "1000000000000000000",
                           "Y170000002",
                           "10000",
                           "-0000",
                           "--44",
                           "+2025",
                           "2025-1-3",
                           "2025-10-3",
                           "2025/10/03",
                           "2010/2009",
                           "2025-10-03/2025-10-02",
                           "2025-10/2025",
                           "2025-10-03T24:00:00",
                           "2025-10-03T20",
                           "2025-10-03T20:00:61",
                           "2025-10-03T20:00:00+25",
                           "2025-10T20:00:00",
                           "2025~~",
                           "2025?~",
                           "~2025",
                           "2X25",
                           "XXXX",
                           "XXXX-09-30",
                           "2XXX",
                           "20XX-10",
                           "201X-10",
                           "2025-X1",
                           "2025-1X",
                           "[2025,2026]",
                           "{2025..2027}",
                           "2025 ",
                           " 2025",
                           "2025-10-03T20:00:00~",
                           "9999-24"}) {
    INFO(text);
    CHECK(days(text) == "refused");
  }
}

TEST_CASE("what an interval is printed as, reads back as the same days") {
  const Day begin = day_interval(1999, 11, 1)->earliest;
  for (int from = 0; from < 130; ++from)
    for (int length = 0; length < 800; ++length) {
      const DateInterval interval{begin + std::chrono::days{from},
                                  begin + std::chrono::days{from + length}};
      const auto value = parse_edtf(edtf(interval));
      if (!value || interval_of(*value) != interval) FAIL(edtf(interval));
      const auto rough = parse_edtf(approximate_edtf(interval));
      if (!rough || interval_of(*rough) != interval || !rough->first.approximate)
        FAIL(approximate_edtf(interval));
    }
}

TEST_CASE("a rough interval is written with its own precision") {
  CHECK(approximate_edtf(third_of(*year_interval(2020), Third::early)) == "2020-01~/2020-04~");
  CHECK(approximate_edtf(third_of(*month_interval(2025, 7), Third::late)) ==
        "2025-07-21~/2025-07-31~");
  CHECK(approximate_edtf(*year_interval(2020)) == "2020~");
  CHECK(approximate_edtf(*month_interval(2020, 2)) == "2020-02~");
  CHECK(approximate_edtf({day_interval(2020, 2, 3)->earliest, open_end}) == "2020-02-03~/..");
  CHECK(approximate_edtf({}).empty());
}

TEST_CASE("two-digit parts of a year in all combinations are read or refused, never moved") {
  for (unsigned month = 0; month < 100; ++month)
    for (unsigned day = 0; day < 100; ++day) {
      char text[16];
      std::snprintf(text, sizeof text, "2024-%02u-%02u", month, day);
      const auto value = parse_edtf(text);
      const auto real = day_interval(2024, month, day);
      if (value.has_value() != real.has_value()) FAIL(text);
      if (value && interval_of(*value) != real) FAIL(text);
    }
}
