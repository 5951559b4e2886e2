#include "graph/query.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include "graph/name.h"
#include "graph/rearrange.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::size_t least_prefix = 4;  // of an id

/// New places of what is kept, and `gone` for the rest.
std::vector<std::uint32_t> places_of(const std::vector<bool>& kept) {
  std::vector<std::uint32_t> place(kept.size(), gone);
  std::uint32_t next = 0;
  for (std::size_t i = 0; i < kept.size(); ++i)
    if (kept[i]) place[i] = next++;
  return place;
}

template <typename Index>
void renumber(Index& index, const std::vector<std::uint32_t>& place) {
  index = Index{place[at(index)]};
}

template <typename T>
std::vector<T> selected(const std::vector<T>& all, const std::vector<bool>& kept) {
  std::vector<T> out;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (kept[i]) out.push_back(all[i]);
  return out;
}

/// Calls `each` for every actor of an event, with repetitions.
template <typename Function>
void for_each_actor(const StoryEvent& event, Function each) {
  for (const Participant& p : event.participants) each(p.actor);
  for (const ActorIndex actor : event.attributed_to) each(actor);
  for (const ActorIndex actor : event.denied_by) each(actor);
  if (event.place) each(*event.place);
}

/// The story without the evidence of articles that do not count, and without what then has none.
class Selection {
 public:
  Selection(const Story& story, std::vector<bool> articles, std::vector<bool> events)
      : story_(story), articles_(std::move(articles)), events_(std::move(events)) {}

  Story take() {
    for (std::size_t i = 0; i < events_.size(); ++i)
      events_[i] = events_[i] && told(story_.events[i].mentions);
    Story out;
    out.events = selected(story_.events, events_);
    take_links(out);
    take_conflicts(out);
    take_actors(out);
    take_articles(out);
    return out;
  }

 private:
  bool counts(const Evidence& evidence) const { return articles_[at(evidence.article)]; }
  bool told(const std::vector<Evidence>& evidence) const {
    return std::ranges::any_of(evidence, [&](const Evidence& e) { return counts(e); });
  }

  void take_links(Story& out) const {
    const std::vector<std::uint32_t> place = places_of(events_);
    for (const StoryLink& link : story_.links) {
      if (!events_[at(link.from)] || !events_[at(link.to)]) continue;
      if (!link.evidence.empty() && !told(link.evidence)) continue;
      out.links.push_back(link);
      renumber(out.links.back().from, place);
      renumber(out.links.back().to, place);
    }
  }

  void take_conflicts(Story& out) const {
    const std::vector<std::uint32_t> place = places_of(events_);
    for (Conflict conflict : story_.conflicts) {
      if (!std::ranges::all_of(conflict.events, [&](EventIndex e) { return events_[at(e)]; }))
        continue;
      std::erase_if(conflict.sides, [&](const ConflictSide& s) { return !told(s.evidence); });
      if (conflict.sides.size() < 2) continue;
      for (EventIndex& event : conflict.events) renumber(event, place);
      out.conflicts.push_back(std::move(conflict));
    }
  }

  void take_actors(Story& out) const {
    std::vector<bool> kept(story_.actors.size());
    for (const StoryEvent& event : out.events)
      for_each_actor(event, [&](ActorIndex actor) { kept[at(actor)] = true; });
    for (const StoryLink& link : out.links)
      for (const ActorIndex actor : link.attributed_to) kept[at(actor)] = true;
    out.actors = selected(story_.actors, kept);
    const std::vector<std::uint32_t> place = places_of(kept);
    for (StoryActor& actor : out.actors) renumber_roles(actor.roles, place);
    for (StoryEvent& event : out.events) {
      for (Participant& p : event.participants) renumber(p.actor, place);
      for (ActorIndex& actor : event.attributed_to) renumber(actor, place);
      for (ActorIndex& actor : event.denied_by) renumber(actor, place);
      if (event.place) renumber(*event.place, place);
    }
    for (StoryLink& link : out.links)
      for (ActorIndex& actor : link.attributed_to) renumber(actor, place);
  }

  /// Keeps the articles that tell an event, and drops all evidence of others.
  void take_articles(Story& out) const {
    std::vector<bool> kept(story_.articles.size());
    const auto mark = [&](const std::vector<Evidence>& evidence) {
      for (const Evidence& e : evidence)
        if (counts(e)) kept[at(e.article)] = true;
    };
    for (const StoryEvent& event : out.events) mark(event.mentions);
    for (const StoryLink& link : out.links) mark(link.evidence);
    out.articles = selected(story_.articles, kept);
    const std::vector<std::uint32_t> place = places_of(kept);
    const auto renumber_all = [&](std::vector<Evidence>& evidence) {
      std::erase_if(evidence, [&](const Evidence& e) { return !kept[at(e.article)]; });
      for (Evidence& e : evidence) renumber(e.article, place);
    };
    for (StoryActor& actor : out.actors) renumber_all(actor.mentions);
    for (StoryEvent& event : out.events)
      for (auto* const evidence : {&event.mentions, &event.speakers, &event.deniers})
        renumber_all(*evidence);
    for (StoryLink& link : out.links) {
      renumber_all(link.evidence);
      renumber_all(link.speakers);
    }
    for (Conflict& conflict : out.conflicts)
      for (ConflictSide& side : conflict.sides) renumber_all(side.evidence);
  }

