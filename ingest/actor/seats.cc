#include "ingest/actor/seats.h"

#include <algorithm>

namespace fabula {
namespace {

bool any_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

class SeatResolver {
 public:
  SeatResolver(const Document& document, const ActorLexicon& lexicon,
               std::span<const NameMention> mentions, std::span<const Clues> clues,
               NameClusters& names)
      : document_(document), lexicon_(lexicon), mentions_(mentions), clues_(clues), names_(names) {}

  void run() {
    const auto count = static_cast<std::uint32_t>(names_.clusters.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      if (!names_.clusters[i].known) continue;
      const KnownName& seat = lexicon_.known()[*names_.clusters[i].known];
      if (!seat.country) continue;
      seat.building ? move_acting(i, *seat.country) : move_capital(i, *seat.country);
    }
  }

 private:
  std::string before(std::uint32_t mention) const {
    const std::uint32_t first = mentions_[mention].first;
    if (first == document_.sentences[mentions_[mention].sentence].first) return {};
    return folded(document_.word(document_.tokens[first - 1]));
  }

  bool owns_event(std::uint32_t mention) const {
    const Token& head = document_.tokens[clues_[mention].head];
    if (head.deprel != Deprel::nmod_poss || head.head < 0) return false;
    return lexicon_.is_event(document_.tokens[static_cast<std::size_t>(head.head)].lemma);
  }

  void move_acting(std::uint32_t cluster, std::uint32_t country) {
    std::vector<std::uint32_t> moved, kept;
    for (std::uint32_t mention : names_.clusters[cluster].mentions) {
      const bool acts = clues_[mention].acts && mentions_[mention].running;
      (acts ? moved : kept).push_back(mention);
    }
    move(cluster, country, moved, kept);
  }

  void move_capital(std::uint32_t cluster, std::uint32_t country) {
    int acting = 0, setting = 0;
    for (std::uint32_t mention : names_.clusters[cluster].mentions) {
      if (!mentions_[mention].running) continue;
      const bool side = any_of(before(mention), {"with", "between", "against"});
      if (clues_[mention].acts || side || owns_event(mention)) acting += 2;
      if (clues_[mention].located) ++setting;
    }
    if (acting > setting) move(cluster, country, names_.clusters[cluster].mentions, {});
  }

  void move(std::uint32_t cluster, std::uint32_t country, std::vector<std::uint32_t> moved,
            std::vector<std::uint32_t> kept) {
    if (moved.empty()) return;
    auto to = std::ranges::find(names_.clusters, std::optional(country), &NameCluster::known);
    if (to == names_.clusters.end()) {
      NameCluster fresh;
      fresh.known = country;
      fresh.sense = lexicon_.known()[country].sense;
      names_.clusters.push_back(std::move(fresh));
      to = std::prev(names_.clusters.end());
    }
    for (std::uint32_t mention : moved) {
      names_.of_mention[mention] = static_cast<std::uint32_t>(to - names_.clusters.begin());
      to->mentions.push_back(mention);
    }
    std::ranges::sort(to->mentions);
    names_.clusters[cluster].mentions = std::move(kept);
  }

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::span<const NameMention> mentions_;
  std::span<const Clues> clues_;
  NameClusters& names_;
};

}  // namespace

void resolve_seats(const Document& document, const ActorLexicon& lexicon,
                   std::span<const NameMention> mentions, std::span<const Clues> clues,
                   NameClusters& names) {
  SeatResolver(document, lexicon, mentions, clues, names).run();
}

}  // namespace fabula
