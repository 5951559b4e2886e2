#include "ingest/model/train/pack.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>
#include <stdexcept>

#include "ingest/model/feature_table.h"

namespace fabula::train {
namespace {

template <typename T>
void append(std::string& out, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

/// Slots of all keys and the displacements that lead there.
struct Placement {
  KeySlots keys;
  std::vector<std::uint16_t> displacements;
  std::vector<std::uint32_t> slot;  ///< by key index
};

/// Hash and displace: buckets in order of falling size, each takes the first displacement under
/// which all its keys fall into free slots.
Placement place(const std::vector<std::uint64_t>& keys) {
  const auto count = static_cast<std::uint32_t>(keys.size());
  Placement out;
  out.keys.slots = std::max(count + count / 24, 16U);
  out.keys.buckets = count / 3 + 1;
  out.displacements.assign(out.keys.buckets, 0);
  out.slot.resize(count);
  std::vector<std::vector<std::uint32_t>> buckets(out.keys.buckets);
  for (std::uint32_t i = 0; i < count; ++i) buckets[out.keys.bucket(keys[i])].push_back(i);
  std::vector<std::uint32_t> order(out.keys.buckets);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [&](std::uint32_t b) { return buckets[b].size(); });
  std::vector<bool> taken(out.keys.slots);
  for (const std::uint32_t b : order) {
    bool placed = buckets[b].empty();
    for (std::uint32_t d = 0; d < 65536 && !placed; ++d) {
      std::size_t done = 0;
      for (; done < buckets[b].size(); ++done) {
        const std::uint32_t s =
            out.keys.slot(keys[buckets[b][done]], static_cast<std::uint16_t>(d));
        if (taken[s]) break;
        taken[s] = true;
        out.slot[buckets[b][done]] = s;
      }
      placed = done == buckets[b].size();
      if (placed)
        out.displacements[b] = static_cast<std::uint16_t>(d);
      else
        while (done-- > 0) taken[out.slot[buckets[b][done]]] = false;
    }
    if (!placed) throw std::runtime_error("no displacement places a bucket of keys");
  }
  return out;
}

std::string begin_table(char kind, std::uint32_t classes, std::uint32_t pairs,
                        const Placement& placement) {
  TableHeader header;
  header.kind = static_cast<std::uint32_t>(kind);
  header.classes = classes;
  header.keys = placement.keys;
  header.pairs = pairs;
  std::string out;
  append(out, header);
  for (const std::uint16_t d : placement.displacements) append(out, d);
  return out;
}

struct ByteRow {
  std::uint64_t key;
  std::vector<std::int8_t> weights;
};

std::vector<ByteRow> quantise(const std::vector<Row>& rows, float threshold) {
  std::vector<float> sizes;
  for (const Row& row : rows)
    for (const float w : row.weights)
      if (std::fabs(w) >= threshold && w != 0) sizes.push_back(std::fabs(w));
  if (sizes.empty()) return {};
  const auto at = sizes.begin() + static_cast<std::ptrdiff_t>((sizes.size() - 1) * 9999 / 10000);
  std::nth_element(sizes.begin(), at, sizes.end());
  const float scale = 127.0F / *at;
  std::vector<ByteRow> out;
  for (const Row& row : rows) {
    ByteRow bytes{row.key, {}};
    bool any = false;
    for (const float w : row.weights) {
      const float kept = std::fabs(w) >= threshold ? std::round(w * scale) : 0.0F;
      bytes.weights.push_back(static_cast<std::int8_t>(std::clamp(kept, -127.0F, 127.0F)));
      any |= bytes.weights.back() != 0;
    }
    if (any) out.push_back(std::move(bytes));
  }
  return out;
}

template <typename T>
std::vector<std::uint64_t> keys_of(const std::vector<T>& rows) {
  std::vector<std::uint64_t> out;
  for (const T& row : rows) out.push_back(row.key);
  return out;
}

}  // namespace

std::string pack_sparse(const std::vector<Row>& rows, std::uint32_t classes, float threshold) {
  const auto bytes = quantise(rows, threshold);
  const Placement placement = place(keys_of(bytes));
  const std::uint32_t slots = placement.keys.slots;
  const std::uint32_t blocks = (slots + SparseTable::block - 1) / SparseTable::block;
  std::vector<const ByteRow*> by_slot(std::size_t{blocks} * SparseTable::block);
  for (std::size_t i = 0; i < bytes.size(); ++i) by_slot[placement.slot[i]] = &bytes[i];
  std::string fingerprints, counts, bases, pairs;
  for (std::size_t s = 0; s < by_slot.size(); ++s) {
    if (s % SparseTable::block == 0) append(bases, static_cast<std::uint32_t>(pairs.size() / 2));
    const ByteRow* row = by_slot[s];
    if (s < slots) append(fingerprints, row ? KeySlots::fingerprint(row->key) : std::uint16_t{0});
    std::uint8_t count = 0;
    for (std::uint32_t c = 0; row && c < classes; ++c) {
      if (row->weights[c] == 0) continue;
      append(pairs, static_cast<std::uint8_t>(c));
      append(pairs, row->weights[c]);
      ++count;
    }
    append(counts, count);
  }
  return begin_table('S', classes, static_cast<std::uint32_t>(pairs.size() / 2), placement) +
         fingerprints + counts + bases + pairs;
}

std::string pack_dense(const std::vector<Row>& rows, float threshold) {
  const auto bytes = quantise(rows, threshold);
  const Placement placement = place(keys_of(bytes));
  std::vector<const ByteRow*> by_slot(placement.keys.slots);
  for (std::size_t i = 0; i < bytes.size(); ++i) by_slot[placement.slot[i]] = &bytes[i];
  std::string out = begin_table('D', DenseTable::classes, 0, placement);
  for (const ByteRow* row : by_slot) {
    append(out, row ? KeySlots::fingerprint(row->key) : std::uint16_t{0});
    for (std::size_t c = 0; c < DenseTable::classes; ++c)
      append(out, static_cast<std::uint8_t>(128 + (row ? row->weights[c] : 0)));
  }
  return out;
}

std::string pack_values(const std::vector<std::pair<std::uint64_t, std::uint16_t>>& entries,
                        std::uint32_t values) {
  std::vector<std::uint64_t> keys;
  for (const auto& entry : entries) keys.push_back(entry.first);
  const Placement placement = place(keys);
  std::vector<std::uint32_t> by_slot(placement.keys.slots, 0);
  for (std::size_t i = 0; i < entries.size(); ++i)
    by_slot[placement.slot[i]] =
        KeySlots::fingerprint(entries[i].first) | std::uint32_t{entries[i].second} << 16;
  std::string out = begin_table('V', values, 0, placement);
  for (const std::uint32_t record : by_slot) append(out, record);
  return out;
}

}  // namespace fabula::train
