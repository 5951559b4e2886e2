#pragma once

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <random>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/text/tree_edit.h"
#include "tests/catch.h"

namespace fabula {

/// One word of a sentence as the parser left it; the head counts from 1, 0 is the root.
struct Parsed {
  std::string_view word;
  FineTagInfo tag;
  int head;
  Deprel label;
};

inline constexpr FineTagInfo noun{Upos::noun}, name{Upos::propn}, det{Upos::det}, adp{Upos::adp},
    pron{Upos::pron}, mark{Upos::punct}, num{Upos::num}, adjective{Upos::adj}, cc{Upos::cconj},
    to{Upos::part}, past{Upos::verb, Tense::past, VerbForm::finite},
    participle{Upos::verb, Tense::past, VerbForm::participle},
    infinitive{Upos::verb, Tense::none, VerbForm::infinitive},
    gerund{Upos::verb, Tense::present, VerbForm::gerund},
    were{Upos::aux, Tense::past, VerbForm::finite},
    have{Upos::aux, Tense::present, VerbForm::finite};

struct Repaired {
  std::vector<int> heads;  // as of Parsed
  std::vector<Deprel> labels;
  std::vector<FineTag> tags;
};

/// What `stage`, which takes words, tags, heads and labels, makes of a sentence.
Repaired repaired_by(auto stage, std::span<const Parsed> sentence) {
  std::vector<std::string_view> words;
  Repaired out;
  const int size = static_cast<int>(sentence.size());
  for (const Parsed& p : sentence) {
    words.push_back(p.word);
    out.tags.push_back(fine_tag(p.tag));
    out.heads.push_back(p.head == 0 ? size : p.head - 1);
    out.labels.push_back(p.label);
  }
  stage(words, out.tags, out.heads, out.labels);
  for (int& head : out.heads) head = head == size ? 0 : head + 1;
  return out;
}

inline void check_tree(const Repaired& tree) {
  const int size = static_cast<int>(tree.heads.size());
  CHECK(std::ranges::count(tree.heads, 0) == 1);
  for (int word = 1; word <= size; ++word) {
    int above = word, steps = 0;
    while (above != 0 && steps++ <= size) above = tree.heads[static_cast<std::size_t>(above - 1)];
    REQUIRE(above == 0);
  }
}

/// One of them all.
const auto& any_of(const auto& all, std::minstd_rand& random) { return all[random() % all.size()]; }

/// Checks that of random trees a stage makes trees with one root; `any_word` draws a word, whatever
/// its head.
void check_that_trees_stay_trees(auto stage, auto any_word) {
  std::minstd_rand random(7);
  for (int trial = 0; trial < 20000; ++trial) {
    const int size = 3 + static_cast<int>(random() % 9);
    std::vector<int> order(static_cast<std::size_t>(size));  // each hangs on one before it
    std::iota(order.begin(), order.end(), 1);
    std::shuffle(order.begin(), order.end(), random);
    std::vector<Parsed> sentence(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
      Parsed& word = sentence[static_cast<std::size_t>(order[i] - 1)];
      word = any_word(random);
      word.head = i == 0 ? 0 : order[random() % i];
      for (int nearer = 0; i > 0 && nearer < 3; ++nearer)  // as most heads are
        if (const int other = order[random() % i];
            std::abs(other - order[i]) < std::abs(word.head - order[i]))
          word.head = other;
      if (i == 0) word.label = Deprel::root;
    }
    check_tree(repaired_by(stage, sentence));
  }
}

/// The same of a sentence and of all that differ from it in the head of one word.
void check_that_neighbours_stay_trees(auto stage, std::span<const Parsed> sentence) {
  const int size = static_cast<int>(sentence.size());
  for (std::size_t i = 0; i < sentence.size(); ++i)
    for (int head = 1; head <= size; ++head) {
      int above = head;
      while (above != 0 && above != static_cast<int>(i) + 1)
        above = sentence[static_cast<std::size_t>(above - 1)].head;
      if (above != 0) continue;
      std::vector<Parsed> neighbour(sentence.begin(), sentence.end());
      neighbour[i].head = head;
      check_tree(repaired_by(stage, neighbour));
    }
}

}  // namespace fabula
