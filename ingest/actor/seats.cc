#include "ingest/actor/seats.h"

#include <algorithm>
#include <array>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

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
      read(i, seat);
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

  enum class Reading : std::uint8_t { government, open, setting };

  Reading read_building(std::uint32_t mention) const {
    const bool acts = clues_[mention].acts && mentions_[mention].running;
    return acts ? Reading::government : Reading::setting;
  }

  Reading read_capital(std::uint32_t mention) const {
    if (!mentions_[mention].running) return Reading::open;
    if (clues_[mention].located) return Reading::setting;
    const bool side = one_of(before(mention), {"with", "between", "against"});
    const bool acts = clues_[mention].acts || side || owns_event(mention) || beside_acting(mention);
    return acts ? Reading::government : Reading::open;
  }

  /// "between Oslo and Rome", "Oslo and Rome signed": what holds for the one holds for the other.
  bool beside_acting(std::uint32_t mention) const {
    if (mention == 0 || mentions_[mention - 1].last + 1 != mentions_[mention].first) return false;
    const std::uint32_t first = mention - 1;
    return before(mention) == "and" && !clues_[first].located &&
           (clues_[first].acts || one_of(before(first), {"with", "between", "against"}));
  }

  /// Mentions that stay open follow the majority of those that are not. So do the settings of a
  /// capital that mostly acts, which would make two of one name: what is held there is held in the
  /// country, too.
  void read(std::uint32_t cluster, const KnownName& seat) {
    std::array<std::vector<std::uint32_t>, 3> read;
    for (const std::uint32_t mention : names_.clusters[cluster].mentions) {
      const Reading reading = seat.building ? read_building(mention) : read_capital(mention);
      read[static_cast<std::size_t>(reading)].push_back(mention);
    }
    auto& [moved, open, kept] = read;
    const bool government = moved.size() > kept.size();
    auto& most = government ? moved : kept;
    most.insert(most.end(), open.begin(), open.end());
    if (government && !seat.building) moved.insert(moved.end(), kept.begin(), kept.end());
    if (government && !seat.building) kept.clear();
    std::ranges::sort(kept);
    move(cluster, *seat.country, std::move(moved), std::move(kept));
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
