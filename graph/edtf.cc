#include "graph/edtf.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "graph/calendar.h"

namespace fabula {
namespace {

/// Reads from the front of `rest`; every function takes only what it recognises.
struct Reader {
  std::string_view rest;

  bool take(char c) {
    if (!rest.starts_with(c)) return false;
    rest.remove_prefix(1);
    return true;
  }

  bool take(std::string_view word) {
    if (!rest.starts_with(word)) return false;
    rest.remove_prefix(word.size());
    return true;
  }

  /// Exactly `count` digits.
  std::optional<unsigned> number(std::size_t count) {
    if (rest.size() < count) return std::nullopt;
    unsigned value = 0;
    for (char c : rest.substr(0, count)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + static_cast<unsigned>(c - '0');
    }
    rest.remove_prefix(count);
    return value;
  }
};

// The codes 21..41 of ISO 8601-2, 4.8: first month, months.
struct Division {
  unsigned month;
  unsigned months;
};
constexpr unsigned first_division = 21;
constexpr std::array<Division, 21> divisions{{
    {3, 3}, {6, 3},  {9, 3}, {12, 3},  // 21-24 seasons, hemisphere not said: northern
    {3, 3}, {6, 3},  {9, 3}, {12, 3},  // 25-28 northern
    {9, 3}, {12, 3}, {3, 3}, {6, 3},   // 29-32 southern: spring, summer, autumn, winter
    {1, 3}, {4, 3},  {7, 3}, {10, 3},  // 33-36 quarters
    {1, 4}, {5, 4},  {9, 4},           // 37-39 quadrimesters
    {1, 6}, {7, 6},                    // 40-41 half-years
}};

bool is_division(unsigned code) {
  return code >= first_division && code < first_division + divisions.size();
}

std::optional<DateInterval> division_interval(int year, unsigned code) {
  const Division division = divisions[code - first_division];
  const auto first = month_interval(year, division.month);
  if (!first) return std::nullopt;
  const auto last = shift(*first, division.months - 1, CalendarUnit::month);
  return last ? std::optional{hull(*first, *last)} : std::nullopt;
}

bool read_year(Reader& in, EdtfDate& date) {
  const bool negative = in.take('-');
  const auto first = in.number(2);
  if (!first) return false;
  const int sign = negative ? -1 : 1;
  date.form = EdtfForm::year;
  if (in.take("XX")) {
    date.form = EdtfForm::masked_century;
    date.year = sign * static_cast<int>(*first * 100);
    return true;
  }
  const auto third = in.number(1);
  if (!third) return false;
  const unsigned decade = *first * 100 + *third * 10;
  if (in.take('X')) {
    date.form = EdtfForm::masked_decade;
    date.year = sign * static_cast<int>(decade);
    return true;
  }
  const auto fourth = in.number(1);
  if (!fourth) return false;
  date.year = sign * static_cast<int>(decade + *fourth);
  return !(negative && date.year == 0);
}

bool read_month_and_day(Reader& in, EdtfDate& date) {
  if (in.take("XX")) {
    date.form = in.take("-XX") ? EdtfForm::masked_month_day : EdtfForm::masked_month;
    return true;
  }
  const auto part = in.number(2);
  if (!part) return false;
  date.part = *part;
  date.form = is_division(*part) ? EdtfForm::division : EdtfForm::month;
  if (date.form == EdtfForm::division || !in.take('-')) return true;
  if (in.take("XX")) {
    date.form = EdtfForm::masked_day;
    return true;
  }
  const auto day = in.number(2);
  if (!day) return false;
  date.form = EdtfForm::day;
  date.day = *day;
  return true;
}

/// "20:00:00" with an optional "Z", "+01" or "+01:30".
bool read_time(Reader& in, EdtfDate& date) {
  const std::string_view all = in.rest;
  const auto hour = in.number(2);
  if (!hour || *hour > 23 || !in.take(':')) return false;
  const auto minute = in.number(2);
  if (!minute || *minute > 59 || !in.take(':')) return false;
  const auto second = in.number(2);
  if (!second || *second > 59) return false;
  if (!in.take('Z') && (in.take('+') || in.take('-'))) {
    const auto zone_hour = in.number(2);
    if (!zone_hour || *zone_hour > 14) return false;
    if (in.take(':')) {
      const auto zone_minute = in.number(2);
      if (!zone_minute || *zone_minute > 59) return false;
    }
  }
  date.time = all.substr(0, all.size() - in.rest.size());
  return true;
}

std::optional<EdtfDate> read_date(std::string_view text) {
  Reader in{text};
  EdtfDate date;
  if (!read_year(in, date)) return std::nullopt;
  if (date.form == EdtfForm::year && in.take('-') && !read_month_and_day(in, date))
    return std::nullopt;
  if (date.form == EdtfForm::day && in.take('T') && !read_time(in, date)) return std::nullopt;
  if (date.time.empty()) {
    const bool both = in.take('%');
    date.uncertain = both || in.take('?');
    date.approximate = both || (!date.uncertain && in.take('~'));
  }
  if (!in.rest.empty() || !interval_of(date)) return std::nullopt;
  return date;
}

std::optional<EdtfDate> read_end(std::string_view text) {
  EdtfDate end;
  if (text.empty()) return end;
  if (text == "..") {
    end.form = EdtfForm::open;
    return end;
  }
  return read_date(text);
}

bool is_date(const EdtfDate& date) {
  return date.form != EdtfForm::open && date.form != EdtfForm::unknown;
}

std::string digits(int value, int width) {
  std::array<char, 16> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%0*d", width, value);
  return buffer.data();
}

std::string print_year(const EdtfDate& date) {
  const std::string sign = date.year < 0 ? "-" : "";
  const int year = date.year < 0 ? -date.year : date.year;
  if (date.form == EdtfForm::masked_century) return sign + digits(year / 100, 2) + "XX";
  if (date.form == EdtfForm::masked_decade) return sign + digits(year / 10, 3) + "X";
  return sign + digits(year, 4);
}

std::string print_date(const EdtfDate& date) {
  if (date.form == EdtfForm::unknown) return "";
  if (date.form == EdtfForm::open) return "..";
  std::string out = print_year(date);
  const auto part = [&] { return "-" + digits(static_cast<int>(date.part), 2); };
  switch (date.form) {
    case EdtfForm::month:
    case EdtfForm::division:
      out += part();
      break;
    case EdtfForm::masked_day:
      out += part() + "-XX";
      break;
    case EdtfForm::day:
      out += part() + "-" + digits(static_cast<int>(date.day), 2);
      break;
    case EdtfForm::masked_month:
      out += "-XX";
      break;
    case EdtfForm::masked_month_day:
      out += "-XX-XX";
      break;
    default:
      break;
  }
  if (!date.time.empty()) return out + "T" + date.time;
  if (date.approximate && date.uncertain) return out + "%";
  if (date.approximate) return out + "~";
  return date.uncertain ? out + "?" : out;
}

/// The years from `year`, `count` of them, counted away from year 0 when negative: "-004X" is
/// -49..-40.
std::optional<DateInterval> years_interval(int year, int count, bool negative) {
  const auto first = year_interval(negative ? year - count + 1 : year);
  const auto last = year_interval(negative ? year : year + count - 1);
  return first && last ? std::optional{hull(*first, *last)} : std::nullopt;
}

/// Whether the end can be written without its day: an open one, a month's first or last day.
bool is_month_edge(Day day, bool is_start) {
  if (day == open_start || day == open_end) return true;
  const std::chrono::year_month_day d{is_start ? day : day + std::chrono::days{1}};
  return d.day() == std::chrono::day{1};
}

EdtfDate rough_end(Day day, bool without_day) {
  EdtfDate end;
  if (day == open_start || day == open_end) {
    end.form = EdtfForm::open;
    return end;
  }
  const std::chrono::year_month_day d{day};
  end.form = without_day ? EdtfForm::month : EdtfForm::day;
  end.year = static_cast<int>(d.year());
  end.part = static_cast<unsigned>(d.month());
  if (!without_day) end.day = static_cast<unsigned>(d.day());
  end.approximate = true;
  return end;
}

}  // namespace

std::optional<Edtf> parse_edtf(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) {
    const auto date = read_date(text);
    return date ? std::optional{Edtf{*date, std::nullopt}} : std::nullopt;
  }
  const auto first = read_end(text.substr(0, slash));
  const auto last = read_end(text.substr(slash + 1));
  if (!first || !last || (!is_date(*first) && !is_date(*last))) return std::nullopt;
  const Edtf value{*first, last};
  return interval_of(value) ? std::optional{value} : std::nullopt;
}

