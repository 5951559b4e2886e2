#include "render/date_words.h"

#include "tests/catch.h"

using namespace fabula;

namespace {

DateInterval between(const char* first, const char* last) {
  return {*first ? *parse_iso_day(first) : open_start, *last ? *parse_iso_day(last) : open_end};
}

}  // namespace

TEST_CASE("dates are worded no more precisely than they are known") {
  CHECK(date_words(between("2025-10-03", "2025-10-03")) == "3 Oct 2025");
  CHECK(date_words(between("2025-10-01", "2025-10-03")) == "1–3 Oct 2025");
  CHECK(date_words(between("2025-09-30", "2025-10-07")) == "30 Sep – 7 Oct 2025");
  CHECK(date_words(between("2024-12-30", "2025-01-02")) == "30 Dec 2024 – 2 Jan 2025");
  CHECK(date_words(between("2025-10-01", "2025-10-31")) == "Oct 2025");
  CHECK(date_words(between("2024-02-01", "2024-02-29")) == "Feb 2024");
  CHECK(date_words(between("2025-07-01", "2025-09-30")) == "Jul–Sep 2025");
  CHECK(date_words(between("2024-12-01", "2025-01-31")) == "Dec 2024 – Jan 2025");
  CHECK(date_words(between("2025-01-01", "2025-12-31")) == "2025");
  CHECK(date_words(between("1914-01-01", "1918-12-31")) == "1914–1918");
  CHECK(date_words(between("", "2025-10-03")) == "by 3 Oct 2025");
  CHECK(date_words(between("2025-10-03", "")) == "from 3 Oct 2025");
  CHECK(date_words({}) == "undated");
}

TEST_CASE("years before 1 are worded as BC") {
  CHECK(year_words(2025) == "2025");
  CHECK(year_words(1) == "1");
  CHECK(year_words(0) == "1 BC");
  CHECK(year_words(-43) == "44 BC");
  CHECK(date_words(between("-0043-03-15", "-0043-03-15")) == "15 Mar 44 BC");
  CHECK(date_words(between("-0049-01-01", "-0043-12-31")) == "50–44 BC");
  CHECK(date_words(between("-0005-01-01", "0005-12-31")) == "6 BC–5");
}
