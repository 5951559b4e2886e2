#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace fabula {

/// What a mark and its label take of a row: [left, right) in pixels.
struct Extent {
  double left = 0;
  double right = 0;
};

inline constexpr std::size_t no_row = std::numeric_limits<std::size_t>::max();

/// A row for each extent, so that extents in one row do not overlap; row 0 is filled first. Greedy
/// interval colouring: as few rows as extents overlap at one point, which is the least possible.
/// O(n log n).
std::vector<std::size_t> pack_rows(std::span<const Extent> extents);

/// Where one of two extents found a place.
struct PackedRow {
  std::size_t row = no_row;
  bool second = false;

  bool operator==(const PackedRow&) const = default;
};

/// As pack_rows, but into at most `rows` rows: the extents are taken as they come, the most
/// important first, each in its first or, where that is nowhere free, its second form; what finds
/// no free place gets no_row. O(n rows log n).
std::vector<PackedRow> pack_important(std::span<const std::array<Extent, 2>> extents,
                                      std::size_t rows);

/// Middles of things of some lengths on a line, in the order given and `gap` apart, as near as can
/// be to where each is wished (least squares: isotonic regression by pooling adjacent violators).
/// O(n).
std::vector<double> place_in_order(std::span<const double> wished, std::span<const double> lengths,
                                   double gap);

}  // namespace fabula
