#include "ingest/text/labels.h"

#include <algorithm>

#include "ingest/model/feature_hash.h"

namespace fabula {

void Labeler::reset(std::span<const WordForm> words, std::span<const FineTag> tags,
                    std::span<const int> heads) {
  words_ = words;
  tags_ = tags;
  heads_ = heads;
  nodes_.assign(words.size() + 1, {});
  for (int i = 0; i < static_cast<int>(words.size()); ++i) {
    const auto at = static_cast<std::size_t>(i);
    Node& head = nodes_[static_cast<std::size_t>(heads[at])];
    if (head.first < 0) head.first = i;
    if (head.last >= 0) {
      nodes_[static_cast<std::size_t>(head.last)].following = i;
      nodes_[at].previous = head.last;
    }
    head.last = i;
    if (i > heads[at]) continue;
    const Upos upos = info(tags[at]).upos;
    if (upos == Upos::aux) head.aux = i;
    if (head.marker < 0 && (upos == Upos::adp || upos == Upos::sconj || upos == Upos::part))
      head.marker = i;
  }
}

void Labeler::assign(int word, Deprel label) {
  nodes_[static_cast<std::size_t>(word)].label = label;
  nodes_[static_cast<std::size_t>(heads_[static_cast<std::size_t>(word)])].seen |=
      std::uint64_t{1} << static_cast<unsigned>(label);
}

void Labeler::features(int word, std::vector<std::uint64_t>& out) const {
  const int size = static_cast<int>(words_.size());
  const auto tag = [&](int i) -> std::uint64_t {
    return i < 0 ? no_tag : i >= size ? root_tag : tags_[static_cast<std::size_t>(i)];
  };
  const auto lower = [&](int i) -> std::uint64_t {
    return i < 0 ? 2 : i >= size ? 4 : words_[static_cast<std::size_t>(i)].lower;
  };
  const auto node = [&](int i) -> const Node& { return nodes_[static_cast<std::size_t>(i)]; };
  const int head = heads_[static_cast<std::size_t>(word)];
  const int grand = head < size ? heads_[static_cast<std::size_t>(head)] : -1;
  const Node& d = node(word);
  const Node& h = node(head);
  const bool left = word < head;
  const int gap = left ? head - word : word - head;
  const std::uint64_t distance = (gap <= 3   ? static_cast<std::uint64_t>(gap)
                                  : gap <= 6 ? 4U
                                             : 5U) *
                                     2 +
                                 left;
  const std::uint64_t dw = lower(word), dt = tag(word), hw = lower(head), ht = tag(head);
  const std::uint64_t side = left;
  const auto label_of = [&](int i) {
    return i < 0 ? std::uint64_t{63} : static_cast<std::uint64_t>(node(i).label);
  };
  const std::uint64_t previous_label = d.previous >= 0 ? label_of(d.previous) : 63;
  const std::uint64_t marker = lower(d.marker), h_aux = lower(h.aux);
  constexpr auto bit = [](Deprel label) {
    return std::uint64_t{1} << static_cast<unsigned>(label);
  };
  const std::uint64_t subjects =
      bit(Deprel::nsubj) | bit(Deprel::nsubj_pass) | bit(Deprel::csubj) | bit(Deprel::expl);
  const std::uint64_t seen = ((h.seen & subjects) != 0) | ((h.seen & bit(Deprel::obj)) != 0) << 1 |
                             ((h.seen & bit(Deprel::cop)) != 0) << 2 |
                             ((h.seen & bit(Deprel::cc)) != 0) << 3;
  const auto pack = [](std::uint64_t a, std::uint64_t b, std::uint64_t c = 0, std::uint64_t e = 0) {
    return a | b << 8 | c << 16 | e << 24;
  };

  out.clear();
  std::uint64_t pattern = 0x300;
  const auto add = [&](std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    out.push_back(feature_key(pattern++, a, b, c));
  };
  add(pack(dt, ht, side));
  add(pack(dt, ht, distance));
  add(dw, side);
  add(hw, pack(dt, side));
  add(dw, pack(ht, side));
  add(dw, hw, pack(dt, ht, side));
  add(dw, pack(dt, ht, distance));
  add(hw, pack(dt, ht, distance));
  add(marker, pack(dt, ht, side));
  add(marker, hw, pack(dt, side));
  add(marker, dw);
  add(tag(d.marker), pack(dt, ht, side));
  add(h_aux, pack(dt, ht, side));
  add(h_aux, hw, pack(dt, side));
  add(lower(d.aux), pack(dt, ht, side));
  add(pack(dt, ht, side, tag(grand)));
  add(lower(grand), pack(dt, ht, side));
  add(pack(dt, ht, side, previous_label));
  add(hw, pack(dt, side, previous_label));
  add(dw, pack(ht, side, previous_label));
  add(pack(dt, ht, side, seen));
  add(hw, pack(dt, side, seen));
  add(dw, pack(dt, ht, seen));
  add(pack(dt, ht, side, tag(d.previous)), tag(d.following));
  add(lower(d.following), pack(dt, ht, side));
  add(lower(d.previous), pack(dt, ht, side));
  add(pack(dt, tag(word + 1), side), ht);
  add(pack(dt, tag(word - 1), side), ht);
  add(lower(word - 1), pack(dt, ht, side));
  add(lower(word + 1), pack(dt, ht, side));
  add(lower(d.first), pack(dt, ht, side));
  add(lower(d.last), pack(dt, ht, side));
  add(pack(dt, ht, tag(d.first), tag(d.last)), side);
  add(head < size && h.marker >= 0 ? lower(h.marker) : 2, pack(dt, ht, side));
  if (word < size) {
    add(words_[static_cast<std::size_t>(word)].suffix[2], pack(dt, ht, side));
    add(words_[static_cast<std::size_t>(word)].shape, pack(dt, ht, side));
  }
  add(head < size ? words_[static_cast<std::size_t>(head)].suffix[2] : 0, pack(dt, ht, side));
  add(h.seen & bit(Deprel::cop), pack(dt, ht, side), lower(h.first));
}

}  // namespace fabula
