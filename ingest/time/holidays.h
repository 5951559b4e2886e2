#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "graph/date.h"

namespace fabula::timex {

/// How the day of a holiday follows from its year.
struct Holiday {
  enum class Kind : std::uint8_t { fixed, weekday, easter };
  std::string_view name;  ///< lower case, one space between words, no apostrophes
  Kind kind = Kind::fixed;
  int month = 0;  ///< of fixed and weekday ones
  int day = 0;    ///< of the month; of a weekday one the n-th (-1 = last); days from Easter Sunday
  int weekday = 0;     ///< 1 = Monday, of weekday ones
  int days_later = 0;  ///< of weekday ones: the day after that one
};

/// All holidays, by name.
std::span<const Holiday> holidays();
/// The holidays whose name begins with this word.
std::span<const Holiday> holidays_beginning(std::string_view first_word);

/// Western Easter Sunday of a Gregorian year (Meeus, Jones and Butcher).
std::optional<Day> easter(int year);
/// The day of the holiday; nothing where the calendar has none.
std::optional<Day> day_of(const Holiday& holiday, int year);
/// The n-th such weekday (1 = Monday) of a month; n = -1 is the last. Nothing when there is none.
std::optional<Day> nth_weekday(int year, int month, int weekday, int n);

}  // namespace fabula::timex
