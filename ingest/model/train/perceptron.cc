#include "ingest/model/train/perceptron.h"

#include <algorithm>
#include <iterator>

namespace fabula::train {

Perceptron::Perceptron(std::uint32_t classes)
    : classes_(classes), keys_(1U << 16), index_(1U << 16) {}

std::uint32_t Perceptron::find(std::uint64_t key) const {
  const std::size_t mask = keys_.size() - 1;
  for (std::size_t at = (key >> 20) & mask;; at = (at + 1) & mask) {
    if (keys_[at] == key) return index_[at];
    if (keys_[at] == 0) return none;
  }
}

void Perceptron::score(std::span<const std::uint64_t> features, std::span<int> out) const {
  std::ranges::fill(out, 0);
  const std::size_t mask = keys_.size() - 1;
  for (const std::uint64_t key : features) __builtin_prefetch(&keys_[(key >> 20) & mask]);
  for (const std::uint64_t key : features) {
    if (key == 0) continue;
    const std::uint32_t row = find(key);
    if (row == none) continue;
    const std::int32_t* weights = &weights_[std::size_t{row} * classes_];
    for (std::uint32_t c = 0; c < classes_; ++c) out[c] += weights[c];
  }
}

void Perceptron::grow() {
  std::vector<std::uint64_t> keys(keys_.size() * 2);
  std::vector<std::uint32_t> index(keys.size());
  const std::size_t mask = keys.size() - 1;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i] == 0) continue;
    std::size_t at = (keys_[i] >> 20) & mask;
    while (keys[at] != 0) at = (at + 1) & mask;
    keys[at] = keys_[i];
    index[at] = index_[i];
  }
  keys_ = std::move(keys);
  index_ = std::move(index);
}

void Perceptron::update(std::span<const std::uint64_t> features, std::uint32_t c, int amount) {
  for (const std::uint64_t key : features) {
    if (key == 0) continue;
    std::uint32_t row = find(key);
    if (row == none) {
      if (std::size_t{rows_} * 2 >= keys_.size()) grow();
      const std::size_t mask = keys_.size() - 1;
      std::size_t at = (key >> 20) & mask;
      while (keys_[at] != 0) at = (at + 1) & mask;
      row = rows_++;
      keys_[at] = key;
      index_[at] = row;
      weights_.resize(weights_.size() + classes_);
      moments_.resize(moments_.size() + classes_);
    }
    weights_[std::size_t{row} * classes_ + c] += amount;
    moments_[std::size_t{row} * classes_ + c] += steps_ * amount;
  }
}

std::vector<Row> Perceptron::averaged() const {
  std::vector<Row> out;
  out.reserve(rows_);
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i] == 0) continue;
    Row row{keys_[i], std::vector<float>(classes_)};
    for (std::uint32_t c = 0; c < classes_; ++c) {
      const std::size_t at = std::size_t{index_[i]} * classes_ + c;
      row.weights[c] =
          static_cast<float>(static_cast<double>(weights_[at]) -
                             static_cast<double>(moments_[at]) / static_cast<double>(steps_));
    }
    out.push_back(std::move(row));
  }
  std::ranges::sort(out, {}, &Row::key);
  return out;
}

std::vector<Row> mean(std::vector<std::vector<Row>> models) {
  std::vector<Row> out;
  for (std::vector<Row>& model : models)
    out.insert(out.end(), std::make_move_iterator(model.begin()),
               std::make_move_iterator(model.end()));
  std::ranges::stable_sort(out, {}, &Row::key);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (kept > 0 && out[kept - 1].key == out[i].key) {
      for (std::size_t c = 0; c < out[i].weights.size(); ++c)
        out[kept - 1].weights[c] += out[i].weights[c];
    } else if (kept++ != i) {
      out[kept - 1] = std::move(out[i]);
    }
  }
  out.resize(kept);
  for (Row& row : out)
    for (float& weight : row.weights) weight /= static_cast<float>(models.size());
  return out;
}

}  // namespace fabula::train
