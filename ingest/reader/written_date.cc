#include "ingest/reader/written_date.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "ingest/reader/words.h"

namespace fabula {
namespace {

using Kind = WrittenDate::Kind;

constexpr int first_year = 1605;
constexpr int last_year = 2199;

constexpr auto months =
    std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                     "august", "september", "october", "november", "december"});
constexpr auto weekdays = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});

/// Position in a text; every step says whether it could be taken.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  bool done() const { return at_ >= text_.size(); }
  char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  /// One to three spaces; more would be layout.
  bool spaces() {
    std::size_t count = 0;
    while (count < 3 && (peek() == ' ' || peek() == '\t')) ++at_, ++count;
    while (count < 3 && text_.substr(at_).starts_with("\xc2\xa0")) at_ += 2, ++count;
    return count > 0;
  }
  std::string_view digits() { return run(is_digit); }
  std::string_view letters() { return run(is_alpha); }
  bool ordinal() {
    const std::string_view rest = text_.substr(at_, 2);
    for (const std::string_view suffix : {"st", "nd", "rd", "th"})
      if (equal_ignoring_case(rest, suffix) && !is_alpha(peek(2))) {
        at_ += 2;
        return true;
      }
    return false;
  }

 private:
  template <typename Test>
  std::string_view run(Test test) {
    const std::size_t begin = at_;
    while (at_ < text_.size() && test(text_[at_])) ++at_;
    return text_.substr(begin, at_ - begin);
  }

  std::string_view text_;
  std::size_t at_;
};

long long value_of(std::string_view digits) {
  long long value = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return result.ec == std::errc{} ? value : -1;
}

std::optional<Day> day_of(long long year, long long month, long long day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 || day > 31)
    return std::nullopt;
  const auto interval = day_interval(static_cast<int>(year), static_cast<unsigned>(month),
                                     static_cast<unsigned>(day));
  return interval ? std::optional(interval->earliest) : std::nullopt;
}

WrittenDate certain(std::optional<Day> day) {
  return day ? WrittenDate{{}, Kind::day, *day, *day} : WrittenDate{{}, Kind::impossible, {}, {}};
}

/// 03-10-2025: which is the month? Only one reading may be possible.
WrittenDate numeric(long long first, long long second, long long year) {
  const auto day_first = day_of(year, second, first);
  const auto month_first = day_of(year, first, second);
  if (day_first && month_first && *day_first != *month_first)
    return {{}, Kind::ambiguous, *day_first, *month_first};
  return certain(day_first ? day_first : month_first);
}

std::optional<long long> year_at(Cursor& cursor) {
  const std::string_view year = cursor.digits();
  if (year.size() != 4 || is_alpha(cursor.peek())) return std::nullopt;
  return value_of(year);
}

bool is_separator(char c) { return c == '-' || c == '/' || c == '.'; }

/// "2025-10-03", "03.10.2025": three numbers with one separator between.
std::optional<WrittenDate> three_numbers(Cursor& cursor) {
  const std::string_view first = cursor.digits();
  const char separator = cursor.peek();
  if ((first.size() > 2 && first.size() != 4) || !is_separator(separator)) return std::nullopt;
  cursor.take(separator);
  const std::string_view second = cursor.digits();
  if (second.empty() || second.size() > 2 || !cursor.take(separator)) return std::nullopt;
  if (first.size() == 4) {
    const std::string_view day = cursor.digits();
    if (day.empty() || day.size() > 2) return std::nullopt;
    return certain(day_of(value_of(first), value_of(second), value_of(day)));
  }
  const auto year = year_at(cursor);
  if (!year) return std::nullopt;
  return numeric(value_of(first), value_of(second), *year);
}

/// "3 October 2025", "3rd of Oct., 2025", "03-Oct-2025".
std::optional<WrittenDate> day_then_month(Cursor& cursor) {
  const std::string_view day = cursor.digits();
  if (day.empty() || day.size() > 2) return std::nullopt;
  cursor.ordinal();
  const bool dashed = cursor.take('-');
  if (!dashed && !cursor.spaces()) return std::nullopt;
  std::string_view word = cursor.letters();
  if (equal_ignoring_case(word, "of") && cursor.spaces()) word = cursor.letters();
  const unsigned month = month_named(word);
  if (month == 0) return std::nullopt;
  cursor.take('.');
  cursor.take(',');
  if (!(dashed ? cursor.take('-') : cursor.spaces())) return std::nullopt;
  const auto year = year_at(cursor);
  return year ? std::optional(certain(day_of(*year, month, value_of(day)))) : std::nullopt;
}

