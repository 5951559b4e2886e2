#pragma once

#include <cstdint>

#include "ingest/model/feature_hash.h"
#include "ingest/model/feature_table.h"
#include "ingest/text/word_form.h"

namespace fabula {

/// What the lexicons know of a word, as bits. The model carries them, so that its weights and its
/// lists always belong together. Part of the model's format.
enum class GazetteerFlag : std::uint16_t {
  given_name = 1 << 0,
  place = 1 << 1,  ///< a country or place of one word
  place_first = 1 << 2,
  place_later = 1 << 3,
  organization = 1 << 4,
  organization_first = 1 << 5,
  organization_later = 1 << 6,
  demonym = 1 << 7,
  title = 1 << 8,
  organization_head = 1 << 9,  ///< "bank", "ministry"
  place_head = 1 << 10,        ///< "river", "province"
  no_actor = 1 << 11,
};
inline constexpr std::uint32_t gazetteer_values = 1 << 12;

inline std::uint64_t gazetteer_key(const WordForm& word) { return feature_key(0x600, word.lower); }

/// The flags of a word; 0 for a word in no lexicon.
inline std::uint64_t gazetteer_flags(const ValueTable& table, const WordForm& word) {
  return table.find(gazetteer_key(word)).value_or(0);
}

}  // namespace fabula
