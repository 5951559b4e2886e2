#include "ingest/model/train/pack.h"

#include "ingest/model/feature_hash.h"
#include "ingest/model/feature_table.h"
#include "tests/catch.h"

using namespace fabula;
using namespace fabula::train;

TEST_CASE("a packed sparse table gives back the scaled weights and nothing for other keys") {
  std::vector<Row> rows;
  for (std::uint64_t i = 0; i < 5000; ++i) {
    std::vector<float> weights(20, 0.0F);
    weights[i % 20] = 10.0F;
    weights[(i + 7) % 20] = -5.0F;
    weights[(i + 3) % 20] = 0.5F;  // under the threshold
    rows.push_back({feature_key(1, i), weights});
  }
  const std::string bytes = pack_sparse(rows, 20, 1.0F);
  const auto table = SparseTable::read(std::as_bytes(std::span(bytes)));
  REQUIRE(table);
  for (std::uint64_t i = 0; i < 5000; i += 97) {
    std::vector<int> sums(20, 0), expected(20, 0);
    expected[i % 20] = 127;
    expected[(i + 7) % 20] = -64;
    const std::uint64_t key = feature_key(1, i);
    table->score({&key, 1}, sums);
    CHECK(sums == expected);
  }
  int strangers = 0;
  for (std::uint64_t i = 0; i < 5000; ++i) {
    std::vector<int> sums(20, 0);
    const std::uint64_t key = feature_key(2, i);
    table->score({&key, 1}, sums);
    strangers += sums != std::vector<int>(20, 0);
  }
  CHECK(strangers < 5);
}

TEST_CASE("a packed dense table adds the weights of all keys") {
  const std::vector<Row> rows{{feature_key(1, 1), {4, 0, -2, 0}},
                              {feature_key(1, 2), {0, 4, 0, 2}}};
  const std::string bytes = pack_dense(rows, 1.0F);
  const auto table = DenseTable::read(std::as_bytes(std::span(bytes)));
  REQUIRE(table);
  const std::vector<std::uint64_t> keys{feature_key(1, 1), feature_key(1, 2), feature_key(1, 3)};
  CHECK(table->score(keys) == std::array<int, 4>{127, 127, -64, 64});
  const std::vector<std::uint64_t> many(200, feature_key(1, 1));
  CHECK(table->score(many) == std::array<int, 4>{25400, 0, -12800, 0});
}

TEST_CASE("a packed value table finds every value") {
  std::vector<std::pair<std::uint64_t, std::uint16_t>> entries;
  for (std::uint64_t i = 0; i < 3000; ++i)
    entries.emplace_back(feature_key(5, i), static_cast<std::uint16_t>(i % 321));
  const std::string bytes = pack_values(entries, 321);
  const auto table = ValueTable::read(std::as_bytes(std::span(bytes)));
  REQUIRE(table);
  for (const auto& [key, value] : entries) REQUIRE(table->find(key) == value);
}
