#include <set>

#include "graph/vocabulary.h"
#include "render/date_words.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/relations.h"
#include "render/utf8.h"

namespace fabula {
namespace {

Ink ink_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::country:
      return Ink::series_2;
    case ActorKind::organization:
      return Ink::series_0;
    case ActorKind::person:
      return Ink::series_1;
    case ActorKind::place:
      return Ink::series_4;
    case ActorKind::other:
      return Ink::series_6;
  }
  return Ink::series_6;
}

// Person round, organization square, country six-sided, place on its tip, everything else a ring.
void draw_shape(Drawing& drawing, Point c, double r, ActorKind kind) {
  const Ink ink = ink_of(kind);
  const auto polygon = [&](std::vector<Point> points) {
    drawing.items.push_back(Path{std::move(points), Bend::sharp, true, ink, {}});
  };
  switch (kind) {
    case ActorKind::person:
      drawing.items.push_back(Circle{c, r, ink, {}});
      return;
    case ActorKind::organization:
      drawing.items.push_back(
          Rectangle{{c.x - 0.88 * r, c.y - 0.88 * r, 1.76 * r, 1.76 * r}, 3, ink, {}});
      return;
    case ActorKind::country:
      polygon({{c.x - r, c.y},
               {c.x - r / 2, c.y - 0.87 * r},
               {c.x + r / 2, c.y - 0.87 * r},
               {c.x + r, c.y},
               {c.x + r / 2, c.y + 0.87 * r},
               {c.x - r / 2, c.y + 0.87 * r}});
      return;
    case ActorKind::place:
      polygon({{c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}});
      return;
    case ActorKind::other:
      drawing.items.push_back(Circle{c, r - 1, Ink::ground, {ink, 2}});
      return;
  }
}

std::string tie_title(const Story& story, const Tie& tie) {
  constexpr std::size_t most_named = 4;
  std::string out = clean_text(story.actors[at(tie.a)].name, 120) + " and " +
                    clean_text(story.actors[at(tie.b)].name, 120) + ": " +
                    counted(tie.events.size(), "event");
  for (std::size_t i = 0; i < tie.events.size() && i < most_named; ++i) {
    const StoryEvent& event = story.events[at(tie.events[i])];
    out += "; " + date_words(event.when) + ": " + shown_label(event);
  }
  return tie.events.size() > most_named ? out + "; …" : out;
}

void draw_tie(Drawing& drawing, const Story& story, const PlacedTie& t, std::size_t number) {
  drawing.items.push_back(GroupBegin{"tie-" + std::to_string(number), tie_title(story, t.tie), ""});
  drawing.items.push_back(
      Path{{t.begin, t.control, t.end},
           Bend::curved,
           false,
           Ink::none,
           {Ink::secondary, t.width, t.tie.asserted ? Dash::solid : Dash::dashed}});
  drawing.items.push_back(GroupEnd{});
}

// The ground behind words hides the lines that pass there.
void draw_tie_label(Drawing& drawing, const PlacedTie& t) {
  if (t.label_lines.empty()) return;
  drawing.items.push_back(Rectangle{t.label_box, 2, Ink::ground, {}});
  double y = t.label_box.y + 10;
  for (std::size_t i = 0; i < t.label_lines.size(); ++i, y += 12.5)
    drawing.items.push_back(Text{{t.label_box.centre().x, y},
                                 t.label_lines[i],
                                 {10, Weight::regular},
                                 i < t.brief_lines ? Ink::secondary : Ink::text,
                                 Anchor::middle,
                                 !t.tie.asserted});
}

void draw_actor(Drawing& drawing, const Story& story, const PlacedActor& a) {
  const StoryActor& actor = story.actors[at(a.actor)];
  drawing.items.push_back(
      GroupBegin{"actor-" + actor.id,
                 identified_name(actor) + " (" + std::string(name_of(actor.kind)) + ")", ""});
  double y = a.centre.y + a.radius + 5;
  const double lines = static_cast<double>(a.name_lines.size());
  drawing.items.push_back(Rectangle{{a.box.x, y, a.box.width, lines * 14.5}, 2, Ink::ground, {}});
  draw_shape(drawing, a.centre, a.radius, actor.kind);
  for (const std::string& words : a.name_lines) {
    drawing.items.push_back(
        Text{{a.centre.x, y + 11}, words, lane_font, Ink::text, Anchor::middle});
    y += 14.5;
  }
  drawing.items.push_back(GroupEnd{});
}

double draw_kinds(Drawing& drawing, const Story& story, const RelationsLayout& layout, double y) {
  std::set<ActorKind> kinds;
  for (const PlacedActor& a : layout.actors) kinds.insert(story.actors[at(a.actor)].kind);
  double x = 16;
  const auto entry = [&](double sign, const std::string& words) {
    drawing.items.push_back(Text{{x + sign + 6, y + 3.7}, words, detail_font, Ink::secondary});
    x += sign + 22 + text_width(words, detail_font);
  };
  for (ActorKind kind : kinds) {
    draw_shape(drawing, {x + 6, y}, 6, kind);
    entry(12, std::string(name_of(kind)));
  }
  bool all_asserted = true;
  for (const PlacedTie& t : layout.ties) all_asserted &= t.tie.asserted;
  if (!all_asserted) {
    drawing.items.push_back(Path{
        {{x, y}, {x + 26, y}}, Bend::sharp, false, Ink::none, {Ink::secondary, 1.5, Dash::dashed}});
    entry(26, "only planned, claimed or denied");
  }
  return y + 14;
}

std::string description_of(const Story& story, const RelationsLayout& layout,
                           const PictureOptions& options) {
  std::string out = counted(layout.actors.size(), "actor") + " and " +
                    counted(layout.ties.size(), "tie") + " between them";
  if (options.ego)
    out += ", at most " + counted(options.ego_depth, "tie") + " from " +
           clean_text(story.actors[at(*options.ego)].name, 120);
  if (const DateInterval span = span_of(story); !span.is_unknown()) out += " · " + date_words(span);
  return out;
}

std::string left_out_words(const RelationsLayout& layout) {
  std::string out;
  if (layout.actors_left_out > 0) out = counted(layout.actors_left_out, "less prominent actor");
  if (layout.ties_left_out > 0)
    out += (out.empty() ? "" : ", ") + counted(layout.ties_left_out, "weaker tie");
  return out.empty() ? "" : "Left out: " + out + ".";
}

}  // namespace

Drawing draw_relations(const Story& story, const PictureOptions& options) {
  constexpr double heading_room = 66;
  const RelationsLayout layout = lay_out_relations(story, options, heading_room);
  Drawing drawing;
  drawing.width = layout.width;
  drawing.title = options.title.empty() ? "Relations between actors" : options.title;
  drawing.description = description_of(story, layout, options);
  draw_heading(drawing, drawing.width);
  for (std::size_t i = 0; i < layout.ties.size(); ++i) draw_tie(drawing, story, layout.ties[i], i);
  for (const PlacedTie& t : layout.ties) draw_tie_label(drawing, t);
  for (const PlacedActor& a : layout.actors) draw_actor(drawing, story, a);
  double y = layout.height + 26;
  if (!layout.actors.empty()) y = draw_kinds(drawing, story, layout, y);
  if (std::string words = left_out_words(layout); !words.empty()) {
    y += 6;
    drawing.items.push_back(Text{{16, y}, std::move(words), detail_font, Ink::secondary});
  }
  drawing.height = y + 12;
  return drawing;
}

}  // namespace fabula
