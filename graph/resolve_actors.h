#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/content_hash.h"
#include "graph/extraction.h"

namespace fabula {

/// An actor of one article: index into the articles, and into that article's actors.
struct ActorRef {
  std::uint32_t article = 0;
  ActorIndex actor{};

  auto operator<=>(const ActorRef&) const = default;
};

/// The actors of all articles that are one. Each member joined the fullest name directly, never
/// over a third.
struct ActorCluster {
  ContentHash hash;
  std::string name;                   ///< the full name that most articles use
  ActorKind kind = ActorKind::other;  ///< what most articles call it
  std::vector<ActorRef> members;      ///< in order
  std::vector<std::string> reasons;   ///< why they are one, a line each
};

struct ActorResolution {
  std::vector<ActorCluster> actors;                  ///< by hash
  std::vector<std::vector<std::uint32_t>> actor_of;  ///< [article][local actor] -> actors
};

/// Finds which actors of different articles are one: by the user's identifier; by equal normalised
/// name; by an alias that an article declares; by longer and shorter forms of a personal name; and,
/// only within one story and when there is but one candidate, by acronym, initial or bare surname.
/// `articles` in the order of their ids; `stories` as find_stories gives them.
ActorResolution resolve_actors(std::span<const Extraction* const> articles,
                               std::span<const std::uint32_t> stories);

}  // namespace fabula
