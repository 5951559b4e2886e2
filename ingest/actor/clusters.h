#pragma once

#include <span>
#include <vector>

#include "ingest/actor/acronyms.h"
#include "ingest/actor/clues.h"
#include "ingest/actor/name_cluster.h"
#include "ingest/actor/names.h"

namespace fabula {

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
