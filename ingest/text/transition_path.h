#pragma once

#include <array>
#include <span>
#include <vector>

#include "ingest/model/feature_table.h"
#include "ingest/text/transitions.h"

namespace fabula {

/// The moves that build the tree of a sentence, found greedily, and ways that part from them at one
/// place. Keeps its memory between sentences.
class TransitionPath {
 public:
  /// The lead over a move that was not allowed.
  static constexpr int no_rival = 1 << 20;

  struct Step {
    Transition taken = Transition::shift;
    Transition rival = Transition::shift;  ///< the best of the other moves
    /// Of `taken` in score over each move; less than 0 over a rival that a search gave up.
    std::array<int, all_transitions.size()> leads{};
    int margin = 0;      ///< the lead over the rival: in score, once it was tried in cost
    bool tried = false;  ///< its rival has been tried

    int lead() const { return leads[static_cast<std::size_t>(rival)]; }
  };

  explicit TransitionPath(const DenseTable& transitions) : transitions_(transitions) {}

  /// Finds the greedy path and its heads; `words` and `tags` must outlive all work on the sentence.
  void find(std::span<const WordForm> words, std::span<const FineTag> tags, std::span<int> heads);
  std::span<const Step> steps() const { return steps_; }
  /// How doubtful the moves are: the sum of step_cost.
  int cost() const { return cost_of(steps_); }

  /// Goes the path up to a step, takes its rival there and goes on greedily; from where the stack
  /// and the buffer are those of the path again it is taken to go on as the path. Gives its cost,
  /// or some number over `most` once it is known to be more: then it gives no heads.
  int branch(std::size_t step, int most, std::span<int> heads);
  /// The last branch, which was better by `margin`, becomes the path.
  void take_branch(int margin);
  /// The last branch was worse by `margin`.
  void drop_branch(int margin);
  /// By word: the least margin of the moves that decided about its head.
  void margins(std::span<int> out);

 private:
  Step best_step(const Configuration& c);
  static int cost_of(std::span<const Step> steps);
  static bool goes_on_alike(const Configuration& a, const Configuration& b);

  const DenseTable& transitions_;
  std::span<const WordForm> words_;
  std::span<const FineTag> tags_;
  std::vector<Step> steps_, branch_;
  std::size_t parted_at_ = 0;
  Configuration here_, there_;  ///< on the path and on the branch
  std::vector<std::uint64_t> features_;
};

}  // namespace fabula
