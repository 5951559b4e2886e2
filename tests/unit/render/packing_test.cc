#include "render/packing.h"

#include <algorithm>
#include <random>

#include "tests/catch.h"

using namespace fabula;

namespace {

std::vector<Extent> random_extents(std::size_t n, unsigned seed) {
  std::mt19937 engine(seed);
  std::vector<Extent> extents;
  for (std::size_t i = 0; i < n; ++i) {
    const auto left = static_cast<double>(engine() % 1000);
    extents.push_back({left, left + 1 + static_cast<double>(engine() % 120)});
  }
  return extents;
}

bool is_valid(const std::vector<Extent>& extents, const std::vector<std::size_t>& rows) {
  for (std::size_t a = 0; a < extents.size(); ++a)
    for (std::size_t b = a + 1; b < extents.size(); ++b)
      if (rows[a] != no_row && rows[a] == rows[b] && extents[a].left < extents[b].right &&
          extents[b].left < extents[a].right)
        return false;
  return true;
}

std::size_t depth(const std::vector<Extent>& extents) {
  std::ptrdiff_t deepest = 0;
  for (const Extent& at : extents) {
    const auto covers = [&at](const Extent& e) { return e.left <= at.left && at.left < e.right; };
    deepest = std::max(deepest, std::ranges::count_if(extents, covers));
  }
  return static_cast<std::size_t>(deepest);
}

std::vector<std::size_t> rows_of_important(const std::vector<Extent>& extents, std::size_t most) {
  std::vector<std::array<Extent, 2>> both;
  for (const Extent& extent : extents) both.push_back({extent, extent});
  std::vector<std::size_t> rows;
  for (const PackedRow& packed : pack_important(both, most)) rows.push_back(packed.row);
  return rows;
}

}  // namespace

TEST_CASE("rows hold no overlaps and are as few as can be") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const auto extents = random_extents(1 + seed * 5, seed);
    const auto rows = pack_rows(extents);
    CHECK(is_valid(extents, rows));
    CHECK(1 + *std::ranges::max_element(rows) == depth(extents));
  }
  CHECK(pack_rows({}).empty());
}

TEST_CASE("extents that touch share a row") {
  const std::vector<Extent> extents{{0, 10}, {10, 20}, {20, 30}};
  CHECK(pack_rows(extents) == std::vector<std::size_t>{0, 0, 0});
}

TEST_CASE("things in order stand as near to their places as the others let them") {
  using List = std::vector<double>;
  CHECK(place_in_order(List{10, 50}, List{10, 10}, 2) == List{10, 50});
  CHECK(place_in_order(List{10, 10}, List{10, 10}, 2) == List{4, 16});
  CHECK(place_in_order(List{20, 10, 90}, List{4, 4, 4}, 0) == List{13, 17, 90});
  CHECK(place_in_order(List{}, List{}, 1).empty());
}

TEST_CASE("with few rows the first come stay, and nothing overlaps") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const auto extents = random_extents(100, seed);
    const auto rows = rows_of_important(extents, 4);
    CHECK(is_valid(extents, rows));
    CHECK(rows[0] == 0);
    CHECK(std::ranges::count(rows, no_row) > 0);
    for (std::size_t row : rows) CHECK((row < 4 || row == no_row));
    // What got no row would have overlapped something in each.
    for (std::size_t i = 0; i < extents.size(); ++i)
      for (std::size_t r = 0; rows[i] == no_row && r < 4; ++r) {
        auto tried = rows;
        tried[i] = r;
        CHECK_FALSE(is_valid(extents, tried));
      }
  }
  CHECK(rows_of_important(random_extents(3, 1), 0) == std::vector<std::size_t>(3, no_row));
}

TEST_CASE("what has no room on one side stands on the other") {
  using Both = std::array<Extent, 2>;
  const std::vector<Both> both{Both{Extent{10, 30}, Extent{0, 12}},
                               Both{Extent{12, 32}, Extent{0, 10}},
                               Both{Extent{14, 34}, Extent{2, 16}}};
  CHECK(pack_important(both, 1) == std::vector<PackedRow>{{0, false}, {0, true}, {no_row, false}});
}
