#include "ingest/text/names.h"

#include <algorithm>

#include "ingest/model/feature_hash.h"
#include "ingest/text/gazetteer.h"

namespace fabula {

void NameMemory::add(const WordForm& word, NameLabel label) {
  if (word.kind != CaseKind::title && word.kind != CaseKind::caps) return;
  auto& count = counts_[word.lower][static_cast<std::size_t>(kind_of(label))];
  if (count < 0xFFFF) ++count;
}

std::uint64_t NameMemory::sense(const WordForm& word) const {
  const auto found = counts_.find(word.lower);
  if (found == counts_.end()) return 0;
  const auto& counts = found->second;
  return 1 + static_cast<std::uint64_t>(std::ranges::max_element(counts) - counts.begin());
}

void name_features(const NameContext& context, const NameMemory& memory, std::size_t at,
                   NameLabel previous, NameLabel before_previous, std::vector<std::uint64_t>& out) {
  static const WordForm edge;
  const auto word_at = [&](std::size_t i) -> const WordForm& {
    return i < context.words.size() ? context.words[i] : edge;
  };
  const auto tag_at = [&](std::size_t i) -> std::uint64_t {
    return i < context.tags.size() ? static_cast<std::uint64_t>(info(context.tags[i]).upos) : 31;
  };
  const auto flags_at = [&](std::size_t i) -> std::uint64_t {
    return i < context.flags.size() ? context.flags[i] : gazetteer_values;
  };
  const WordForm& w = context.words[at];
  const WordForm& l1 = word_at(at - 1);
  const WordForm& l2 = word_at(at - 2);
  const WordForm& r1 = word_at(at + 1);
  const WordForm& r2 = word_at(at + 2);
  const std::uint64_t tag = tag_at(at), left_tag = tag_at(at - 1), right_tag = tag_at(at + 1);
  const std::uint64_t sentence = static_cast<std::uint64_t>(context.sentence) * 2 + (at == 0);
  const std::uint64_t both = previous * std::uint64_t{32} + before_previous;
  const std::uint64_t sense = memory.sense(w);
  const std::uint64_t flags = flags_at(at), left_flags = flags_at(at - 1),
                      right_flags = flags_at(at + 1);
  out.clear();
  std::uint64_t pattern = 0x500;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    out.push_back(feature_key(pattern++, a, b, c));
  };
  add(previous);
  add(both);
  add(w.form);
  add(w.lower);
  add(w.lower, previous);
  for (const std::uint64_t suffix : w.suffix) add(suffix);
  for (const std::uint64_t prefix : w.prefix) add(prefix);
  add(w.shape, sentence);
  add(w.shape, previous);
  add(w.shape, l1.shape, sentence);
  add(w.shape, r1.shape, sentence);
  add(tag, sentence);
  add(tag, previous);
  add(tag | left_tag << 8, previous);
  add(tag | right_tag << 8, previous);
  add(tag | left_tag << 8 | right_tag << 16, sentence);
  add(l1.lower);
  add(l2.lower);
  add(r1.lower);
  add(r2.lower);
  add(l1.lower, previous);
  add(r1.lower, previous);
  add(l1.lower, w.lower);
  add(w.lower, r1.lower);
  add(l1.lower, tag, w.shape);
  add(r1.lower, tag, w.shape);
  add(l2.lower, l1.lower);
  add(r1.lower, r2.lower);
  add(l1.suffix[2], w.shape);
  add(r1.suffix[2], w.shape);
  add(l1.shape);
  add(r1.shape);
  add(l1.shape, w.shape, r1.shape);
  add(sense, previous);
  add(sense, w.shape);
  add(memory.sense(r1), sense, previous);
  add(flags, w.shape);
  add(flags, previous);
  add(flags, left_flags, w.shape);
  add(flags, right_flags, w.shape);
  add(left_flags, w.shape, previous);
  add(right_flags, w.shape, tag);
  add(right_flags, flags_at(at + 2), w.shape);
}

namespace {

/// No name begins with a mark, a number or a word in lower case, unless the tagger took it for a
/// name or a lexicon knows it.
bool may_begin_name(const NameContext& context, std::size_t at) {
  const WordForm& word = context.words[at];
  if (info(context.tags[at]).upos == Upos::propn || context.flags[at] != 0) return true;
  return word.alphabetic && word.kind != CaseKind::lower;
}

}  // namespace

void label_names(const SparseTable& model, const NameContext& context, NameMemory& memory,
                 std::vector<std::uint64_t>& features, std::span<NameLabel> labels) {
  std::array<int, name_label_count> scores;
  NameLabel previous = outside, before_previous = outside;
  for (std::size_t at = 0; at < labels.size(); ++at) {
    if (may_follow(previous, outside) && !may_begin_name(context, at)) {
      labels[at] = outside;
      before_previous = previous;
      previous = outside;
      continue;
    }
    name_features(context, memory, at, previous, before_previous, features);
    scores.fill(0);
    model.score(features, scores);
    const bool last = at + 1 == labels.size();
    int best = -1;
    for (int c = 0; c < name_label_count; ++c) {
      const auto next = static_cast<NameLabel>(c);
      // A name still open after the last word would be torn.
      if (!may_follow(previous, next) || (last && !may_follow(next, outside))) continue;
      if (best < 0 || scores[static_cast<std::size_t>(c)] > scores[static_cast<std::size_t>(best)])
        best = c;
    }
    labels[at] = static_cast<NameLabel>(best);
    before_previous = previous;
    previous = labels[at];
  }
  for (std::size_t at = 0; at < labels.size(); ++at) memory.add(context.words[at], labels[at]);
}

}  // namespace fabula
