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
  /// How sure each head is: the least lead in score by which a move that fixed it was preferred to
  /// one that would have given another head; `no_rival` where no other was ever allowed. Units are
  /// those of the model's weights. What is close to 0 might as well have come out otherwise.
  std::span<const int> margins() const { return margins_; }
  static constexpr int no_rival = 1 << 20;

 private:
  Transition best_transition();
  void note_margins(Transition taken, std::span<const Transition> allowed,
                    std::span<const int> scores);

  const DenseTable& transitions_;
  const SparseTable& labels_model_;
  Configuration configuration_;
  Labeler labeler_;
  std::vector<std::uint64_t> features_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
  std::vector<int> margins_;
};

/// Gives a sentence one root: the first word that hangs on the root keeps it, the others hang on
/// that word. `heads` as of Parser::heads(); a word without a head (negative) counts as a root.
void keep_one_root(std::span<int> heads);

/// The share, in per cent, of heads with such a margin that are right: measured on the dev parts of
/// the treebanks that the model was trained on, rounded to a rising line.
std::uint8_t head_certainty(int margin);
/// The same of heads that a rule has changed after the parse.
inline constexpr std::uint8_t repaired_head_certainty = 60;

}  // namespace fabula
