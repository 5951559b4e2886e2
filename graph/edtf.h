#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "graph/date.h"

namespace fabula {

/// How much of an EDTF date is given. `masked_*` are the forms with X: "201X", "20XX", "2025-XX",
/// "2025-XX-XX" and "2025-10-XX".
enum class EdtfForm : std::uint8_t {
  year,
  month,
  day,
  division,
  masked_decade,
  masked_century,
  masked_month,
  masked_month_day,
  masked_day,
  open,     ///< ".." of an interval: no end
  unknown,  ///< an interval's empty end
};

/// One end of an EDTF interval, or a whole EDTF date.
struct EdtfDate {
  EdtfForm form = EdtfForm::unknown;
  int year = 0;              ///< -9999..9999; of a masked year its first
  unsigned part = 0;         ///< month 1..12, or the code of the division, 21..41
  unsigned day = 0;          ///< 1..31
  bool approximate = false;  ///< "~" or "%"
  bool uncertain = false;    ///< "?" or "%"
  std::string time;          ///< "20:00:00Z" of "2025-10-03T20:00:00Z", or empty

  bool operator==(const EdtfDate&) const = default;
};

/// An EDTF date, or an interval of two when `last` is given.
struct Edtf {
  EdtfDate first;
  std::optional<EdtfDate> last;

  bool operator==(const Edtf&) const = default;
};

/// Reads EDTF (ISO 8601-2:2019) of levels 0 and 1, and of level 2 the divisions of a year: seasons
/// of a hemisphere (25-32), quarters (33-36), quadrimesters (37-39) and half-years (40, 41).
/// Nothing for every other text, for impossible dates (31 February, month 13, hour 24), for
/// intervals that end before they begin, and for years beyond -9999..9999.
std::optional<Edtf> parse_edtf(std::string_view text);

/// The text that parse_edtf reads back as the same value.
std::string print(const Edtf& value);

/// All days that the value can mean; a date that cannot be gives nothing. An unknown end is open,
/// and "about" is not widened: that depends on who says it.
std::optional<DateInterval> interval_of(const EdtfDate& date);
std::optional<DateInterval> interval_of(const Edtf& value);

/// The value for an interval whose ends are known only roughly: "2020-01~/2020-04~" for early 2020.
/// Whole months and years are written without days. Empty when both ends are open.
std::string approximate_edtf(const DateInterval& interval);

}  // namespace fabula
