#include "ingest/text/transition_path.h"

#include <algorithm>

namespace fabula {
namespace {

/// A move costs what its lead lacks to a sure one.
int step_cost(const TransitionPath::Step& step) {
  constexpr int sure = 200;
  return std::max(0, sure - step.lead());
}

void copy_heads(const Configuration& c, std::span<int> out) {
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = c.head(static_cast<int>(i));
}

}  // namespace

TransitionPath::Step TransitionPath::best_step(const Configuration& c) {
  Step out;
  out.leads.fill(no_rival);
  out.margin = no_rival;
  std::array<Transition, all_transitions.size()> allowed;
  std::size_t count = 0;
  for (const Transition t : all_transitions)
    if (c.allows(t)) allowed[count++] = t;
  out.taken = out.rival = allowed[0];
  if (count == 1) return out;
  c.features(features_);
  const auto scores = transitions_.score(features_);
  const auto score = [&](Transition t) { return scores[static_cast<std::size_t>(t)]; };
  // Of equal moves the first.
  std::stable_sort(allowed.begin(), allowed.begin() + count,
                   [&](Transition a, Transition b) { return score(a) > score(b); });
  out.taken = allowed[0];
  out.rival = allowed[1];
  for (std::size_t i = 1; i < count; ++i)
    out.leads[static_cast<std::size_t>(allowed[i])] = score(out.taken) - score(allowed[i]);
  out.margin = out.lead();
  return out;
}

void TransitionPath::find(std::span<const WordForm> words, std::span<const FineTag> tags,
                          std::span<int> heads) {
  words_ = words;
  tags_ = tags;
  steps_.clear();
  here_.reset(words, tags);
  while (!here_.done()) {
    steps_.push_back(best_step(here_));
    here_.apply(steps_.back().taken);
  }
  copy_heads(here_, heads);
}

int TransitionPath::cost_of(std::span<const Step> steps) {
  int sum = 0;
  for (const Step& step : steps) sum += step_cost(step);
  return sum;
}

bool TransitionPath::goes_on_alike(const Configuration& a, const Configuration& b) {
  return a.next() == b.next() && std::ranges::equal(a.stack(), b.stack(), [&](int x, int y) {
           return x == y &&
                  (a.head(x) == Configuration::none) == (b.head(y) == Configuration::none);
         });
}

int TransitionPath::branch(std::size_t step, int most, std::span<int> heads) {
  parted_at_ = step;
  here_.reset(words_, tags_);
  for (std::size_t i = 0; i < step; ++i) here_.apply(steps_[i].taken);
  there_ = here_;
  branch_.assign(steps_.begin(), steps_.begin() + static_cast<std::ptrdiff_t>(step));
  Step turn = steps_[step];
  turn.tried = true;
  std::swap(turn.taken, turn.rival);
  turn.leads.fill(no_rival);
  turn.leads[static_cast<std::size_t>(turn.rival)] = -steps_[step].lead();
  int cost = cost_of(branch_) + step_cost(turn);
  branch_.push_back(turn);
  there_.apply(turn.taken);
  here_.apply(steps_[step].taken);
  while (!there_.done() && !goes_on_alike(here_, there_)) {
    if (cost > most) return cost;
    branch_.push_back(best_step(there_));
    cost += step_cost(branch_.back());
    here_.apply(steps_[branch_.size() - 1].taken);
    there_.apply(branch_.back().taken);
  }
  while (!there_.done()) {
    branch_.push_back(steps_[branch_.size()]);
    cost += step_cost(branch_.back());
    there_.apply(branch_.back().taken);
  }
  copy_heads(there_, heads);
  return cost;
}

void TransitionPath::take_branch(int margin) {
  std::swap(steps_, branch_);
  steps_[parted_at_].margin = margin;
}

void TransitionPath::drop_branch(int margin) {
  Step& step = steps_[parted_at_];
  step.tried = true;
  step.margin = std::max(step.margin, margin);  // of a branch that was cut short, some is known
}

/// A move decides about the stack top only where it or its rival is left, the arc that a word of
/// the stack may still get from the buffer; about the first word of the buffer decide the others.
void TransitionPath::margins(std::span<int> out) {
  std::ranges::fill(out, no_rival);
  const auto note = [&](int word, int margin) {
    if (word >= static_cast<int>(out.size())) return;
    int& least = out[static_cast<std::size_t>(word)];
    least = std::min(least, margin);
  };
  here_.reset(words_, tags_);
  for (const Step& step : steps_) {
    for (const Transition rival : all_transitions) {
      if (rival == step.taken || !here_.allows(rival)) continue;
      const int margin =
          rival == step.rival ? step.margin : step.leads[static_cast<std::size_t>(rival)];
      if (step.taken == Transition::left || rival == Transition::left)
        note(here_.stack().back(), margin);
      if (step.taken != Transition::left) note(here_.next(), margin);
    }
    here_.apply(step.taken);
  }
}

}  // namespace fabula
