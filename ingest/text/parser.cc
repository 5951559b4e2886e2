#include "ingest/text/parser.h"

#include <algorithm>

namespace fabula {

void keep_one_root(std::span<int> heads) {
  const int size = static_cast<int>(heads.size());
  int root = size;
  for (int i = 0; i < size; ++i) {
    int& head = heads[static_cast<std::size_t>(i)];
    if (head >= 0 && head != size) continue;
    head = root;
    if (root == size) root = i;
  }
}

Transition Parser::best_transition() {
  std::array<Transition, all_transitions.size()> allowed;
  std::size_t count = 0;
  for (const Transition t : all_transitions)
    if (configuration_.allows(t)) allowed[count++] = t;
  if (count == 1) return allowed[0];
  configuration_.features(features_);
  const auto scores = transitions_.score(features_);
  const auto score = [&](Transition t) { return scores[static_cast<std::size_t>(t)]; };
  return *std::max_element(allowed.begin(), allowed.begin() + count,
                           [&](Transition a, Transition b) { return score(a) < score(b); });
}

void Parser::parse(std::span<const WordForm> words, std::span<const FineTag> tags) {
  configuration_.reset(words, tags);
  while (!configuration_.done()) {
    configuration_.apply(best_transition());
  }
  heads_.resize(words.size());
  for (std::size_t i = 0; i < words.size(); ++i)
    heads_[i] = configuration_.head(static_cast<int>(i));
  keep_one_root(heads_);

  labels_.resize(words.size());
  labeler_.reset(words, tags, heads_);
  std::array<int, deprel_count> scores;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (heads_[i] == static_cast<int>(words.size())) {
      labels_[i] = Deprel::root;
    } else {
      labeler_.features(static_cast<int>(i), features_);
      scores.fill(0);
      labels_model_.score(features_, scores);
      labels_[i] = static_cast<Deprel>(std::ranges::max_element(scores.begin() + 1, scores.end()) -
                                       scores.begin());
    }
    labeler_.assign(static_cast<int>(i), labels_[i]);
  }
}

}  // namespace fabula
