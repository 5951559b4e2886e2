#pragma once

#include <span>
#include <string>

#include "ingest/model/train/treebank.h"
#include "ingest/text/tagset.h"

namespace fabula::train {

/// The three sections that a Lemmatizer reads.
struct LemmaSections {
  std::string words;
  std::string endings;
  std::string rules;
};

/// Learns lemma rules: for every ending the rule that most words with it follow, and words of their
/// own where the endings mislead.
LemmaSections train_lemmas(std::span<const TreebankSentence> sentences);

/// What Lemmatizer::lemma is given for word `at`.
std::string folded_for_lemma(const TreebankSentence& sentence, std::size_t at, FineTag tag);

}  // namespace fabula::train
