#include "graph/merge.h"

#include <algorithm>
#include <string>
#include <utility>

#include "graph/chronology.h"
#include "graph/content_hash.h"
#include "graph/curate.h"
#include "graph/event_coreference.h"
#include "graph/resolve_actors.h"
#include "graph/salience.h"
#include "graph/story_clusters.h"
#include "graph/story_draft.h"

namespace fabula {
namespace {

ContentHash hash_of(const Story& story, const Conflict& conflict) {
  std::string about;
  for (const EventIndex event : conflict.events) about += story.events[at(event)].id;
  std::string sides;
  for (const ConflictSide& side : conflict.sides) sides += side.value + '\n';
  return content_hash({"conflict", std::to_string(static_cast<int>(conflict.kind)), about, sides});
}

/// Puts conflicts in the order of their hashes, each once. Precondition: ids are whole hashes.
void order_conflicts(Story& story) {
  for (Conflict& conflict : story.conflicts) conflict.id = hex(hash_of(story, conflict));
  std::ranges::stable_sort(story.conflicts, {}, &Conflict::id);
  const auto twice = std::ranges::unique(story.conflicts, {}, &Conflict::id);
  story.conflicts.erase(twice.begin(), twice.end());
}

/// Cuts the ids of all nodes, links and conflicts to prefixes that are unique in the story.
void shorten_ids(Story& story) {
  std::vector<std::string*> ids;
  for (StoryActor& actor : story.actors) ids.push_back(&actor.id);
  for (StoryEvent& event : story.events) ids.push_back(&event.id);
  for (StoryLink& link : story.links) ids.push_back(&link.id);
  for (Conflict& conflict : story.conflicts) ids.push_back(&conflict.id);
  std::vector<std::string> whole;
  for (std::string* id : ids) whole.push_back(std::move(*id));
  std::vector<std::string> cut = short_ids(std::move(whole));
  for (std::size_t i = 0; i < ids.size(); ++i) *ids[i] = std::move(cut[i]);
}

}  // namespace

Story merge(const ArticleSet& set, const Curation& curation, Diagnostics& diagnostics) {
  for (Diagnostic& warning : set.warnings()) diagnostics.push_back(std::move(warning));
  const Articles articles = set.articles();
  const std::vector<SparseVector> abouts = article_profiles(articles);
  const std::vector<std::uint32_t> stories = find_stories(articles, abouts);
  ActorResolution actors = resolve_actors(articles, stories);
  StoryDraft draft = assemble(articles, actors, resolve_events(articles, abouts, stories, actors));
  if (!curation.entries.empty()) curate(curation, articles, std::move(actors), draft, diagnostics);
  Story story = std::move(draft.story);
  reason_about_time(story);
  rank(story, draft.within_article);
  order_conflicts(story);
  shorten_ids(story);
  return story;
}

Story merge(std::span<const Extraction> extractions, Diagnostics& diagnostics) {
  ArticleSet set;
  for (const Extraction& extraction : extractions) set.add(extraction, diagnostics);
  return merge(set, {}, diagnostics);
}

}  // namespace fabula
