#pragma once

#include <optional>
#include <span>

#include "ingest/time/resolve.h"

namespace fabula::timex {

/// A calendar value and how it was found.
struct Placed {
  CalendarValue value;
  DateBasis basis = DateBasis::explicit_;
  std::optional<Day> anchor;                ///< the day that it was reckoned from
  std::optional<CalendarValue> other = {};  ///< the second reading
  /// Where the value is coarser than what was counted ("ten days later" than March): all that the
  /// count can reach.
  std::optional<DateInterval> reach = {};
};

/// Puts the expression of a point, shift, offset or nth on the calendar. Nothing when it cannot be
/// placed: no anchor is known, or the date cannot be (see `is_impossible`).
std::optional<Placed> place(const Expression& e, std::span<const Expression> nodes,
                            const Context& context);

/// Whether the fields say a date that no calendar has: 31 February, 29 February 2023.
bool is_impossible(const Expression& e);

}  // namespace fabula::timex
