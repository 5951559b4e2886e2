#include "render/date_words.h"

#include <array>

namespace fabula {
namespace {

using std::chrono::year_month_day;

struct Parts {
  int year;
  unsigned month;
  unsigned day;
};

Parts parts_of(Day day) {
  const year_month_day d{day};
  return {static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
          static_cast<unsigned>(d.day())};
}

std::string month_year(Parts p) { return month_words(p.month) + " " + year_words(p.year); }
std::string day_month(Parts p) { return std::to_string(p.day) + " " + month_words(p.month); }
std::string whole_day(Parts p) { return day_month(p) + " " + year_words(p.year); }

bool starts_month(Day day) { return parts_of(day).day == 1; }
bool ends_month(Day day) { return starts_month(day + std::chrono::days{1}); }

std::string years(Parts first, Parts last) {
  if (first.year == last.year) return year_words(first.year);
  const bool same_era = (first.year > 0) == (last.year > 0);
  const std::string begin =
      first.year <= 0 && same_era ? std::to_string(1 - first.year) : year_words(first.year);
  return begin + "–" + year_words(last.year);
}

std::string months(Parts first, Parts last) {
  if (first.month == 1 && last.month == 12) return years(first, last);
  if (first.year != last.year) return month_year(first) + " – " + month_year(last);
  if (first.month == last.month) return month_year(first);
  return month_words(first.month) + "–" + month_year(last);
}

std::string days(Parts first, Parts last) {
  if (first.year != last.year) return whole_day(first) + " – " + whole_day(last);
  if (first.month != last.month) return day_month(first) + " – " + whole_day(last);
  return std::to_string(first.day) + "–" + whole_day(last);
}

}  // namespace

std::string month_words(unsigned month) {
  constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return names[(month - 1) % names.size()];
}

std::string year_words(int year) {
  return year > 0 ? std::to_string(year) : std::to_string(1 - year) + " BC";
}

std::string date_words(const DateInterval& date) {
  if (date.is_unknown()) return "undated";
  if (!date.has_start()) return "by " + whole_day(parts_of(date.latest));
  if (!date.has_end()) return "from " + whole_day(parts_of(date.earliest));
  const Parts first = parts_of(date.earliest);
  const Parts last = parts_of(date.latest);
  if (date.is_day()) return whole_day(first);
  if (starts_month(date.earliest) && ends_month(date.latest)) return months(first, last);
  return days(first, last);
}

}  // namespace fabula
