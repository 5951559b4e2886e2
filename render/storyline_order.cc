#include <algorithm>
#include <limits>
#include <map>
#include <utility>

#include "render/storyline.h"

namespace fabula {
namespace {

constexpr int most_sweeps = 10;

bool holds(const LineOrder& lines, std::size_t line) {
  return std::ranges::find(lines, line) != lines.end();
}

std::size_t total_crossings(const std::vector<LineOrder>& orders) {
  std::size_t total = 0;
  for (std::size_t i = 1; i < orders.size(); ++i) total += crossings(orders[i - 1], orders[i]);
  return total;
}

// The lines of a step by where they stood in the neighbouring order, those that meet as one block
// at its mean. Lines that the neighbour does not have go below.
LineOrder follow(const StorylineStep& step, const LineOrder& neighbour) {
  std::map<std::size_t, double> position;
  for (std::size_t i = 0; i < neighbour.size(); ++i)
    position[neighbour[i]] = static_cast<double>(i);
  const auto position_of = [&](std::size_t line) {
    const auto found = position.find(line);
    return found == position.end() ? static_cast<double>(neighbour.size()) : found->second;
  };
  double mean = 0;
  for (std::size_t line : step.meeting) mean += position_of(line);
  if (!step.meeting.empty()) mean /= static_cast<double>(step.meeting.size());
  struct Key {
    double block;
    bool meets;
    double own;
    std::size_t line;
    auto operator<=>(const Key&) const = default;
  };
  std::vector<Key> keys;
  for (std::size_t line : step.present) {
    const bool meets = holds(step.meeting, line);
    keys.push_back({meets ? mean : position_of(line), meets, position_of(line), line});
  }
  std::ranges::sort(keys);
  LineOrder order;
  for (const Key& key : keys) order.push_back(key.line);
  return order;
}

// Lines that need not move between two orders: of a longest common subsequence.
std::vector<std::size_t> straight_lines(const LineOrder& a, const LineOrder& b) {
  std::vector<std::vector<std::size_t>> length(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;)
    for (std::size_t j = b.size(); j-- > 0;)
      length[i][j] =
          a[i] == b[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
  std::vector<std::size_t> lines;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      lines.push_back(a[i]);
      ++i, ++j;
    } else {
      length[i + 1][j] >= length[i][j + 1] ? ++i : ++j;
    }
  }
  return lines;
}

struct Wish {
  double y = 0;
  double weight = 0;
};

double median(std::vector<Wish>& wishes) {
  std::ranges::sort(wishes, {}, &Wish::y);
  double half = 0;
  for (const Wish& wish : wishes) half += wish.weight / 2;
  for (const Wish& wish : wishes)
    if ((half -= wish.weight) <= 0) return wish.y;
  return wishes.back().y;
}

// The non-descending values nearest to the wishes of each, by weighted absolute distance.
std::vector<double> isotonic(std::vector<std::vector<Wish>> wishes) {
  struct Block {
    std::vector<Wish> wishes;
    std::size_t members = 1;
    double value = 0;
  };
  std::vector<Block> blocks;
  for (std::vector<Wish>& wish : wishes) {
    blocks.push_back({std::move(wish), 1, 0});
    blocks.back().value = median(blocks.back().wishes);
    while (blocks.size() > 1 && blocks[blocks.size() - 2].value > blocks.back().value) {
      Block last = std::move(blocks.back());
      blocks.pop_back();
      Block& merged = blocks.back();
      merged.wishes.insert(merged.wishes.end(), last.wishes.begin(), last.wishes.end());
      merged.members += last.members;
      merged.value = median(merged.wishes);
    }
  }
  std::vector<double> values;
  for (const Block& block : blocks) values.insert(values.end(), block.members, block.value);
  return values;
}

// The least distance of each line of an order from the highest.
std::vector<double> least_depths(const StorylineStep& step, const LineOrder& order, double apart,
                                 double together) {
  std::vector<double> depths{0};
  for (std::size_t i = 1; i < order.size(); ++i) {
    const bool meet = holds(step.meeting, order[i - 1]) && holds(step.meeting, order[i]);
    depths.push_back(depths.back() + (meet ? together : apart));
  }
  return depths;
}

// Those who meet move together: each has the wishes of all.
void join_meeting(const StorylineStep& step, const LineOrder& order,
                  std::vector<std::vector<Wish>>& wishes) {
  std::vector<Wish> all;
  for (std::size_t k = 0; k < order.size(); ++k)
    if (holds(step.meeting, order[k])) all.insert(all.end(), wishes[k].begin(), wishes[k].end());
  for (std::size_t k = 0; k < order.size(); ++k)
    if (holds(step.meeting, order[k])) wishes[k] = all;
}

}  // namespace

