#include "graph/resolve_actors.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

#include "graph/actor_bonds.h"
#include "graph/actor_node.h"
#include "graph/clustering.h"
#include "graph/name.h"

namespace fabula {
namespace {

constexpr std::size_t max_reasons = 12;

double strength(Bond bond) { return -static_cast<double>(bond); }

class Resolver {
 public:
  Resolver(std::span<const Extraction* const> articles, std::span<const std::uint32_t> stories)
      : articles_(articles), stories_(stories), nodes_(actor_nodes(articles, stories)) {}

  ActorResolution resolve() {
    bonds_ = bind_full_names(articles_, nodes_);
    join_all();
    const ActorBonds brief = bind_brief_names(articles_, stories_, nodes_, root_, hub_);
    bonds_.insert(bonds_.end(), brief.begin(), brief.end());
    join_all();
    return clusters();
  }

 private:
  const Actor& actor(ActorRef ref) const { return articles_[ref.article]->actors[at(ref.actor)]; }

  /// The fuller of two names is the one to which others must be bound.
  bool fuller(std::uint32_t a, std::uint32_t b) const {
    const auto rank = [&](std::uint32_t i) {
      const ActorNode& node = nodes_[i];
      const bool short_form = node.brief() || is_acronym(actor(node.members[0]).name);
      return std::tuple(!short_form, split_words(node.name).size(), node.members.size());
    };
    return rank(a) != rank(b) ? rank(a) > rank(b) : a < b;
  }

  void join_all() {
    std::vector<ScoredPair> pairs;
    for (const ActorBond& bond : bonds_) pairs.push_back({bond.a, bond.b, strength(bond.bond)});
    keep_best_of_each(pairs);
    const auto bound = [&](std::uint32_t a, std::uint32_t b) {
      const auto [low, high] = std::minmax(a, b);
      const auto found =
          std::ranges::lower_bound(pairs_, std::pair(low, high), {},
                                   [](const ScoredPair& p) { return std::pair(p.a, p.b); });
      return found != pairs_.end() && found->a == low && found->b == high;
    };
    pairs_ = pairs;
    const auto count = static_cast<std::uint32_t>(nodes_.size());
    hub_.resize(count);
    std::iota(hub_.begin(), hub_.end(), 0U);
    std::vector<std::string> identifier(count);
    for (std::uint32_t i = 0; i < count; ++i) identifier[i] = nodes_[i].identifier;
    const auto may_join = [&](std::uint32_t a, std::uint32_t b) {
      return bound(hub_[a], hub_[b]) &&
             (identifier[a].empty() || identifier[b].empty() || identifier[a] == identifier[b]);
    };
    const auto join = [&](std::uint32_t into, std::uint32_t from) {
      if (fuller(hub_[from], hub_[into])) hub_[into] = hub_[from];
      if (identifier[into].empty()) identifier[into] = identifier[from];
    };
    root_ = agglomerate(count, std::move(pairs), may_join, join);
  }

  std::string reason(const ActorBond& edge) const {
    const auto named = [&](std::uint32_t i) {
      return '"' + actor(nodes_[i].members[0]).name + '"';
    };
    const std::string both = named(edge.a) + " and " + named(edge.b) + ": ";
    switch (edge.bond) {
      case Bond::identifier:
        return both + "the same identifier";
      case Bond::same_name:
        return both + "the same name";
      case Bond::declared:
        return both + "article " + articles_[edge.article]->article.id + " uses both names";
      case Bond::longer_name:
        return both + "a longer and a shorter form of one name";
      case Bond::declared_in_story:
        return both + "an article of the story uses both names";
      case Bond::declared_elsewhere:
        return both + "other articles use both names";
      case Bond::acronym:
        return both + "initials of the only such name in the story";
      case Bond::initial:
        return both + "the only such name in the story";
      case Bond::spelling:
        return both + "two spellings of one name in the story";
      case Bond::office:
        return both + "the only person of that name and office in the story";
      case Bond::famous:
        return both + "by far the best known person of that name";
      case Bond::surname:
        return both + "the only person of that name in the story";
    }
    return both;
  }

  static std::size_t articles_of(const ActorNode& node) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < node.members.size(); ++i)
      count += i == 0 || node.members[i].article != node.members[i - 1].article;
    return count;
  }

