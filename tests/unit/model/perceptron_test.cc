#include "ingest/model/train/perceptron.h"

#include "tests/catch.h"

using namespace fabula::train;

TEST_CASE("the mean of models weighs a feature that one of them lacks as 0 there") {
  const std::vector<Row> all = mean({{{1, {2, 0}}, {3, {4, -2}}}, {{3, {0, 6}}, {9, {1, 1}}}});
  REQUIRE(all.size() == 3);
  CHECK(all[0].key == 1);
  CHECK(all[0].weights == std::vector<float>{1, 0});
  CHECK(all[1].key == 3);
  CHECK(all[1].weights == std::vector<float>{2, 2});
  CHECK(all[2].weights == std::vector<float>{0.5F, 0.5F});
}
