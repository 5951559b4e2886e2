#include "graph/resolve_actors.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

#include "graph/actor_node.h"
#include "graph/clustering.h"
#include "graph/institution.h"
#include "graph/name.h"
#include "graph/spelling.h"

namespace fabula {
namespace {

constexpr std::size_t max_reasons = 12;
/// Of two full names of one short name, one must be declared this many times as often.
constexpr std::size_t clear_majority = 3;

/// Whether `name` is the first or last words of a longer one.
bool is_part(std::string_view name, std::string_view longer) {
  return longer.size() > name.size() + 1 &&
         (longer.starts_with(std::string(name) + ' ') || longer.ends_with(' ' + std::string(name)));
}

/// An acronym of fewer letters has too many readings for its letters to tell.
constexpr std::size_t least_initials = 3;
/// Whoever is named in so many articles, and so many times as often as any other of that surname,
/// is meant by the surname alone.
constexpr std::size_t famous_articles = 10;
constexpr std::size_t famous_majority = 8;
/// Persons with the same surname and initial are compared with this many of their neighbours.
constexpr std::size_t namesakes = 32;
/// A name of more words is not looked up by spelling.
constexpr std::size_t most_words = 6;

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
  spelling,
  office,
  famous,
  surname,
};

double strength(Bond bond) { return 10.0 - static_cast<double>(bond); }

struct Edge {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Bond bond{};
  std::uint32_t article = 0;  ///< that declares it
  double score = 0;
};

class Resolver {
 public:
  Resolver(std::span<const Extraction* const> articles, std::span<const std::uint32_t> stories)
      : articles_(articles), stories_(stories), nodes_(actor_nodes(articles, stories)) {
    root_.resize(nodes_.size());
    std::iota(root_.begin(), root_.end(), 0U);
  }

  ActorResolution resolve() {
    bind_identifiers();
    bind_kinds();
    bind_declared_names();
    bind_longer_names();
    bind_spellings();
    join_all();
    bind_acronyms();
    bind_surnames();
    join_all();
    return clusters();
  }

 private:
  const Actor& actor(ActorRef ref) const { return articles_[ref.article]->actors[at(ref.actor)]; }

  void bind(std::uint32_t a, std::uint32_t b, Bond bond, std::uint32_t article = 0) {
    if (a == b || nodes_[a].person() != nodes_[b].person()) return;
    edges_.push_back({std::min(a, b), std::max(a, b), bond, article, strength(bond)});
  }

