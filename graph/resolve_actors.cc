#include "graph/resolve_actors.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

#include "graph/clustering.h"
#include "graph/name.h"

namespace fabula {
namespace {

constexpr std::size_t max_reasons = 12;
/// Of two full names of one short name, one must be declared this many times as often.
constexpr std::size_t clear_majority = 3;
/// Persons with the same surname and initial are compared with this many of their neighbours.
constexpr std::size_t namesakes = 32;

/// What makes two names one actor's, the strongest first.
enum class Bond : std::uint8_t {
  identifier,
  same_name,
  declared,
  longer_name,
  declared_in_story,
  acronym,
  declared_elsewhere,
  initial,
  surname,
};

double strength(Bond bond) { return 10.0 - static_cast<double>(bond); }

/// A name as articles use it. A bare surname or an acronym that is an actor's only name in its
/// article says little: it is a node of its own in each article.
struct Node {
  bool person = false;
  std::string name;  ///< normalised
  std::string identifier;
  std::uint32_t scope = 0;  ///< 0, or 1 + the article of a brief name
  std::vector<ActorRef> members;
  std::vector<std::uint32_t> stories;  ///< sorted

  auto key() const { return std::tie(person, name, scope, identifier); }
  bool brief() const { return scope > 0; }
};

struct Edge {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Bond bond{};
  std::uint32_t article = 0;  ///< that declares it
  double score = 0;
};

bool single_word(std::string_view name) { return name.find(' ') == name.npos; }

bool share(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  return false;
}

class Resolver {
 public:
  Resolver(std::span<const Extraction* const> articles, std::span<const std::uint32_t> stories)
      : articles_(articles), stories_(stories) {}

  ActorResolution resolve() {
    make_nodes();
    bind_identifiers();
    bind_declared_names();
    bind_longer_names();
    join_all();
    bind_acronyms();
    bind_surnames();
    join_all();
    return clusters();
  }

 private:
  const Actor& actor(ActorRef ref) const { return articles_[ref.article]->actors[at(ref.actor)]; }

  void make_nodes() {
    // A name of unknown kind follows those of known kind.
    std::set<std::string> persons;
    std::set<std::string> others;
    for (const Extraction* x : articles_)
      for (const Actor& actor : x->actors)
        if (actor.kind != ActorKind::other)
          (actor.kind == ActorKind::person ? persons : others)
              .insert(normalised_name(actor.name, actor.kind));
    for (std::uint32_t i = 0; i < articles_.size(); ++i)
      for (std::uint32_t k = 0; k < articles_[i]->actors.size(); ++k) {
        const ActorRef ref{i, ActorIndex{k}};
        const Actor& a = actor(ref);
        Node node;
        node.name = normalised_name(a.name, a.kind);
        node.person = a.kind == ActorKind::person ||
                      (a.kind == ActorKind::other && !others.contains(node.name) &&
                       persons.contains(node.name));
        node.identifier = a.identifier;
        const bool brief = node.person ? single_word(node.name) : is_acronym(a.name);
        if (node.name.empty() || (brief && a.identifier.empty())) node.scope = i + 1;
        node.members = {ref};
        node.stories = {stories_[i]};
        nodes_.push_back(std::move(node));
      }
    std::ranges::sort(nodes_, [](const Node& a, const Node& b) {
      return std::pair(a.key(), a.members[0]) < std::pair(b.key(), b.members[0]);
    });
    std::vector<Node> unique;
    for (Node& node : nodes_) {
      if (unique.empty() || unique.back().key() != node.key()) {
        unique.push_back(std::move(node));
      } else {
        unique.back().members.push_back(node.members[0]);
        unique.back().stories.push_back(node.stories[0]);
      }
    }
    nodes_ = std::move(unique);
    for (Node& node : nodes_) {
      std::ranges::sort(node.stories);
      node.stories.erase(std::ranges::unique(node.stories).begin(), node.stories.end());
    }
    root_.resize(nodes_.size());
    std::iota(root_.begin(), root_.end(), 0U);
  }

  void bind(std::uint32_t a, std::uint32_t b, Bond bond, std::uint32_t article = 0) {
    if (a == b || nodes_[a].person != nodes_[b].person) return;
    edges_.push_back({std::min(a, b), std::max(a, b), bond, article, strength(bond)});
  }

