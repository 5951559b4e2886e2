#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>

namespace fabula {

static_assert(std::endian::native == std::endian::little, "the model file is read in place");

/// How keys find their slot: hash and displace (Belazzougui, Botelho, Dietzfelbinger 2009). A key's
/// bucket names the displacement under which all keys of the bucket fall into slots of their own.
/// A key that was not in the set falls into some slot, too: a 16-bit fingerprint tells it apart, in
/// all but one case of 65,536.
struct KeySlots {
  std::uint32_t slots = 0;
  std::uint32_t buckets = 0;

  std::uint32_t bucket(std::uint64_t key) const {
    return static_cast<std::uint32_t>(((key >> 32) * buckets) >> 32);
  }
  std::uint32_t slot(std::uint64_t key, std::uint16_t displacement) const {
    const std::uint64_t h = (key ^ (displacement * 0x9E3779B97F4A7C15U)) * 0xD6E8FEB86659FD93U;
    return static_cast<std::uint32_t>(((h >> 32) * slots) >> 32);
  }
  static std::uint16_t fingerprint(std::uint64_t key) { return static_cast<std::uint16_t>(key); }
};

/// The first bytes of every table.
struct TableHeader {
  std::uint32_t kind = 0;     ///< 'D' dense, 'S' sparse, 'V' one 16-bit value a key
  std::uint32_t classes = 0;  ///< of 'V': all values are less
  KeySlots keys;
  std::uint32_t pairs = 0;  ///< of 'S'
  std::uint32_t reserved[3] = {};
};
static_assert(sizeof(TableHeader) == 32);

/// Weights of a linear model with four classes, read in place: one record a slot, the fingerprint
/// and four weights with 128 added.
class DenseTable {
 public:
  static constexpr std::size_t classes = 4;
  static constexpr std::size_t record_size = 2 + classes;

  /// Reads the table that fills `bytes`; nothing where sizes do not fit.
  static std::optional<DenseTable> read(std::span<const std::byte> bytes);

  /// Sums of the weights of all `keys` (at most 250), one a class.
  std::array<int, classes> score(std::span<const std::uint64_t> keys) const;

 private:
  KeySlots keys_;
  const std::byte* displacements_ = nullptr;
  const std::byte* records_ = nullptr;
};

/// Weights of a linear model with up to 64 classes, read in place: (class, weight) pairs of each
/// slot. Slots stand in blocks of 16 with the number of pairs before each block.
class SparseTable {
 public:
  static constexpr std::uint32_t block = 16;
  static constexpr std::uint32_t most_classes = 64;

  static std::optional<SparseTable> read(std::span<const std::byte> bytes);

  std::uint32_t classes() const { return classes_; }
  /// Adds the weights of all `keys` to `sums`, one a class. Precondition: sums.size() == classes().
  void score(std::span<const std::uint64_t> keys, std::span<int> sums) const;

 private:
  KeySlots keys_;
  std::uint32_t classes_ = 0;
  const std::byte* displacements_ = nullptr;
  const std::byte* fingerprints_ = nullptr;
  const std::byte* counts_ = nullptr;
  const std::byte* bases_ = nullptr;
  const std::byte* pairs_ = nullptr;
};

/// One 16-bit value a key, read in place.
class ValueTable {
 public:
  static std::optional<ValueTable> read(std::span<const std::byte> bytes);

  std::uint32_t values() const { return values_; }
  /// The value of `key`, less than values(); nothing for a key that is not in the table (but see
  /// KeySlots).
  std::optional<std::uint16_t> find(std::uint64_t key) const;

 private:
  KeySlots keys_;
  std::uint32_t values_ = 0;
  const std::byte* displacements_ = nullptr;
  const std::byte* records_ = nullptr;
};

/// Reads a little-endian number in place, aligned or not.
template <typename T>
T load(const std::byte* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

}  // namespace fabula
