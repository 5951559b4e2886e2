#pragma once

#include "ingest/model/train/treebank.h"

namespace fabula::train {

/// Right, predicted and gold counts, and the scores they give.
struct Count {
  int right = 0;
  int predicted = 0;
  int gold = 0;

  double precision() const { return predicted == 0 ? 0 : 100.0 * right / predicted; }
  double recall() const { return gold == 0 ? 0 : 100.0 * right / gold; }
  double f1() const { return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold); }
};

struct SplitScore {
  Count tokens;
  Count sentences;
};

/// Tokens and sentences found in the raw text of a treebank: sentences of a paragraph joined by
/// spaces, paragraphs by line ends.
SplitScore score_split(const Treebank& treebank);

}  // namespace fabula::train
