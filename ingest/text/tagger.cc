#include "ingest/text/tagger.h"

#include <algorithm>

#include "ingest/model/feature_hash.h"

namespace fabula {

void tag_features(std::span<const WordForm> words, std::size_t at, CaseKind sentence,
                  FineTag previous, FineTag before_previous,
                  std::array<std::uint64_t, tag_feature_count>& out) {
  static const WordForm edge;
  const auto word_at = [&](std::size_t i) -> const WordForm& {
    return i < words.size() ? words[i] : edge;  // at - 1 wraps round before the first word
  };
  const WordForm& w = words[at];
  const WordForm& l1 = word_at(at - 1);
  const WordForm& l2 = word_at(at - 2);
  const WordForm& r1 = word_at(at + 1);
  const WordForm& r2 = word_at(at + 2);
  const std::uint64_t tags = previous * std::uint64_t{64} + before_previous;
  const std::uint64_t context = static_cast<std::uint64_t>(sentence) * 2 + (at == 0);
  std::size_t n = 0;
  std::uint64_t pattern = 0x100;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    out[n++] = feature_key(pattern++, a, b, c);
  };
  add(0);
  add(w.form);
  add(w.lower);
  for (const std::uint64_t suffix : w.suffix) add(suffix);
  for (const std::uint64_t prefix : w.prefix) add(prefix);
  add(w.shape, context);
  add(w.shape, w.suffix[2], context);
  add(previous);
  add(tags);
  add(previous, w.lower);
  add(previous, w.suffix[1]);
  add(l1.lower);
  add(l2.lower);
  add(r1.lower);
  add(r2.lower);
  add(l1.lower, w.lower);
  add(w.lower, r1.lower);
  add(l1.lower, r1.lower);
  add(l2.lower, l1.lower);
  add(r1.lower, r2.lower);
  add(l1.suffix[2]);
  add(r1.suffix[2]);
  add(l1.shape, w.shape);
  add(w.shape, r1.shape);
  add(previous, r1.lower);
  const auto add_listed = [&](std::uint64_t x, std::uint64_t y = 0, std::uint64_t z = 0) {
    add(x, y, z);
    if (w.listed == 0) out[n - 1] = 0;  // a tagger without the list
  };
  add_listed(w.listed);
  add_listed(w.listed, previous);
  add_listed(w.listed, tags);
  add_listed(w.listed, r1.lower);
  add_listed(w.listed, l1.lower);
  add_listed(w.listed, r1.listed, r1.suffix[1]);
  add_listed(w.listed, w.shape, context);
  add_listed(w.listed, r1.listed);
  add_listed(previous, w.listed, r1.listed);
  add_listed(w.listed, r1.listed, r2.listed);
  add_listed(w.listed, w.suffix[1], previous);
  static_assert(tag_feature_count == 42);
}

void tag_sentence(const SparseTable& model, std::span<const WordForm> words,
                  std::span<FineTag> tags) {
  std::array<std::uint64_t, tag_feature_count> features;
  std::array<int, fine_tag_count> scores;
  const CaseKind sentence = sentence_case(words);
  FineTag previous = no_tag, before_previous = no_tag;
  for (std::size_t at = 0; at < words.size(); ++at) {
    tag_features(words, at, sentence, previous, before_previous, features);
    scores.fill(0);
    model.score(features, scores);
    tags[at] = static_cast<FineTag>(std::ranges::max_element(scores) - scores.begin());
    before_previous = previous;
    previous = tags[at];
  }
}

}  // namespace fabula
