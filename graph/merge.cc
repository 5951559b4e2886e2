#include "graph/merge.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "graph/chronology.h"
#include "graph/content_hash.h"
#include "graph/event_coreference.h"
#include "graph/extraction_record.h"
#include "graph/fuse.h"
#include "graph/node_writing.h"
#include "graph/quote.h"
#include "graph/resolve_actors.h"
#include "graph/salience.h"
#include "graph/story_clusters.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

using Articles = std::vector<const Extraction*>;

/// One extraction an article, by article id.
Articles select_articles(std::span<const Extraction> extractions, Diagnostics& diagnostics) {
  Articles all;
  for (const Extraction& x : extractions) {
    if (!x.article.id.empty())
      all.push_back(&x);
    else
      diagnostics.push_back(
          {Severity::error, x.article.path, 0, 0,
           "an extraction without article id is left out; give the article an id"});
  }
  const auto id = [](const Extraction* x) -> const std::string& { return x->article.id; };
  std::ranges::stable_sort(all, {}, id);
  Articles unique;
  for (auto it = all.begin(); it != all.end();) {
    const auto end = std::ranges::find_if(
        it, all.end(), [&](const Extraction* x) { return x->article.id != (*it)->article.id; });
    std::map<std::string, const Extraction*> records;
    if (end - it > 1)
      for (; it != end; ++it) records.emplace(write_record(**it), *it);
    else
      records.emplace("", *it++);
    unique.push_back(records.rbegin()->second);
    if (records.size() > 1)
      diagnostics.push_back({Severity::warning, unique.back()->article.path, 0, 0,
                             "article " + unique.back()->article.id + " has " +
                                 std::to_string(records.size()) +
                                 " different extractions; one of them is used: extract it again "
                                 "with one version, or give different articles different ids"});
  }
  return unique;
}

StoryArticle story_article(const Article& a) {
  return {a.id, a.path, a.url, a.title, a.source, a.published, a.published_basis};
}

StoryActor story_actor(const Articles& articles, const ActorCluster& cluster) {
  StoryActor out;
  out.name = cluster.name;
  out.kind = cluster.kind;
  out.reasons = cluster.reasons;
  std::set<std::string> aliases;
  std::set<std::string> titles;
  for (const ActorRef ref : cluster.members) {
    const Actor& actor = articles[ref.article]->actors[at(ref.actor)];
    aliases.insert(actor.name);
    aliases.insert(actor.aliases.begin(), actor.aliases.end());
    titles.insert(actor.titles.begin(), actor.titles.end());
    if (out.identifier.empty()) out.identifier = actor.identifier;
    for (const ActorMention& mention : actor.mentions)
      out.mentions.push_back({ArticleIndex{ref.article}, mention.span, {}, ""});
  }
  aliases.erase(out.name);
  aliases.erase("");
  out.aliases.assign(aliases.begin(), aliases.end());
  out.titles.assign(titles.begin(), titles.end());
  const auto place = [](const Evidence& e) { return std::pair(e.article, e.span); };
  std::ranges::sort(out.mentions, {}, place);
  out.mentions.erase(std::ranges::unique(out.mentions).begin(), out.mentions.end());
  return out;
}

/// An event is known by the words that told it first, so that later articles do not rename it.
ContentHash hash_of(const Articles& articles, const EventCluster& cluster) {
  const auto rank = [&](EventRef ref) {
    return std::tuple(articles[ref.article]->article.published.value_or(open_end), ref);
  };
  const EventRef first = *std::ranges::min_element(cluster.members, {}, rank);
  const Extraction& x = *articles[first.article];
  const EventMention& mention = std::ranges::min(x.events[at(first.event)].mentions);
  return content_hash({"event", x.article.id, std::to_string(mention.span.begin),
                       std::to_string(mention.span.end), std::to_string(mention.trigger.begin),
                       std::to_string(mention.trigger.end)});
}

struct HashedCluster {
  ContentHash hash;
  EventCluster cluster;
};

/// The clusters by hash. Equal hashes (two events told by the very same words) are told apart by
/// the order of the clusters.
std::vector<HashedCluster> by_hash(const Articles& articles, std::vector<EventCluster> clusters) {
  std::vector<HashedCluster> hashed;
  std::map<ContentHash, std::size_t> uses;
  for (EventCluster& cluster : clusters) {
    ContentHash hash = hash_of(articles, cluster);
    if (const std::size_t earlier = uses[hash]++)
      hash = content_hash({hex(hash), std::to_string(earlier)});
    hashed.push_back({hash, std::move(cluster)});
  }
  std::ranges::sort(hashed, {}, &HashedCluster::hash);
  return hashed;
}

using LinkKey = std::tuple<EventIndex, EventIndex, LinkKind>;

/// What the articles say of one link.
struct LinkVersions {
  std::map<Modality, Support> said;
  Support support;
  std::map<std::string, std::size_t, std::less<>> cues;
  std::set<ActorIndex> speakers;
  std::map<std::pair<ArticleIndex, Span>, Evidence> evidence;
};

Evidence evidence_of(const Extraction& x, std::uint32_t article, const Link& link) {
  if (link.cue)
    return {ArticleIndex{article}, passage_of(x, link), link.cue->span,
            std::string(quote_of(x, link))};
  return fabula::evidence_of(x, article, x.events[at(link.to)].mentions.front());
}

