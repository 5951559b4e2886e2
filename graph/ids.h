#pragma once

#include <cstddef>
#include <cstdint>

namespace fabula {

// Indices into the vectors of one Extraction or one Story. Distinct types, so that an actor cannot
// be taken for an event; never pointers, so that the values can be moved, copied and written.
enum class ActorIndex : std::uint32_t {};
enum class EventIndex : std::uint32_t {};
enum class LinkIndex : std::uint32_t {};
enum class TimexIndex : std::uint32_t {};
enum class ArticleIndex : std::uint32_t {};

/// The position that a strong index stands for.
template <typename Index>
constexpr std::size_t at(Index index) {
  return static_cast<std::size_t>(index);
}

}  // namespace fabula
