#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fabula {

/// 128 bits that depend on content alone: the same on every machine and in every version.
struct ContentHash {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  auto operator<=>(const ContentHash&) const = default;
};

/// xxh3-128, seed 0, of the parts, each preceded by its length, so that parts cannot run together.
ContentHash content_hash(std::initializer_list<std::string_view> parts);

/// 32 lower-case hexadecimal digits.
std::string hex(const ContentHash& hash);

/// For each hash the shortest prefix of its hex form, of at least `min_digits` digits, that no
/// other of the hashes begins with; equal hashes get all 32 digits.
std::vector<std::string> short_ids(std::span<const ContentHash> hashes, std::size_t min_digits = 7);
/// The same for hashes that are at hand in hex.
std::vector<std::string> short_ids(std::vector<std::string> ids, std::size_t min_digits = 7);

}  // namespace fabula
