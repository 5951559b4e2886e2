#include <algorithm>
#include <cmath>

#include "render/causes.h"
#include "render/date_words.h"
#include "render/event_details.h"
#include "render/fonts.h"
#include "render/marks.h"
#include "render/packing.h"
#include "render/timeline.h"

namespace fabula {
namespace {

constexpr double page_margin = 16;
constexpr double tick_width = 92;  // month and day left of the axis
constexpr double rail_pitch = 11;  // bars of overlapping dates stand side by side
constexpr std::size_t most_rails = 5;
constexpr double leader = 16;  // from the rails to the labels
constexpr double label_gap = 9;
constexpr double label_line = 14.5;
constexpr double detail_line = 13;
constexpr double shortest_bar = 14;
constexpr double open_bar = 26;      // length of the arrow of "after"
constexpr double mark_offset = 7.5;  // the middle of a label's first line

double height_of(const VerticalEvent& e) {
  return static_cast<double>(e.lines.size()) * label_line + detail_line;
}

std::vector<EventIndex> dated_by_importance(const Story& story, const PictureOptions& options) {
  std::vector<double> weights = importance(story);
  if (options.focus) {
    CausesFocus focus;
    focus.event = options.focus;
    focus.depth = options.focus_depth;
    for (const auto& node : causal_part(story, focus, weights.size(), 2).nodes)
      weights[at(node.event)] += 1000;
  }
  std::vector<EventIndex> events;
  for (std::size_t i = 0; i < story.events.size(); ++i)
    if (!story.events[i].when.is_unknown())
      events.push_back(EventIndex{static_cast<std::uint32_t>(i)});
  std::ranges::stable_sort(events, std::greater{}, [&](EventIndex e) { return weights[at(e)]; });
  return events;
}

double number(Day day) { return static_cast<double>(day.time_since_epoch().count()); }

// An axis with a stretch between every two labels: as long as the labels need, longer where more
// time passes, but a long empty stretch is cut short and marked as broken.
void place_labels(const Story& story, VerticalTimeline& layout) {
  constexpr double longest_stretch = 110;
  constexpr double share_of_time = 0.6;  // of the room that labels take
  const auto day_of = [&](const VerticalEvent& e) {
    return number(mark_day(story.events[at(e.event)].when));
  };
  double labels = 0;
  for (const VerticalEvent& e : layout.events) labels += height_of(e) + label_gap;
  const double days =
      layout.events.empty() ? 1 : day_of(layout.events.back()) - day_of(layout.events.front());
  const double scale = share_of_time * labels / std::max(1.0, days);
  double y = layout.top + 30;
  for (std::size_t i = 0; i < layout.events.size(); ++i) {
    VerticalEvent& e = layout.events[i];
    e.label_top = y;
    e.mark.y = y + mark_offset;
    y += height_of(e) + label_gap;
    if (i + 1 == layout.events.size()) break;
    const double day = day_of(e);
    const double next = day_of(layout.events[i + 1]);
    const double wished = (next - day) * scale;
    if (wished > 2 * longest_stretch) layout.breaks.push_back(y + longest_stretch / 2);
    if (wished > 2 * longest_stretch) y += longest_stretch;
    y = std::max(y, e.label_top + std::min(wished, longest_stretch));
    if (next > day) layout.axis.segments.push_back({day, next, e.mark.y, y + mark_offset});
  }
  layout.bottom = y + open_bar;
}

// What is dated before the first label and after the last one, and is a dot at most.
void extend_axis(const Story& story, VerticalTimeline& layout) {
  if (layout.events.empty()) return;
  std::vector<AxisSegment>& segments = layout.axis.segments;
  const auto day_of = [&](const VerticalEvent& e) {
    return mark_day(story.events[at(e.event)].when);
  };
  const double first_label = number(day_of(layout.events.front()));
  const double last_label = number(day_of(layout.events.back()));
  double first = first_label;
  double last = last_label;
  for (const StoryEvent& event : story.events) {
    if (event.when.is_unknown()) continue;
    first = std::min(first, number(mark_day(event.when)));
    last = std::max(last, number(event.when.has_end() ? event.when.latest : event.when.earliest));
  }
  segments.insert(segments.begin(), {first, first_label, layout.top, layout.events.front().mark.y});
  segments.push_back({last_label, last, layout.events.back().mark.y, layout.bottom});
}

// Marks and bars; those that overlap in time on rails side by side.
void place_marks(const Story& story, VerticalTimeline& layout) {
  std::vector<Extent> extents;
  for (VerticalEvent& e : layout.events) {
    const DateInterval& when = story.events[at(e.event)].when;
    e.bar_top = e.bar_bottom = e.mark.y;
    if (!when.has_start()) e.bar_top -= open_bar;
    if (!when.has_end()) e.bar_bottom += open_bar;
    if (!when.is_open() && !when.is_day())
      e.bar_bottom = std::max(layout.axis.x(when.latest), e.mark.y + shortest_bar);
    extents.push_back({e.bar_top - mark_radius, e.bar_bottom + mark_radius + 2});
  }
  const std::vector<std::size_t> rails = pack_rows(extents);
  for (std::size_t i = 0; i < rails.size(); ++i)
    layout.events[i].mark.x =
        layout.axis_x + rail_pitch * static_cast<double>(1 + rails[i] % most_rails);
}

// The month where it is another than that of the event above, and the day where it is known.
void word_dates(const Story& story, VerticalTimeline& layout) {
  std::string last;
  for (VerticalEvent& e : layout.events) {
    const DateInterval& when = story.events[at(e.event)].when;
    const std::chrono::year_month_day day{mark_day(when)};
    const bool whole_year = !when.is_open() && (when.latest - when.earliest).count() > 200;
    std::string month = year_words(static_cast<int>(day.year()));
    if (!whole_year) month = month_words(static_cast<unsigned>(day.month())) + " " + month;
    if (month != last) e.month = last = month;
    if (when.is_day()) e.day = std::to_string(static_cast<unsigned>(day.day()));
  }
}

}  // namespace

VerticalTimeline lay_out_vertical(const Story& story, const PictureOptions& options, double top,
                                  std::size_t most_named) {
  VerticalTimeline layout;
  layout.width = std::max(options.width, least_vertical_width);
  layout.top = top + 8;
  layout.axis_x = page_margin + tick_width;
  layout.label_x = layout.axis_x + most_rails * rail_pitch + leader;

  std::vector<EventIndex> events = dated_by_importance(story, options);
  std::vector<EventIndex> others;
  if (events.size() > most_named) {
    others.assign(events.begin() + static_cast<std::ptrdiff_t>(most_named), events.end());
    events.resize(most_named);
  }
  std::ranges::sort(events, {},
                    [&](EventIndex e) { return std::pair(mark_day(story.events[at(e)].when), e); });
  for (std::size_t i = 0; i < story.events.size(); ++i)
    if (story.events[i].when.is_unknown())
      layout.undated.push_back(EventIndex{static_cast<std::uint32_t>(i)});
  const EventDetails details(story, options, dated_causal_links(story));
  const double room = layout.width - page_margin - layout.label_x;
  for (EventIndex index : events) {
    VerticalEvent e;
    e.event = index;
    if (options.focus == index) e.font = lane_font;
    e.lines = wrap_text(shown_label(story.events[at(index)]), e.font, room, 3);
    e.detail = fit_text(details.of(index), detail_font, room);
    layout.events.push_back(std::move(e));
  }
  place_labels(story, layout);
  extend_axis(story, layout);
  place_marks(story, layout);
  word_dates(story, layout);
  layout.folded = fold_events(story, layout.axis, std::move(others));
  std::erase_if(layout.breaks, [&](double y) {
    return std::ranges::any_of(layout.folded.dots,
                               [y](const auto& dot) { return std::abs(dot.x - y) < 40; });
  });
  return layout;
}

}  // namespace fabula
