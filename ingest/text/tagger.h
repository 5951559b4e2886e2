#pragma once

#include <array>
#include <span>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/tagset.h"
#include "ingest/text/word_form.h"

namespace fabula {

inline constexpr std::size_t tag_feature_count = 42;
/// Those of them that know which word stands at `at`.
inline constexpr std::array<std::size_t, 5> tag_identity_features{1, 2, 15, 21, 22};

/// The features of the word at `at` of a sentence, given the tags of the two words before it
/// (no_tag before the first). Greedy tagging from left to right after Collins (2002), with the
/// features of Ratnaparkhi (1996), affixes and shapes.
void tag_features(std::span<const WordForm> words, std::size_t at, CaseKind sentence,
                  FineTag previous, FineTag before_previous,
                  std::array<std::uint64_t, tag_feature_count>& out);

/// Tags one sentence: tags.size() == words.size().
void tag_sentence(const SparseTable& model, std::span<const WordForm> words,
                  std::span<FineTag> tags);

}  // namespace fabula
