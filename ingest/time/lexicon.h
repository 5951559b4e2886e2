#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fabula::timex {

/// What a word, number or sign can be in a time expression. The first classes are words of the
/// lexicon, then what the scanner makes of digits and signs, then what the grammar builds.
// clang-format off
enum class Class : std::uint8_t {
  other,
  // Calendar words; Entry::value is the month 1..12, the weekday 1..7 (Monday = 1), the Unit, the
  // Season, the DayPart, the Holiday, or the first year of a decade within its century.
  month, weekday, unit, season, daypart, holiday, decade, weekend,
  // Numbers; Entry::value is the number.
  cardinal, magnitude, ordinal, half, couple, vague,
  // Words that place something.
  the, a, this_, that, last, past, next, previous, following, same, every, recent, other_one,
  ago, earlier, later, before, after, from_now, early, mid, late, start, end, rest, part, of, in,
  on, at, to, and_, between, from, by, during, for_, since, per, times, least, most, up, another,
  right, time_word, period_word, content,  ///< recorded material, measured in hours that are nobody's time
  lasting, than, more, less, approx, nearly, long_, old, will,
  // Whole expressions in one word; Entry::value is days from today, a Reference, a Unit.
  deictic, reference, frequency,
  // Of the clock and of years.
  meridiem, oclock, zone, era_before, era_after, fiscal, part_mark,
  // Nouns that numbers count, so that "2,000" or "1999" before them is no year.
  counted,
  // Signs and digits.
  digits, comma, dash, slash, colon, stop, open, close, apostrophe, currency, plus, letter_s,
  letter_t,
  // What the grammar builds: see Expression.
  point, span, set, reference_phrase, clock,
};
// clang-format on
inline constexpr int class_count = static_cast<int>(Class::clock) + 1;

enum class Unit : std::uint8_t {
  second,
  minute,
  hour,
  day,
  week,
  month,
  quarter,
  half,
  year,
  decade,
  century,
  millennium,
  weekend,
  fortnight,
  night,
};

enum class DayPart : std::uint8_t {
  none,
  morning,
  midday,
  noon,
  afternoon,
  evening,
  night,
  midnight,
};

enum class Reference : std::uint8_t { past, present, future };

/// Where a word may be taken for what it is here.
enum class Reading : std::uint8_t {
  plain,         ///< always
  noun,          ///< not when tagged as a verb ("to spring")
  capital,       ///< only when capitalised, and not as an auxiliary ("May", "March")
  abbreviation,  ///< only when capitalised and beside a number or a full stop ("Sat.")
  upper,         ///< only in capital letters ("BC", "EST")
};

struct Entry {
  std::string_view word;
  Class cls = Class::other;
  std::int16_t value = 0;
  Reading reading = Reading::plain;
  bool plural = false;
};

/// The entry of a word in lower case, or null. Words longer than `longest_word` have none.
const Entry* find_word(std::string_view lower);
inline constexpr std::size_t longest_word = 14;

}  // namespace fabula::timex
