#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "graph/actor_node.h"
#include "graph/extraction.h"

namespace fabula {

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

/// What speaks for two nodes, a < b, being one actor.
struct ActorBond {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Bond bond{};
  std::uint32_t article = 0;  ///< that declares it
};

using ActorBonds = std::vector<ActorBond>;

/// Bonds between full names: by identifier, by the same name, by what an article calls one actor,
/// by longer and shorter forms of a personal name, by spelling. `nodes` as actor_nodes gives them.
ActorBonds bind_full_names(std::span<const Extraction* const> articles,
                           std::span<const ActorNode> nodes);

/// Bonds of acronyms and bare surnames to the full names that they stand for, after these were
/// joined: `root` is the cluster of each node, `hub` the fullest name of each cluster.
ActorBonds bind_brief_names(std::span<const Extraction* const> articles,
                            std::span<const std::uint32_t> stories,
                            std::span<const ActorNode> nodes, std::span<const std::uint32_t> root,
                            std::span<const std::uint32_t> hub);

// What both kinds of bonds go by.

/// Adds a bond, but for a node with itself or of a person with another thing.
void bind(ActorBonds& bonds, std::span<const ActorNode> nodes, std::uint32_t a, std::uint32_t b,
          Bond bond, std::uint32_t article = 0);

/// The one that has clearly more votes than any other.
std::optional<std::uint32_t> clear_favourite(const std::map<std::uint32_t, std::size_t>& votes);

/// The last words of an actor's titles, which tell the role: "minister" of "Foreign Minister".
std::set<std::string> offices_of(std::span<const Extraction* const> articles,
                                 const ActorNode& node);
bool same_office(const std::set<std::string>& a, const std::set<std::string>& b);

}  // namespace fabula
