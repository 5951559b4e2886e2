#pragma once

#include <span>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/labels.h"
#include "ingest/text/transitions.h"

namespace fabula {

/// Finds heads and labels of one sentence at a time; keeps its memory between sentences.
class Parser {
 public:
  Parser(const DenseTable& transitions, const SparseTable& labels)
      : transitions_(transitions), labels_model_(labels) {}

  /// Parses a sentence; the results stand in heads() and labels() until the next one.
  void parse(std::span<const WordForm> words, std::span<const FineTag> tags);

  /// Index of the head in the sentence, or words.size() for the root, of which there is one.
  std::span<const int> heads() const { return heads_; }
  std::span<const Deprel> labels() const { return labels_; }

 private:
  Transition best_transition();

  const DenseTable& transitions_;
  const SparseTable& labels_model_;
  Configuration configuration_;
  Labeler labeler_;
  std::vector<std::uint64_t> features_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
};

/// Gives a sentence one root: the first word that hangs on the root keeps it, the others hang on
/// that word. `heads` as of Parser::heads(); a word without a head (negative) counts as a root.
void keep_one_root(std::span<int> heads);

}  // namespace fabula
