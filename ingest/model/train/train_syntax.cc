#include "ingest/model/train/train_syntax.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "ingest/model/train/order.h"
#include "ingest/model/train/pack.h"
#include "ingest/model/train/perceptron.h"
#include "ingest/text/tagger.h"
#include "ingest/text/transitions.h"

namespace fabula::train {
namespace {

/// The order in which one run is trained on the examples.
Order order_of(const std::vector<Example>& examples, RunRandom& random) {
  std::vector<bool> added;
  for (const Example& e : examples) added.push_back(e.added);
  return {added, random};
}

void forget_list(std::vector<Example>& examples) {
  for (Example& e : examples)
    for (WordForm& word : e.words) word.listed = 0;
}

/// The sentences and their recased copies.
std::vector<Example> augmented(std::span<const TreebankSentence> sentences, RunRandom& numbers) {
  std::vector<Example> out;
  for (const TreebankSentence& sentence : sentences) {
    Random& random = numbers.of(sentence.added);
    out.push_back(example(sentence));
    if (random.one_in(4)) out.push_back(example(sentence, Recase::caps));
    if (random.one_in(4)) out.push_back(example(sentence, Recase::title));
    if (random.one_in(20)) out.push_back(example(sentence, Recase::lower));
  }
  return out;
}

// A right answer that wins by less than this counts as wrong (Collobert and Bengio 2004): steadier
// weights, of which more can be dropped.
constexpr int tag_margin = 16;
constexpr int transition_margin = 20;
constexpr int label_margin = 20;

template <typename Scores>
std::uint32_t best_of(const Scores& scores) {
  return static_cast<std::uint32_t>(std::ranges::max_element(scores) - scores.begin());
}

using Frequencies = std::unordered_map<std::uint64_t, std::size_t>;

/// Hides the identity of a word, the rarer the likelier, so that endings and neighbours learn to
/// tell what unknown words are: with probability 1 / (1 + 5 x its uses).
bool hides(const WordForm& word, const Frequencies& frequencies, Random& random) {
  return random.one_in(1 + 5 * frequencies.at(word.lower));
}

void train_tagger_on(const Example& example, const Frequencies& frequencies, Perceptron& model,
                     Random& random) {
  std::array<std::uint64_t, tag_feature_count> features;
  std::array<int, fine_tag_count> scores;
  const CaseKind sentence = sentence_case(example.words);
  FineTag previous = no_tag, before_previous = no_tag;
  for (std::size_t at = 0; at < example.words.size(); ++at) {
    tag_features(example.words, at, sentence, previous, before_previous, features);
    if (hides(example.words[at], frequencies, random))
      for (const std::size_t i : tag_identity_features) features[i] = 0;
    model.score(features, scores);
    const auto predicted = static_cast<FineTag>(best_of(scores));
    const FineTag gold = example.gold_tags[at];
    scores[gold] -= tag_margin;
    if (const std::uint32_t rival = best_of(scores); rival != gold) {
      model.update(features, gold, 1);
      model.update(features, rival, -1);
    }
    model.step();
    before_previous = previous;
    previous = predicted;
  }
}

/// How many gold arcs become unreachable by `transition` (Goldberg and Nivre 2012).
int cost(const Configuration& c, Transition transition, const std::vector<int>& gold) {
  const auto head_of = [&](int word) { return gold[static_cast<std::size_t>(word)]; };
  const int next = c.next(), size = c.size();
  const int top = c.stack().empty() ? Configuration::none : c.stack().back();
  int lost = 0;
  const auto children_in_buffer = [&](int word) {
    int count = 0;
    for (int k = next; k < size; ++k) count += head_of(k) == word;
    return count;
  };
  switch (transition) {
    case Transition::left:
      lost = children_in_buffer(top);
      lost += head_of(top) > next;  // the root counts as behind
      return lost;
    case Transition::reduce:
      return children_in_buffer(top);
    case Transition::right:
    case Transition::shift:
      for (const int k : c.stack()) {
        if (k == top && transition == Transition::right) {
          lost += head_of(k) == next && c.head(k) == Configuration::none;
          continue;
        }
        lost += head_of(next) == k;
        lost += head_of(k) == next && c.head(k) == Configuration::none;
      }
      if (transition == Transition::right) lost += head_of(next) > next;
      return lost;
  }
  return lost;
}

void train_transitions_on(const Example& example, Perceptron& model, Configuration& c,
                          std::vector<std::uint64_t>& features, bool explore, Random& random) {
  std::array<int, all_transitions.size()> scores;
  c.reset(example.words, example.tags);
  while (!c.done()) {
    c.features(features);
    model.score(features, scores);
    constexpr int forbidden = 1 << 20;
    std::array<int, all_transitions.size()> costs;
    for (const Transition t : all_transitions)
      costs[static_cast<std::size_t>(t)] = c.allows(t) ? cost(c, t, example.heads) : forbidden;
    const int least = *std::ranges::min_element(costs);
    // The best scored transition with costs in a range, or none.
    const auto best = [&](int from, int to) {
      int found = -1;
      for (int t = 0; t < static_cast<int>(scores.size()); ++t) {
        const auto at = static_cast<std::size_t>(t);
        if (costs[at] < from || costs[at] > to) continue;
        if (found < 0 || scores[at] > scores[static_cast<std::size_t>(found)]) found = t;
      }
      return found;
    };
    const int gold = best(least, least), rival = best(least + 1, forbidden - 1);
    const auto score_of = [&](int t) { return scores[static_cast<std::size_t>(t)]; };
    if (rival >= 0 && score_of(gold) - score_of(rival) < transition_margin) {
      model.update(features, static_cast<std::uint32_t>(gold), 1);
      model.update(features, static_cast<std::uint32_t>(rival), -1);
    }
    const int predicted = best(least, forbidden - 1);
    model.step();
    c.apply(static_cast<Transition>(explore && !random.one_in(10) ? predicted : gold));
  }
}

void train_labels_on(const Example& example, Perceptron& model, Labeler& labeler,
                     std::vector<std::uint64_t>& features) {
  std::array<int, deprel_count> scores;
  labeler.reset(example.words, example.tags, example.heads);
  for (std::size_t word = 0; word < example.words.size(); ++word) {
    auto predicted = static_cast<std::uint32_t>(Deprel::root);
    if (example.heads[word] != static_cast<int>(example.words.size())) {
      labeler.features(static_cast<int>(word), features);
      model.score(features, scores);
      predicted = best_of(scores);
      const auto gold = static_cast<std::uint32_t>(example.labels[word]);
      scores[gold] -= label_margin;
      if (const std::uint32_t rival = best_of(scores); rival != gold) {
        model.update(features, gold, 1);
        model.update(features, rival, -1);
      }
      model.step();
    }
    labeler.assign(static_cast<int>(word), static_cast<Deprel>(predicted));
  }
}

}  // namespace

std::string recased(const std::string& form, Recase recase) {
  std::string out = form;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const bool upper = recase == Recase::caps || (recase == Recase::title && i == 0);
    if (upper && out[i] >= 'a' && out[i] <= 'z') out[i] = static_cast<char>(out[i] - ('a' - 'A'));
    if (recase == Recase::lower && out[i] >= 'A' && out[i] <= 'Z')
      out[i] = static_cast<char>(out[i] + ('a' - 'A'));
  }
  return out;
}

