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
  constexpr std::array shares{42, 54, 63, 71, 79, 85, 88, 91, 94, 95, 96, 97, 98};
  constexpr int step = 50;  // of the margin, from one share to the next
  const int place = std::clamp(margin / step, 0, static_cast<int>(shares.size()) - 2);
  const int above = std::clamp(margin - place * step, 0, step);
  const int low = shares[static_cast<std::size_t>(place)];
  const int high = shares[static_cast<std::size_t>(place) + 1];
  return static_cast<std::uint8_t>(low + (high - low) * above / step);
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
  const Transition best =
      *std::max_element(allowed.begin(), allowed.begin() + count,
                        [&](Transition a, Transition b) { return score(a) < score(b); });
  note_margins(best, std::span(allowed).first(count), scores);
  return best;
}

/// A move decides about the stack top only where it or its rival is left, the arc that a word of
/// the stack may still get from the buffer; about the first word of the buffer it always decides.
void Parser::note_margins(Transition taken, std::span<const Transition> allowed,
                          std::span<const int> scores) {
  const auto note = [&](int word, int margin) {
    if (word < 0 || word >= configuration_.size()) return;
    int& least = margins_[static_cast<std::size_t>(word)];
    least = std::min(least, margin);
  };
  const auto stack = configuration_.stack();
  for (const Transition rival : allowed) {
    if (rival == taken) continue;
    const int margin =
        scores[static_cast<std::size_t>(taken)] - scores[static_cast<std::size_t>(rival)];
    if (taken == Transition::left || rival == Transition::left) note(stack.back(), margin);
    if (taken != Transition::left) note(configuration_.next(), margin);
  }
}

void Parser::parse(std::span<const WordForm> words, std::span<const FineTag> tags) {
  configuration_.reset(words, tags);
  margins_.assign(words.size(), no_rival);
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
