#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/tagset.h"
#include "ingest/text/word_form.h"

namespace fabula {

inline constexpr std::uint32_t deprel_count = static_cast<std::uint32_t>(Deprel::xcomp) + 1;

/// Names the arcs of a finished tree, word by word from left to right.
class Labeler {
 public:
  /// heads[i] is the head of word i, or words.size() for the root. All three must outlive the
  /// labelling of the sentence.
  void reset(std::span<const WordForm> words, std::span<const FineTag> tags,
             std::span<const int> heads);
  /// The features of the arc to `word`, once the words before it have their labels.
  void features(int word, std::vector<std::uint64_t>& out) const;
  /// Tells the label of `word`.
  void assign(int word, Deprel label);

 private:
  struct Node {
    int first = -1, last = -1;          ///< outermost children
    int previous = -1, following = -1;  ///< siblings
    int aux = -1;                       ///< last auxiliary on the left
    int marker = -1;                    ///< first preposition, subordinator or particle on the left
    std::uint64_t seen = 0;             ///< labels of children so far, a bit each
    Deprel label = Deprel::dep;
  };

  std::span<const WordForm> words_;
  std::span<const FineTag> tags_;
  std::span<const int> heads_;
  std::vector<Node> nodes_;
};

}  // namespace fabula
