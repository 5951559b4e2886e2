#pragma once

#include <span>
#include <string>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/model/train/schedule.h"
#include "ingest/model/train/treebank.h"
#include "ingest/text/names.h"

namespace fabula::train {

/// A sentence with gold names as the model sees it.
struct NameExample {
  std::vector<WordForm> words;
  std::vector<FineTag> tags;         ///< predicted
  std::vector<std::uint16_t> flags;  ///< of text/gazetteer.h
  std::vector<NameLabel> labels;
  bool begins_document = false;
};

/// Sentences of names, tagged with `tagger`. Corpora without documents are cut into documents of
/// 20 sentences.
std::vector<NameExample> name_examples(std::span<const TreebankSentence> sentences,
                                       const SparseTable& tagger, const ValueTable& gazetteer);

/// Trains the names and packs them.
std::string train_names(const std::vector<NameExample>& examples, const Schedule& schedule);

}  // namespace fabula::train
