#pragma once

#include <cstdint>
#include <string_view>

namespace fabula {

/// The key of a feature: the number of its template and up to three atoms (words, tags, ...).
/// Multiply and shift rounds; the low 16 bits and the high 32 bits are both well mixed, which the
/// tables rely on. The same on every machine: it is part of the model's format.
inline std::uint64_t feature_key(std::uint64_t pattern, std::uint64_t a, std::uint64_t b = 0,
                                 std::uint64_t c = 0) {
  std::uint64_t h = (a + pattern * 0xBF58476D1CE4E5B9U) * 0x9E3779B97F4A7C15U;
  h = ((h ^ (h >> 32)) + b) * 0x94D049BB133111EBU;
  h = ((h ^ (h >> 29)) + c) * 0xD6E8FEB86659FD93U;
  return h ^ (h >> 32);
}

/// FNV-1a of the bytes.
inline std::uint64_t hash_bytes(std::string_view bytes) {
  std::uint64_t h = 0xCBF29CE484222325U;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return h;
}

}  // namespace fabula
