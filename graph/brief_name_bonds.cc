#include <algorithm>
#include <functional>
#include <map>
#include <string>

#include "graph/actor_bonds.h"
#include "graph/institution.h"
#include "graph/name.h"

namespace fabula {
namespace {

/// An acronym of fewer letters has too many readings for its letters to tell.
constexpr std::size_t least_initials = 3;
/// Whoever is named in so many articles, and so many times as often as any other of that surname,
/// is meant by the surname alone.
constexpr std::size_t famous_articles = 10;
constexpr std::size_t famous_majority = 8;

class BriefNames {
 public:
  BriefNames(std::span<const Extraction* const> articles, std::span<const std::uint32_t> stories,
             std::span<const ActorNode> nodes, std::span<const std::uint32_t> root,
             std::span<const std::uint32_t> hub)
      : articles_(articles), stories_(stories), nodes_(nodes), root_(root), hub_(hub) {}

  ActorBonds bonds() {
    bind_acronyms();
    bind_surnames();
    return std::move(bonds_);
  }

 private:
  const Actor& actor(ActorRef ref) const { return articles_[ref.article]->actors[at(ref.actor)]; }
  std::set<std::string> offices(std::uint32_t node) const {
    return offices_of(articles_, nodes_[node]);
  }
  void bind(std::uint32_t a, std::uint32_t b, Bond bond, std::uint32_t article = 0) {
    fabula::bind(bonds_, nodes_, a, b, bond, article);
  }

