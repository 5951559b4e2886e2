#include "graph/story_draft.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "graph/content_hash.h"
#include "graph/fuse.h"
#include "graph/node_writing.h"
#include "graph/quote.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

StoryArticle story_article(const Article& a) {
  return {a.id, a.path, a.url, a.title, a.source, a.published, a.published_basis};
}

/// What the articles say of an actor's offices; one that is dated speaks for the same undated.
std::vector<ActorRole> merged_roles(const Articles& articles, const ActorCluster& cluster,
                                    const ActorResolution& actors) {
  std::set<ActorRole> roles;
  for (const ActorRef ref : cluster.members)
    for (ActorRole role : articles[ref.article]->actors[at(ref.actor)].roles) {
      if (role.of) role.of = ActorIndex{actors.actor_of[ref.article][at(*role.of)]};
      roles.insert(std::move(role));
    }
  std::vector<ActorRole> out;
  for (const ActorRole& role : roles) {
    const auto next = roles.upper_bound(role);
    const bool dated =
        role.since.empty() && next != roles.end() && next->as == role.as && next->of == role.of;
    if (!dated) out.push_back(role);
  }
  return out;
}

StoryActor story_actor(const Articles& articles, const ActorCluster& cluster,
                       const ActorResolution& actors) {
  StoryActor out;
  out.name = cluster.name;
  out.kind = cluster.kind;
  out.reasons = cluster.reasons;
  out.roles = merged_roles(articles, cluster, actors);
  std::map<std::string, std::size_t> homes;
  std::set<std::string> aliases;
  std::set<std::string> titles;
  for (const ActorRef ref : cluster.members) {
    const Actor& actor = articles[ref.article]->actors[at(ref.actor)];
    aliases.insert(actor.name);
    aliases.insert(actor.aliases.begin(), actor.aliases.end());
    titles.insert(actor.titles.begin(), actor.titles.end());
    if (out.identifier.empty()) out.identifier = actor.identifier;
    if (!actor.home.empty()) ++homes[actor.home];
    for (const ActorMention& mention : actor.mentions)
      out.mentions.push_back({ArticleIndex{ref.article}, mention.span, {}, ""});
  }
  if (!homes.empty())
    out.home = std::ranges::max_element(homes, {}, [](const auto& h) { return h.second; })->first;
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
  const EventRef first = first_told(articles, cluster);
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
  std::set<ActorIndex> named;
  std::vector<Evidence> speakers;
  std::map<std::pair<ArticleIndex, Span>, Evidence> evidence;
};

Evidence evidence_of(const Extraction& x, std::uint32_t article, const Link& link) {
  if (link.cue)
    return {ArticleIndex{article}, passage_of(x, link), link.cue->span,
            std::string(quote_of(x, link))};
  return fabula::evidence_of(x, article, x.events[at(link.to)].mentions.front());
}

/// What did not happen in the article may have happened in the story, which another article tells.
/// The link is about the former.
bool is_turned_round(const Event& told, const StoryEvent& event) {
  return is_negative(told.modality) != is_negative(event.modality);
}

std::vector<StoryLink> merge_links(const Articles& articles, const ActorResolution& actors,
                                   const std::vector<StoryEvent>& events,
                                   const std::vector<std::vector<EventIndex>>& event_of) {
  std::map<LinkKey, LinkVersions> found;
  for (std::uint32_t i = 0; i < articles.size(); ++i)
    for (const Link& link : articles[i]->links) {
      const EventIndex from = event_of[i][at(link.from)];
      const EventIndex to = event_of[i][at(link.to)];
      const auto turned_round = [&](EventIndex told, EventIndex event) {
        return is_turned_round(articles[i]->events[at(told)], events[at(event)]);
      };
      if (from == to || turned_round(link.from, from) || turned_round(link.to, to)) continue;
      LinkVersions& versions = found[{from, to, link.kind}];
      const std::string_view source = source_of(articles[i]->article);
      versions.said[link.modality].add(source, link.confidence);
      versions.support.add(source, link.confidence);
      if (link.cue) ++versions.cues[std::string(words_of(articles[i]->article, *link.cue))];
      for (const ActorIndex actor : link.attributed_to)
        versions.named.insert(ActorIndex{actors.actor_of[i][at(actor)]});
      for (const Speaker& speaker : link.speakers)
        versions.speakers.push_back(fabula::evidence_of(*articles[i], i, speaker));
      Evidence evidence = evidence_of(*articles[i], i, link);
      versions.evidence.emplace(std::pair(evidence.article, evidence.trigger), std::move(evidence));
    }
  std::vector<StoryLink> links;
  for (auto& [key, versions] : found) {
    StoryLink link;
    std::tie(link.from, link.to, link.kind) = key;
    link.modality = fused_modality(versions.said);
    link.attributed_to.assign(versions.named.begin(), versions.named.end());
    link.speakers = std::move(versions.speakers);
    sort_evidence(link.speakers);
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

}  // namespace

EventRef first_told(const Articles& articles, const EventCluster& cluster) {
  const auto rank = [&](EventRef ref) {
    return std::tuple(articles[ref.article]->article.published.value_or(open_end), ref);
  };
  return *std::ranges::min_element(cluster.members, {}, rank);
}

ContentHash link_hash(const std::string& from, const std::string& to, LinkKind kind) {
  return content_hash({"link", from, to, name_of(kind)});
}

StoryDraft assemble(const Articles& articles, const ActorResolution& actors,
                    std::vector<EventCluster> clusters) {
  StoryDraft draft;
  Story& story = draft.story;
  for (const Extraction* x : articles) {
    story.articles.push_back(story_article(x->article));
    draft.event_of.emplace_back(x->events.size());
  }
  for (const ActorCluster& cluster : actors.actors) {
    story.actors.push_back(story_actor(articles, cluster, actors));
    story.actors.back().id = hex(cluster.hash);
  }
  for (auto& [hash, cluster] : by_hash(articles, std::move(clusters))) {
    const EventIndex index{static_cast<std::uint32_t>(story.events.size())};
    FusedEvent fused = fuse(articles, cluster, actors);
    double salience = 0;
    for (const EventRef ref : cluster.members) {
      draft.event_of[ref.article][at(ref.event)] = index;
      salience = std::max(salience, articles[ref.article]->events[at(ref.event)].salience);
    }
    fused.event.id = hex(hash);
    fused.event.confidence = rounded(fused.event.confidence);
    story.events.push_back(std::move(fused.event));
    for (Conflict& conflict : fused.conflicts) {
      conflict.events = {index};
      story.conflicts.push_back(std::move(conflict));
    }
    draft.within_article.push_back(salience);
    draft.clusters.push_back(std::move(cluster));
  }
  story.links = merge_links(articles, actors, story.events, draft.event_of);
  for (StoryLink& link : story.links)
    link.id =
        hex(link_hash(story.events[at(link.from)].id, story.events[at(link.to)].id, link.kind));
  return draft;
}

}  // namespace fabula
