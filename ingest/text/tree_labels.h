#pragma once

#include <span>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/labels.h"

namespace fabula {

/// The labels of a finished tree and how doubtful they are: arcs that should not be are those that
/// no relation fits well.
class TreeLabels {
 public:
  explicit TreeLabels(const SparseTable& model) : model_(&model) {}

  /// Names the arcs of a tree; heads as of Parser.
  void find(std::span<const WordForm> words, std::span<const FineTag> tags,
            std::span<const int> heads);
  /// Names those arcs anew that a change of heads can touch: where `heads` differ from those of
  /// `other`, their neighbours keep their labels and costs of it.
  void update(const TreeLabels& other, std::span<const int> heads);

  std::span<const int> heads() const { return heads_; }
  std::span<const Deprel> labels() const { return labels_; }
  /// The sum over all arcs of what the lead of the best label lacks to a sure one.
  int cost() const { return cost_; }

 private:
  void name_arcs(std::span<const char> anew);

  const SparseTable* model_;
  Labeler labeler_;
  std::span<const WordForm> words_;
  std::span<const FineTag> tags_;
  std::vector<int> heads_;
  std::vector<Deprel> labels_;
  std::vector<int> costs_;  ///< by arc
  int cost_ = 0;
  std::vector<char> moved_, anew_;
  std::vector<std::uint64_t> features_;
};

}  // namespace fabula