  const Story& story_;
  std::vector<bool> articles_;
  std::vector<bool> events_;
};

bool contains(const auto& list, const auto& value) {
  return std::ranges::find(list, value) != list.end();
}

bool passes(const StoryEvent& event, const StoryFilter& filter) {
  if (!filter.types.empty() && !contains(filter.types, event.type) &&
      !contains(filter.types, family_of(event.type)))
    return false;
  if (!filter.modalities.empty() && !contains(filter.modalities, event.modality)) return false;
  if (filter.from || filter.to) {
    const DateInterval wanted{filter.from.value_or(open_start), filter.to.value_or(open_end)};
    if (event.when.is_unknown() || !overlap(event.when, wanted)) return false;
  }
  if (filter.actors.empty()) return true;
  std::vector<ActorIndex> present;
  for_each_actor(event, [&](ActorIndex actor) {
    if (contains(filter.actors, actor) && !contains(present, actor)) present.push_back(actor);
  });
  return filter.together ? present.size() == filter.actors.size() : !present.empty();
}

/// Whether each of the sorted stems `wanted` is among those of `text`.
bool holds_all(const std::vector<std::string>& wanted, std::string_view text) {
  return std::ranges::includes(content_stems(text), wanted);
}

/// The label and the quotations of an event, one after the other.
std::string words_of(const StoryEvent& event) {
  std::string words = event.label;
  for (const Evidence& evidence : event.mentions) words.append("\n").append(evidence.quote);
  return words;
}

bool passes(const StoryArticle& article, const StoryFilter& filter) {
  if (filter.as_of && (!article.published || *article.published > *filter.as_of)) return false;
  return filter.sources.empty() || contains(filter.sources, article.source) ||
         contains(filter.sources, article.id);
}

/// Leaves of the events marked in `kept` the `top` most salient ones.
void keep_most_salient(const Story& story, std::size_t top, std::vector<bool>& kept) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < kept.size(); ++i)
    if (kept[i]) order.push_back(i);
  if (order.size() <= top) return;
  std::ranges::sort(order, {},
                    [&](std::size_t i) { return std::pair(-story.events[i].salience, i); });
  for (std::size_t i = top; i < order.size(); ++i) kept[order[i]] = false;
}

