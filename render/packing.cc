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

std::vector<PackedRow> pack_important(std::span<const std::array<Extent, 2>> extents,
                                      std::size_t rows) {
  std::vector<Row> taken(rows);
  std::vector<PackedRow> result(extents.size());
  for (std::size_t i = 0; i < extents.size(); ++i)
    for (bool second : {false, true}) {
      const Extent& extent = extents[i][second];
      const auto row =
          std::ranges::find_if(taken, [&](const Row& r) { return is_free(r, extent); });
      if (row == taken.end()) continue;
      row->emplace(extent.left, extent.right);
      result[i] = {static_cast<std::size_t>(row - taken.begin()), second};
      break;
    }
  return result;
}

std::vector<double> place_in_order(std::span<const double> wished, std::span<const double> lengths,
                                   double gap) {
  struct Pool {
    double sum;
    double count;
    double mean() const { return sum / count; }
  };
  std::vector<double> offset(wished.size(), 0);  // of the middles when all stand close together
  for (std::size_t i = 1; i < offset.size(); ++i)
    offset[i] = offset[i - 1] + (lengths[i - 1] + lengths[i]) / 2 + gap;
  std::vector<Pool> pools;
  for (std::size_t i = 0; i < wished.size(); ++i) {
    pools.push_back({wished[i] - offset[i], 1});
    while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
      const Pool last = pools.back();
      pools.pop_back();
      pools.back() = {pools.back().sum + last.sum, pools.back().count + last.count};
    }
  }
  std::vector<double> middles;
  for (const Pool& pool : pools)
    for (double k = 0; k < pool.count; ++k) middles.push_back(pool.mean() + offset[middles.size()]);
  return middles;
}

}  // namespace fabula
