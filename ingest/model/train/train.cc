#include "ingest/model/train/train.h"

#include <utility>

#include "ingest/lexicon/table.h"
#include "ingest/model/feature_hash.h"
#include "ingest/model/feature_table.h"
#include "ingest/model/model_file.h"
#include "ingest/model/train/gazetteer.h"
#include "ingest/model/train/train_lemma.h"
#include "ingest/model/train/train_names.h"
#include "ingest/model/train/train_syntax.h"

namespace fabula::train {
namespace {

/// One line a corpus: its name, sentences, words, and a hash of its words and analyses.
std::string described(const Corpus& corpus) {
  std::uint64_t hash = 0;
  std::size_t words = 0;
  for (const TreebankSentence& sentence : corpus.sentences)
    for (const Word& word : sentence.words) {
      ++words;
      hash = feature_key(hash, hash_bytes(word.form), hash_bytes(word.lemma),
                         static_cast<std::uint64_t>(word.upos) |
                             static_cast<std::uint64_t>(word.deprel) << 8 |
                             static_cast<std::uint64_t>(word.head + 1) << 16 |
                             static_cast<std::uint64_t>(word.name) << 48 |
                             static_cast<std::uint64_t>(word.name_begins) << 56);
    }
  return corpus.name + ": " + std::to_string(corpus.sentences.size()) + " sentences, " +
         std::to_string(words) + " words, hash " + std::to_string(hash) + '\n';
}

}  // namespace

std::string train_model(const std::vector<Corpus>& trees, const std::vector<Corpus>& tags,
                        const std::vector<Corpus>& names, const TrainingOptions& options) {
  Treebank bank;
  std::string provenance =
      "English model of fabula, adapted from the corpora below; licence CC BY-SA 4.0, "
      "https://creativecommons.org/licenses/by-sa/4.0/\n";
  provenance += "words.tsv: hash " + std::to_string(hash_bytes(embedded_table("words"))) + '\n';
  for (const Corpus& corpus : trees) {
    bank.insert(bank.end(), corpus.sentences.begin(), corpus.sentences.end());
    provenance += described(corpus);
  }
  Treebank tagged = bank;
  for (const Corpus& corpus : tags) {
    tagged.insert(tagged.end(), corpus.sentences.begin(), corpus.sentences.end());
    provenance += "tags of " + described(corpus);
  }
  const std::string tag_table = train_tagger(tagged, options.tags);
  const auto tagger = SparseTable::read(std::as_bytes(std::span(tag_table)));
  const std::string gazetteer = pack_gazetteer();
  const auto lists = ValueTable::read(std::as_bytes(std::span(gazetteer)));
  std::vector<NameExample> name_bank;
  for (const Corpus& corpus : names) {
    auto examples = name_examples(corpus.sentences, *tagger, *lists);
    name_bank.insert(name_bank.end(), examples.begin(), examples.end());
    provenance += described(corpus);
  }
  const std::vector<Example> examples = jackknifed(bank, options.folds, options.jackknife);
  const std::string transitions = train_transitions(examples, options.transitions);
  const std::string labels = train_labels(examples, options.labels);
  const std::string names_table = train_names(name_bank, options.names);
  const LemmaSections lemmas = train_lemmas(tagged);
  return write_model_file({
      {ModelSection::provenance, provenance},
      {ModelSection::tags, tag_table},
      {ModelSection::transitions, transitions},
      {ModelSection::labels, labels},
      {ModelSection::lemma_words, lemmas.words},
      {ModelSection::lemma_endings, lemmas.endings},
      {ModelSection::lemma_rules, lemmas.rules},
      {ModelSection::gazetteer, gazetteer},
      {ModelSection::names, names_table},
  });
}

}  // namespace fabula::train