bool is_id_prefix(std::string_view words) {
  return words.size() >= least_prefix && std::ranges::all_of(words, [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

void find_by_id(const auto& nodes, NodeKind kind, std::string_view prefix,
                std::vector<NodeRef>& found) {
  for (std::uint32_t i = 0; i < nodes.size(); ++i)
    if (nodes[i].id.starts_with(prefix) || prefix.starts_with(nodes[i].id))
      found.push_back({kind, i});
}

bool names_actor(const StoryActor& actor, const std::string& normalised) {
  return normalised_name(actor.name, actor.kind) == normalised ||
         std::ranges::any_of(actor.aliases, [&](const std::string& alias) {
           return normalised_name(alias, actor.kind) == normalised;
         });
}

double salience_of(const Story& story, NodeRef node) {
  return node.kind == NodeKind::event ? story.events[node.index].salience
                                      : story.actors[node.index].salience;
}

void most_salient_first(const Story& story, std::vector<NodeRef>& found) {
  std::ranges::sort(found, {},
                    [&](NodeRef node) { return std::pair(-salience_of(story, node), node); });
}

struct Wanted {
  bool actors = true;
  bool events = true;
  bool others = true;  ///< links and conflicts, by id only
};

std::vector<NodeRef> find(const Story& story, std::string_view words, Wanted wanted) {
  std::vector<NodeRef> found;
  if (is_id_prefix(words)) {
    if (wanted.actors) find_by_id(story.actors, NodeKind::actor, words, found);
    if (wanted.events) find_by_id(story.events, NodeKind::event, words, found);
    if (wanted.others) find_by_id(story.links, NodeKind::link, words, found);
    if (wanted.others) find_by_id(story.conflicts, NodeKind::conflict, words, found);
    if (!found.empty()) return found;
  }
  const std::string name = normalised_name(words);
  for (std::uint32_t i = 0; wanted.actors && !name.empty() && i < story.actors.size(); ++i)
    if (names_actor(story.actors[i], name)) found.push_back({NodeKind::actor, i});
  const std::vector<std::string> stems = content_stems(words);
  if (!found.empty() || stems.empty()) return found;
  for (std::uint32_t i = 0; wanted.events && i < story.events.size(); ++i)
    if (holds_all(stems, story.events[i].label)) found.push_back({NodeKind::event, i});
  for (std::uint32_t i = 0; wanted.actors && i < story.actors.size(); ++i)
    if (holds_all(stems, story.actors[i].name)) found.push_back({NodeKind::actor, i});
  if (found.empty() && wanted.events)
    for (std::uint32_t i = 0; i < story.events.size(); ++i)
      if (std::ranges::any_of(story.events[i].mentions,
                              [&](const Evidence& e) { return holds_all(stems, e.quote); }))
        found.push_back({NodeKind::event, i});
  most_salient_first(story, found);
  return found;
}

template <typename Index>
std::vector<Index> indices(const std::vector<NodeRef>& nodes) {
  std::vector<Index> found;
  for (const NodeRef node : nodes) found.push_back(Index{node.index});
  return found;
}

/// Nodes stand in the order of their ids.
template <typename Index>
std::optional<Index> with_id(const auto& nodes, std::string_view id) {
  const auto found = std::ranges::lower_bound(
      nodes, id, {}, [](const auto& node) -> std::string_view { return node.id; });
  if (found == nodes.end() || found->id != id) return std::nullopt;
  return Index{static_cast<std::uint32_t>(found - nodes.begin())};
}

}  // namespace

Story filtered(const Story& story, const StoryFilter& filter) {
  std::vector<bool> articles;
  for (const StoryArticle& article : story.articles) articles.push_back(passes(article, filter));
  std::vector<bool> events;
  const std::vector<std::string> stems = content_stems(filter.text);
  for (const StoryEvent& event : story.events)
    events.push_back(passes(event, filter) &&
                     (filter.text.empty() || holds_all(stems, words_of(event))) &&
                     std::ranges::any_of(event.mentions, [&](const Evidence& e) {
                       return articles[at(e.article)];
                     }));
  if (filter.top > 0) keep_most_salient(story, filter.top, events);
  return Selection(story, std::move(articles), std::move(events)).take();
}

Story part_of(const Story& story, std::span<const EventIndex> events) {
  std::vector<bool> kept(story.events.size());
  for (const EventIndex event : events) kept[at(event)] = true;
  return Selection(story, std::vector<bool>(story.articles.size(), true), std::move(kept)).take();
}

std::optional<EventIndex> event_with_id(const Story& story, std::string_view id) {
  return with_id<EventIndex>(story.events, id);
}

std::optional<ActorIndex> actor_with_id(const Story& story, std::string_view id) {
  return with_id<ActorIndex>(story.actors, id);
}

std::vector<NodeRef> find_nodes(const Story& story, std::string_view words) {
  return find(story, words, {});
}

std::vector<EventIndex> find_events(const Story& story, std::string_view words) {
  return indices<EventIndex>(
      find(story, words, {.actors = false, .events = true, .others = false}));
}

std::vector<ActorIndex> find_actors(const Story& story, std::string_view words) {
  return indices<ActorIndex>(
      find(story, words, {.actors = true, .events = false, .others = false}));
}

std::vector<EventIndex> neighbourhood(const Story& story, ActorIndex actor, std::size_t steps) {
  std::vector<bool> near(story.actors.size());
  near[at(actor)] = true;
  std::vector<bool> kept(story.events.size());
  for (std::size_t step = 0; step < steps; ++step) {
    std::vector<bool> next = near;
    for (std::size_t i = 0; i < story.events.size(); ++i) {
      for_each_actor(story.events[i], [&](ActorIndex a) { kept[i] = kept[i] || near[at(a)]; });
      if (kept[i]) for_each_actor(story.events[i], [&](ActorIndex a) { next[at(a)] = true; });
    }
    if (next == near) break;
    near = std::move(next);
  }
  std::vector<EventIndex> found;
  for (std::uint32_t i = 0; i < kept.size(); ++i)
    if (kept[i]) found.push_back(EventIndex{i});
  return found;
}

std::vector<EventIndex> between(const Story& story, ActorIndex a, ActorIndex b) {
  std::vector<EventIndex> found;
  for (std::uint32_t i = 0; i < story.events.size(); ++i) {
    bool has_a = false;
    bool has_b = false;
    for_each_actor(story.events[i], [&](ActorIndex actor) {
      has_a |= actor == a;
      has_b |= actor == b;
    });
    if (has_a && has_b) found.push_back(EventIndex{i});
  }
  std::ranges::sort(found, {}, [&](EventIndex e) {
    const DateInterval& when = story.events[at(e)].when;
    return std::tuple(when.earliest, when.latest, e);
  });
  return found;
}

std::vector<std::size_t> conflicts_of(const Story& story, EventIndex event) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < story.conflicts.size(); ++i)
    if (contains(story.conflicts[i].events, event)) found.push_back(i);
  return found;
}

}  // namespace fabula
