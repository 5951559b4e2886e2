#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "graph/extraction.h"
#include "graph/resolve_actors.h"

namespace fabula {

/// Names are compared within these: Amazon the company is not Amazon the forest.
enum class NameClass : std::uint8_t { person, country, place, organization, other };

/// A name as articles use it. A bare surname or an acronym that is an actor's only name in its
/// article says little: it is a node of its own in each article. So is the name of an institution
/// that many countries have, where the article does not tell whose it is.
struct ActorNode {
  NameClass kind = NameClass::other;
  std::string name;  ///< normalised
  std::string identifier;
  std::uint32_t scope = 0;  ///< 0, or 1 + the article of a brief name
  std::vector<ActorRef> members;
  std::vector<std::uint32_t> stories;  ///< sorted

  auto key() const { return std::tie(kind, name, scope, identifier); }
  bool person() const { return kind == NameClass::person; }
  bool brief() const { return scope > 0; }
};

/// The names of all articles' actors, each once, by key(); `articles` and `stories` as
/// resolve_actors takes them. A name of unknown kind follows those of known kind.
std::vector<ActorNode> actor_nodes(std::span<const Extraction* const> articles,
                                   std::span<const std::uint32_t> stories);

inline bool single_word(std::string_view name) { return name.find(' ') == name.npos; }

/// Whether two nodes are named in one story.
bool share_story(const ActorNode& a, const ActorNode& b);
/// Whether one article names both.
bool share_article(const ActorNode& a, const ActorNode& b);

}  // namespace fabula