std::string print(const Edtf& value) {
  return value.last ? print_date(value.first) + "/" + print_date(*value.last)
                    : print_date(value.first);
}

std::optional<DateInterval> interval_of(const EdtfDate& date) {
  switch (date.form) {
    case EdtfForm::open:
    case EdtfForm::unknown:
      return DateInterval{};
    case EdtfForm::year:
    case EdtfForm::masked_month:
    case EdtfForm::masked_month_day:
      return year_interval(date.year);
    case EdtfForm::month:
    case EdtfForm::masked_day:
      return month_interval(date.year, date.part);
    case EdtfForm::day:
      return day_interval(date.year, date.part, date.day);
    case EdtfForm::division:
      return is_division(date.part) ? division_interval(date.year, date.part) : std::nullopt;
    case EdtfForm::masked_decade:
      return years_interval(date.year, 10, date.year < 0);
    case EdtfForm::masked_century:
      return years_interval(date.year, 100, date.year < 0);
  }
  return std::nullopt;
}

std::optional<DateInterval> interval_of(const Edtf& value) {
  const auto first = interval_of(value.first);
  if (!first || !value.last) return first;
  const auto last = interval_of(*value.last);
  if (!last || first->earliest > last->latest) return std::nullopt;
  if (is_date(value.first) && is_date(*value.last) && first->earliest > last->earliest)
    return std::nullopt;
  return DateInterval{first->earliest, last->latest};
}

std::string approximate_edtf(const DateInterval& interval) {
  if (interval.is_unknown()) return "";
  const bool by_month =
      is_month_edge(interval.earliest, true) && is_month_edge(interval.latest, false);
  EdtfDate first = rough_end(interval.earliest, by_month);
  const EdtfDate last = rough_end(interval.latest, by_month);
  if (first == last) return print({first, std::nullopt});
  if (first.form != EdtfForm::open && interval == year_interval(first.year)) {
    first.form = EdtfForm::year;
    return print({first, std::nullopt});
  }
  return print({first, last});
}

}  // namespace fabula
