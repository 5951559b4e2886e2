#pragma once

#include <string>
#include <vector>

#include "ingest/model/train/schedule.h"
#include "ingest/model/train/treebank.h"

namespace fabula::train {

/// A corpus as read, with the name it goes by in the model's provenance.
struct Corpus {
  std::string name;
  Treebank sentences;
};

/// How each model of the file is trained; chosen on ewt-dev and gum-dev by models that had not seen
/// them, the thresholds on news kept out of training, so that the file stays under 8 MB.
struct TrainingOptions {
  Schedule tags{.iterations = 10, .runs = 4, .threshold = 2.25F};
  Schedule jackknife{.iterations = 5, .runs = 1, .threshold = 1.5F};
  Schedule transitions{.iterations = 9, .runs = 4, .threshold = 2.6F};
  Schedule labels{.iterations = 7, .runs = 4, .threshold = 1.6F};
  Schedule names{.iterations = 10, .runs = 6, .threshold = 1.5F};
  int folds = 4;
};

/// Trains the whole model and gives the bytes of its file. The same corpora give the same bytes.
/// `trees` train everything but names, `tags` the tagger and the lemmas alone.
std::string train_model(const std::vector<Corpus>& trees, const std::vector<Corpus>& tags,
                        const std::vector<Corpus>& names, const TrainingOptions& options);

}  // namespace fabula::train
