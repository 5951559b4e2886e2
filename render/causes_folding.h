#pragma once

#include <cstddef>
#include <vector>

#include "render/causes.h"

namespace fabula {

/// One chain laid out from (0, 0) on: columns of boxes, links with level and upright parts only.
struct PlacedChain {
  std::vector<std::size_t> nodes;  ///< of the causal part, in step with the events' boxes
  std::vector<PlacedLink> links;
  std::vector<CausesLayout::Crossing> crossings;
  std::vector<double> column_x;
  double column_width = 0;
  double width = 0;
  double height = 0;
};

/// Cuts a chain that is wider than `width` before some of its columns, and puts the pieces below
/// one another. A link that is cut has the same letter at both ends; where too
/// many links are cut for that, the chain stays as wide as it is. Only the boxes of the chain's own
/// events are moved.
void fold_chain(PlacedChain& chain, std::vector<PlacedCause>& events, double width);

}  // namespace fabula
