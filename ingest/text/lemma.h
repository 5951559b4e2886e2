#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/tagset.h"
#include "ingest/text/word_form.h"

namespace fabula {

/// Whether the lemma is made from the word as written, not from its lower case: names always,
/// adjectives ("Peruvian") where the capital does not come from the position in the sentence.
bool keeps_case(FineTag tag, const WordForm& form, bool case_is_position);

/// How a lemma comes from its word: `cut` bytes off the end, then `add`.
struct LemmaRule {
  std::uint8_t cut = 0;
  std::string_view add;
};

/// Lemmas by an exact table of words with their tags and, for all others, the rules of spelling
/// (verbs in -ed and -ing) or the longest known ending.
class Lemmatizer {
 public:
  static constexpr std::size_t longest_ending = 8;  ///< bytes

  /// Reads the three sections in place; nothing where one is malformed.
  static std::optional<Lemmatizer> read(std::span<const std::byte> words,
                                        std::span<const std::byte> endings,
                                        std::span<const std::byte> rules);

  /// The lemma of a word: a view of `folded` or of `scratch`, which is written to. `folded` is the
  /// word in lower case, or as written (see keeps_case).
  std::string_view lemma(std::string_view folded, FineTag tag, std::string& scratch) const;

  static std::uint64_t word_key(std::string_view folded, FineTag tag);
  static std::uint64_t ending_key(std::string_view ending, FineTag tag);

 private:
  Lemmatizer(ValueTable words, ValueTable endings) : words_(words), endings_(endings) {}

  ValueTable words_;
  ValueTable endings_;
  std::vector<LemmaRule> rules_;
};

}  // namespace fabula