/// Steps over "10:00:00 +0000 " or "10:00:00 UTC " between day and year.
bool clock_and_zone(Cursor& cursor) {
  for (int part = 0; part < 3; ++part) {
    if (cursor.digits().size() != 2) return false;
    if (part < 2 && !cursor.take(':')) return false;
  }
  if (!cursor.spaces()) return false;
  if (is_alpha(cursor.peek())) {
    cursor.letters();
    return cursor.spaces();
  }
  if (cursor.take('+') || cursor.take('-')) {
    cursor.digits();
    return cursor.spaces();
  }
  return true;
}

/// "October 3, 2025", "Oct. 3rd 2025", "Oct 03 10:00:00 +0000 2025".
std::optional<WrittenDate> month_then_day(Cursor& cursor) {
  const unsigned month = month_named(cursor.letters());
  if (month == 0) return std::nullopt;
  cursor.take('.');
  if (!cursor.spaces()) return std::nullopt;
  const std::string_view day = cursor.digits();
  if (day.empty() || day.size() > 2) return std::nullopt;
  cursor.ordinal();
  const bool comma = cursor.take(',');
  if (!cursor.spaces() && !comma) return std::nullopt;
  if (is_digit(cursor.peek()) && cursor.peek(2) == ':' && !clock_and_zone(cursor))
    return std::nullopt;
  const auto year = year_at(cursor);
  return year ? std::optional(certain(day_of(*year, month, value_of(day)))) : std::nullopt;
}

std::optional<WrittenDate> date_at(std::string_view text, std::size_t begin, std::size_t& end) {
  using Reader = std::optional<WrittenDate> (*)(Cursor&);
  for (const Reader read :
       {Reader{three_numbers}, Reader{day_then_month}, Reader{month_then_day}}) {
    Cursor cursor(text, begin);
    if (auto date = read(cursor)) {
      end = cursor.at();
      date->span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
      return date;
    }
  }
  return std::nullopt;
}

std::optional<WrittenDate> unix_time(long long seconds) {
  static constexpr long long since_1990 = 631152000;
  static constexpr long long until_2200 = 7258118400;
  if (seconds >= until_2200) seconds /= 1000;
  if (seconds < since_1990 || seconds >= until_2200) return std::nullopt;
  return certain(std::chrono::floor<std::chrono::days>(
      std::chrono::sys_seconds(std::chrono::seconds(seconds))));
}

/// "20251003", "20251003T101500Z", or seconds or milliseconds since 1970.
std::optional<WrittenDate> plain_number(std::string_view field) {
  Cursor cursor(field, 0);
  const std::string_view number = cursor.digits();
  const bool with_time = cursor.peek() == 'T';
  if (number.size() == 8 && (with_time || cursor.done()))
    return certain(day_of(value_of(number.substr(0, 4)), value_of(number.substr(4, 2)),
                          value_of(number.substr(6, 2))));
  if (cursor.take('.')) cursor.digits();  // fractions of a second
  if (number.size() < 9 || number.size() > 13 || !cursor.done()) return std::nullopt;
  return unix_time(value_of(number));
}

/// "oct", "sept", "thurs": three letters or more that begin the full word.
bool abbreviates(std::string_view word, std::string_view full) {
  return word.size() >= 3 && starts_with_ignoring_case(word, full.substr(0, word.size())) &&
         word.size() <= full.size();
}

}  // namespace

unsigned month_named(std::string_view word) {
  if (word.size() > 4 || equal_ignoring_case(word, "june") || equal_ignoring_case(word, "july")) {
    const auto full = std::ranges::find_if(
        months, [&](std::string_view month) { return equal_ignoring_case(word, month); });
    return full == months.end() ? 0 : static_cast<unsigned>(full - months.begin()) + 1;
  }
  if (word.size() == 4 && !equal_ignoring_case(word, "sept")) return 0;
  const auto found = std::ranges::find_if(
      months, [&](std::string_view month) { return abbreviates(word, month); });
  return found == months.end() ? 0 : static_cast<unsigned>(found - months.begin()) + 1;
}

bool is_weekday(std::string_view word) {
  return std::ranges::any_of(weekdays,
                             [&](std::string_view day) { return abbreviates(word, day); });
}

std::vector<WrittenDate> find_written_dates(std::string_view text) {
  std::vector<WrittenDate> dates;
  bool inside_word = false;
  for (std::size_t i = 0; i < text.size();) {
    const bool starts = is_digit(text[i]) || is_alpha(text[i]);
    std::size_t end = i + 1;
    if (starts && !inside_word) {
      if (const auto date = date_at(text, i, end)) dates.push_back(*date);
    }
    i = end;
    inside_word = is_digit(text[i - 1]) || is_alpha(text[i - 1]) || is_foreign(text[i - 1]);
  }
  return dates;
}

std::optional<WrittenDate> read_date_field(std::string_view field) {
  field = trim(field);
  if (auto number = plain_number(field)) return number;
  const std::vector<WrittenDate> dates = find_written_dates(field.substr(0, 256));
  return dates.empty() ? std::nullopt : std::optional(dates.front());
}

}  // namespace fabula
