#include "render/causes.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/marks.h"

namespace fabula {
namespace {

constexpr double page_margin = 16;

Stroke border_of(Modality modality, bool in_focus) {
  const double width = in_focus ? 2.4 : 1.2;
  const Ink ink = in_focus ? Ink::text : Ink::secondary;
  switch (modality) {
    case Modality::asserted:
    case Modality::denied:
    case Modality::negated:
      return {ink, width, Dash::solid};
    case Modality::planned:
      return {ink, width, Dash::dashed};
    case Modality::possible:
      return {ink, width, Dash::dotted};
    case Modality::claimed:
      return {ink, width, Dash::dash_dot};
  }
  return {ink, width, Dash::solid};
}

void draw_box(Drawing& drawing, const Story& story, const PlacedCause& p) {
  constexpr double padding = 9;
  const StoryEvent& event = story.events[at(p.event)];
  drawing.items.push_back(GroupBegin{"event-" + event.id, event_title(story, event), ""});
  const bool fact = event.modality == Modality::asserted;
  drawing.items.push_back(
      Rectangle{p.box, 5, fact ? Ink::tint : Ink::ground, border_of(event.modality, p.in_focus)});
  const double x = p.box.x + padding;
  double y = p.box.y + padding + 9;
  draw_mark(drawing, {x + 5, y - 3.6}, event.modality, Ink::series_0);
  drawing.items.push_back(Text{{x + 14, y}, p.date, detail_font, Ink::secondary});
  y += 15.5;
  for (const std::string& words : p.lines) {
    drawing.items.push_back(Text{{x, y}, words, label_font, Ink::text, Anchor::start, !fact});
    y += 14.5;
  }
  for (const std::string& words : p.notes) {
    drawing.items.push_back(Text{{x, y - 0.5}, words, detail_font, Ink::secondary});
    y += 13;
  }
  drawing.items.push_back(GroupEnd{});
}

std::string link_title(const Story& story, const StoryLink& link) {
  const auto label = [&story](EventIndex e) { return shown_label(story.events[at(e)]); };
  std::string out = label(link.from) + " — " + link_words(link.kind) + " — " + label(link.to);
  if (!link.cue.empty()) out += " (“" + link.cue + "”)";
  return out;
}

std::string description_of(const CausesLayout& layout) {
  if (layout.events.empty()) return "No event of the story is said to have led to another";
  std::string out = counted(layout.events.size(), "event") + ", " +
                    counted(layout.links.size(), "link") + " · time runs from left to right";
  if (!layout.crossings.empty()) out += "; a line goes on below at the same letter";
  if (layout.chains > 1) out += " in each of " + counted(layout.chains, "chain");
  return out;
}

LegendEntries legend_of(const Story& story, const CausesLayout& layout) {
  LegendEntries entries;
  for (const PlacedCause& p : layout.events)
    entries.marks.insert(story.events[at(p.event)].modality);
  for (const PlacedLink& l : layout.links) {
    entries.links.insert(story.links[at(l.link)].kind);
    entries.hollow_head |= story.links[at(l.link)].modality != Modality::asserted;
  }
  return entries;
}

}  // namespace

Drawing draw_causes(const Story& story, const CausesFocus& focus, const PictureOptions& options) {
  constexpr double heading_room = 62;
  const CausesLayout layout = lay_out_causes(story, focus, options, heading_room);
  Drawing drawing;
  drawing.width = layout.width;
  drawing.title = options.title.empty() ? "Causes and effects" : options.title;
  drawing.description = description_of(layout);
  draw_heading(drawing, drawing.width);
  for (const auto& header : layout.headers)
    drawing.items.push_back(Text{{header.x, heading_room + 14}, header.words, major_tick_font});
  for (const PlacedLink& l : layout.links) {
    const StoryLink& link = story.links[at(l.link)];
    drawing.items.push_back(GroupBegin{"link-" + link.id, link_title(story, link), ""});
    for (std::size_t i = 0; i + 1 < l.parts.size(); ++i)
      draw_arrow_line(drawing, l.parts[i], link.kind, Bend::rounded);
    draw_arrow(drawing, l.parts.back(), link.kind, link.modality, Bend::rounded);
    drawing.items.push_back(GroupEnd{});
  }
  for (const auto& crossing : layout.crossings)
    drawing.items.push_back(
        Text{crossing.at, crossing.letter, major_tick_font, Ink::text, crossing.anchor});
  for (const PlacedCause& p : layout.events) draw_box(drawing, story, p);
  double y = draw_legend(drawing, {page_margin, layout.height + 14},
                         drawing.width - 2 * page_margin, legend_of(story, layout));
  if (layout.events_left_out > 0) {
    y += 12;
    drawing.items.push_back(Text{{page_margin, y},
                                 "Left out: " + counted(layout.events_left_out, "further event") +
                                     " with causes or effects.",
                                 detail_font,
                                 Ink::secondary});
  }
  if (options.sources) {
    std::vector<EventIndex> shown;
    for (const PlacedCause& p : layout.events) shown.push_back(p.event);
    y = draw_sources(drawing, story, shown, y);
  }
  drawing.height = y + 12;
  return drawing;
}

}  // namespace fabula
