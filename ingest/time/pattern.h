#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "ingest/time/lexicon.h"
#include "ingest/time/productions.h"

namespace fabula::timex {

/// What a matched item adds to the expression.
// clang-format off
enum class Says : std::uint8_t {
  nothing, year, short_year, maybe_year, month, day, weekday, decade, short_decade, unit,
  one_unit, vague_units, count, vague, one, half, ordinal, season, part, holiday, weekend,
  days_from_today, hour, hour_minute, minute, second, meridiem, zone, zone_hours, before_christ,
  fiscal, reference, base, child,
};
// clang-format on

/// A named element of patterns: the classes and values that it takes.
struct Element {
  std::string_view name;
  std::array<Class, 5> classes;  ///< the first `other` ends the list, unless it stands first
  Says says = Says::nothing;
  int least = 0;    ///< of the value
  int most = -1;    ///< of the value; -1 = any
  int digits = 0;   ///< written with exactly so many digits; 0 = any way, -1 = in digits
  int plural = -1;  ///< 0, 1; -1 = either
};

/// What must follow a phrase, without being part of it.
enum class Ahead : std::uint8_t {
  anything,
  stop,        ///< no word and no number
  word,        ///< any word
  alone,       ///< no noun that the phrase would count or describe
  period,      ///< "of" or "in" and a period of the calendar
  of_or_stop,  ///< "of", or no word and no number
  order,       ///< "after" or "before" and a word
  free,        ///< no hyphen that joins the phrase to a word
  unknown,
};

constexpr int most_alternatives = 6;
constexpr int most_elements = 12;

/// One place of a compiled pattern.
struct Place {
  std::array<const Element*, most_alternatives> alternatives{};
  int alternative_count = 0;
  bool optional = false;
  bool glued = false;
};

/// A production, ready to be matched.
struct Pattern {
  const Production* production = nullptr;
  Place before;  ///< without alternatives: anything
  Ahead after = Ahead::anything;
  std::array<Place, most_elements> places{};
  int size = 0;
};

/// All patterns, and for each class the set of those that it can begin or continue.
class PatternTable {
 public:
  PatternTable();

  /// Calls `take` with each pattern, in the order of the table, that can begin with an item of
  /// class `first` followed by one of class `second` (`other` at the end of a sentence).
  template <typename Take>
  void for_candidates(Class first, Class second, Take take) const {
    const auto& a = first_[static_cast<std::size_t>(first)];
    const auto& b = second_[static_cast<std::size_t>(second)];
    for (std::size_t word = 0; word < words; ++word)
      for (std::uint64_t left = a[word] & b[word]; left != 0; left &= left - 1)
        take(patterns_[word * 64 + static_cast<std::size_t>(std::countr_zero(left))]);
  }

 private:
  static constexpr std::size_t words = (std::size(productions) + 63) / 64;
  using PatternSet = std::array<std::uint64_t, words>;

  std::vector<Pattern> patterns_;
  std::array<PatternSet, class_count> first_{};
  std::array<PatternSet, class_count> second_{};
};

const PatternTable& pattern_table();

}  // namespace fabula::timex
