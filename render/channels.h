#pragma once

#include <cstddef>
#include <vector>

#include "render/drawing.h"
#include "render/packing.h"

namespace fabula {

/// Where the words and marks are that arrows must not cross: rows from the top, the channel above
/// row r has the number r. Verticals run through free places of rows, horizontals through channels.
struct ChannelRows {
  std::vector<std::vector<Extent>> taken;  ///< of each row, any order
  double left = 0;                         ///< all rows are free here
  double right = 0;                        ///< no arrow goes beyond
};

/// One arrow to route, from a mark to a mark.
struct ChannelEnds {
  std::size_t from_row = 0;
  double from_x = 0;
  std::size_t to_row = 0;
  double to_x = 0;
  std::size_t source = 0;  ///< arrows of one source share their horizontals
};

/// A horizontal part: in which channel and on which of its tracks.
struct Horizontal {
  std::size_t channel = 0;
  double begin = 0;
  double end = 0;
  std::size_t track = 0;
};

/// From mark to mark: up or down, then horizontals with verticals between them, then to the mark.
/// At least one; the next begins where the last ended, one or more channels further.
using ChannelRoute = std::vector<Horizontal>;

struct ChannelRouting {
  std::vector<ChannelRoute> routes;  ///< one for each of the ends
  std::vector<std::size_t> tracks;   ///< of each channel (rows + 1): how many it needs
};

/// Routes that cross no taken place, each the shortest with few bends (dynamic programming over the
/// free places of the rows between); tracks by interval colouring. For few arrows: O(rows k^2)
/// each, k the number of free places.
ChannelRouting route_channels(ChannelRows rows, const std::vector<ChannelEnds>& ends);

}  // namespace fabula
