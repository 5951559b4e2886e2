#include "graph/date.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace fabula {
namespace {

using std::chrono::year_month_day;

constexpr int max_year = 9999;

std::optional<DateInterval> interval(year_month_day first, year_month_day last) {
  if (!first.ok() || !last.ok()) return std::nullopt;
  return DateInterval{Day{first}, Day{last}};
}

bool representable(int year) { return -max_year <= year && year <= max_year; }

std::string iso_year(int year) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), year < 0 ? "%05d" : "%04d", year);
  return buffer.data();
}

std::optional<unsigned> digits(std::string_view text) {
  unsigned value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(c - '0');
  }
  return value;
}

}  // namespace

std::optional<std::int64_t> DateInterval::length() const {
  if (is_open()) return std::nullopt;
  return (latest - earliest).count() + 1;
}

std::optional<DateInterval> day_interval(int year, unsigned month, unsigned day) {
  if (!representable(year) || month > 12 || day > 31) return std::nullopt;
  const year_month_day d{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  return interval(d, d);
}

std::optional<DateInterval> month_interval(int year, unsigned month) {
  if (!representable(year) || month < 1 || month > 12) return std::nullopt;
  const std::chrono::year_month m{std::chrono::year{year}, std::chrono::month{month}};
  return interval(m / 1, m / std::chrono::last);
}

std::optional<DateInterval> year_interval(int year) {
  if (!representable(year)) return std::nullopt;
  const std::chrono::year y{year};
  return interval(y / 1 / 1, y / 12 / 31);
}

std::optional<DateInterval> intersection(const DateInterval& a, const DateInterval& b) {
  const DateInterval both{std::max(a.earliest, b.earliest), std::min(a.latest, b.latest)};
  if (both.earliest > both.latest) return std::nullopt;
  return both;
}

DateInterval hull(const DateInterval& a, const DateInterval& b) {
  return {std::min(a.earliest, b.earliest), std::max(a.latest, b.latest)};
}

bool surely_before(const DateInterval& a, const DateInterval& b) { return a.latest < b.earliest; }

bool overlap(const DateInterval& a, const DateInterval& b) {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

bool contains(const DateInterval& whole, const DateInterval& part) {
  return whole.earliest <= part.earliest && part.latest <= whole.latest;
}

std::string iso_day(Day day) {
  const year_month_day d{day};
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "-%02u-%02u", static_cast<unsigned>(d.month()),
                static_cast<unsigned>(d.day()));
  return iso_year(static_cast<int>(d.year())) + buffer.data();
}

std::optional<Day> parse_iso_day(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const int signed_year = negative ? -static_cast<int>(*year) : static_cast<int>(*year);
  const auto found = day_interval(signed_year, *month, *day);
  return found ? std::optional{found->earliest} : std::nullopt;
}

std::string edtf(const DateInterval& date) {
  if (date.is_unknown()) return "";
  if (!date.has_start()) return "../" + iso_day(date.latest);
  if (!date.has_end()) return iso_day(date.earliest) + "/..";
  if (date.is_day()) return iso_day(date.earliest);
  const year_month_day first{date.earliest};
  const int year = static_cast<int>(first.year());
  if (date == year_interval(year)) return iso_year(year);
  if (date == month_interval(year, static_cast<unsigned>(first.month())))
    return iso_day(date.earliest).substr(0, iso_day(date.earliest).size() - 3);
  return iso_day(date.earliest) + "/" + iso_day(date.latest);
}

}  // namespace fabula
