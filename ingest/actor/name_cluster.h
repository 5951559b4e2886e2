#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "ingest/actor/clues.h"

namespace fabula {

/// The names of one actor in one article.
struct NameCluster {
  std::optional<std::uint32_t> known;   ///< index into ActorLexicon::known()
  std::vector<std::uint32_t> mentions;  ///< indices of the name mentions, ascending
  std::optional<std::uint32_t> home;    ///< whose institution it is, index into known()
  SenseVotes votes{};
  SenseVotes labels{};  ///< the name model's part of the votes
  NameSense sense = NameSense::other;
  bool acronym_like = false;  ///< a mention is, or an acronym is defined for the name
  std::string_view type;      ///< class: "bank"
  Gender gender = Gender::unknown;
  bool relative = false;  ///< somebody's son or niece: the surname alone means the other

  int points(NameSense of) const { return votes[static_cast<std::size_t>(of)]; }
  /// Adds the votes of one mention.
  void vote(const Clues& clues);
  /// Adds a vote that holds against any clue: the lexicons' or a definition's.
  void vote_surely(NameSense of);
  /// Whether there is anything to tell this sense.
  bool may_be(NameSense of) const;
};

struct NameClusters {
  static constexpr std::uint32_t none = ~0u;  ///< of a mention that is in no cluster yet

  std::vector<NameCluster> clusters;
  std::vector<std::uint32_t> of_mention;  ///< cluster by mention
};

/// The sense with most votes; `other` where all have next to none.
NameSense leading_sense(const SenseVotes& votes);

/// The sense that the votes of all mentions tell. A name is no person's where no gender is known
/// and its own words and those beside it tell another sense more, whatever the name model's label:
/// surnames come with a full name, a title or a "he".
NameSense voted_sense(const NameCluster& cluster);

}  // namespace fabula
