#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/document.h"
#include "ingest/text/tagset.h"
#include "ingest/text/word_form.h"

namespace fabula {

/// BILOU: a word is outside names, or begins, is inside, ends, or alone is a name of one of four
/// kinds. Label 0 is outside; 1 + 4 x (kind - 1) + position else. Part of the model's format.
using NameLabel = std::uint8_t;
enum class NamePosition : std::uint8_t { begin, inside, last, unit };
inline constexpr NameLabel outside = 0;
inline constexpr NameLabel name_label_count = 17;

constexpr NameLabel name_label(NameKind kind, NamePosition position) {
  return static_cast<NameLabel>(1 + 4 * (static_cast<int>(kind) - 1) + static_cast<int>(position));
}
constexpr NameKind kind_of(NameLabel label) {
  return static_cast<NameKind>(label == outside ? 0 : 1 + (label - 1) / 4);
}
constexpr NamePosition position_of(NameLabel label) {
  return static_cast<NamePosition>((label - 1) % 4);
}

/// Whether `next` may follow `label`; the start of a sentence counts as outside.
constexpr bool may_follow(NameLabel label, NameLabel next) {
  const bool open = label != outside && (position_of(label) == NamePosition::begin ||
                                         position_of(label) == NamePosition::inside);
  const bool continues = next != outside && (position_of(next) == NamePosition::inside ||
                                             position_of(next) == NamePosition::last);
  return open == continues && (!open || kind_of(label) == kind_of(next));
}

/// What the words of one document were labelled before: one sense a document.
class NameMemory {
 public:
  /// Counts a word of a name, or a capitalised word outside of names.
  void add(const WordForm& word, NameLabel label);
  /// 0 for a word not seen; else 1 + the kind that it had most often.
  std::uint64_t sense(const WordForm& word) const;
  void clear() { counts_.clear(); }

 private:
  std::unordered_map<std::uint64_t, std::array<std::uint16_t, 5>> counts_;
};

/// One sentence to label: all of the same length.
struct NameContext {
  std::span<const WordForm> words;
  std::span<const FineTag> tags;
  std::span<const std::uint16_t> flags;  ///< of gazetteer.h
  CaseKind sentence = CaseKind::other;
};

void name_features(const NameContext& context, const NameMemory& memory, std::size_t at,
                   NameLabel previous, NameLabel before_previous, std::vector<std::uint64_t>& out);

/// Labels one sentence, greedily, by legal steps only, and remembers it.
void label_names(const SparseTable& model, const NameContext& context, NameMemory& memory,
                 std::vector<std::uint64_t>& features, std::span<NameLabel> labels);

}  // namespace fabula
