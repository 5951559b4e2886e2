#include "ingest/model/feature_table.h"

#include <algorithm>

namespace fabula {
namespace {

constexpr std::uint32_t most_slots = 1U << 26;

/// The header where it is of this kind and its displacements lie within `bytes`.
std::optional<TableHeader> read_header(std::span<const std::byte> bytes, char kind) {
  if (bytes.size() < sizeof(TableHeader)) return std::nullopt;
  const auto header = load<TableHeader>(bytes.data());
  if (header.kind != static_cast<std::uint32_t>(kind) || header.keys.slots == 0 ||
      header.keys.buckets == 0 || header.keys.slots > most_slots ||
      header.keys.buckets > most_slots || header.pairs > most_slots)
    return std::nullopt;
  return header;
}

std::size_t displacements_end(const TableHeader& header) {
  return sizeof(TableHeader) + std::size_t{2} * header.keys.buckets;
}

std::uint32_t slot_of(const KeySlots& keys, const std::byte* displacements, std::uint64_t key) {
  return keys.slot(key, load<std::uint16_t>(displacements + std::size_t{2} * keys.bucket(key)));
}

/// The sum of the first `count` bytes, less than 16, of 16 bytes.
std::uint32_t sum_of_first(const std::byte* bytes, std::uint32_t count) {
  const auto first = [](std::uint64_t word, std::uint32_t n) {
    return n == 0 ? 0 : word & (~std::uint64_t{0} >> (64 - 8 * n));
  };
  const auto low = first(load<std::uint64_t>(bytes), std::min(count, 8U));
  const auto high = first(load<std::uint64_t>(bytes + 8), count < 8 ? 0 : count - 8);
  constexpr std::uint64_t even = 0x00FF00FF00FF00FFU;
  const std::uint64_t lanes = (low & even) + (low >> 8 & even) + (high & even) + (high >> 8 & even);
  return static_cast<std::uint32_t>(lanes * 0x0001000100010001U >> 48);
}

constexpr std::size_t batch = 128;  // keys looked up at once: their memory is fetched in parallel

}  // namespace

std::optional<DenseTable> DenseTable::read(std::span<const std::byte> bytes) {
  const auto header = read_header(bytes, 'D');
  if (!header || header->classes != classes ||
      bytes.size() != displacements_end(*header) + record_size * header->keys.slots)
    return std::nullopt;
  DenseTable table;
  table.keys_ = header->keys;
  table.displacements_ = bytes.data() + sizeof(TableHeader);
  table.records_ = bytes.data() + displacements_end(*header);
  return table;
}

std::array<int, DenseTable::classes> DenseTable::score(std::span<const std::uint64_t> keys) const {
  std::array<const std::byte*, batch> records;
  std::uint64_t sums = 0;  // four lanes of 16 bits; 250 x 255 fits one
  int matches = 0;
  for (std::size_t from = 0; from < keys.size(); from += batch) {
    const auto part = keys.subspan(from, std::min(batch, keys.size() - from));
    for (std::size_t i = 0; i < part.size(); ++i) {
      records[i] = records_ + record_size * slot_of(keys_, displacements_, part[i]);
      __builtin_prefetch(records[i]);
    }
    for (std::size_t i = 0; i < part.size(); ++i) {
      const bool match = load<std::uint16_t>(records[i]) == KeySlots::fingerprint(part[i]);
      std::uint64_t lanes = load<std::uint32_t>(records[i] + 2);
      lanes = (lanes | (lanes << 16)) & 0x0000FFFF0000FFFFU;
      lanes = (lanes | (lanes << 8)) & 0x00FF00FF00FF00FFU;
      sums += match ? lanes : 0;
      matches += match;
    }
  }
  std::array<int, classes> out{};
  for (std::size_t c = 0; c < classes; ++c)
    out[c] = static_cast<int>((sums >> (16 * c)) & 0xFFFF) - 128 * matches;
  return out;
}

std::optional<SparseTable> SparseTable::read(std::span<const std::byte> bytes) {
  const auto header = read_header(bytes, 'S');
  if (!header || header->classes == 0 || header->classes > most_classes) return std::nullopt;
  const std::size_t slots = header->keys.slots;
  const std::size_t blocks = (slots + block - 1) / block;
  const std::size_t fingerprints = displacements_end(*header);
  const std::size_t counts = fingerprints + 2 * slots;
  const std::size_t bases = counts + blocks * block;
  const std::size_t pairs = bases + 4 * blocks;
  if (bytes.size() != pairs + std::size_t{2} * header->pairs) return std::nullopt;
  SparseTable table;
  table.keys_ = header->keys;
  table.classes_ = header->classes;
  table.displacements_ = bytes.data() + sizeof(TableHeader);
  table.fingerprints_ = bytes.data() + fingerprints;
  table.counts_ = bytes.data() + counts;
  table.bases_ = bytes.data() + bases;
  table.pairs_ = bytes.data() + pairs;
  std::uint32_t total = 0;
  for (std::size_t b = 0; b < blocks; ++b) {
    if (load<std::uint32_t>(table.bases_ + 4 * b) != total) return std::nullopt;
    for (std::size_t i = 0; i < block; ++i)
      total += static_cast<std::uint8_t>(table.counts_[b * block + i]);
  }
  if (total != header->pairs) return std::nullopt;
  std::uint8_t highest = 0;
  for (std::uint32_t i = 0; i < total; ++i)
    highest = std::max(highest, static_cast<std::uint8_t>(table.pairs_[std::size_t{2} * i]));
  if (total > 0 && highest >= table.classes_) return std::nullopt;
  return table;
}

void SparseTable::score(std::span<const std::uint64_t> keys, std::span<int> sums) const {
  std::array<std::uint32_t, batch> slots;
  for (std::size_t from = 0; from < keys.size(); from += batch) {
    const auto part = keys.subspan(from, std::min(batch, keys.size() - from));
    for (std::size_t i = 0; i < part.size(); ++i) {
      slots[i] = slot_of(keys_, displacements_, part[i]);
      __builtin_prefetch(fingerprints_ + std::size_t{2} * slots[i]);
    }
    std::size_t found = 0;
    for (std::size_t i = 0; i < part.size(); ++i) {
      const std::uint32_t slot = slots[i];
      if (load<std::uint16_t>(fingerprints_ + std::size_t{2} * slot) !=
          KeySlots::fingerprint(part[i]))
        continue;
      slots[found++] = slot;
      __builtin_prefetch(counts_ + slot);
    }
    for (std::size_t i = 0; i < found; ++i) {
      const std::uint32_t within = slots[i] % block;
      const std::uint32_t at = load<std::uint32_t>(bases_ + std::size_t{4} * (slots[i] / block)) +
                               sum_of_first(counts_ + (slots[i] - within), within);
      const std::byte* pair = pairs_ + std::size_t{2} * at;
      const std::byte* end = pair + std::size_t{2} * static_cast<std::uint8_t>(counts_[slots[i]]);
      for (; pair != end; pair += 2)
        sums[static_cast<std::size_t>(pair[0])] += static_cast<std::int8_t>(pair[1]);
    }
  }
}

std::optional<ValueTable> ValueTable::read(std::span<const std::byte> bytes) {
  const auto header = read_header(bytes, 'V');
  if (!header || header->classes > 65535 ||
      bytes.size() != displacements_end(*header) + std::size_t{4} * header->keys.slots)
    return std::nullopt;
  ValueTable table;
  table.keys_ = header->keys;
  table.values_ = header->classes;
  table.displacements_ = bytes.data() + sizeof(TableHeader);
  table.records_ = bytes.data() + displacements_end(*header);
  for (std::size_t i = 0; i < header->keys.slots; ++i)
    if (load<std::uint16_t>(table.records_ + 4 * i + 2) >= table.values_) return std::nullopt;
  return table;
}

std::optional<std::uint16_t> ValueTable::find(std::uint64_t key) const {
  const std::byte* record = records_ + std::size_t{4} * slot_of(keys_, displacements_, key);
  if (load<std::uint16_t>(record) != KeySlots::fingerprint(key)) return std::nullopt;
  return load<std::uint16_t>(record + 2);
}

}  // namespace fabula
