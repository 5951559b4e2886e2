#pragma once

#include <array>
#include <string_view>

#include "ingest/text/document.h"
#include "ingest/text/one_of.h"

namespace fabula {

/// "Monday", as written with its capital.
constexpr bool is_weekday_name(std::string_view word) {
  constexpr auto names = std::to_array<std::string_view>(
      {"Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"});
  return one_of(word, names);
}

/// "October", as written with its capital.
constexpr bool is_month_name(std::string_view word) {
  constexpr auto names =
      std::to_array<std::string_view>({"April", "August", "December", "February", "January", "July",
                                       "June", "March", "May", "November", "October", "September"});
  return one_of(word, names);
}

/// "Oct.", as written before a day.
constexpr bool is_month_abbreviation(std::string_view word) {
  constexpr auto names =
      std::to_array<std::string_view>({"Aug.", "Dec.", "Feb.", "Jan.", "Nov.", "Oct.", "Sept."});
  return one_of(word, names);
}

/// "week", "yesterday": the head of a phrase that can say when without a preposition.
constexpr bool is_time_noun(std::string_view word) {
  constexpr auto nouns = std::to_array<std::string_view>(
      {"afternoon", "evening", "hours", "minutes", "month", "morning", "night", "today", "tomorrow",
       "week", "weekend", "year", "yesterday"});
  return one_of(word, nouns);
}

/// Words that stand before a date, "in August", "last May", "3 May", and not before a person of the
/// month's name.
constexpr bool stands_before_date(Upos tag) {
  return tag == Upos::adp || tag == Upos::adj || tag == Upos::adv || tag == Upos::det ||
         tag == Upos::num;
}

}  // namespace fabula
