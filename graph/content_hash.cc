#include "graph/content_hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace fabula {

ContentHash content_hash(std::initializer_list<std::string_view> parts) {
  std::string bytes;
  for (const std::string_view part : parts) {
    bytes += std::to_string(part.size());
    bytes += ':';
    bytes += part;
  }
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {hash.high64, hash.low64};
}

std::string hex(const ContentHash& hash) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string out(32, '0');
  for (std::size_t i = 0; i < 16; ++i) {
    out[15 - i] = digits[(hash.high >> (4 * i)) & 15];
    out[31 - i] = digits[(hash.low >> (4 * i)) & 15];
  }
  return out;
}

std::vector<std::string> short_ids(std::span<const ContentHash> hashes, std::size_t min_digits) {
  std::vector<std::string> ids;
  for (const ContentHash& hash : hashes) ids.push_back(hex(hash));
  return short_ids(std::move(ids), min_digits);
}

std::vector<std::string> short_ids(std::vector<std::string> ids, std::size_t min_digits) {
  std::vector<std::size_t> order(ids.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, {}, [&](std::size_t i) -> std::string_view { return ids[i]; });
  // The longest prefix shared with any other hash is shared with a neighbour in sorted order.
  std::vector<std::size_t> digits(ids.size(), min_digits);
  for (std::size_t i = 1; i < order.size(); ++i) {
    const std::string& a = ids[order[i - 1]];
    const std::string& b = ids[order[i]];
    const auto shared = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    for (const std::size_t k : {order[i - 1], order[i]})
      digits[k] = std::max(digits[k], std::min<std::size_t>(shared + 1, 32));
  }
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i].resize(digits[i]);
  return ids;
}

}  // namespace fabula
