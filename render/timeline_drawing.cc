#include <algorithm>

#include "render/date_words.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/marks.h"
#include "render/timeline.h"

namespace fabula {
namespace {

constexpr double page_margin = 16;

Path line(Point a, Point b, Stroke stroke) {
  return {{a, b}, Bend::sharp, false, Ink::none, stroke};
}

void draw_lane_grounds(Drawing& drawing, const TimelineLayout& layout) {
  for (std::size_t i = 0; i < layout.lanes.size(); i += 2)
    drawing.items.push_back(Rectangle{layout.lanes[i].box, 0, Ink::tint, {}});
}

// The zigzag that says: time is left out here.
void draw_break(Drawing& drawing, double left, double right, double top, double bottom) {
  const double middle = (left + right) / 2;
  drawing.items.push_back(Rectangle{{middle - 4, top, 8, bottom - top}, 0, Ink::ground, {}});
  for (double x : {middle - 4, middle + 4}) {
    Path path{{}, Bend::sharp, false, Ink::none, {Ink::rule, 1}};
    bool out = false;
    for (double y = top; y < bottom + 5; y += 5, out = !out)
      path.points.push_back({x + (out ? 2.5 : -2.5), std::min(y, bottom)});
    drawing.items.push_back(std::move(path));
  }
}

void draw_axis(Drawing& drawing, const TimelineLayout& layout) {
  const double base = layout.lanes_top;
  for (const Tick& tick : ticks(layout.axis, layout.plot_right)) {
    const double top = base - (tick.major.empty() ? 17 : 34);
    drawing.items.push_back(line({tick.x, top}, {tick.x, layout.height}, {Ink::rule, 1}));
    if (!tick.major.empty())
      drawing.items.push_back(Text{{tick.x + 4, base - 23}, tick.major, major_tick_font});
    if (!tick.minor.empty())
      drawing.items.push_back(
          Text{{tick.x + 4, base - 7}, tick.minor, minor_tick_font, Ink::secondary});
  }
  const auto& segments = layout.axis.segments;
  for (std::size_t i = 1; i < segments.size(); ++i)
    draw_break(drawing, segments[i - 1].right, segments[i].left, base - 17, layout.height);
}

void draw_lane_names(Drawing& drawing, const TimelineLayout& layout) {
  for (const PlacedLane& lane : layout.lanes) {
    double y = lane.box.y + 20;
    for (const std::string& words : lane.name_lines) {
      drawing.items.push_back(Text{{page_margin, y}, words, lane_font});
      y += 15;
    }
    if (!lane.note.empty())
      drawing.items.push_back(Text{{page_margin, y}, lane.note, detail_font, Ink::secondary});
  }
}

void draw_folded(Drawing& drawing, const TimelineLayout& layout, const FoldedEvents& folded) {
  const Ink ink = layout.lanes[folded.lane].ink;
  drawing.items.push_back(GroupBegin{"", counted(folded.events.size(), "further event"), ""});
  for (const auto& dot : folded.dots) draw_dot(drawing, {dot.x, folded.y}, dot, ink);
  drawing.items.push_back(GroupEnd{});
}

bool is_hedged(Modality modality) {
  return modality == Modality::planned || modality == Modality::possible ||
         modality == Modality::claimed;
}

void draw_event(Drawing& drawing, const Story& story, const PlacedEvent& p, Ink ink) {
  const StoryEvent& event = story.events[at(p.event)];
  drawing.items.push_back(GroupBegin{"event-" + event.id, event_title(story, event), ""});
  if (p.bar_right > p.bar_left)
    draw_date_bar(drawing, {p.bar_left, p.mark.y}, {p.bar_right, p.mark.y}, event.when, ink);
  draw_mark(drawing, p.mark, event.modality, ink);
  const double x = p.labels_left ? p.bar_left - 10 : (p.labels_below ? p.mark.x : p.bar_right) + 10;
  const Anchor anchor = p.labels_left ? Anchor::end : Anchor::start;
  double y = p.mark.y + 4.2 + (p.labels_below ? 11 : 0);
  for (const std::string& words : p.lines) {
    drawing.items.push_back(
        Text{{x, y}, words, p.font, Ink::text, anchor, is_hedged(event.modality)});
    y += 14.5;
  }
  drawing.items.push_back(Text{{x, y - 0.5}, p.detail, detail_font, Ink::secondary, anchor});
  drawing.items.push_back(GroupEnd{});
}

LegendEntries legend_of(const Story& story, const TimelineLayout& layout) {
  LegendEntries entries;
  for (const PlacedEvent& p : layout.events) {
    entries.marks.insert(story.events[at(p.event)].modality);
    if (p.bar_right > p.bar_left) entries.add(story.events[at(p.event)].when);
  }
  for (LinkIndex index : layout.links) {
    const StoryLink& link = story.links[at(index)];
    entries.links.insert(link.kind);
    entries.hollow_head |= link.modality != Modality::asserted;
  }
  for (EventIndex e : layout.undated) entries.marks.insert(story.events[at(e)].modality);
  entries.folded = !layout.folded.empty();
  entries.broken_axis = layout.axis.segments.size() > 1;
  return entries;
}

Drawing draw_lanes(const Story& story, const PictureOptions& options, std::size_t page_rows) {
  Drawing drawing;
  drawing.width = std::max(options.width, least_width);
  drawing.title = options.title.empty() ? "Timeline" : options.title;
  drawing.description = story_summary(story);
  const double top = draw_heading(drawing, drawing.width);
  const TimelineLayout layout = lay_out_timeline(story, options, top, page_rows);
  double y = top;
  if (!layout.lanes.empty()) {
    draw_lane_grounds(drawing, layout);
    draw_axis(drawing, layout);
    for (std::size_t i = 0; i < layout.links.size(); ++i) {
      const StoryLink& link = story.links[at(layout.links[i])];
      draw_arrow(drawing, layout.routes[i], link.kind, link.modality, Bend::rounded);
    }
    draw_lane_names(drawing, layout);
    for (const FoldedEvents& folded : layout.folded) draw_folded(drawing, layout, folded);
    for (const PlacedEvent& p : layout.events)
      draw_event(drawing, story, p, layout.lanes[p.lane].ink);
    y = layout.height;
  }
  y = draw_undated(drawing, story, layout.undated, y);
  y = draw_legend(drawing, {page_margin, y + 10}, drawing.width - 2 * page_margin,
                  legend_of(story, layout));
  if (options.sources) {
    std::vector<EventIndex> named;
    for (const PlacedEvent& p : layout.events) named.push_back(p.event);
    y = draw_sources(drawing, story, named, y);
  }
  drawing.height = y + 12;
  return drawing;
}

}  // namespace

double draw_undated(Drawing& drawing, const Story& story, const std::vector<EventIndex>& undated,
                    double y) {
  if (undated.empty()) return y;
  constexpr std::size_t most_listed = 30;
  constexpr double widest_column = 390;
  constexpr double line_height = 18;
  y += 22;
  drawing.items.push_back(Text{{page_margin, y}, "Without a date", lane_font});
  const std::vector<double> weights = importance(story);
  std::vector<EventIndex> order = undated;
  std::ranges::stable_sort(order, std::greater{}, [&](EventIndex e) { return weights[at(e)]; });
  const double inner = drawing.width - 2 * page_margin;
  const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(inner / widest_column));
  const double pitch = inner / static_cast<double>(columns);
  y += 1;
  for (std::size_t i = 0; i < order.size() && i < most_listed; ++i) {
    const StoryEvent& event = story.events[at(order[i])];
    const std::string words = fit_text(shown_label(event), label_font, pitch - 32);
    const double x = page_margin + static_cast<double>(i % columns) * pitch;
    if (i % columns == 0) y += line_height;
    drawing.items.push_back(GroupBegin{"event-" + event.id, event_title(story, event), ""});
    draw_mark(drawing, {x + 5, y - 4}, event.modality, Ink::series_6);
    drawing.items.push_back(
        Text{{x + 15, y}, words, label_font, Ink::text, Anchor::start, is_hedged(event.modality)});
    drawing.items.push_back(GroupEnd{});
  }
  if (order.size() > most_listed) {
    y += line_height;
    drawing.items.push_back(Text{{page_margin, y},
                                 "and " + with_separators(order.size() - most_listed) + " more",
                                 detail_font,
                                 Ink::secondary});
  }
  return y + 6;
}

void draw_dot(Drawing& drawing, Point centre, const FoldedEvents::Dot& dot, Ink ink) {
  const double radius = dot.events == 1 ? 1.6 : dot.events < 5 ? 1.9 : 2.2;
  if (dot.asserted)
    drawing.items.push_back(Circle{centre, radius, ink, {}});
  else
    drawing.items.push_back(Circle{centre, 1.5, Ink::ground, {ink, 0.9}});
}

// Names fewer events until the page is no higher than asked for.
Drawing draw_timeline(const Story& story, const PictureOptions& options) {
  if (options.orientation == Orientation::vertical) return draw_vertical_timeline(story, options);
  constexpr std::size_t fewest_rows = 12;
  std::size_t rows = default_page_rows;
  Drawing drawing = draw_lanes(story, options, rows);
  while (options.height > 0 && drawing.height > options.height && rows > fewest_rows)
    drawing = draw_lanes(story, options, rows = rows * 3 / 4);
  return drawing;
}

}  // namespace fabula