Example example(const TreebankSentence& sentence, Recase recase) {
  Example out;
  out.added = sentence.added;
  const int size = static_cast<int>(sentence.words.size());
  for (const Word& word : sentence.words) {
    out.words.push_back(word_form(recase == Recase::none ? word.form : recased(word.form, recase)));
    out.gold_tags.push_back(fine_tag({word.upos, word.tense, word.verb_form, word.plural}));
    out.heads.push_back(word.head < 0 ? size : word.head);
    out.labels.push_back(word.deprel);
  }
  return out;
}

std::string train_tagger(std::span<const TreebankSentence> sentences, const Schedule& schedule,
                         WordList list) {
  const auto train = [&](std::uint64_t seed) {
    RunRandom random(seed);
    std::vector<Example> examples = augmented(sentences, random);
    if (list == WordList::unknown) forget_list(examples);
    Frequencies frequencies;
    for (const Example& e : examples)
      for (const WordForm& word : e.words) ++frequencies[word.lower];
    Perceptron model(fine_tag_count);
    Order order = order_of(examples, random);
    for (int i = 0; i < schedule.iterations; ++i)
      order.once([&](std::size_t at, Random& numbers) {
        train_tagger_on(examples[at], frequencies, model, numbers);
      });
    return model.averaged();
  };
  return pack_sparse(mean_of_runs(schedule, 1, train), fine_tag_count, schedule.threshold);
}

std::vector<Example> jackknifed(std::span<const TreebankSentence> sentences, int folds,
                                const Schedule& schedule) {
  std::vector<Example> out;
  for (const TreebankSentence& sentence : sentences) out.push_back(example(sentence));
  forget_list(out);
  constexpr std::size_t run = 50;  // neighbouring sentences stay together: one document
  const auto fold_of = [&](std::size_t i) {
    return static_cast<int>(i / run % static_cast<std::size_t>(folds));
  };
  const auto train_without = [&](int fold) {
    std::vector<TreebankSentence> rest;
    for (std::size_t i = 0; i < sentences.size(); ++i)
      if (fold_of(i) != fold) rest.push_back(sentences[i]);
    return train_tagger(rest, schedule, WordList::unknown);
  };
  std::vector<std::string> taggers;
  for (int fold = 0; fold < folds; fold += 2) {  // two at a time
    auto other = std::async(std::launch::async, train_without, fold + 1);
    taggers.push_back(train_without(fold));
    taggers.push_back(other.get());
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::string& bytes = taggers[static_cast<std::size_t>(fold_of(i))];
    const auto table = SparseTable::read(std::as_bytes(std::span(bytes)));
    out[i].tags.resize(out[i].words.size());
    tag_sentence(*table, out[i].words, out[i].tags);
  }
  return out;
}

std::string train_transitions(const std::vector<Example>& examples, const Schedule& schedule) {
  const auto train = [&](std::uint64_t seed) {
    RunRandom random(seed);
    Perceptron model(static_cast<std::uint32_t>(all_transitions.size()));
    Configuration configuration;
    std::vector<std::uint64_t> features;
    Order order = order_of(examples, random);
    for (int i = 0; i < schedule.iterations; ++i)
      order.once([&](std::size_t at, Random& numbers) {
        train_transitions_on(examples[at], model, configuration, features, i > 0, numbers);
      });
    return model.averaged();
  };
  return pack_dense(mean_of_runs(schedule, 2, train), schedule.threshold);
}

std::string train_labels(const std::vector<Example>& examples, const Schedule& schedule) {
  const auto train = [&](std::uint64_t seed) {
    RunRandom random(seed);
    Perceptron model(deprel_count);
    Labeler labeler;
    std::vector<std::uint64_t> features;
    Order order = order_of(examples, random);
    for (int i = 0; i < schedule.iterations; ++i)
      order.once([&](std::size_t at, Random&) {
        train_labels_on(examples[at], model, labeler, features);
      });
    return model.averaged();
  };
  return pack_sparse(mean_of_runs(schedule, 3, train), deprel_count, schedule.threshold);
}

}  // namespace fabula::train
