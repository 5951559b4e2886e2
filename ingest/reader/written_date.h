#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "graph/date.h"
#include "graph/span.h"

namespace fabula {

/// A full date (day, month, year) as it stands in a text.
struct WrittenDate {
  enum class Kind : std::uint8_t {
    day,         ///< one reading: `day`
    ambiguous,   ///< 03-10-2025: `day` if the day comes first, `month_first` if the month does
    impossible,  ///< 31 February, month 13, a year that no newspaper has
  };
  Span span;
  Kind kind = Kind::day;
  Day day{};
  Day month_first{};
};

/// The full dates of a text, in order: "2025-10-03", "2025/10/3", "03.10.2025", "October 3, 2025",
/// "Oct. 3rd 2025", "3 October 2025", "03-Oct-2025", "Fri Oct 03 10:00:00 +0000 2025". English
/// month names. Years 1605 (the first newspaper) to 2199.
std::vector<WrittenDate> find_written_dates(std::string_view text);

/// A field that holds one date and perhaps a time: the forms above, "20251003", RFC 2822, and
/// seconds or milliseconds since 1970 from 1990 to 2199. The day is the one written, whatever the
/// zone. Nothing when the field holds no full date ("2025-10", "yesterday").
std::optional<WrittenDate> read_date_field(std::string_view field);

/// A month by its English name or abbreviation ("October", "oct", "Sept"): 1..12; 0 for any other
/// word.
unsigned month_named(std::string_view word);

/// "Monday", "mon", "Tues": the English days of the week and their abbreviations.
bool is_weekday(std::string_view word);

}  // namespace fabula
