#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "ingest/model/train/random.h"

namespace fabula::train {

/// The random numbers of one training run. Added sentences have numbers of their own, so that the
/// others are treated as they would be without them.
struct RunRandom {
  explicit RunRandom(std::uint64_t seed) : others(seed), added(seed + to_added) {}

  Random& of(bool is_added) { return is_added ? added : others; }

  /// From the seed of a run to that of its added sentences: between those of two runs.
  static constexpr std::uint64_t to_added = 8;
  Random others, added;
};

/// The order of training: shuffled anew each time over the data, the added examples spread evenly
/// among the others, which keep the order they would have without them. So a model with an addition
/// differs from the one before by what the addition teaches, not by chance.
class Order {
 public:
  /// `added` tells of every example whether it was added; where all are, none is.
  Order(const std::vector<bool>& added, RunRandom& random) : random_(random) {
    for (std::size_t i = 0; i < added.size(); ++i) (added[i] ? added_ : others_).push_back(i);
    if (others_.empty()) std::swap(others_, added_);
  }

  /// Calls `visit` with the index of every example and the random numbers it is given, once over
  /// the data.
  template <typename Visit>
  void once(Visit visit) {
    random_.others.shuffle(others_);
    random_.added.shuffle(added_);
    std::size_t next = 0;
    for (std::size_t i = 0; i < others_.size(); ++i) {
      visit(others_[i], random_.others);
      for (; next * others_.size() < (i + 1) * added_.size(); ++next)
        visit(added_[next], random_.added);
    }
  }

 private:
  RunRandom& random_;
  std::vector<std::size_t> others_, added_;
};

}  // namespace fabula::train