  /// The nodes with a name, not counting brief ones.
  std::pair<std::uint32_t, std::uint32_t> named(bool person, const std::string& name) const {
    const auto same =
        std::ranges::equal_range(nodes_, std::tie(person, name), {},
                                 [](const Node& node) { return std::tie(node.person, node.name); });
    const auto first = static_cast<std::uint32_t>(same.begin() - nodes_.begin());
    auto last = first;
    for (const Node& node : same) last += node.scope == 0;
    return {first, last};
  }

  void bind_identifiers() {
    std::map<std::string, std::uint32_t> first;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (!nodes_[i].identifier.empty()) {
        const auto [found, fresh] = first.emplace(nodes_[i].identifier, i);
        if (!fresh) bind(found->second, i, Bond::identifier);
      } else if (nodes_[i].scope == 0) {
        // Nodes of one name stand together, the one without identifier first.
        const auto [begin, end] = named(nodes_[i].person, nodes_[i].name);
        if (end - begin == 2) bind(begin, begin + 1, Bond::same_name);
      }
    }
  }

  void bind_declared_names() {
    // (name, other name) -> articles that declare it.
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> declared;
    for (std::uint32_t full = 0; full < nodes_.size(); ++full) {
      if (nodes_[full].brief()) continue;
      for (const ActorRef ref : nodes_[full].members)
        for (const std::string& alias : actor(ref).aliases) {
          const std::string name = normalised_name(alias, actor(ref).kind);
          const auto [begin, end] = named(nodes_[full].person, name);
          for (std::uint32_t i = begin; i < end; ++i)
            if (i != full) declared[{i, full}].push_back(ref.article);
        }
    }
    for (auto it = declared.begin(); it != declared.end();) {
      const std::uint32_t other = it->first.first;
      const auto begin = it;
      std::map<std::uint32_t, std::size_t> votes;
      for (; it != declared.end() && it->first.first == other; ++it)
        votes[it->first.second] = it->second.size();
      if (const auto full = clear_favourite(votes))
        bind(other, *full, Bond::declared,
             std::ranges::find(begin, it, std::pair(other, *full), [](const auto& d) {
               return d.first;
             })->second.front());
    }
  }

  /// "Donald Trump" and "Donald J. Trump"; "J. Smith" only where the story knows one such Smith.
  void bind_longer_names() {
    std::vector<std::pair<std::string, std::uint32_t>> order;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const auto words = split_words(nodes_[i].name);
      if (nodes_[i].person && words.size() > 1)
        order.emplace_back(std::string(words.back()) + ' ' + words.front().front(), i);
    }
    std::ranges::sort(order);
    std::map<std::uint32_t, std::vector<std::uint32_t>> by_initial;
    for (std::size_t x = 0; x < order.size(); ++x)
      for (std::size_t y = x + 1; y < std::min(order.size(), x + namesakes); ++y) {
        if (order[x].first != order[y].first) break;
        const std::uint32_t a = order[x].second;
        const std::uint32_t b = order[y].second;
        if (!compatible_persons(nodes_[a].name, nodes_[b].name)) continue;
        const std::string_view given_a = split_words(nodes_[a].name).front();
        const std::string_view given_b = split_words(nodes_[b].name).front();
        if (given_a == given_b && given_a.size() > 1)
          bind(a, b, Bond::longer_name);
        else if (share(nodes_[a].stories, nodes_[b].stories))
          by_initial[given_a.size() == 1 ? a : b].push_back(given_a.size() == 1 ? b : a);
      }
    for (const auto& [brief, full] : by_initial)
      if (full.size() == 1) bind(brief, full[0], Bond::initial);
  }

  /// An acronym is what its own story declares it to be, else the only name of its story with these
  /// initials, else what it is declared to be elsewhere; acronyms that nobody explains are one.
  void bind_acronyms() {
    using Key = std::pair<std::string, std::uint32_t>;  // acronym and story
    std::map<Key, std::vector<std::uint32_t>> declared;
    std::map<Key, std::vector<std::uint32_t>> initialled;
    std::map<std::string, std::map<std::uint32_t, std::size_t>> anywhere;  // root -> articles
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const Node& node = nodes_[i];
      if (node.person || node.brief()) continue;
      for (const ActorRef ref : node.members)
        for (const std::string& alias : actor(ref).aliases) {
          if (!is_acronym(alias)) continue;
          const std::string name = normalised_name(alias, actor(ref).kind);
          declared[{name, stories_[ref.article]}].push_back(root_[i]);
          ++anywhere[name][root_[i]];
        }
      for (const std::string& letters : initials(node.name))
        for (const std::uint32_t story : node.stories)
          initialled[{letters, story}].push_back(root_[i]);
    }
    std::map<std::string, std::uint32_t> unexplained;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (nodes_[i].person || !nodes_[i].brief() || nodes_[i].name.empty()) continue;
      const Key key{nodes_[i].name, nodes_[i].stories[0]};
      if (const auto here = only(declared, key))
        bind(hub_[*here], i, Bond::declared_in_story);
      else if (const auto likely = only(initialled, key))
        bind(hub_[*likely], i, Bond::acronym);
      else if (const auto elsewhere = clear_favourite(anywhere[key.first]))
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

