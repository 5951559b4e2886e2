#include "graph/actor_node.h"

#include <algorithm>
#include <map>

#include "graph/institution.h"
#include "graph/name.h"

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
  const auto of_home = [&](std::string_view common) {
    return std::string(common) + " of " + home;
  };
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

using NameClasses = std::map<std::string, std::map<NameClass, std::size_t>>;

/// The classes that each name has, with the number of its actors, but for those of unknown kind.
NameClasses classes_of_names(std::span<const Extraction* const> articles) {
  NameClasses classes;
  for (const Extraction* x : articles)
    for (const Actor& actor : x->actors)
      if (actor.kind != ActorKind::other) ++classes[identity(actor)][class_of(actor.kind)];
  return classes;
}

ActorNode node_of(const Actor& actor, ActorRef ref, std::uint32_t story,
                  const NameClasses& classes) {
  ActorNode node;
  node.name = identity(actor);
  node.kind = class_of(actor.kind);
  const auto known = classes.find(node.name);
  if (node.kind == NameClass::other && known != classes.end())
    node.kind =
        std::ranges::max_element(known->second, {}, [](const auto& c) { return c.second; })->first;
  node.identifier = actor.identifier;
  const bool brief = node.person() ? single_word(node.name)
                                   : is_acronym(actor.name) || is_common_name(node.name);
  if (node.name.empty() || (brief && actor.identifier.empty())) node.scope = ref.article + 1;
  node.members = {ref};
  node.stories = {story};
  return node;
}

}  // namespace

std::vector<ActorNode> actor_nodes(std::span<const Extraction* const> articles,
                                   std::span<const std::uint32_t> stories) {
  const NameClasses classes = classes_of_names(articles);
  std::vector<ActorNode> nodes;
  for (std::uint32_t i = 0; i < articles.size(); ++i)
    for (std::uint32_t k = 0; k < articles[i]->actors.size(); ++k)
      nodes.push_back(node_of(articles[i]->actors[k], {i, ActorIndex{k}}, stories[i], classes));
  std::ranges::sort(nodes, [](const ActorNode& a, const ActorNode& b) {
    return std::pair(a.key(), a.members[0]) < std::pair(b.key(), b.members[0]);
  });
  std::vector<ActorNode> unique;
  for (ActorNode& node : nodes) {
    if (unique.empty() || unique.back().key() != node.key()) {
      unique.push_back(std::move(node));
    } else {
      unique.back().members.push_back(node.members[0]);
      unique.back().stories.push_back(node.stories[0]);
    }
  }
  for (ActorNode& node : unique) {
    std::ranges::sort(node.stories);
    node.stories.erase(std::ranges::unique(node.stories).begin(), node.stories.end());
  }
  return unique;
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