std::vector<StoryLink> merge_links(const Articles& articles, const ActorResolution& actors,
                                   const std::vector<std::vector<EventIndex>>& event_of) {
  std::map<LinkKey, LinkVersions> found;
  for (std::uint32_t i = 0; i < articles.size(); ++i)
    for (const Link& link : articles[i]->links) {
      const EventIndex from = event_of[i][at(link.from)];
      const EventIndex to = event_of[i][at(link.to)];
      if (from == to) continue;
      LinkVersions& versions = found[{from, to, link.kind}];
      const std::string_view source = source_of(articles[i]->article);
      versions.said[link.modality].add(source, link.confidence);
      versions.support.add(source, link.confidence);
      if (link.cue) ++versions.cues[std::string(words_of(articles[i]->article, *link.cue))];
      for (const ActorIndex actor : link.attributed_to)
        versions.speakers.insert(ActorIndex{actors.actor_of[i][at(actor)]});
      Evidence evidence = evidence_of(*articles[i], i, link);
      versions.evidence.emplace(std::pair(evidence.article, evidence.trigger), std::move(evidence));
    }
  std::vector<StoryLink> links;
  for (auto& [key, versions] : found) {
    StoryLink link;
    std::tie(link.from, link.to, link.kind) = key;
    link.modality = fused_modality(versions.said);
    link.attributed_to.assign(versions.speakers.begin(), versions.speakers.end());
    versions.cues.erase("");
    if (!versions.cues.empty())
      link.cue = std::ranges::max_element(versions.cues, {}, [](const auto& c) {
                   return c.second;
                 })->first;
    for (auto& [place, evidence] : versions.evidence) link.evidence.push_back(std::move(evidence));
    link.confidence = rounded(versions.support.value());
    links.push_back(std::move(link));
  }
  return links;
}

/// Gives every node, link and conflict the shortest prefix of its hash that is unique in the story,
/// and puts conflicts in the order of their hashes.
void give_ids(Story& story, std::span<const ContentHash> actors,
              std::span<const ContentHash> events) {
  std::vector<ContentHash> hashes(actors.begin(), actors.end());
  hashes.insert(hashes.end(), events.begin(), events.end());
  for (const StoryLink& link : story.links)
    hashes.push_back(content_hash(
        {"link", hex(events[at(link.from)]), hex(events[at(link.to)]), name_of(link.kind)}));
  std::vector<std::pair<ContentHash, Conflict>> conflicts;
  for (Conflict& conflict : story.conflicts) {
    std::string about;
    for (const EventIndex event : conflict.events) about += hex(events[at(event)]);
    std::string sides;
    for (const ConflictSide& side : conflict.sides) sides += side.value + '\n';
    const std::string kind = std::to_string(static_cast<int>(conflict.kind));
    conflicts.emplace_back(content_hash({"conflict", kind, about, sides}), std::move(conflict));
  }
  std::ranges::stable_sort(conflicts, {}, [](const auto& c) { return c.first; });
  const auto twice = std::ranges::unique(conflicts, {}, [](const auto& c) { return c.first; });
  conflicts.erase(twice.begin(), twice.end());
  story.conflicts.clear();
  for (auto& [hash, conflict] : conflicts) {
    hashes.push_back(hash);
    story.conflicts.push_back(std::move(conflict));
  }
  const std::vector<std::string> ids = short_ids(hashes);
  std::size_t next = 0;
  for (StoryActor& actor : story.actors) actor.id = ids[next++];
  for (StoryEvent& event : story.events) event.id = ids[next++];
  for (StoryLink& link : story.links) link.id = ids[next++];
  for (Conflict& conflict : story.conflicts) conflict.id = ids[next++];
}

}  // namespace

Story merge(std::span<const Extraction> extractions, Diagnostics& diagnostics) {
  const Articles articles = select_articles(extractions, diagnostics);
  const std::vector<std::uint32_t> stories = find_stories(articles);
  const ActorResolution actors = resolve_actors(articles, stories);
  const std::vector<HashedCluster> events =
      by_hash(articles, resolve_events(articles, stories, actors));

  Story story;
  for (const Extraction* x : articles) story.articles.push_back(story_article(x->article));
  std::vector<ContentHash> actor_hashes;
  for (const ActorCluster& cluster : actors.actors) {
    story.actors.push_back(story_actor(articles, cluster));
    actor_hashes.push_back(cluster.hash);
  }
  std::vector<ContentHash> event_hashes;
  std::vector<double> within_article;
  std::vector<std::vector<EventIndex>> event_of;
  for (const Extraction* x : articles) event_of.emplace_back(x->events.size());
  for (const auto& [hash, cluster] : events) {
    const EventIndex index{static_cast<std::uint32_t>(story.events.size())};
    FusedEvent fused = fuse(articles, cluster, actors);
    double salience = 0;
    for (const EventRef ref : cluster.members) {
      event_of[ref.article][at(ref.event)] = index;
      salience = std::max(salience, articles[ref.article]->events[at(ref.event)].salience);
    }
    fused.event.confidence = rounded(fused.event.confidence);
    story.events.push_back(std::move(fused.event));
    for (Conflict& conflict : fused.conflicts) {
      conflict.events = {index};
      story.conflicts.push_back(std::move(conflict));
    }
    within_article.push_back(salience);
    event_hashes.push_back(hash);
  }
  story.links = merge_links(articles, actors, event_of);
  reason_about_time(story);
  rank(story, within_article);
  give_ids(story, actor_hashes, event_hashes);
  return story;
}

}  // namespace fabula
