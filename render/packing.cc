#include "render/packing.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <queue>
#include <set>

namespace fabula {
namespace {

using Row = std::map<double, double>;  // left ends to right ends

bool is_free(const Row& row, const Extent& extent) {
  const auto next = row.lower_bound(extent.left);
  if (next != row.end() && next->first < extent.right) return false;
  return next == row.begin() || std::prev(next)->second <= extent.left;
}

}  // namespace

std::vector<std::size_t> pack_rows(std::span<const Extent> extents) {
  std::vector<std::size_t> order(extents.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return extents[i].left; });

  using Busy = std::pair<double, std::size_t>;  // right end, row
  std::priority_queue<Busy, std::vector<Busy>, std::greater<>> busy;
  std::set<std::size_t> free;
  std::vector<std::size_t> rows(extents.size());
  for (std::size_t i : order) {
    for (; !busy.empty() && busy.top().first <= extents[i].left; busy.pop())
      free.insert(busy.top().second);
    if (free.empty()) free.insert(busy.size());
    rows[i] = *free.begin();
    free.erase(free.begin());
    busy.push({extents[i].right, rows[i]});
  }
  return rows;
}

std::vector<std::size_t> pack_important(std::span<const Extent> extents, std::size_t rows) {
  std::vector<Row> taken(rows);
  std::vector<std::size_t> result(extents.size(), no_row);
  for (std::size_t i = 0; i < extents.size(); ++i) {
    const auto row =
        std::ranges::find_if(taken, [&](const Row& r) { return is_free(r, extents[i]); });
    if (row == taken.end()) continue;
    row->emplace(extents[i].left, extents[i].right);
    result[i] = static_cast<std::size_t>(row - taken.begin());
  }
  return result;
}

}  // namespace fabula
