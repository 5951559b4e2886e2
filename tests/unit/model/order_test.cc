#include "ingest/model/train/order.h"

#include <cstdint>
#include <utility>
#include <vector>

#include "tests/catch.h"

using namespace fabula::train;

namespace {

/// The order of five examples, and of those added behind them, over three rounds, with a random
/// number for each.
std::vector<std::pair<std::size_t, std::uint64_t>> order_with(std::size_t added) {
  std::vector<bool> flags(5, false);
  flags.resize(5 + added, true);
  RunRandom random(1);
  Order order(flags, random);
  std::vector<std::pair<std::size_t, std::uint64_t>> out;
  for (int round = 0; round < 3; ++round)
    order.once([&](std::size_t at, Random& numbers) { out.emplace_back(at, numbers.next()); });
  return out;
}

}  // namespace

TEST_CASE("added examples leave the others their order and their random numbers") {
  auto with = order_with(7);
  CHECK(with.size() == 3 * 12);
  std::erase_if(with, [](const auto& visit) { return visit.first >= 5; });
  CHECK(with == order_with(0));
}

TEST_CASE("added examples are spread evenly and each comes once a round") {
  const auto with = order_with(5);
  for (std::size_t i = 0; i < with.size(); ++i) CHECK((with[i].first >= 5) == (i % 2 == 1));
}

TEST_CASE("where all examples are added they are trained as if none were") {
  RunRandom random(1);
  Order order({true, true}, random);
  int visits = 0;
  order.once([&](std::size_t, Random&) { ++visits; });
  CHECK(visits == 2);
}