std::size_t crossings(const LineOrder& a, const LineOrder& b) {
  std::map<std::size_t, std::size_t> position;
  for (std::size_t i = 0; i < b.size(); ++i) position[b[i]] = i;
  std::vector<std::size_t> common;
  for (std::size_t line : a)
    if (const auto found = position.find(line); found != position.end())
      common.push_back(found->second);
  std::size_t count = 0;
  for (std::size_t i = 0; i < common.size(); ++i)
    for (std::size_t j = i + 1; j < common.size(); ++j) count += common[i] > common[j];
  return count;
}

std::vector<LineOrder> order_lines(std::span<const StorylineStep> steps) {
  if (steps.empty()) return {};
  std::vector<LineOrder> orders;
  for (const StorylineStep& step : steps)
    orders.push_back(follow(step, orders.empty() ? step.present : orders.back()));
  std::vector<LineOrder> best = orders;
  std::size_t fewest = total_crossings(orders);
  for (int sweep = 0; sweep < most_sweeps && fewest > 0; ++sweep) {
    if (sweep % 2 == 0) {
      for (std::size_t i = steps.size() - 1; i-- > 0;) orders[i] = follow(steps[i], orders[i + 1]);
    } else {
      for (std::size_t i = 1; i < steps.size(); ++i) orders[i] = follow(steps[i], orders[i - 1]);
    }
    if (const std::size_t now = total_crossings(orders); now < fewest) fewest = now, best = orders;
  }
  return best;
}

std::vector<std::vector<double>> place_lines(std::span<const StorylineStep> steps,
                                             const std::vector<LineOrder>& orders, double apart,
                                             double together) {
  constexpr int rounds = 6;
  constexpr double straight = 8, bent = 1, compact = 0.25;  // weights of what a line wishes
  std::vector<std::vector<double>> depths;
  std::vector<std::map<std::size_t, std::size_t>> index(orders.size());
  std::vector<std::vector<std::size_t>> straight_after;  // between order i and i + 1
  for (std::size_t i = 0; i < orders.size(); ++i) {
    depths.push_back(least_depths(steps[i], orders[i], apart, together));
    for (std::size_t k = 0; k < orders[i].size(); ++k) index[i][orders[i][k]] = k;
    if (i > 0) straight_after.push_back(straight_lines(orders[i - 1], orders[i]));
  }
  std::vector<std::vector<double>> y = depths;
  const auto settle = [&](std::size_t i) {
    std::vector<std::vector<Wish>> wishes(orders[i].size());
    for (std::size_t k = 0; k < orders[i].size(); ++k) {
      wishes[k].push_back({0, compact});
      const auto wish = [&](std::size_t other, std::size_t between) {
        const auto found = index[other].find(orders[i][k]);
        if (found == index[other].end()) return;
        const bool goes_straight = holds(straight_after[between], orders[i][k]);
        wishes[k].push_back(
            {y[other][found->second] - depths[i][k], goes_straight ? straight : bent});
      };
      if (i > 0) wish(i - 1, i - 1);
      if (i + 1 < orders.size()) wish(i + 1, i);
    }
    join_meeting(steps[i], orders[i], wishes);
    const std::vector<double> shifts = isotonic(std::move(wishes));
    for (std::size_t k = 0; k < shifts.size(); ++k) y[i][k] = shifts[k] + depths[i][k];
  };
  for (int round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < orders.size(); ++i) settle(i);
    for (std::size_t i = orders.size(); i-- > 0;) settle(i);
  }
  double highest = std::numeric_limits<double>::infinity();
  for (const auto& step : y)
    for (double value : step) highest = std::min(highest, value);
  for (auto& step : y)
    for (double& value : step) value -= highest;
  return y;
}

}  // namespace fabula
