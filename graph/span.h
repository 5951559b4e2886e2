#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace fabula {

/// Half-open range [begin, end) of UTF-8 bytes in one article's text, exactly as given.
/// Every mention carries one: it is the provenance of all that is drawn.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  auto operator<=>(const Span&) const = default;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

  /// The words of the span. Precondition: end <= text.size().
  std::string_view of(std::string_view text) const { return text.substr(begin, size()); }
};

}  // namespace fabula
