#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "graph/actor_bonds.h"
#include "graph/name.h"
#include "graph/spelling.h"

namespace fabula {
namespace {

/// Persons with the same surname and initial are compared with this many of their neighbours.
constexpr std::size_t namesakes = 32;
/// A name of more words is not looked up by spelling.
constexpr std::size_t most_words = 6;

/// Whether `name` is the first or last words of a longer one.
bool is_part(std::string_view name, std::string_view longer) {
  return longer.size() > name.size() + 1 &&
         (longer.starts_with(std::string(name) + ' ') || longer.ends_with(' ' + std::string(name)));
}

class FullNames {
 public:
  FullNames(std::span<const Extraction* const> articles, std::span<const ActorNode> nodes)
      : articles_(articles), nodes_(nodes) {}

  ActorBonds bonds() {
    bind_identifiers();
    bind_kinds();
    bind_declared_names();
    bind_longer_names();
    bind_spellings();
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

  std::span<const Extraction* const> articles_;
  std::span<const ActorNode> nodes_;
  ActorBonds bonds_;
};

}  // namespace

ActorBonds bind_full_names(std::span<const Extraction* const> articles,
                           std::span<const ActorNode> nodes) {
  return FullNames(articles, nodes).bonds();
}

}  // namespace fabula
