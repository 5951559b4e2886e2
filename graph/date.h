#pragma once

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace fabula {

/// A day of the proleptic Gregorian calendar.
using Day = std::chrono::sys_days;

inline constexpr Day open_start{std::chrono::days{std::numeric_limits<std::int32_t>::min()}};
inline constexpr Day open_end{std::chrono::days{std::numeric_limits<std::int32_t>::max()}};

/// A closed interval of days [earliest, latest]. An end may be open: open_start or open_end.
/// The sentinels are ordered before and after every real day, so min and max need no cases.
struct DateInterval {
  Day earliest = open_start;
  Day latest = open_end;

  bool operator==(const DateInterval&) const = default;

  bool has_start() const { return earliest != open_start; }
  bool has_end() const { return latest != open_end; }
  bool is_open() const { return !has_start() || !has_end(); }
  bool is_unknown() const { return !has_start() && !has_end(); }
  bool is_day() const { return earliest == latest; }
  bool contains(Day day) const { return earliest <= day && day <= latest; }
  /// Days in the interval, both ends counted; nothing when an end is open.
  std::optional<std::int64_t> length() const;
};

/// Intervals of one day, month, year; nothing for an impossible date (31 February, month 13) and
/// for years outside -9999..9999.
std::optional<DateInterval> day_interval(int year, unsigned month, unsigned day);
std::optional<DateInterval> month_interval(int year, unsigned month);
std::optional<DateInterval> year_interval(int year);

/// The days that both have; nothing when they share none.
std::optional<DateInterval> intersection(const DateInterval& a, const DateInterval& b);
/// The smallest interval that holds both.
DateInterval hull(const DateInterval& a, const DateInterval& b);
/// Every day of `a` lies before every day of `b`.
bool surely_before(const DateInterval& a, const DateInterval& b);
bool overlap(const DateInterval& a, const DateInterval& b);
/// Every day of `part` is a day of `whole`.
bool contains(const DateInterval& whole, const DateInterval& part);

/// "YYYY-MM-DD"; years before 0 or beyond 9999 as in EDTF ("-0044-03-15").
std::string iso_day(Day day);
/// Reads "YYYY-MM-DD", optionally followed by 'T' or a space and a time, which is ignored.
std::optional<Day> parse_iso_day(std::string_view text);

/// EDTF of an interval (ISO 8601-2:2019, level 1; graph/edtf.h reads it back): "2025-10-03",
/// "2025-10", "2025", "2025-10-01/2025-10-03", "../2025-10-03", "2025-10-03/..", and "" when both
/// ends are open.
std::string edtf(const DateInterval& interval);

/// How a date is known. `publication` = nothing but tense and the publication date bound it.
enum class DateBasis : std::uint8_t {
  unknown,
  explicit_,
  relative,          ///< relative to the publication date
  relative_to_date,  ///< relative to another date or event of the text
  inferred,
  publication,
  editor,  ///< by hand, in a curation file
};

}  // namespace fabula