  /// An acronym is what its own story declares it to be, else the only name of its story with these
  /// initials, else what it is declared to be elsewhere by as many articles as use it bare;
  /// acronyms that nobody explains are one.
  void bind_acronyms() {
    using Key = std::pair<std::string, std::uint32_t>;  // acronym and story
    std::map<Key, std::vector<std::uint32_t>> declared;
    std::map<Key, std::vector<std::uint32_t>> initialled;
    std::map<std::string, std::map<std::uint32_t, std::size_t>> anywhere;  // root -> articles
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const ActorNode& node = nodes_[i];
      if (node.person() || node.brief()) continue;
      for (const ActorRef ref : node.members)
        for (const std::string& alias : actor(ref).aliases) {
          if (!is_acronym(alias)) continue;
          const std::string name = normalised_name(alias, actor(ref).kind);
          declared[{name, stories_[ref.article]}].push_back(root_[i]);
          ++anywhere[name][root_[i]];
        }
      for (const std::string& letters : initials(node.name)) {
        if (letters.size() < least_initials) continue;
        for (const std::uint32_t story : node.stories)
          initialled[{letters, story}].push_back(root_[i]);
      }
    }
    std::map<std::string, std::size_t> bare;  // articles that do not explain it
    for (const ActorNode& node : nodes_)
      if (!node.person() && node.brief()) ++bare[node.name];
    std::map<std::string, std::uint32_t> unexplained;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].person() || !nodes_[i].brief() || nodes_[i].name.empty()) continue;
      if (is_common_name(nodes_[i].name)) continue;
      const Key key{nodes_[i].name, nodes_[i].stories[0]};
      if (const auto here = only(declared, key))
        bind(hub_[*here], i, Bond::declared_in_story);
      else if (const auto likely = only(initialled, key))
        bind(hub_[*likely], i, Bond::acronym);
      else if (const auto elsewhere = clear_favourite(anywhere[key.first]);
               elsewhere && anywhere[key.first][*elsewhere] >= bare[key.first])
        bind(hub_[*elsewhere], i, Bond::declared_elsewhere);
      else if (const auto [first, fresh] = unexplained.emplace(key.first, i); !fresh)
        bind(first->second, i, Bond::same_name);
    }
  }

  /// The one value that a key has; nothing when it has none or several.
  static std::optional<std::uint32_t> only(const auto& map, const auto& key) {
    const auto found = map.find(key);
    if (found == map.end() ||
        std::ranges::adjacent_find(found->second, std::not_equal_to{}) != found->second.end())
      return std::nullopt;
    return found->second.front();
  }

  /// Whom a surname means to everybody: who fills many articles, and all others next to none.
  static std::optional<std::uint32_t> best_known(
      const std::map<std::uint32_t, std::size_t>& votes) {
    const auto best =
        std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    if (best == votes.end() || best->second < famous_articles) return std::nullopt;
    for (const auto& [candidate, count] : votes)
      if (candidate != best->first && best->second < famous_majority * count) return std::nullopt;
    return best->first;
  }

  /// The person whom a bare name means: who alone in the story bears it, and with the same office;
  /// without any office beside the surname, who bears it far more often than any other of all
  /// articles. A given name or a second bare surname without an office says too little.
  void bind_surnames() {
    std::map<std::pair<std::string_view, std::uint32_t>, std::set<std::uint32_t>> bearers;
    std::map<std::string_view, std::map<std::uint32_t, std::size_t>> anywhere;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (!nodes_[i].person() || nodes_[i].brief()) continue;
      const auto words = split_words(nodes_[i].name);
      anywhere[words.back()][root_[i]] += nodes_[i].members.size();
      for (const std::uint32_t story : nodes_[i].stories)
        for (const std::string_view word : {words.front(), words.back()})
          bearers[{word, story}].insert(root_[i]);
    }
    std::map<std::pair<std::string_view, std::uint32_t>, std::vector<std::uint32_t>> nameless;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const ActorNode& node = nodes_[i];
      if (!node.person() || !node.brief() || node.name.empty()) continue;
      const std::set<std::string> own = offices(i);
      const auto shares_office = [&](std::uint32_t other) {
        return same_office(own, offices(other));
      };
      const std::pair<std::string_view, std::uint32_t> key{node.name, node.stories[0]};
      const auto found = bearers.find(key);
      const auto famous = own.empty() ? best_known(anywhere[node.name]) : std::nullopt;
      if (famous) {
        bind(hub_[*famous], i, Bond::famous);
      } else if (found == bearers.end()) {
        std::vector<std::uint32_t>& earlier = nameless[key];
        const auto first = std::ranges::find_if(earlier, shares_office);
        if (first != earlier.end())
          bind(*first, i, Bond::office);
        else if (const auto same = nobodys_surname(earlier, i, anywhere))
          bind(*same, i, Bond::same_name);
        else
          earlier.push_back(i);
      } else if (found->second.size() == 1) {
        const std::uint32_t person = *found->second.begin();
        const bool known = own.empty() && clear_favourite(anywhere[node.name]) == person;
        if (shares_office(hub_[person]))
          bind(hub_[person], i, Bond::office);
        else if (known)
          bind(hub_[person], i, Bond::surname);
      }
    }
  }

  /// A word that no article has as anybody's surname is one actor's within a story, as long as
  /// nobody gives two of them offices.
  std::optional<std::uint32_t> nobodys_surname(
      const std::vector<std::uint32_t>& earlier, std::uint32_t node,
      const std::map<std::string_view, std::map<std::uint32_t, std::size_t>>& anywhere) const {
    const auto bearers = anywhere.find(nodes_[node].name);
    if ((bearers != anywhere.end() && !bearers->second.empty()) || !offices(node).empty())
      return std::nullopt;
    const auto same =
        std::ranges::find_if(earlier, [&](std::uint32_t other) { return offices(other).empty(); });
    return same == earlier.end() ? std::nullopt : std::optional(*same);
  }

  std::span<const Extraction* const> articles_;
  std::span<const std::uint32_t> stories_;
  std::span<const ActorNode> nodes_;
  std::span<const std::uint32_t> root_;
  std::span<const std::uint32_t> hub_;  // of each root
  ActorBonds bonds_;
};

}  // namespace

ActorBonds bind_brief_names(std::span<const Extraction* const> articles,
                            std::span<const std::uint32_t> stories,
                            std::span<const ActorNode> nodes, std::span<const std::uint32_t> root,
                            std::span<const std::uint32_t> hub) {
  return BriefNames(articles, stories, nodes, root, hub).bonds();
}

}  // namespace fabula
