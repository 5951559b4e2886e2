#include "ingest/model/train/train_names.h"

#include <algorithm>
#include <numeric>

#include "ingest/model/train/pack.h"
#include "ingest/model/train/perceptron.h"
#include "ingest/model/train/random.h"
#include "ingest/text/gazetteer.h"
#include "ingest/text/tagger.h"

namespace fabula::train {
namespace {

NameLabel gold_label(const std::vector<Word>& words, std::size_t at) {
  const Word& word = words[at];
  if (word.name == NameKind::none) return outside;
  const bool goes_on =
      at + 1 < words.size() && words[at + 1].name == word.name && !words[at + 1].name_begins;
  if (word.name_begins)
    return name_label(word.name, goes_on ? NamePosition::begin : NamePosition::unit);
  return name_label(word.name, goes_on ? NamePosition::inside : NamePosition::last);
}

constexpr int margin = 6;

NameLabel best_of(const std::array<int, name_label_count>& scores) {
  return static_cast<NameLabel>(std::ranges::max_element(scores) - scores.begin());
}

/// Trains on one document: sentences [begin, end).
void train_on(const std::vector<NameExample>& examples, std::size_t begin, std::size_t end,
              Perceptron& model) {
  NameMemory memory;
  std::vector<std::uint64_t> features;
  std::array<int, name_label_count> scores;
  for (std::size_t s = begin; s < end; ++s) {
    const NameExample& example = examples[s];
    const NameContext context{example.words, example.tags, example.flags,
                              sentence_case(example.words)};
    NameLabel previous = outside, before_previous = outside;
    std::vector<NameLabel> predicted(example.words.size());
    for (std::size_t at = 0; at < example.words.size(); ++at) {
      name_features(context, memory, at, previous, before_previous, features);
      model.score(features, scores);
      const auto best = best_of(scores);
      const NameLabel gold = example.labels[at];
      scores[gold] -= margin;
      if (const NameLabel rival = best_of(scores); rival != gold) {
        model.update(features, gold, 1);
        model.update(features, rival, -1);
      }
      model.step();
      predicted[at] = best;
      before_previous = previous;
      previous = best;
    }
    for (std::size_t at = 0; at < example.words.size(); ++at)
      memory.add(example.words[at], predicted[at]);
  }
}

}  // namespace

std::vector<NameExample> name_examples(std::span<const TreebankSentence> sentences,
                                       const SparseTable& tagger, const ValueTable& gazetteer) {
  std::vector<NameExample> out;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    NameExample example;
    for (std::size_t i = 0; i < sentences[s].words.size(); ++i) {
      example.words.push_back(word_form(sentences[s].words[i].form));
      example.flags.push_back(
          static_cast<std::uint16_t>(gazetteer_flags(gazetteer, example.words.back())));
      example.labels.push_back(gold_label(sentences[s].words, i));
    }
    example.tags.resize(example.words.size());
    tag_sentence(tagger, example.words, example.tags);
    example.begins_document = s % 20 == 0;
    out.push_back(std::move(example));
  }
  return out;
}

std::string train_names(const std::vector<NameExample>& examples, const Schedule& schedule) {
  std::vector<std::pair<std::size_t, std::size_t>> documents;
  for (std::size_t i = 0; i < examples.size(); ++i) {
    if (i == 0 || examples[i].begins_document) documents.emplace_back(i, i);
    documents.back().second = i + 1;
  }
  const auto train = [&](std::uint64_t seed) {
    Random random(seed);
    Perceptron model(name_label_count);
    auto order = documents;
    for (int i = 0; i < schedule.iterations; ++i) {
      random.shuffle(order);
      for (const auto& [begin, end] : order) train_on(examples, begin, end, model);
    }
    return model.averaged();
  };
  return pack_sparse(mean_of_runs(schedule, 4, train), name_label_count, schedule.threshold);
}

}  // namespace fabula::train
