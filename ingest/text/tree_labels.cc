#include "ingest/text/tree_labels.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace fabula {

void TreeLabels::find(std::span<const WordForm> words, std::span<const FineTag> tags,
                      std::span<const int> heads) {
  words_ = words;
  tags_ = tags;
  heads_.assign(heads.begin(), heads.end());
  labels_.assign(words.size(), Deprel::root);
  costs_.assign(words.size(), 0);
  anew_.assign(words.size(), true);
  name_arcs(anew_);
}

/// An arc's features look at its head and the head's head and children, and at its own children.
void TreeLabels::update(const TreeLabels& other, std::span<const int> heads) {
  words_ = other.words_;
  tags_ = other.tags_;
  labels_ = other.labels_;
  costs_ = other.costs_;
  heads_.assign(heads.begin(), heads.end());
  moved_.assign(heads.size() + 1, false);  // words whose head or children are others
  for (std::size_t i = 0; i < heads.size(); ++i) {
    if (heads[i] == other.heads_[i]) continue;
    moved_[i] = true;
    moved_[static_cast<std::size_t>(heads[i])] = true;
    moved_[static_cast<std::size_t>(other.heads_[i])] = true;
  }
  anew_.resize(heads.size());
  for (std::size_t i = 0; i < heads.size(); ++i)
    anew_[i] = moved_[i] || moved_[static_cast<std::size_t>(heads[i])];
  name_arcs(anew_);
}

void TreeLabels::name_arcs(std::span<const char> anew) {
  constexpr int sure = 450;
  std::array<int, deprel_count> scores;
  labeler_.reset(words_, tags_, heads_);
  for (std::size_t i = 0; i < heads_.size(); ++i) {
    if (anew[i] && heads_[i] == static_cast<int>(heads_.size())) {
      labels_[i] = Deprel::root;
      costs_[i] = 0;
    } else if (anew[i]) {
      labeler_.features(static_cast<int>(i), features_);
      scores.fill(0);
      model_->score(features_, scores);
      const auto best = std::max_element(scores.begin() + 1, scores.end());
      const int high = *best;
      labels_[i] = static_cast<Deprel>(best - scores.begin());
      *best = -(1 << 20);
      const int second = *std::max_element(scores.begin() + 1, scores.end());
      costs_[i] = std::max(0, sure - (high - second));
    }
    labeler_.assign(static_cast<int>(i), labels_[i]);
  }
  cost_ = std::accumulate(costs_.begin(), costs_.end(), 0);
}

}  // namespace fabula
