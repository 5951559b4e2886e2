#pragma once

#include <cstdint>

#include "ingest/text/document.h"

namespace fabula {

/// A tag as the models use it: the universal part of speech with what of its morphology later
/// stages need. A FineTag is an index into the table of tagset.cc; the order is part of the
/// model's format.
using FineTag = std::uint8_t;

struct FineTagInfo {
  Upos upos;
  Tense tense = Tense::none;
  VerbForm form = VerbForm::none;
  bool plural = false;

  bool operator==(const FineTagInfo&) const = default;
};

inline constexpr FineTag fine_tag_count = 31;
/// Stands for "no word" in features: before the first, after the last.
inline constexpr FineTag no_tag = fine_tag_count;
/// The root behind the last word.
inline constexpr FineTag root_tag = fine_tag_count + 1;

const FineTagInfo& info(FineTag tag);
/// A finite verb or auxiliary; modals, whose only form is finite, are among them.
bool is_finite(FineTag tag);
/// The tag of a word with this analysis; morphology that the table does not know is left out.
FineTag fine_tag(const FineTagInfo& analysis);
/// That of "signs" in "she signs it".
FineTag present_tag();
/// That of "signed" in "they signed it".
FineTag past_tense_tag();
/// That of "signed" in "it was signed".
FineTag past_participle_tag();

}  // namespace fabula
