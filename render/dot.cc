#include <algorithm>
#include <string_view>
#include <utility>

#include "graph/vocabulary.h"
#include "render/causes.h"
#include "render/date_words.h"
#include "render/event_words.h"
#include "render/graphviz.h"
#include "render/marks.h"
#include "render/picture.h"
#include "render/relations.h"
#include "render/storyline.h"
#include "render/timeline.h"
#include "render/utf8.h"

namespace fabula {
namespace {

std::string_view style_of(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return "";
    case Modality::planned:
      return "dashed";
    case Modality::possible:
    case Modality::claimed:
      return "dotted";
    case Modality::denied:
    case Modality::negated:
      return "diagonals";
  }
  return "";
}

std::string_view shape_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::country:
      return "hexagon";
    case ActorKind::organization:
      return "box";
    case ActorKind::person:
      return "ellipse";
    case ActorKind::place:
      return "diamond";
    case ActorKind::other:
      return "octagon";
  }
  return "box";
}

DotEdge edge_of(const StoryLink& link, std::size_t from, std::size_t to) {
  const bool hollow = link.modality != Modality::asserted;
  DotEdge edge{from, to, {link_words(link.kind)}, "", hollow ? "empty" : ""};
  switch (link.kind) {
    case LinkKind::causes:
      break;
    case LinkKind::enables:
      edge.style = "dashed", edge.arrowhead = "vee";
      break;
    case LinkKind::prevents:
      edge.arrowhead = "tee";
      break;
    case LinkKind::purpose:
      edge.style = "dotted", edge.arrowhead = "vee";
      break;
    case LinkKind::motive:
      edge.style = "dashed";
      break;
    case LinkKind::before:
    case LinkKind::during:
      edge.style = "dotted", edge.arrowhead = "none";
      break;
  }
  return edge;
}

DotNode node_of(const Story& story, EventIndex index, std::vector<std::string> lines, Box box) {
  const StoryEvent& event = story.events[at(index)];
  return {std::move(lines), event_title(story, event), box, "box", style_of(event.modality)};
}

constexpr std::size_t no_node = static_cast<std::size_t>(-1);

/// "organization", "organization [Q42]".
std::string kind_words(const StoryActor& actor) {
  std::string words(name_of(actor.kind));
  if (!actor.identifier.empty()) words += " [" + clean_text(actor.identifier, 120) + ']';
  return words;
}

}  // namespace

std::string timeline_dot(const Story& story, const PictureOptions& options) {
  const TimelineLayout layout = lay_out_timeline(story, options, 0);
  DotGraph graph;
  graph.title = options.title.empty() ? "Timeline" : options.title;
  std::vector<std::size_t> node(story.events.size(), no_node);
  for (const PlacedEvent& p : layout.events) {
    std::vector<std::string> lines = p.lines;
    if (!p.detail.empty()) lines.push_back(p.detail);
    node[at(p.event)] = graph.nodes.size();
    graph.nodes.push_back(node_of(story, p.event, std::move(lines), box_of(p)));
  }
  for (const StoryLink& link : story.links) {
    const auto [from, to] = std::pair(node[at(link.from)], node[at(link.to)]);
    if (is_causal(link.kind) && from != no_node && to != no_node)
      graph.edges.push_back(edge_of(link, from, to));
  }
  return write_dot(graph);
}

std::string storyline_dot(const Story& story, const PictureOptions& options) {
  const StorylineLayout layout = lay_out_storyline(story, options, 0);
  DotGraph graph{false, options.title.empty() ? "Storyline" : options.title, {}, {}};
  for (const StorylineMeeting& m : layout.meetings) {
    const StoryEvent& event = story.events[at(m.event)];
    graph.nodes.push_back(node_of(story, m.event, {date_words(event.when), shown_label(event)},
                                  {m.x - 6, m.top - 6, 12, m.bottom - m.top + 12}));
  }
  for (const StorylineActor& a : layout.actors) {
    const StoryActor& actor = story.actors[at(a.actor)];
    std::size_t last = graph.nodes.size();
    graph.nodes.push_back({a.name_lines,
                           kind_words(actor),
                           {16, a.points[0].y - 14, layout.left - 22, 28},
                           shape_of(actor.kind),
                           ""});
    for (std::size_t i = a.first; i < a.points.size(); ++i) {
      const std::vector<Point>& meeting = layout.meetings[i - 1].at;
      if (std::ranges::find(meeting, a.points[i]) == meeting.end()) continue;
      graph.edges.push_back({last, i - 1, {}, "", ""});
      last = i - 1;
    }
  }
  return write_dot(graph);
}

std::string relations_dot(const Story& story, const PictureOptions& options) {
  const RelationsLayout layout = lay_out_relations(story, options, 0);
  DotGraph graph{false, options.title.empty() ? "Relations between actors" : options.title, {}, {}};
  std::vector<std::size_t> node(story.actors.size(), no_node);
  for (const PlacedActor& a : layout.actors) {
    const StoryActor& actor = story.actors[at(a.actor)];
    node[at(a.actor)] = graph.nodes.size();
    graph.nodes.push_back({a.name_lines, kind_words(actor), a.box, shape_of(actor.kind), ""});
  }
  for (const PlacedTie& t : layout.ties)
    graph.edges.push_back({node[at(t.tie.a)], node[at(t.tie.b)], tie_words(story, t.tie),
                           t.tie.asserted ? "" : "dashed", ""});
  return write_dot(graph);
}

std::string causes_dot(const Story& story, const CausesFocus& focus,
                       const PictureOptions& options) {
  const CausesLayout layout = lay_out_causes(story, focus, options, 0);
  DotGraph graph;
  graph.title = options.title.empty() ? "Causes and effects" : options.title;
  std::vector<std::size_t> node(story.events.size(), no_node);
  for (const PlacedCause& p : layout.events) {
    std::vector<std::string> lines{p.date};
    lines.insert(lines.end(), p.lines.begin(), p.lines.end());
    lines.insert(lines.end(), p.notes.begin(), p.notes.end());
    node[at(p.event)] = graph.nodes.size();
    graph.nodes.push_back(node_of(story, p.event, std::move(lines), p.box));
  }
  for (const PlacedLink& l : layout.links) {
    const StoryLink& link = story.links[at(l.link)];
    graph.edges.push_back(edge_of(link, node[at(link.from)], node[at(link.to)]));
  }
  return write_dot(graph);
}

}  // namespace fabula
