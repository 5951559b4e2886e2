#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fabula {

/// day(to) - day(from) <= most. Point 0 is the origin, day 0; the others are unknown days.
struct TimeConstraint {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
  std::int64_t most = 0;
};

/// What somebody says about time, as constraints that stand or fall together.
struct TimeStatement {
  std::vector<TimeConstraint> constraints;
  double strength = 1;  ///< of statements that contradict each other the weakest is left out
};

/// How a bound is known: from the bound of another point, by a statement.
struct TimeStep {
  std::uint32_t point = 0;
  std::uint32_t statement = 0;
};

/// The days that a point can have, both ends included; an end that nothing bounds is missing.
struct PointBounds {
  std::optional<std::int64_t> earliest;
  std::optional<std::int64_t> latest;
  TimeStep earliest_by;  ///< where `earliest` comes from; meaningful when it is there
  TimeStep latest_by;
};

/// Statements that cannot all be true: a loop in which each is needed for the contradiction.
struct Contradiction {
  std::vector<std::uint32_t> statements;  ///< ascending
  std::uint32_t left_out = 0;             ///< the weakest of them, the first of equals
};

struct TimeSolution {
  std::vector<PointBounds> points;  ///< the narrowest that follow from what was not left out
  std::vector<Contradiction> contradictions;
};

/// Solves a simple temporal problem (Dechter, Meiri, Pearl 1991): Bellman-Ford from the origin for
/// each group of points that statements connect. A negative cycle is a contradiction; its weakest
/// statement is left out and the rest is solved again. `points` counts the origin.
TimeSolution solve(std::uint32_t points, std::span<const TimeStatement> statements);

}  // namespace fabula
