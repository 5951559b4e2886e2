#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "graph/date.h"
#include "ingest/time/expression.h"

namespace fabula::timex {

/// An expression where it stands.
struct Place {
  const Expression* expression = nullptr;
  std::uint32_t block = 0;
  bool opens_sentence = false;
};

/// For every expression in the order of the text that is a month or a day without a year, the past
/// year that its paragraph tells of, as in a history: "In 2019 she ran. In May she won."; else 0.
std::vector<int> told_years(std::span<const Place> places, Day publication);

}  // namespace fabula::timex
