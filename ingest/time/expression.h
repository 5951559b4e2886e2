#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "graph/span.h"
#include "ingest/time/holidays.h"
#include "ingest/time/lexicon.h"

namespace fabula::timex {

enum class Form : std::uint8_t {
  point,      ///< calendar fields: "3 October", "Monday", "the 1990s", "spring"
  shift,      ///< the unit or the fields, `direction` away: "last week", "next May", "that year"
  offset,     ///< `count` units away: "two years ago", "the day before", "a week after Easter"
  nth,        ///< the count-th unit or weekday of `of`: "the first week of May"
  duration,   ///< "four days", "the past decade"
  set,        ///< "every Monday", "annual", "twice a year"
  reference,  ///< "now", "recently", "the future"
};

/// What an expression is reckoned from when it names nothing.
enum class Anchor : std::uint8_t { publication, text };

enum class Mod : std::uint8_t {
  none,
  start,
  mid,
  end,
  earlier,
  later,
  approx,
  less_than,
  more_than,
  equal_or_less,
  equal_or_more,
};

/// The meaning of the words of one time expression, before it is resolved. A field of 0 (hour: -1)
/// is not said.
struct Expression {
  Form form = Form::point;

  int year = 0;  ///< as written; with `before_christ` counted backwards
  bool before_christ = false;
  bool two_digit_year = false;
  bool maybe_year = false;  ///< a bare number that is a year only in an ancient context
  bool fiscal = false;
  bool weekend = false;
  std::uint8_t month = 0;
  std::uint8_t day = 0;
  std::uint8_t weekday = 0;  ///< 1 = Monday
  std::uint8_t quarter = 0;
  std::uint8_t half = 0;
  std::uint8_t season = 0;  ///< 1 = spring
  int decade = 0;           ///< 1990; of "the nineties" 90
  int century = 0;          ///< 20 = the twentieth
  const Holiday* holiday = nullptr;
  DayPart part = DayPart::none;
  std::int8_t hour = -1;
  std::int8_t minute = -1;
  std::int8_t second = -1;
  std::optional<std::int16_t> zone;  ///< minutes from Greenwich

  std::optional<int> days_from_today;  ///< "today", "yesterday"

  std::optional<Unit> unit;
  double count = 0;  ///< of units; `vague` when not said
  bool vague = false;
  std::int8_t direction = 0;  ///< -1 earlier, 0 same, +1 later
  Anchor anchor = Anchor::publication;
  Mod mod = Mod::none;
  Reference reference = Reference::present;

  std::int32_t of = -1;  ///< index of the expression that this one lies in or is counted from
  std::string_view rule;

  bool has_year() const { return year != 0; }
};

}  // namespace fabula::timex
