#include "graph/listing.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <set>
#include <tuple>

#include "graph/story_file.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

std::string two_decimals(double share) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%.2f", share);
  return buffer;
}

std::size_t articles_in(const std::vector<Evidence>& evidence) {
  std::set<ArticleIndex> articles;
  for (const Evidence& e : evidence) articles.insert(e.article);
  return articles.size();
}

std::string actors_of(const Story& story, const StoryEvent& event) {
  std::string names;
  for (const Participant& p : event.participants)
    names += (names.empty() ? "" : ", ") + story.actors[at(p.actor)].name;
  return names;
}

template <typename Key>
std::vector<std::uint32_t> ordered(std::size_t count, Key key) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, {}, key);
  return order;
}

std::vector<std::uint32_t> order_of(const Story& story, NodeKind kind) {
  const auto when = [&](EventIndex event) {
    const DateInterval& date = story.events[at(event)].when;
    // An open start says little: such an event stands where it ends.
    return std::pair(date.has_start() ? date.earliest : date.latest, date.latest);
  };
  switch (kind) {
    case NodeKind::event:
      return ordered(story.events.size(), [&](std::uint32_t i) { return when(EventIndex{i}); });
    case NodeKind::actor:
      return ordered(story.actors.size(), [&](std::uint32_t i) {
        return std::tuple(-story.actors[i].salience, std::string_view(story.actors[i].name));
      });
    case NodeKind::link:
      return ordered(story.links.size(), [&](std::uint32_t i) {
        return std::pair(when(story.links[i].from), when(story.links[i].to));
      });
    case NodeKind::conflict:
      return ordered(story.conflicts.size(), [](std::uint32_t i) { return i; });
  }
  return {};
}

std::string values_of(const Conflict& conflict) {
  std::string values;
  for (const ConflictSide& side : conflict.sides)
    values += (values.empty() ? "" : " | ") + side.value;
  return values;
}

std::string about(const Story& story, const Conflict& conflict) {
  return conflict.events.empty() ? "" : story.events[at(conflict.events.front())].label;
}

std::string link_text(const Story& story, const StoryLink& link) {
  return story.events[at(link.from)].label + ' ' + std::string(name_of(link.kind)) + ' ' +
         story.events[at(link.to)].label;
}

}  // namespace

std::string date_text(const StoryEvent& event) {
  return event.edtf.empty() ? "undated" : event.edtf;
}

TextTable list_events(const Story& story) {
  TextTable table{{"ID", "DATE", "TYPE", "MODALITY", "SALIENCE", "ARTICLES", "EVENT", "ACTORS"},
                  {}};
  for (const std::uint32_t i : order_of(story, NodeKind::event)) {
    const StoryEvent& e = story.events[i];
    table.rows.push_back({e.id, date_text(e), e.type, std::string(name_of(e.modality)),
                          two_decimals(e.salience), std::to_string(articles_in(e.mentions)),
                          e.label, actors_of(story, e)});
  }
  return table;
}

TextTable list_actors(const Story& story) {
  std::vector<std::size_t> events(story.actors.size());
  for (const StoryEvent& event : story.events) {
    std::set<ActorIndex> actors;
    for (const Participant& p : event.participants) actors.insert(p.actor);
    for (const ActorIndex actor : actors) ++events[at(actor)];
  }
  const bool identified =
      std::ranges::any_of(story.actors, [](const StoryActor& a) { return !a.identifier.empty(); });
  TextTable table{{"ID", "KIND", "SALIENCE", "ARTICLES", "EVENTS", "ACTOR", "ALSO"}, {}};
  if (identified) table.header.push_back("IDENTIFIER");
  for (const std::uint32_t i : order_of(story, NodeKind::actor)) {
    const StoryActor& a = story.actors[i];
    std::string aliases;
    for (const std::string& alias : a.aliases) aliases += (aliases.empty() ? "" : ", ") + alias;
    table.rows.push_back({a.id, std::string(name_of(a.kind)), two_decimals(a.salience),
                          std::to_string(articles_in(a.mentions)), std::to_string(events[i]),
                          a.name, aliases});
    if (identified) table.rows.back().push_back(a.identifier);
  }
  return table;
}

TextTable list_links(const Story& story) {
  TextTable table{{"ID", "KIND", "MODALITY", "CONFIDENCE", "FROM", "TO", "CUE"}, {}};
  for (const std::uint32_t i : order_of(story, NodeKind::link)) {
    const StoryLink& l = story.links[i];
    table.rows.push_back({l.id, std::string(name_of(l.kind)), std::string(name_of(l.modality)),
                          two_decimals(l.confidence), story.events[at(l.from)].label,
                          story.events[at(l.to)].label, l.cue});
  }
  return table;
}

TextTable list_conflicts(const Story& story) {
  TextTable table{{"ID", "KIND", "EVENT", "SIDES"}, {}};
  for (const Conflict& c : story.conflicts)
    table.rows.push_back({c.id, std::string(name_of(c.kind)), about(story, c), values_of(c)});
  return table;
}

std::string list_json(const Story& story, NodeKind kind) {
  std::string out = "[";
  for (const std::uint32_t i : order_of(story, kind)) {
    out += out.size() > 1 ? ",\n" : "\n";
    switch (kind) {
      case NodeKind::event:
        out += write_event(story, EventIndex{i});
        break;
      case NodeKind::actor:
        out += write_actor(story, ActorIndex{i});
        break;
      case NodeKind::link:
        out += write_link(story, LinkIndex{i});
        break;
      case NodeKind::conflict:
        out += write_conflict(story, i);
        break;
    }
  }
  return out + (out.size() > 1 ? "\n]\n" : "]\n");
}

TextTable list_nodes(const Story& story, std::span<const NodeRef> nodes) {
  TextTable table{{"ID", "KIND", "DATE", "WHAT"}, {}};
  for (const NodeRef node : nodes) switch (node.kind) {
      case NodeKind::event: {
        const StoryEvent& e = story.events[node.index];
        table.rows.push_back({e.id, "event", date_text(e), e.label});
        break;
      }
      case NodeKind::actor: {
        const StoryActor& a = story.actors[node.index];
        table.rows.push_back({a.id, "actor", "", a.name});
        break;
      }
      case NodeKind::link: {
        const StoryLink& l = story.links[node.index];
        table.rows.push_back({l.id, "link", "", link_text(story, l)});
        break;
      }
      case NodeKind::conflict: {
        const Conflict& c = story.conflicts[node.index];
        table.rows.push_back({c.id, "conflict", "", about(story, c) + ": " + values_of(c)});
        break;
      }
    }
  return table;
}

}  // namespace fabula