  /// The nodes with a name, not counting brief ones.
  std::pair<std::uint32_t, std::uint32_t> named(NameClass kind, const std::string& name) const {
    const auto same =
        std::ranges::equal_range(nodes_, std::tie(kind, name), {},
                                 [](const ActorNode& n) { return std::tie(n.kind, n.name); });
    const auto first = static_cast<std::uint32_t>(same.begin() - nodes_.begin());
    auto last = first;
    for (const ActorNode& node : same) last += node.scope == 0;
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
        const auto same = [&](std::uint32_t k) {
          return k < nodes_.size() && nodes_[k].scope == 0 && nodes_[k].kind == nodes_[i].kind &&
                 nodes_[k].name == nodes_[i].name;
        };
        if (same(i + 1) && !same(i + 2)) bind(i, i + 1, Bond::same_name);
      }
    }
  }

  /// One article takes a name for another kind than the others of its story do: the rarer reading
  /// joins the commoner when all its stories have that.
  void bind_kinds() {
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i)
      if (!nodes_[i].person() && nodes_[i].scope == 0) order.push_back(i);
    const auto name = [&](std::uint32_t i) -> const std::string& { return nodes_[i].name; };
    std::ranges::stable_sort(order, {}, name);
    for (auto first = order.begin(), last = first; first != order.end(); first = last) {
      last = std::ranges::find_if(first, order.end(),
                                  [&](std::uint32_t i) { return name(i) != name(*first); });
      const std::uint32_t most = *std::ranges::max_element(
          first, last, {}, [&](std::uint32_t i) { return nodes_[i].members.size(); });
      for (auto it = first; it != last; ++it)
        if (nodes_[*it].kind != nodes_[most].kind &&
            std::ranges::includes(nodes_[most].stories, nodes_[*it].stories))
          bind(most, *it, Bond::same_name);
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
          const auto [begin, end] = named(nodes_[full].kind, name);
          // "Linux" is short for one Linux here and for another there.
          const bool part = is_part(name, nodes_[full].name);
          for (std::uint32_t i = begin; i < end; ++i)
            if (i != full && (!part || share_story(nodes_[i], nodes_[full])))
              declared[{i, full}].push_back(ref.article);
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
      if (nodes_[i].person() && words.size() > 1)
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
        else if (share_story(nodes_[a], nodes_[b]))
          by_initial[given_a.size() == 1 ? a : b].push_back(given_a.size() == 1 ? b : a);
      }
    for (const auto& [brief, full] : by_initial)
      if (full.size() == 1) bind(brief, full[0], Bond::initial);
  }

  /// Two names of several words in one story, of which one word is spelled otherwise. An article
  /// that names both means two; and a given name needs the same office besides.
  void bind_spellings() {
    struct Gap {  // a name without one of its words, in a story
      std::uint64_t rest = 0;
      std::uint32_t story = 0, node = 0, word = 0;
      auto operator<=>(const Gap&) const = default;
    };
    std::vector<Gap> gaps;
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      const auto words = split_words(nodes_[i].name);
      if (nodes_[i].brief() || words.size() < 2 || words.size() > most_words) continue;
      for (std::uint32_t w = 0; w < words.size(); ++w)
        for (const std::uint32_t story : nodes_[i].stories)
          gaps.push_back({hash_without(words, w), story, i, w});
    }
    std::ranges::sort(gaps);
    for (std::size_t x = 0; x < gaps.size(); ++x)
      for (std::size_t y = x + 1; y < std::min(gaps.size(), x + namesakes); ++y) {
        if (gaps[x].rest != gaps[y].rest || gaps[x].story != gaps[y].story) break;
        if (gaps[x].word == gaps[y].word) bind_spelling(gaps[x].node, gaps[y].node, gaps[x].word);
      }
  }

  /// A number for the words but one (FNV-1a); equal for equal words.
  static std::uint64_t hash_without(const std::vector<std::string_view>& words, std::size_t gap) {
    std::uint64_t hash = 14695981039346656037ULL;
    for (std::size_t k = 0; k < words.size(); ++k)
      for (const char c : k == gap ? std::string_view("?") : words[k])
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
  }

  void bind_spelling(std::uint32_t a, std::uint32_t b, std::uint32_t word) {
    const auto first = split_words(nodes_[a].name);
    const auto second = split_words(nodes_[b].name);
    if (nodes_[a].kind != nodes_[b].kind || first.size() != second.size()) return;
    for (std::size_t k = 0; k < first.size(); ++k)
      if (k != word && first[k] != second[k]) return;
    if (!spelled_alike(first[word], second[word]) || share_article(nodes_[a], nodes_[b])) return;
    const bool given = nodes_[a].person() && word + 1 < first.size();
    if (!given || same_office(offices(a), offices(b))) bind(a, b, Bond::spelling);
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

  /// The one that has clearly more votes than any other.
  static std::optional<std::uint32_t> clear_favourite(
      const std::map<std::uint32_t, std::size_t>& votes) {
    const auto best =
        std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    for (const auto& [candidate, count] : votes)
      if (candidate != best->first && best->second < clear_majority * count) return std::nullopt;
    return votes.empty() ? std::nullopt : std::optional(best->first);
  }

  /// The last words of an actor's titles, which tell the role: "minister" of "Foreign Minister".
  std::set<std::string> offices(std::uint32_t node) const {
    std::set<std::string> found;
    for (const ActorRef ref : nodes_[node].members)
      for (const std::string& title : actor(ref).titles) {
        const std::string words = normalised_name(title, ActorKind::other);
        if (!words.empty()) found.emplace(split_words(words).back());
      }
    return found;
  }

  /// Whom a surname means to everybody: who fills many articles, and all others next to none.
  static std::optional<std::uint32_t> best_known(const std::map<std::uint32_t, std::size_t>& votes) {
    const auto best =
        std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    if (best == votes.end() || best->second < famous_articles) return std::nullopt;
    for (const auto& [candidate, count] : votes)
      if (candidate != best->first && best->second < famous_majority * count) return std::nullopt;
    return best->first;
  }

  static bool same_office(const std::set<std::string>& a, const std::set<std::string>& b) {
    return std::ranges::any_of(a, [&](const std::string& office) { return b.contains(office); });
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
        first == earlier.end() ? earlier.push_back(i) : bind(*first, i, Bond::office);
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
    std::ranges::sort(edges_, [](const Edge& x, const Edge& y) {
      return std::tie(y.score, x.a, x.b) < std::tie(x.score, y.a, y.b);
    });
    for (std::uint32_t i = 0; i < nodes_.size(); ++i)
      if (const std::size_t count = articles_of(nodes_[i]); count > 1)
        by_root[root_[i]].reasons.push_back('"' + actor(nodes_[i].members[0]).name +
                                            "\": the same name in " + std::to_string(count) +
                                            " articles" + of_home(nodes_[i]));
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
