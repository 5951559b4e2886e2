#include "ingest/reader/written_date.h"

#include <string>
#include <tuple>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::string show(const WrittenDate& date) {
  switch (date.kind) {
    case WrittenDate::Kind::day:
      return iso_day(date.day);
    case WrittenDate::Kind::ambiguous:
      return iso_day(date.day) + "|" + iso_day(date.month_first);
    case WrittenDate::Kind::impossible:
      return "impossible";
  }
  return {};
}

std::string field(std::string_view text) {
  const auto date = read_date_field(text);
  return date ? show(*date) : "none";
}

}  // namespace

TEST_CASE("a date field is read in all common forms") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"2025-10-03", "2025-10-03"},
      {"2025-10-03T23:59:00-05:00", "2025-10-03"},
      {" 2025/10/3 10:00 ", "2025-10-03"},
      {"20251003", "2025-10-03"},
      {"20251003T101500Z", "2025-10-03"},
      {"October 3, 2025", "2025-10-03"},
      {"Oct. 3rd 2025", "2025-10-03"},
      {"3 Oct 2025", "2025-10-03"},
      {"3rd of October, 2025", "2025-10-03"},
      {"03-Oct-2025", "2025-10-03"},
      {"Sept 1, 2025", "2025-09-01"},
      {"Fri, 03 Oct 2025 10:00:00 +0000", "2025-10-03"},
      {"Fri Oct 03 10:00:00 +0000 2025", "2025-10-03"},
      {"Fri Oct  3 10:00:00 UTC 2025", "2025-10-03"},
      {"1759485600", "2025-10-03"},
      {"1759485600000", "2025-10-03"},
      {"13-10-2025", "2025-10-13"},
      {"10/13/2025", "2025-10-13"},
      {"05.05.2025", "2025-05-05"},
      {"03-10-2025", "2025-10-03|2025-03-10"},
      {"29 February 2024", "2024-02-29"},
      {"29 February 2025", "impossible"},
      {"31-02-2025", "impossible"},
      {"2025-13-01", "impossible"},
      {"0000-00-00", "impossible"},
      {"9999-12-31", "impossible"},
      {"99999999", "impossible"},
      {"2025-10", "none"},
      {"2025", "none"},
      {"1000000000000000000", "none"},
      {"12", "none"},
      {"yesterday", "none"},
      {"03-10-25", "none"},
      {"", "none"},
  }));
  CAPTURE(text);
  CHECK(field(text) == expected);
}

TEST_CASE("full dates are found in running text with their spans") {
  const std::string text = "On May 5, 2021 and 6 June 2022; v1.2.2023 is a version, 2023-07-08.";
  const auto dates = find_written_dates(text);
  REQUIRE(dates.size() == 3);
  CHECK(dates[0].span.of(text) == "May 5, 2021");
  CHECK(dates[1].span.of(text) == "6 June 2022");
  CHECK(dates[2].span.of(text) == "2023-07-08");
}

TEST_CASE("numbers and words that only resemble dates give none") {
  for (const char* text : {"in May 2021", "maybe 3, 2021", "10-20-30", "1/2/3", "marches 3 2021",
                           "May 5, 20215", "score 3-2 2021", "12.12.12", "section 4.10.2"})
    CHECK(find_written_dates(text).empty());
}

TEST_CASE("months and weekdays are known by name and abbreviation") {
  CHECK(month_named("October") == 10);
  CHECK(month_named("SEPT") == 9);
  CHECK(month_named("jun") == 6);
  CHECK(month_named("june") == 6);
  CHECK(month_named("marc") == 0);
  CHECK(month_named("ma") == 0);
  CHECK(is_weekday("Thurs"));
  CHECK_FALSE(is_weekday("th"));
}
