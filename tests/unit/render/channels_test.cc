#include "render/channels.h"

#include <random>

#include "tests/catch.h"

using namespace fabula;

namespace {

ChannelRows rows_of(std::vector<std::vector<Extent>> taken) { return {std::move(taken), 0, 1000}; }

class Dice {
 public:
  std::size_t below(std::size_t n) { return engine_() % n; }
  double pixels(std::size_t n) { return static_cast<double>(below(n)); }

 private:
  std::mt19937 engine_{7};
};

// Every vertical between two horizontals must pass its row where nothing stands.
bool crosses_nothing(const ChannelRows& rows, const ChannelRoute& route) {
  for (std::size_t i = 1; i < route.size(); ++i) {
    const std::size_t first = std::min(route[i - 1].channel, route[i].channel);
    const std::size_t last = std::max(route[i - 1].channel, route[i].channel);
    for (std::size_t r = first; r < last; ++r)
      for (const Extent& e : rows.taken[r])
        if (e.left < route[i].begin && route[i].begin < e.right) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("neighbouring rows need one horizontal") {
  const ChannelRows rows = rows_of({{{0, 50}}, {{100, 150}}});
  const auto routing = route_channels(rows, {{0, 10, 1, 100, 0}});
  REQUIRE(routing.routes[0].size() == 1);
  CHECK(routing.routes[0][0].channel == 1);
  CHECK(routing.tracks == std::vector<std::size_t>{0, 1, 0});
}

TEST_CASE("a mark in the same row is reached from below") {
  const auto routing = route_channels(rows_of({{{0, 50}, {100, 150}}}), {{0, 10, 0, 100, 0}});
  CHECK(routing.routes[0][0].channel == 1);
}

TEST_CASE("a way straight down is taken where it is free") {
  const auto routing = route_channels(rows_of({{}, {{200, 300}}, {}}), {{0, 100, 2, 100, 0}});
  for (const Horizontal& part : routing.routes[0]) CHECK(part.begin == part.end);
}

TEST_CASE("routes go around what stands in their way") {
  Dice dice;
  for (int round = 0; round < 200; ++round) {
    std::vector<std::vector<Extent>> taken(2 + dice.below(12));
    for (auto& row : taken)
      for (double x = 20 + dice.pixels(100); x < 900; x += 40 + dice.pixels(200)) {
        const double width = 20 + dice.pixels(150);
        row.push_back({x, x + width});
        x += width;
      }
    const ChannelRows rows = rows_of(taken);
    std::vector<ChannelEnds> ends;
    for (std::size_t i = 0; i < 10; ++i)
      ends.push_back({dice.below(taken.size()), dice.pixels(900), dice.below(taken.size()),
                      dice.pixels(900), i});
    const ChannelRouting routing = route_channels(rows, ends);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      const ChannelRoute& route = routing.routes[i];
      CHECK(crosses_nothing(rows, route));
      CHECK(route.front().begin == ends[i].from_x);
      CHECK(route.back().end == ends[i].to_x);
      for (std::size_t k = 1; k < route.size(); ++k) CHECK(route[k].begin == route[k - 1].end);
    }
  }
}

TEST_CASE("horizontals in one channel keep apart, those of one source run together") {
  const ChannelRows rows = rows_of({{}, {}});
  const auto apart = route_channels(rows, {{0, 10, 1, 500, 0}, {0, 100, 1, 600, 1}});
  CHECK(apart.tracks[1] == 2);
  const auto together = route_channels(rows, {{0, 10, 1, 500, 0}, {0, 10, 1, 600, 0}});
  CHECK(together.tracks[1] == 1);
}