  /// The one that has clearly more votes than any other.
  static std::optional<std::uint32_t> clear_favourite(
      const std::map<std::uint32_t, std::size_t>& votes) {
    const auto best =
        std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    for (const auto& [candidate, count] : votes)
      if (candidate != best->first && best->second < clear_majority * count) return std::nullopt;
    return votes.empty() ? std::nullopt : std::optional(best->first);
  }

  /// A bare surname is the one person of its story who bears it; where the story never gives the
  /// full name, the same surname is the same person.
  void bind_surnames() {
    std::map<std::pair<std::string_view, std::uint32_t>, std::vector<std::uint32_t>> bearers;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (!nodes_[i].person || nodes_[i].brief()) continue;
      const auto words = split_words(nodes_[i].name);
      for (const std::uint32_t story : nodes_[i].stories) {
        bearers[{words.back(), story}].push_back(i);
        if (words.size() > 1) bearers[{words.front(), story}].push_back(i);
      }
    }
    std::map<std::pair<std::string_view, std::uint32_t>, std::uint32_t> nameless;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      if (!nodes_[i].person || !nodes_[i].brief() || nodes_[i].name.empty()) continue;
      const std::pair<std::string_view, std::uint32_t> key{nodes_[i].name, nodes_[i].stories[0]};
      const auto found = bearers.find(key);
      if (found == bearers.end()) {
        const auto [first, fresh] = nameless.emplace(key, i);
        if (!fresh) bind(first->second, i, Bond::surname);
        continue;
      }
      std::set<std::uint32_t> persons;
      for (const std::uint32_t bearer : found->second) persons.insert(root_[bearer]);
      if (persons.size() == 1) bind(hub_[*persons.begin()], i, Bond::surname);
    }
  }

  /// The fuller of two names is the one to which others must be bound.
  bool fuller(std::uint32_t a, std::uint32_t b) const {
    const auto rank = [&](std::uint32_t i) {
      const Node& node = nodes_[i];
      const bool short_form = node.brief() || is_acronym(actor(node.members[0]).name);
      return std::tuple(!short_form, split_words(node.name).size(), node.members.size());
    };
    return rank(a) != rank(b) ? rank(a) > rank(b) : a < b;
  }

  void join_all() {
    std::vector<ScoredPair> pairs;
    for (const Edge& edge : edges_) pairs.push_back({edge.a, edge.b, edge.score});
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

  std::string reason(const Edge& edge) const {
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
      case Bond::surname:
        return both + "the only person of that name in the story";
    }
    return both;
  }

  ActorResolution clusters() {
    std::map<std::uint32_t, ActorCluster> by_root;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      ActorCluster& cluster = by_root[root_[i]];
      cluster.members.insert(cluster.members.end(), nodes_[i].members.begin(),
                             nodes_[i].members.end());
    }
    std::ranges::sort(edges_, [](const Edge& x, const Edge& y) {
      return std::tie(y.score, x.a, x.b) < std::tie(x.score, y.a, y.b);
    });
    for (const Edge& edge : edges_) {
      if (root_[edge.a] != root_[edge.b]) continue;
      std::vector<std::string>& reasons = by_root[root_[edge.a]].reasons;
      std::string line = reason(edge);
      if (reasons.size() < max_reasons && std::ranges::find(reasons, line) == reasons.end())
        reasons.push_back(std::move(line));
    }
    ActorResolution out;
    std::map<std::string, std::size_t> same_key;
    const auto key = [&](std::uint32_t root) {
      const Node& hub = nodes_[hub_[root]];
      return (hub.person ? "person " : "actor ") + hub.name;
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
  std::vector<Node> nodes_;
  std::vector<Edge> edges_;
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
