#pragma once

#include <string>
#include <vector>

#include "ingest/model/train/treebank.h"

namespace fabula::train {

/// A corpus as read, with the name it goes by in the model's provenance.
struct Corpus {
  std::string name;
  Treebank sentences;
};

/// Iterations over the data and the weights under which features are dropped.
struct TrainingOptions {
  int tag_iterations = 10;
  int transition_iterations = 9;
  int label_iterations = 7;
  int name_iterations = 8;
  int folds = 4;
  float tag_threshold = 1.5F;
  float transition_threshold = 2.0F;
  float label_threshold = 1.5F;
  float name_threshold = 2.0F;
};

/// Trains the whole model and gives the bytes of its file. The same corpora give the same bytes.
std::string train_model(const std::vector<Corpus>& trees, const std::vector<Corpus>& names,
                        const TrainingOptions& options);

}  // namespace fabula::train
