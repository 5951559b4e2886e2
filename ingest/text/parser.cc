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

std::uint8_t head_certainty(int margin) {
  constexpr std::array shares{47, 55, 61, 69, 77, 83, 87, 91, 94, 95, 96, 97, 98};
  constexpr int step = 50;  // of the margin, from one share to the next
  const int place = std::clamp(margin / step, 0, static_cast<int>(shares.size()) - 2);
  const int above = std::clamp(margin - place * step, 0, step);
  const int low = shares[static_cast<std::size_t>(place)];
  const int high = shares[static_cast<std::size_t>(place) + 1];
  return static_cast<std::uint8_t>(low + (high - low) * above / step);
}

void Parser::parse(std::span<const WordForm> words, std::span<const FineTag> tags, Search search) {
  heads_.resize(words.size());
  path_.find(words, tags, heads_);
  keep_one_root(heads_);
  tree_.find(words, tags, heads_);
  // Each trial goes over the sentence once: their number is bound, so that time stays linear.
  constexpr std::size_t words_a_trial = 8, most_trials = 20;
  std::size_t trials =
      search == Search::greedy ? 0 : std::min(words.size() / words_a_trial + 2, most_trials);
  while (trials > 0 && branch_at_most_doubtful()) --trials;
  margins_.resize(words.size());
  path_.margins(margins_);
}

/// False where all that is in doubt was tried.
bool Parser::branch_at_most_doubtful() {
  constexpr int doubtful = 100;
  int least = doubtful;
  const auto steps = path_.steps();
  std::size_t at = steps.size();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].tried || steps[i].lead() >= least) continue;
    least = steps[i].lead();
    at = i;
  }
  if (at == steps.size()) return false;
  constexpr int most_gain = 100;  // that better labels bring, for all but a few
  const int cost = path_.cost() + tree_.cost(), most = path_.cost() + most_gain;
  const int moves = path_.branch(at, most, heads_);
  if (moves > most) {
    path_.drop_branch(moves - most);
    return true;
  }
  keep_one_root(heads_);
  other_.update(tree_, heads_);
  const int gain = cost - moves - other_.cost();
  if (gain > 0) {
    path_.take_branch(gain);
    std::swap(tree_, other_);
  } else {
    path_.drop_branch(-gain);
  }
  return true;
}

}  // namespace fabula
