#include "graph/time_network.h"

#include <algorithm>
#include <array>
#include <random>

#include "tests/catch.h"
#include "tests/support/trials.h"

using namespace fabula;

namespace {

TimeStatement dated(std::uint32_t point, std::int64_t earliest, std::int64_t latest,
                    double strength = 1) {
  return {{{0, point, latest}, {point, 0, -earliest}}, strength};
}

TimeStatement order(std::uint32_t before, std::uint32_t after, double strength = 1,
                    std::int64_t gap = 0) {
  return {{{after, before, -gap}}, strength};
}

constexpr int unknowns = 3;
constexpr std::int64_t last_day = 5;

/// All days from `low` to `high` that each point can have, found by trying every combination.
std::optional<std::array<std::pair<std::int64_t, std::int64_t>, unknowns + 1>> by_force(
    const std::vector<TimeStatement>& statements, const std::vector<bool>& used, std::int64_t low,
    std::int64_t high) {
  std::array<std::pair<std::int64_t, std::int64_t>, unknowns + 1> bounds;
  bounds.fill({high + 1, low - 1});
  bool found = false;
  std::array<std::int64_t, unknowns + 1> day{};
  for (day[1] = low; day[1] <= high; ++day[1])
    for (day[2] = low; day[2] <= high; ++day[2])
      for (day[3] = low; day[3] <= high; ++day[3]) {
        bool holds = true;
        for (std::size_t s = 0; s < statements.size() && holds; ++s)
          for (const TimeConstraint& c : statements[s].constraints)
            holds &= !used[s] || day[c.to] - day[c.from] <= c.most;
        if (!holds) continue;
        found = true;
        for (std::size_t i = 1; i < day.size(); ++i)
          bounds[i] = {std::min(bounds[i].first, day[i]), std::max(bounds[i].second, day[i])};
      }
  if (!found) return std::nullopt;
  return bounds;
}

/// Every point has a first statement that keeps it within the days that are tried; these are the
/// strongest, so that they are never left out.
std::vector<TimeStatement> random_network(std::mt19937& random) {
  const auto pick = [&](int low, int high) {
    return std::uniform_int_distribution<int>(low, high)(random);
  };
  std::vector<TimeStatement> statements;
  for (std::uint32_t i = 1; i <= unknowns; ++i) statements.push_back(dated(i, 0, last_day, 9));
  for (int k = pick(1, 6); k > 0; --k) {
    const auto a = static_cast<std::uint32_t>(pick(0, unknowns));
    const auto b = static_cast<std::uint32_t>(pick(0, unknowns));
    if (a == b) continue;
    TimeStatement statement{{{a, b, pick(-3, 4)}}, pick(1, 5) / 10.0};
    if (pick(0, 2) == 0) statement.constraints.push_back({b, a, pick(-3, 4)});
    if (statement.constraints.size() == 2 &&
        statement.constraints[0].most + statement.constraints[1].most < 0)
      statement.constraints.pop_back();
    statements.push_back(std::move(statement));
  }
  return statements;
}

}  // namespace

TEST_CASE("bounds are the narrowest that brute force finds, and contradictions are real") {
  std::mt19937 random(20240309);
  int contradictory = 0;
  for (int trial = 0; trial < trials(3000); ++trial) {
    const std::vector<TimeStatement> statements = random_network(random);
    const TimeSolution solution = solve(unknowns + 1, statements);
    std::vector<bool> used(statements.size(), true);
    for (const Contradiction& c : solution.contradictions) {
      // The loop alone cannot hold, and without any one of its statements it can.
      std::vector<bool> loop(statements.size(), false);
      for (const std::uint32_t s : c.statements) loop[s] = true;
      REQUIRE_FALSE(by_force(statements, loop, -8, 13));
      for (const std::uint32_t s : c.statements) {
        loop[s] = false;
        REQUIRE(by_force(statements, loop, -8, 13));
        loop[s] = true;
        REQUIRE(statements[c.left_out].strength <= statements[s].strength);
      }
      used[c.left_out] = false;
    }
    contradictory += !solution.contradictions.empty();
    const auto expected = by_force(statements, used, 0, last_day);
    REQUIRE(expected);
    for (std::size_t i = 1; i <= unknowns; ++i) {
      REQUIRE(solution.points[i].earliest == (*expected)[i].first);
      REQUIRE(solution.points[i].latest == (*expected)[i].second);
    }
  }
  CHECK(contradictory > trials(500));
}

TEST_CASE("an undated point lies between those that it is tied to, by a chain that can be told") {
  const std::vector<TimeStatement> statements{dated(1, 10, 10), dated(3, 20, 25), order(1, 2),
                                              order(2, 3)};
  const TimeSolution solution = solve(5, statements);
  const PointBounds& middle = solution.points[2];
  CHECK(middle.earliest == 10);
  CHECK(middle.earliest_by.point == 1);
  CHECK(middle.earliest_by.statement == 2);
  CHECK(middle.latest == 25);
  CHECK(middle.latest_by.point == 3);
  CHECK(middle.latest_by.statement == 3);
  CHECK_FALSE(solution.points[4].earliest);
  CHECK_FALSE(solution.points[4].latest);
}

TEST_CASE("of a loop of statements the weakest is left out") {
  const std::vector<TimeStatement> statements{dated(1, 20, 20, 0.9), dated(2, 10, 10, 0.9),
                                              order(1, 2, 0.6)};
  const TimeSolution solution = solve(3, statements);
  REQUIRE(solution.contradictions.size() == 1);
  CHECK(solution.contradictions[0].statements == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(solution.contradictions[0].left_out == 2);
  CHECK(solution.points[1].earliest == 20);
}

TEST_CASE("a loop far from the origin is found, and long chains settle in a few passes") {
  std::vector<TimeStatement> statements{order(1, 2, 0.5, 1), order(2, 1, 0.4, 0)};
  CHECK(solve(3, statements).contradictions.at(0).left_out == 1);
  constexpr std::uint32_t length = 200'000;
  statements.clear();
  for (std::uint32_t i = length - 1; i > 0; --i) statements.push_back(order(i, i + 1, 1, 1));
  statements.push_back(dated(1, 0, 0));
  const TimeSolution solution = solve(length + 1, statements);
  CHECK(solution.points[length].earliest == length - 1);
}
