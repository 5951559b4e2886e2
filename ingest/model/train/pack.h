#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "ingest/model/train/perceptron.h"

namespace fabula::train {

/// Packs rows as a SparseTable (feature_table.h): weights under `threshold` become zero, rows
/// without weights are dropped, the rest is scaled so that the 99.99th percentile is 127.
std::string pack_sparse(const std::vector<Row>& rows, std::uint32_t classes, float threshold);
/// The same as a DenseTable; rows have DenseTable::classes weights.
std::string pack_dense(const std::vector<Row>& rows, float threshold);
/// Packs a ValueTable; keys are unique, values less than `values`.
std::string pack_values(const std::vector<std::pair<std::uint64_t, std::uint16_t>>& entries,
                        std::uint32_t values);

}  // namespace fabula::train
