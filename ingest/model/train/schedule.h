#pragma once

#include <cstdint>
#include <future>
#include <utility>
#include <vector>

#include "ingest/model/train/perceptron.h"

namespace fabula::train {

/// How long a model is trained, and how much of it is kept.
struct Schedule {
  int iterations = 1;   ///< over the data, in each run
  int runs = 1;         ///< trainings from different seeds, averaged
  float threshold = 0;  ///< smaller weights are dropped
};

/// The mean of several trainings from seeds of their own, two at a time: their mistakes differ, and
/// the mean of linear models is a linear model of the same size. `train` gives averaged rows.
template <typename Train>
std::vector<Row> mean_of_runs(const Schedule& schedule, std::uint64_t seed, Train train) {
  std::vector<std::vector<Row>> all;
  const auto seed_of = [&](int run) { return seed + 16 * static_cast<std::uint64_t>(run); };
  for (int run = 0; run < schedule.runs; run += 2) {
    std::future<std::vector<Row>> other;
    if (run + 1 < schedule.runs) other = std::async(std::launch::async, train, seed_of(run + 1));
    all.push_back(train(seed_of(run)));
    if (other.valid()) all.push_back(other.get());
  }
  return mean(std::move(all));
}

}  // namespace fabula::train
