#include "graph/rearrange.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

#include "graph/sort_once.h"

namespace fabula {
namespace {

/// Reorders nodes and returns the new place of each old one, or `gone`.
template <typename Node>
std::vector<std::uint32_t> reorder(std::vector<Node>& nodes,
                                   const std::vector<std::uint32_t>& order) {
  std::vector<std::uint32_t> place(nodes.size(), gone);
  std::vector<Node> kept;
  kept.reserve(order.size());
  for (const std::uint32_t i : order) {
    place[i] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(std::move(nodes[i]));
  }
  nodes = std::move(kept);
  return place;
}

/// Gives all of `items` their new index, which `index_of` refers to; those that are gone go.
template <typename Items, typename IndexOf>
void renumber(Items& items, const std::vector<std::uint32_t>& place, IndexOf index_of) {
  std::erase_if(items, [&](auto& item) { return place[at(index_of(item))] == gone; });
  for (auto& item : items) {
    auto& index = index_of(item);
    index = std::remove_reference_t<decltype(index)>{place[at(index)]};
  }
}

constexpr auto itself = [](auto& index) -> auto& { return index; };
constexpr auto article_of = [](Evidence& e) -> ArticleIndex& { return e.article; };
constexpr auto actor_of = [](Participant& p) -> ActorIndex& { return p.actor; };

std::vector<std::uint32_t> all_of(std::size_t count) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  return order;
}

}  // namespace

void renumber_roles(std::vector<ActorRole>& roles, const std::vector<std::uint32_t>& place) {
  for (ActorRole& role : roles) {
    if (!role.of) continue;
    const std::uint32_t to = place[at(*role.of)];
    role.of = to == gone ? std::nullopt : std::optional(ActorIndex{to});
  }
  std::erase_if(roles, [](const ActorRole& role) { return role.as.empty() && !role.of; });
  sort_once(roles);
}

Arrangement arrangement_of(const Story& story) {
  return {all_of(story.articles.size()), all_of(story.actors.size()), all_of(story.events.size())};
}

void rearrange(Story& story, const Arrangement& arrangement) {
  const auto articles = reorder(story.articles, arrangement.articles);
  const auto actors = reorder(story.actors, arrangement.actors);
  const auto events = reorder(story.events, arrangement.events);
  for (StoryActor& actor : story.actors) {
    renumber(actor.mentions, articles, article_of);
    renumber_roles(actor.roles, actors);
  }
  for (StoryEvent& event : story.events) {
    for (auto* const evidence : {&event.mentions, &event.speakers, &event.deniers})
      renumber(*evidence, articles, article_of);
    renumber(event.participants, actors, actor_of);
    std::ranges::sort(event.participants);
    renumber(event.attributed_to, actors, itself);
    renumber(event.denied_by, actors, itself);
    if (event.place && actors[at(*event.place)] == gone) event.place.reset();
    if (event.place) event.place = ActorIndex{actors[at(*event.place)]};
  }
  renumber(story.links, events, [](StoryLink& l) -> EventIndex& { return l.from; });
  renumber(story.links, events, [](StoryLink& l) -> EventIndex& { return l.to; });
  for (StoryLink& link : story.links) {
    renumber(link.evidence, articles, article_of);
    renumber(link.speakers, articles, article_of);
    renumber(link.attributed_to, actors, itself);
  }
  std::ranges::stable_sort(story.links, {},
                           [](const StoryLink& l) { return std::tuple(l.from, l.to, l.kind); });
  std::erase_if(story.conflicts, [&](const Conflict& c) {
    return std::ranges::any_of(c.events, [&](EventIndex e) { return events[at(e)] == gone; });
  });
  for (Conflict& conflict : story.conflicts) {
    renumber(conflict.events, events, itself);
    for (ConflictSide& side : conflict.sides) renumber(side.evidence, articles, article_of);
  }
}

}  // namespace fabula
