#pragma once

#include <span>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/transition_path.h"
#include "ingest/text/tree_labels.h"

namespace fabula {

/// Finds heads and labels of one sentence at a time; keeps its memory between sentences.
class Parser {
 public:
  Parser(const DenseTable& transitions, const SparseTable& labels)
      : path_(transitions), tree_(labels), other_(labels) {}

  /// Greedy: one path of moves. Branching: where that path was in doubt, the second best move is
  /// tried, at the most doubtful place first, and the tree is kept whose moves and labels are the
  /// less doubtful together (selectional branching, Choi and McCallum 2013).
  enum class Search { greedy, branching };

  /// Parses a sentence; the results stand in heads() and labels() until the next one.
  void parse(std::span<const WordForm> words, std::span<const FineTag> tags,
             Search search = Search::branching);

  /// Index of the head in the sentence, or words.size() for the root, of which there is one.
  std::span<const int> heads() const { return tree_.heads(); }
  std::span<const Deprel> labels() const { return tree_.labels(); }
  /// How sure each head is: the least lead by which a move that decided about it was preferred to
  /// another; TransitionPath::no_rival where no other was ever allowed. Units are those of the
  /// model's weights. What is close to 0 might as well have come out otherwise.
  std::span<const int> margins() const { return margins_; }

 private:
  bool branch_at_most_doubtful();

  TransitionPath path_;
  TreeLabels tree_, other_;
  std::vector<int> heads_;
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
