#include "ingest/time/holidays.h"

#include <algorithm>
#include <array>

namespace fabula::timex {
namespace {

constexpr auto fixed = Holiday::Kind::fixed;
constexpr auto weekday = Holiday::Kind::weekday;
constexpr auto of_easter = Holiday::Kind::easter;

// Sorted by name. Days that a country keeps under a name of its own are that country's; names that
// several countries give to different days (Mother's Day, Independence Day) are left out, or are
// taken as North American papers use them.
// clang-format off
constexpr Holiday table[] = {
    {"all saints day", fixed, 11, 1}, {"all souls day", fixed, 11, 2},
    {"anzac day", fixed, 4, 25}, {"april fools day", fixed, 4, 1},
    {"armistice day", fixed, 11, 11}, {"ascension day", of_easter, 0, 39},
    {"ash wednesday", of_easter, 0, -46}, {"australia day", fixed, 1, 26},
    {"bastille day", fixed, 7, 14}, {"black friday", weekday, 11, 4, 4, 1},
    {"boxing day", fixed, 12, 26}, {"canada day", fixed, 7, 1},
    {"christmas", fixed, 12, 25}, {"christmas day", fixed, 12, 25},
    {"christmas eve", fixed, 12, 24}, {"cinco de mayo", fixed, 5, 5},
    {"columbus day", weekday, 10, 2, 1}, {"earth day", fixed, 4, 22},
    {"easter", of_easter, 0, 0}, {"easter monday", of_easter, 0, 1},
    {"easter sunday", of_easter, 0, 0}, {"epiphany", fixed, 1, 6},
    {"flag day", fixed, 6, 14}, {"good friday", of_easter, 0, -2},
    {"groundhog day", fixed, 2, 2}, {"guy fawkes night", fixed, 11, 5},
    {"halloween", fixed, 10, 31}, {"human rights day", fixed, 12, 10},
    {"international womens day", fixed, 3, 8}, {"juneteenth", fixed, 6, 19},
    {"labor day", weekday, 9, 1, 1}, {"labour day", fixed, 5, 1},
    {"martin luther king day", weekday, 1, 3, 1}, {"martin luther king jr day", weekday, 1, 3, 1},
    {"maundy thursday", of_easter, 0, -3}, {"may day", fixed, 5, 1},
    {"memorial day", weekday, 5, -1, 1}, {"midsummers day", fixed, 6, 24},
    {"new years day", fixed, 1, 1}, {"new years eve", fixed, 12, 31},
    {"palm sunday", of_easter, 0, -7}, {"pentecost", of_easter, 0, 49},
    {"presidents day", weekday, 2, 3, 1}, {"remembrance day", fixed, 11, 11},
    {"saint patricks day", fixed, 3, 17}, {"shrove tuesday", of_easter, 0, -47},
    {"st andrews day", fixed, 11, 30}, {"st georges day", fixed, 4, 23},
    {"st patricks day", fixed, 3, 17}, {"st valentines day", fixed, 2, 14},
    {"thanksgiving", weekday, 11, 4, 4}, {"thanksgiving day", weekday, 11, 4, 4},
    {"valentines day", fixed, 2, 14}, {"veterans day", fixed, 11, 11},
    {"whit monday", of_easter, 0, 50}, {"world aids day", fixed, 12, 1},
};
// clang-format on

constexpr std::string_view first_word(std::string_view name) {
  return name.substr(0, name.find(' '));
}

/// For each first letter, the lengths that first words have: turns most words away at once.
constexpr auto first_word_lengths = [] {
  std::array<std::uint32_t, 256> lengths{};
  for (const Holiday& holiday : table) {
    const std::string_view word = first_word(holiday.name);
    lengths[static_cast<unsigned char>(word.front())] |= std::uint32_t{1} << word.size();
  }
  return lengths;
}();

}  // namespace

std::span<const Holiday> holidays() { return table; }

std::span<const Holiday> holidays_beginning(std::string_view word) {
  if (word.empty() || word.size() > 31) return {};
  if ((first_word_lengths[static_cast<unsigned char>(word.front())] >> word.size() & 1U) == 0)
    return {};
  const Holiday* first = std::ranges::lower_bound(
      table, word, {}, [](const Holiday& holiday) { return first_word(holiday.name); });
  const Holiday* last = first;
  while (last != std::end(table) && first_word(last->name) == word) ++last;
  return {first, last};
}

std::optional<Day> easter(int year) {
  if (year < 1583 || year > 9999) return std::nullopt;  // the Gregorian reckoning begins here
  const int a = year % 19, b = year / 100, c = year % 100;
  const int g = (8 * b + 13) / 25, h = (19 * a + b - b / 4 - g + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int month = (h + l - 7 * m + 114) / 31, day = (h + l - 7 * m + 114) % 31 + 1;
  const auto found = day_interval(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  return found ? std::optional{found->earliest} : std::nullopt;
}

std::optional<Day> nth_weekday(int year, int month, int weekday_number, int n) {
  const auto whole = month_interval(year, static_cast<unsigned>(month));
  if (!whole || weekday_number < 1 || weekday_number > 7 || n == 0) return std::nullopt;
  const std::chrono::weekday wanted{static_cast<unsigned>(weekday_number % 7)};
  const Day day = n > 0 ? whole->earliest + (wanted - std::chrono::weekday{whole->earliest}) +
                              std::chrono::days{7 * (n - 1)}
                        : whole->latest - (std::chrono::weekday{whole->latest} - wanted) -
                              std::chrono::days{7 * (-n - 1)};
  return whole->contains(day) ? std::optional{day} : std::nullopt;
}

std::optional<Day> day_of(const Holiday& holiday, int year) {
  if (holiday.kind == Holiday::Kind::fixed) {
    const auto day = day_interval(year, static_cast<unsigned>(holiday.month),
                                  static_cast<unsigned>(holiday.day));
    return day ? std::optional{day->earliest} : std::nullopt;
  }
  if (holiday.kind == Holiday::Kind::easter) {
    const auto sunday = easter(year);
    return sunday ? std::optional{*sunday + std::chrono::days{holiday.day}} : std::nullopt;
  }
  const auto day = nth_weekday(year, holiday.month, holiday.weekday, holiday.day);
  return day ? std::optional{*day + std::chrono::days{holiday.days_later}} : std::nullopt;
}

}  // namespace fabula::timex
