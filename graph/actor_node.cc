#include "graph/actor_node.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <unordered_map>

#include "graph/institution.h"
#include "graph/name.h"
#include "graph/sort_once.h"

namespace fabula {
namespace {

NameClass class_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::person:
      return NameClass::person;
    case ActorKind::country:
      return NameClass::country;
    case ActorKind::place:
      return NameClass::place;
    case ActorKind::organization:
      return NameClass::organization;
    case ActorKind::other:
      break;
  }
  return NameClass::other;
}

/// The name under which an actor is found again. An institution's common name is completed by its
/// home: "supreme court of india", whether it is called Indian, India's or of India.
std::string identity(const Actor& a) {
  std::string name = normalised_name(a.name, a.kind);
  if (a.kind != ActorKind::organization || a.home.empty()) return name;
  const std::string home = normalised_name(a.home, ActorKind::country);
  const auto of_home = [&](std::string_view common) { return std::string(common) + " of " + home; };
  if (is_common_institution(name)) return of_home(name);
  if (name.starts_with(home + ' ')) {
    const std::string_view rest = std::string_view(name).substr(home.size() + 1);
    if (is_common_institution(rest)) return of_home(rest);
  }
  for (const std::string& alias : a.aliases) {
    const std::string common = normalised_name(alias, a.kind);
    if (is_common_institution(common) &&
        (name.ends_with(' ' + common) || name.starts_with(common + ' ')))
      return of_home(common);
  }
  return name;
}

/// One actor of one article by what it is found under. Names are numbered in their order.
struct NameUse {
  NameClass kind{};
  std::uint32_t name = 0;
  std::uint32_t scope = 0;
  std::string_view identifier;
  ActorRef ref;

  auto key() const { return std::tuple(kind, name, scope, identifier); }
  auto operator<=>(const NameUse&) const = default;
};

/// The names of all actors, each once, and which class how many actors of that name have.
struct Names {
  std::unordered_map<std::string, std::uint32_t> number;
  std::vector<std::string_view> text;  ///< by number
  std::vector<std::array<std::uint32_t, 4>> classes;

  std::uint32_t add(std::string name) {
    const auto [found, fresh] =
        number.emplace(std::move(name), static_cast<std::uint32_t>(text.size()));
    if (fresh) {
      text.push_back(found->first);
      classes.emplace_back();
    }
    return found->second;
  }

  /// Numbers the names anew in their order; gives the new number of each old one.
  std::vector<std::uint32_t> sort() {
    std::vector<std::uint32_t> order(text.size()), rank(text.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return text[i]; });
    for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    return rank;
  }
};

/// A single word that one article takes for a person and another for an organization is the
/// latter's where nobody bears it as a surname or holds an office: news name a person in full at
/// first.
class Organizations {
 public:
  void add(std::uint32_t name) { found_.insert(name); }
  void add_bearer(std::string_view person) {
    if (!single_word(person)) surnames_.emplace(person.substr(person.rfind(' ') + 1));
  }
  bool explain(const NameUse& use, std::string_view text, const Actor& actor) const {
    return use.kind == NameClass::person && single_word(text) && actor.roles.empty() &&
           found_.contains(use.name) && !surnames_.contains(text);
  }

 private:
  std::set<std::uint32_t> found_;
  std::set<std::string, std::less<>> surnames_;
};

std::vector<NameUse> uses_of_names(std::span<const Extraction* const> articles, Names& names) {
  std::vector<NameUse> uses;
  Organizations organizations;
  for (std::uint32_t i = 0; i < articles.size(); ++i)
    for (std::uint32_t k = 0; k < articles[i]->actors.size(); ++k) {
      const Actor& actor = articles[i]->actors[k];
      const NameClass kind = class_of(actor.kind);
      const std::uint32_t name = names.add(identity(actor));
      if (kind != NameClass::other) ++names.classes[name][static_cast<std::size_t>(kind)];
      if (kind == NameClass::organization) organizations.add(name);
      if (kind == NameClass::person) organizations.add_bearer(names.text[name]);
      uses.push_back({kind, name, 0, actor.identifier, {i, ActorIndex{k}}});
    }
  for (NameUse& use : uses) {
    const auto& classes = names.classes[use.name];
    const auto most = std::ranges::max_element(classes);
    if (use.kind == NameClass::other && *most > 0)
      use.kind = static_cast<NameClass>(most - classes.begin());
    const std::string_view text = names.text[use.name];
    const Actor& actor = articles[use.ref.article]->actors[at(use.ref.actor)];
    if (organizations.explain(use, text, actor)) use.kind = NameClass::organization;
    const std::string& said = actor.name;
    const bool brief = use.kind == NameClass::person ? single_word(text)
                                                     : is_acronym(said) || is_common_name(text);
    if (text.empty() || (brief && use.identifier.empty())) use.scope = use.ref.article + 1;
  }
  return uses;
}

}  // namespace

std::vector<ActorNode> actor_nodes(std::span<const Extraction* const> articles,
                                   std::span<const std::uint32_t> stories) {
  Names names;
  std::vector<NameUse> uses = uses_of_names(articles, names);
  const std::vector<std::uint32_t> rank = names.sort();
  std::vector<std::string_view> text(rank.size());
  for (std::uint32_t i = 0; i < rank.size(); ++i) text[rank[i]] = names.text[i];
  for (NameUse& use : uses) use.name = rank[use.name];
  std::ranges::sort(uses);
  std::vector<ActorNode> nodes;
  for (std::size_t first = 0, last = 0; first < uses.size(); first = last) {
    ActorNode& node = nodes.emplace_back();
    node.kind = uses[first].kind;
    node.name = text[uses[first].name];
    node.identifier = uses[first].identifier;
    node.scope = uses[first].scope;
    for (; last < uses.size() && uses[last].key() == uses[first].key(); ++last) {
      node.members.push_back(uses[last].ref);
      node.stories.push_back(stories[uses[last].ref.article]);
    }
    sort_once(node.stories);
    node.stories.shrink_to_fit();
    node.members.shrink_to_fit();
  }
  return nodes;
}

bool share_story(const ActorNode& x, const ActorNode& y) {
  const auto &a = x.stories, &b = y.stories;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    a[i] < b[j] ? ++i : ++j;
  }
  return false;
}

bool share_article(const ActorNode& x, const ActorNode& y) {
  const auto &a = x.members, &b = y.members;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].article == b[j].article) return true;
    a[i].article < b[j].article ? ++i : ++j;
  }
  return false;
}

}  // namespace fabula
