#pragma once

#include <string>
#include <vector>

#include "graph/content_hash.h"
#include "graph/event_coreference.h"
#include "graph/resolve_actors.h"
#include "graph/story.h"

namespace fabula {

/// The articles of a story, by id.
using Articles = std::vector<const Extraction*>;

/// A story before it was reasoned about: nodes are what their members come to. Ids are whole
/// hashes; conflicts have none, and nothing has a salience.
struct StoryDraft {
  Story story;
  std::vector<EventCluster> clusters;  ///< of each event
  std::vector<double> within_article;  ///< the highest salience an article gives an event
  std::vector<std::vector<EventIndex>> event_of;  ///< [article][local event]
};

/// The member that told an event first, by whose words it is known.
EventRef first_told(const Articles& articles, const EventCluster& cluster);

/// The id that a link has by its ends (whole hashes).
ContentHash link_hash(const std::string& from, const std::string& to, LinkKind kind);

/// Makes each cluster the node that its members tell, and of their links the story's links.
StoryDraft assemble(const Articles& articles, const ActorResolution& actors,
                    std::vector<EventCluster> clusters);

}  // namespace fabula
