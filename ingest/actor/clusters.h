#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "ingest/actor/acronyms.h"
#include "ingest/actor/clues.h"
#include "ingest/actor/names.h"

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
};

struct NameClusters {
  std::vector<NameCluster> clusters;
  std::vector<std::uint32_t> of_mention;  ///< cluster by mention
};

/// Puts the names of one article together: the lexicons' aliases, the same words, acronyms as
/// defined, surname and given name after the full name, an organization's short form after the long
/// one. Full names are read before short ones and running text before headlines, teasers and
/// boilerplate, so order in the text does not matter. A short form that fits two actors goes to the
/// one mentioned last before it. A cluster's sense is the vote of its mentions in the running text.
/// `mentions` may lose their `known` where the article defines them otherwise.
NameClusters cluster_names(const Document& document, const ActorLexicon& lexicon,
                           std::vector<NameMention>& mentions, std::span<const Clues> clues,
                           std::span<const AcronymDefinition> definitions);

}  // namespace fabula
