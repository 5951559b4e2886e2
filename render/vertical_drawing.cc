#include <algorithm>

#include "render/event_words.h"
#include "render/fonts.h"
#include "render/marks.h"
#include "render/timeline.h"

namespace fabula {
namespace {

constexpr double page_margin = 16;
constexpr Ink mark_ink = Ink::series_0;
constexpr Ink dot_ink = Ink::series_6;

Path line(std::vector<Point> points, Stroke stroke) {
  return {std::move(points), Bend::sharp, false, Ink::none, stroke};
}

// The zigzags across the axis that say: time is left out here, or goes on at another scale.
void draw_break(Drawing& drawing, const VerticalTimeline& layout, double y) {
  const double left = layout.axis_x - 10;
  const double right = layout.label_x - 22;
  drawing.items.push_back(Rectangle{{left, y - 4, right - left, 8}, 0, Ink::ground, {}});
  for (double middle : {y - 4, y + 4}) {
    Path path = line({}, {Ink::rule, 1});
    bool out = false;
    for (double x = left; x <= right; x += 5, out = !out)
      path.points.push_back({x, middle + (out ? 2.5 : -2.5)});
    drawing.items.push_back(std::move(path));
  }
}

void draw_axis(Drawing& drawing, const VerticalTimeline& layout) {
  const double x = layout.axis_x;
  drawing.items.push_back(line({{x, layout.top}, {x, layout.bottom}}, {Ink::rule, 1.5}));
  for (const VerticalEvent& e : layout.events) {
    const double y = e.mark.y;
    if (!e.month.empty())
      drawing.items.push_back(Text{{page_margin, y + 4}, e.month, major_tick_font});
    if (!e.day.empty())
      drawing.items.push_back(
          Text{{x - 8, y + 4}, e.day, minor_tick_font, Ink::secondary, Anchor::end});
  }
  for (double y : layout.breaks) draw_break(drawing, layout, y);
}

void draw_leader(Drawing& drawing, const VerticalTimeline& layout, const VerticalEvent& e) {
  drawing.items.push_back(
      line({{layout.axis_x, e.mark.y}, {layout.label_x - 5, e.mark.y}}, {Ink::rule, 1}));
}

void draw_event(Drawing& drawing, const Story& story, const VerticalTimeline& layout,
                const VerticalEvent& e) {
  const StoryEvent& event = story.events[at(e.event)];
  drawing.items.push_back(GroupBegin{"event-" + event.id, event_title(story, event), ""});
  if (e.bar_bottom > e.bar_top)
    draw_date_bar(drawing, {e.mark.x, e.bar_top}, {e.mark.x, e.bar_bottom}, event.when, mark_ink);
  draw_mark(drawing, e.mark, event.modality, mark_ink);
  double y = e.label_top + 11.7;
  for (const std::string& words : e.lines) {
    drawing.items.push_back(Text{{layout.label_x, y},
                                 words,
                                 e.font,
                                 Ink::text,
                                 Anchor::start,
                                 event.modality != Modality::asserted});
    y += 14.5;
  }
  drawing.items.push_back(Text{{layout.label_x, y - 0.5}, e.detail, detail_font, Ink::secondary});
  drawing.items.push_back(GroupEnd{});
}

LegendEntries legend_of(const Story& story, const VerticalTimeline& layout) {
  LegendEntries entries;
  for (const VerticalEvent& e : layout.events) {
    entries.marks.insert(story.events[at(e.event)].modality);
    if (e.bar_bottom > e.bar_top) entries.add(story.events[at(e.event)].when);
  }
  for (EventIndex e : layout.undated) entries.marks.insert(story.events[at(e)].modality);
  entries.folded = !layout.folded.events.empty();
  entries.broken_axis = !layout.breaks.empty();
  return entries;
}

Drawing draw_column(const Story& story, const PictureOptions& options, std::size_t most_named) {
  Drawing drawing;
  drawing.width = std::max(options.width, least_vertical_width);
  drawing.title = options.title.empty() ? "Timeline" : options.title;
  drawing.description = story_summary(story) + " · more room where more happens";
  double y = draw_heading(drawing, drawing.width);
  const VerticalTimeline layout = lay_out_vertical(story, options, y, most_named);
  if (!layout.events.empty()) {
    draw_axis(drawing, layout);
    for (const VerticalEvent& e : layout.events) draw_leader(drawing, layout, e);
    for (const auto& dot : layout.folded.dots)
      draw_dot(drawing, {layout.axis_x, dot.x}, dot, dot_ink);
    for (const VerticalEvent& e : layout.events) draw_event(drawing, story, layout, e);
    y = layout.bottom;
  }
  if (!layout.folded.events.empty()) {
    y += 16;
    drawing.items.push_back(
        Text{{page_margin, y},
             "+" + with_separators(layout.folded.events.size()) + " more, as dots on the axis",
             detail_font,
             Ink::secondary});
  }
  y = draw_undated(drawing, story, layout.undated, y);
  y = draw_legend(drawing, {page_margin, y + 10}, drawing.width - 2 * page_margin,
                  legend_of(story, layout));
  if (options.sources) {
    std::vector<EventIndex> named;
    for (const VerticalEvent& e : layout.events) named.push_back(e.event);
    y = draw_sources(drawing, story, named, y);
  }
  drawing.height = y + 12;
  return drawing;
}

}  // namespace

// Names fewer events until the page is no higher than asked for.
Drawing draw_vertical_timeline(const Story& story, const PictureOptions& options) {
  constexpr std::size_t most_named = 150;
  constexpr std::size_t fewest = 8;
  std::size_t named = most_named;
  Drawing drawing = draw_column(story, options, named);
  while (options.height > 0 && drawing.height > options.height && named > fewest)
    drawing = draw_column(story, options, named = named * 4 / 5);
  return drawing;
}

}  // namespace fabula
