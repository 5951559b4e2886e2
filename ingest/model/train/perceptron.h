#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fabula::train {

/// Weights of one feature: a row of a finished model.
struct Row {
  std::uint64_t key = 0;
  std::vector<float> weights;
};

/// Averaged perceptron with many classes over hashed features (Collins 2002). Rows come into being
/// when they are first updated; a feature 0 is no feature. Integer arithmetic: the result does not
/// depend on the machine.
class Perceptron {
 public:
  explicit Perceptron(std::uint32_t classes);

  std::uint32_t classes() const { return classes_; }
  /// Sums of the weights of `features`; `out` has one place a class.
  void score(std::span<const std::uint64_t> features, std::span<int> out) const;
  /// Adds `amount` to the weights of class `c`.
  void update(std::span<const std::uint64_t> features, std::uint32_t c, int amount);
  /// Ends one training step: weights count in the average as long as they stood.
  void step() { ++steps_; }
  /// The averaged weights, by key.
  std::vector<Row> averaged() const;

 private:
  std::uint32_t find(std::uint64_t key) const;  ///< row, or none
  void grow();

  static constexpr std::uint32_t none = ~0U;
  std::uint32_t classes_;
  std::int64_t steps_ = 1;
  std::uint32_t rows_ = 0;
  std::vector<std::uint64_t> keys_;   ///< open addressing; 0 is empty
  std::vector<std::uint32_t> index_;  ///< row of the key in the same place
  std::vector<std::int32_t> weights_;
  std::vector<std::int64_t> moments_;  ///< sum of step x change
};

/// The mean of models of the same kind, each ordered by key; a feature that one lacks weighs 0
/// there.
std::vector<Row> mean(std::vector<std::vector<Row>> models);

}  // namespace fabula::train
