#pragma once

#include <span>
#include <string>
#include <vector>

#include "graph/date.h"

namespace fabula {

/// A stretch of days drawn without a break. Its ends may lie outside the days that anything
/// happened.
struct AxisSegment {
  double first_day = 0;  ///< days since 1970-01-01
  double last_day = 0;
  double left = 0;  ///< pixels
  double right = 0;
};

/// A time axis to scale. Long stretches in which nothing begins or ends are cut out; every segment
/// that is left has the same scale.
struct TimeAxis {
  std::vector<AxisSegment> segments;  ///< by time, at least one

  /// Pixels of the beginning of a day. Days in a gap lie between its segments; days beyond the
  /// axis at its nearer end. Not for open ends.
  double x(Day day) const;
};

/// An axis from `left` to `right` pixels for all closed ends of `dates`.
TimeAxis make_axis(std::span<const DateInterval> dates, double left, double right);

struct Tick {
  double x = 0;
  std::string minor;  ///< day of the month, month or year; empty where there is no room
  std::string major;  ///< month and year, or year, where it begins; else empty
};

/// Ticks at the finest unit (day to millennium) whose labels have room; by x. Labels start 4 pixels
/// right of their tick and end left of `right`.
std::vector<Tick> ticks(const TimeAxis& axis, double right);

}  // namespace fabula
