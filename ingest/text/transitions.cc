#include "ingest/text/transitions.h"

#include <algorithm>

#include "ingest/model/feature_hash.h"

namespace fabula {

void Configuration::reset(std::span<const WordForm> words, std::span<const FineTag> tags) {
  words_ = words;
  tags_ = tags;
  size_ = static_cast<int>(words.size());
  next_ = 0;
  stack_.clear();
  nodes_.assign(words.size() + 1, {});
}

bool Configuration::allows(Transition transition) const {
  switch (transition) {
    case Transition::shift:
      return next_ < size_;
    case Transition::right:
      return next_ < size_ && !stack_.empty();
    case Transition::reduce:
      return !stack_.empty() && head(stack_.back()) != none;
    case Transition::left:
      return !stack_.empty() && head(stack_.back()) == none;
  }
  return false;
}

void Configuration::attach(int child, int head) {
  nodes_[static_cast<std::size_t>(child)].head = head;
  Node& node = nodes_[static_cast<std::size_t>(head)];
  if (child < head) {
    node.left2 = node.left;
    node.left = child;
    node.lefts = static_cast<std::uint8_t>(std::min(node.lefts + 1, 7));
  } else {
    node.right2 = node.right;
    node.right = child;
    node.rights = static_cast<std::uint8_t>(std::min(node.rights + 1, 7));
  }
}

void Configuration::apply(Transition transition) {
  switch (transition) {
    case Transition::shift:
      stack_.push_back(next_++);
      break;
    case Transition::reduce:
      stack_.pop_back();
      break;
    case Transition::left:
      attach(stack_.back(), next_);
      stack_.pop_back();
      break;
    case Transition::right:
      attach(next_, stack_.back());
      stack_.push_back(next_++);
      break;
  }
}

Configuration::View Configuration::view(int word) const {
  if (word < 0 || word > size_) return {};
  const auto at = static_cast<std::size_t>(word);
  View out = word == size_ ? View{4, root_tag, 0} : View{words_[at].lower, tags_[at], 0};
  out.both = out.word ^ ((out.tag + 1) * 0x9E3779B97F4A7C15U);
  return out;
}

void Configuration::features(std::vector<std::uint64_t>& out) const {
  const auto node = [&](int word) {
    return word < 0 ? Node{} : nodes_[static_cast<std::size_t>(word)];
  };
  const int is0 = stack_.empty() ? none : stack_.back();
  const int is1 = stack_.size() < 2 ? none : stack_[stack_.size() - 2];
  const Node n_s0 = node(is0), n_n0 = node(next_);
  const View s0 = view(is0), s1 = view(is1), n0 = view(next_), n1 = view(next_ + 1),
             n2 = view(next_ + 2);
  const View s0h = view(n_s0.head), s0h2 = view(n_s0.head < 0 ? none : node(n_s0.head).head);
  const View s0l = view(n_s0.left), s0l2 = view(n_s0.left2), s0r = view(n_s0.right),
             s0r2 = view(n_s0.right2);
  const View n0l = view(n_n0.left), n0l2 = view(n_n0.left2);
  const int gap = is0 < 0 ? 0 : next_ - is0;
  const std::uint64_t distance = static_cast<std::uint64_t>(gap <= 4    ? gap
                                                            : gap <= 6  ? 5
                                                            : gap <= 10 ? 6
                                                                        : 7);
  const auto pack = [](std::uint64_t a, std::uint64_t b, std::uint64_t c = 0, std::uint64_t d = 0) {
    return a | b << 8 | c << 16 | d << 24;
  };
  // Whether the stack top has a head decides which moves are allowed.
  const std::uint64_t headed = n_s0.head != none;

  out.clear();
  std::uint64_t pattern = 0x200;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    out.push_back(feature_key(pattern++, a, b, c));
  };
  add(headed);
  for (const View& v : {s0, n0, n1, n2, s1}) {
    add(v.both);
    add(v.word);
    add(v.tag);
  }
  add(s0.tag, headed);
  add(s0.both, headed);
  add(s0.both, n0.both);
  add(s0.both, n0.word);
  add(s0.word, n0.both);
  add(s0.both, n0.tag);
  add(s0.tag, n0.both);
  add(s0.word, n0.word);
  add(pack(s0.tag, n0.tag));
  add(pack(n0.tag, n1.tag));
  add(n0.word, n1.tag);
  add(pack(n0.tag, n1.tag, n2.tag));
  add(pack(s0.tag, n0.tag, n1.tag));
  add(pack(s0.tag, n0.tag, n1.tag, n2.tag));
  add(pack(s0h.tag, s0.tag, n0.tag));
  add(pack(s0.tag, s0l.tag, n0.tag));
  add(pack(s0.tag, s0r.tag, n0.tag));
  add(pack(s0.tag, n0.tag, n0l.tag));
  add(s0.word, distance);
  add(s0.tag, distance);
  add(n0.word, distance);
  add(n0.tag, distance);
  add(s0.word, n0.word, distance);
  add(pack(s0.tag, n0.tag, distance));
  add(s0.word, n_s0.rights, 1);
  add(s0.tag, n_s0.rights, 1);
  add(s0.word, n_s0.lefts, 2);
  add(s0.tag, n_s0.lefts, 2);
  add(n0.word, n_n0.lefts, 3);
  add(n0.tag, n_n0.lefts, 3);
  for (const View& v : {s0h, s0l, s0r, n0l, s0h2, s0l2, s0r2, n0l2}) {
    add(v.word);
    add(v.tag);
  }
  add(pack(s0.tag, s0l.tag, s0l2.tag));
  add(pack(s0.tag, s0r.tag, s0r2.tag));
  add(pack(s0.tag, s0h.tag, s0h2.tag));
  add(pack(n0.tag, n0l.tag, n0l2.tag));
  add(pack(s1.tag, s0.tag, n0.tag));
  add(pack(s1.tag, n0.tag));
  add(s1.word, n0.tag);
  add(s1.tag, n0.word);
  add(s1.word, s0.tag, n0.tag);
  add(s1.word, n0.word);
  add(s1.word, s0.word, n0.tag);
  // The preposition or conjunction that comes with a word decides where it attaches.
  add(s0.word, n0l.word, n0.tag);
  add(n0.word, n0l.word, s0.tag);
  add(s0.tag, n0l.word, n0.tag);
  add(s0.word, s0r.word, n0.tag);
  add(s0r.word, n0.word, s0.tag);
  add(s0h.word, n0.word, s0.tag);
  add(s0h.tag, s0.word, n0.word);
}

}  // namespace fabula
