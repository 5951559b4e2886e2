#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "ingest/text/tagset.h"
#include "ingest/text/word_form.h"

namespace fabula {

/// The moves of the arc-eager system (Nivre 2008). With stack top s and first buffer word b: shift
/// pushes b; reduce pops s; left makes b the head of s and pops s; right makes s the head of b and
/// pushes b. Order: part of the model's format.
enum class Transition : std::uint8_t { shift, reduce, left, right };
inline constexpr std::array all_transitions{Transition::shift, Transition::reduce, Transition::left,
                                            Transition::right};

/// A sentence being parsed. Words are 0 to size - 1; the root stands behind them, at index size
/// (Ballesteros and Nivre 2013).
class Configuration {
 public:
  static constexpr int none = -1;

  /// `words` and `tags` must outlive the parse of the sentence.
  void reset(std::span<const WordForm> words, std::span<const FineTag> tags);

  int size() const { return size_; }
  bool done() const { return stack_.empty() && next_ == size_; }
  bool allows(Transition transition) const;
  void apply(Transition transition);

  int next() const { return next_; }
  std::span<const int> stack() const { return stack_; }
  /// The head found for a word; `size()` is the root, none not yet any.
  int head(int word) const { return nodes_[static_cast<std::size_t>(word)].head; }

  /// About 80 features after Zhang and Nivre (2011), without labels, with the second word of the
  /// stack.
  void features(std::vector<std::uint64_t>& out) const;

 private:
  struct Node {
    int head = none;
    int left = none, left2 = none;    ///< outermost child on the left and the one inside it
    int right = none, right2 = none;  ///< the same on the right
    std::uint8_t lefts = 0, rights = 0;
  };
  struct View {
    std::uint64_t word = 2;
    std::uint64_t tag = no_tag;
    std::uint64_t both = 3;
  };

  View view(int word) const;
  void attach(int child, int head);

  std::span<const WordForm> words_;
  std::span<const FineTag> tags_;
  int size_ = 0;
  int next_ = 0;
  std::vector<int> stack_;
  std::vector<Node> nodes_;
};

}  // namespace fabula