  /// ", the one of India", for an institution's common name.
  std::string of_home(const ActorNode& node) const {
    const Actor& first = actor(node.members[0]);
    const bool told = first.kind == ActorKind::organization && !first.home.empty() &&
                      node.name.ends_with(" of " + normalised_name(first.home));
    return told ? ", the one of " + first.home : "";
  }

  ActorResolution clusters() {
    std::map<std::uint32_t, ActorCluster> by_root;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      ActorCluster& cluster = by_root[root_[i]];
      cluster.members.insert(cluster.members.end(), nodes_[i].members.begin(),
                             nodes_[i].members.end());
    }
    std::ranges::sort(bonds_, [](const ActorBond& x, const ActorBond& y) {
      return std::tie(x.bond, x.a, x.b) < std::tie(y.bond, y.a, y.b);
    });
    for (std::uint32_t i = 0; i < nodes_.size(); ++i)
      if (const std::size_t count = articles_of(nodes_[i]); count > 1)
        by_root[root_[i]].reasons.push_back('"' + actor(nodes_[i].members[0]).name +
                                            "\": the same name in " + std::to_string(count) +
                                            " articles" + of_home(nodes_[i]));
    for (const ActorBond& edge : bonds_) {
      if (root_[edge.a] != root_[edge.b]) continue;
      std::vector<std::string>& reasons = by_root[root_[edge.a]].reasons;
      std::string line = reason(edge);
      if (reasons.size() < max_reasons && std::ranges::find(reasons, line) == reasons.end())
        reasons.push_back(std::move(line));
    }
    ActorResolution out;
    std::map<std::string, std::size_t> same_key;
    const auto key = [&](std::uint32_t root) {
      const ActorNode& hub = nodes_[hub_[root]];
      return (hub.person() ? "person " : "actor ") + hub.name;
    };
    for (const auto& [root, cluster] : by_root) ++same_key[key(root)];
    for (auto& [root, cluster] : by_root) {
      std::ranges::sort(cluster.members);
      choose_name_and_kind(cluster);
      // Two of one name are told apart by where they are first named.
      const ActorRef first = cluster.members[0];
      const bool alone = same_key[key(root)] == 1;
      cluster.hash =
          content_hash({"actor", key(root), alone ? "" : articles_[first.article]->article.id,
                        alone ? "" : std::to_string(at(first.actor))});
      out.actors.push_back(std::move(cluster));
    }
    std::ranges::sort(out.actors, {}, &ActorCluster::hash);
    for (const Extraction* x : articles_) out.actor_of.emplace_back(x->actors.size());
    for (std::uint32_t i = 0; i < out.actors.size(); ++i)
      for (const ActorRef ref : out.actors[i].members) out.actor_of[ref.article][at(ref.actor)] = i;
    return out;
  }

  void choose_name_and_kind(ActorCluster& cluster) const {
    std::map<std::string, std::size_t> names;
    std::map<ActorKind, std::size_t> kinds;
    for (const ActorRef ref : cluster.members) {
      ++names[actor(ref).name];
      ++kinds[actor(ref).kind];
    }
    if (kinds.size() > 1) kinds.erase(ActorKind::other);
    cluster.kind =
        std::ranges::max_element(kinds, {}, [](const auto& k) { return k.second; })->first;
    const auto rank = [&](const auto& entry) {
      const auto& [name, count] = entry;
      const bool short_form =
          is_acronym(name) || (cluster.kind == ActorKind::person && single_word(name));
      return std::tuple(!short_form, count, name.size());
    };
    cluster.name = std::ranges::max_element(names, {}, rank)->first;
  }

  std::span<const Extraction* const> articles_;
  std::span<const std::uint32_t> stories_;
  std::vector<ActorNode> nodes_;
  ActorBonds bonds_;
  std::vector<ScoredPair> pairs_;
  std::vector<std::uint32_t> root_;
  std::vector<std::uint32_t> hub_;  ///< of each root
};

}  // namespace

ActorResolution resolve_actors(std::span<const Extraction* const> articles,
                               std::span<const std::uint32_t> stories) {
  return Resolver(articles, stories).resolve();
}

}  // namespace fabula
