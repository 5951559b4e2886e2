#pragma once

#include <span>
#include <string>
#include <vector>

#include "ingest/model/train/schedule.h"
#include "ingest/model/train/treebank.h"
#include "ingest/text/labels.h"
#include "ingest/text/tagset.h"
#include "ingest/text/word_form.h"

namespace fabula::train {

/// A sentence of a treebank as the models see it.
struct Example {
  std::vector<WordForm> words;
  std::vector<FineTag> gold_tags;
  std::vector<FineTag> tags;  ///< what the parser is given: predicted
  std::vector<int> heads;     ///< words.size() is the root
  std::vector<Deprel> labels;
  bool added = false;  ///< as of TreebankSentence
};

enum class Recase { none, caps, title, lower };
/// The word in another case; bytes outside ASCII stay.
std::string recased(const std::string& form, Recase recase);

Example example(const TreebankSentence& sentence, Recase recase = Recase::none);

/// What a tagger knows of common words: what listed_forms says of them, or nothing.
enum class WordList { known, unknown };

/// Trains the tagger and packs it. Copies of some sentences in capitals, in Title Case and in lower
/// case are added.
std::string train_tagger(std::span<const TreebankSentence> sentences, const Schedule& schedule,
                         WordList list = WordList::known);

/// Fills Example::tags of every sentence by taggers that have seen neither it (jackknifing) nor the
/// list of words: the parser learns to live with worse tags than it gets.
std::vector<Example> jackknifed(std::span<const TreebankSentence> sentences, int folds,
                                const Schedule& schedule);

/// Trains the transitions with a dynamic oracle (Goldberg and Nivre 2012) and packs them.
std::string train_transitions(const std::vector<Example>& examples, const Schedule& schedule);

/// Trains the labels of arcs on gold trees and packs them.
std::string train_labels(const std::vector<Example>& examples, const Schedule& schedule);

}  // namespace fabula::train
