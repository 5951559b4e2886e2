#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "render/causes.h"
#include "render/event_details.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/marks.h"
#include "render/packing.h"
#include "render/timeline.h"

namespace fabula {
namespace {

// Up to this many events there is room to name them all; beyond, the most important.
constexpr std::size_t most_detailed = 60;
constexpr std::size_t most_detailed_arrows = 60;  // beyond, arrows hide more than they show
constexpr std::size_t most_arrows = 20;           // where labels stand close

constexpr double page_margin = 16;
constexpr double axis_height = 38;
constexpr double widest_lane_name = 150;
constexpr double widest_label = 230;
constexpr std::size_t most_lines = 3;  // of a label
constexpr double label_gap = 10;       // between the middle of a mark and its words
constexpr double row_gap = 14;         // free pixels between what stands in one row
constexpr double track_height = 6;
constexpr double open_bar = 26;    // length of the arrow of "before" and "after"
constexpr double dot_pitch = 4.5;  // pixels between folded dots
constexpr double strip_height = 14;
constexpr double label_line = 14.5;
constexpr double detail_line = 13;
constexpr double mark_offset = 7.5;  // the middle of a row's first line

// Slate is for what is folded together.
constexpr Ink folded_lane_ink = Ink::series_6;
constexpr std::array lane_inks{Ink::series_0, Ink::series_1, Ink::series_2, Ink::series_3,
                               Ink::series_4, Ink::series_5, Ink::series_7};

struct Placement {
  PlacedEvent placed;
  Extent extent;
  double height = 0;
};

struct Context {
  const Story& story;
  const TimelineLayout& layout;
  const std::vector<double>& weights;
  const EventDetails& details;
  std::optional<EventIndex> focus;
};

double widest(const PlacedEvent& p) {
  double width = text_width(p.detail, detail_font);
  for (const std::string& line : p.lines) width = std::max(width, text_width(line, p.font));
  return width;
}

double height_of(const PlacedEvent& p) {
  return static_cast<double>(p.lines.size()) * label_line + detail_line + (p.labels_below ? 9 : 0);
}

void set_words(const Context& c, PlacedEvent& p, const Lane& lane, double width) {
  const StoryEvent& event = c.story.events[at(p.event)];
  const std::string label =
      lane.actor ? label_in_lane(event, c.story.actors[at(*lane.actor)]) : shown_label(event);
  p.lines = wrap_text(label, p.font, width, most_lines);
  p.detail = fit_text(c.details.of(p.event), detail_font, width);
}

void set_bar(const Context& c, PlacedEvent& p) {
  const DateInterval& when = c.story.events[at(p.event)].when;
  p.mark.x = p.bar_left = p.bar_right = c.layout.axis.x(mark_day(when));
  if (!when.has_start()) p.bar_left -= open_bar;
  if (!when.has_end()) p.bar_right += open_bar;
  if (!when.is_open()) p.bar_right = std::max(c.layout.axis.x(when.latest), p.mark.x);
  if (p.bar_right - p.bar_left < 2 * mark_radius) p.bar_left = p.bar_right = p.mark.x;
}

// What the mark and the words take, from the side on which they stand.
void measure(Placement& placement) {
  const PlacedEvent& p = placement.placed;
  const double words = widest(p);
  const double start = (p.labels_below ? p.mark.x : p.bar_right) + label_gap;
  placement.extent = p.labels_left
                         ? Extent{p.bar_left - label_gap - words, p.bar_right + mark_radius}
                         : Extent{p.bar_left - mark_radius, std::max(p.bar_right, start + words)};
  placement.extent.right += row_gap;
  placement.height = height_of(p);
}

// Right of the mark where there is room, else left, else cut where there is more; below the bar
// where it is long.
Placement place(const Context& c, EventIndex event, std::size_t lane_number, const Lane& lane) {
  Placement result;
  PlacedEvent& p = result.placed;
  p.event = event;
  p.lane = lane_number;
  if (event == c.focus) p.font = lane_font;
  set_bar(c, p);
  set_words(c, p, lane, widest_label);
  constexpr double long_bar = 60;
  p.labels_below = p.bar_right - p.mark.x > long_bar;
  const double start = (p.labels_below ? p.mark.x : p.bar_right) + label_gap;
  const double room_right = c.layout.plot_right - start;
  const double room_left = p.bar_left - label_gap - c.layout.plot_left;
  if (const double width = widest(p); width > room_right) {
    p.labels_left = width <= room_left || room_left > room_right;
    if (p.labels_left) p.labels_below = false;
    const double room = p.labels_left ? room_left : room_right;
    if (width > room) set_words(c, p, lane, room);
  }
  measure(result);
  return result;
}

// With the words on the left, where they stand right of the mark and there is room.
Placement mirrored(const Context& c, const Placement& natural) {
  Placement result = natural;
  PlacedEvent& p = result.placed;
  const double room_left = p.bar_left - label_gap - c.layout.plot_left;
  if (p.labels_left || widest(p) > room_left) return result;
  p.labels_left = true;
  p.labels_below = false;
  measure(result);
  return result;
}

std::vector<EventIndex> by_importance(const Context& c, std::vector<EventIndex> events) {
  std::ranges::stable_sort(events, std::greater{}, [&c](EventIndex e) { return c.weights[at(e)]; });
  return events;
}

// The rows of one lane's events: all of them where that does not take more than `most_rows`, else
// the most important, on the side where they find a place.
std::vector<std::size_t> choose_rows(const Context& c, std::vector<Placement>& placements,
                                     std::size_t most_rows) {
  std::vector<Extent> extents;
  for (const Placement& p : placements) extents.push_back(p.extent);
  std::vector<std::size_t> rows = pack_rows(extents);
  if (rows.empty() || std::ranges::max(rows) < most_rows) return rows;
  std::vector<Placement> others;
  std::vector<std::array<Extent, 2>> both;
  for (const Placement& p : placements) {
    others.push_back(mirrored(c, p));
    both.push_back({p.extent, others.back().extent});
  }
  const std::vector<PackedRow> packed = pack_important(both, most_rows);
  for (std::size_t i = 0; i < packed.size(); ++i) {
    rows[i] = packed[i].row;
    if (packed[i].second) placements[i] = std::move(others[i]);
  }
  return rows;
}

std::string note_of(std::size_t events, std::size_t folded) {
  const std::string all = counted(events, "event");
  if (folded == 0) return all;
  return all + ", " + (folded == 1 ? "one as a dot" : with_separators(folded) + " as dots");
}

double lane_name_width(const std::vector<Lane>& lanes, bool all_named) {
  double width = 0;
  for (const Lane& lane : lanes) {
    if (lane.name.empty()) continue;
    const std::size_t events = lane.events.size();
    width = std::max(width, text_width(note_of(events, all_named ? 0 : events), detail_font));
    for (const auto& line : wrap_text(lane.name, lane_font, widest_lane_name, 2))
      width = std::max(width, text_width(line, lane_font));
  }
  return width;
}

// Where everything stands vertically: channels above the rows widen with the arrows in them.
struct Verticals {
  std::vector<double> row_top;
  std::vector<double> channel_top;  // of each row's channel and of the one below all
};

Verticals place_rows(TimelineLayout& layout, const std::vector<double>& row_heights,
                     const std::vector<std::size_t>& rows_per_lane,
                     const std::vector<std::size_t>& tracks) {
  constexpr double base_gap = 6;
  constexpr double padding = 9;
  Verticals v;
  double y = layout.lanes_top;
  std::size_t row = 0;
  std::size_t folded = 0;
  for (std::size_t lane = 0; lane < layout.lanes.size(); ++lane) {
    PlacedLane& placed = layout.lanes[lane];
    const double top = y;
    y += padding;
    for (std::size_t r = 0; r < rows_per_lane[lane]; ++r, ++row) {
      v.channel_top.push_back(y);
      y += static_cast<double>(tracks[row]) * track_height;
      v.row_top.push_back(y);
      y += row_heights[row] + base_gap;
    }
    if (folded < layout.folded.size() && layout.folded[folded].lane == lane) {
      layout.folded[folded++].y = y + strip_height / 2;
      y += strip_height;
    }
    const bool last = lane + 1 == layout.lanes.size();
    if (last) {
      v.channel_top.push_back(y);
      y += static_cast<double>(tracks[row]) * track_height;
    }
    y += padding - base_gap;
    const double names =
        static_cast<double>(placed.name_lines.size()) * 15 + (placed.note.empty() ? 0 : 14) + 10;
    y = std::max(y, top + (placed.name_lines.empty() ? 0 : names));
    placed.box = {0, top, layout.width, y - top};
  }
  if (v.channel_top.empty()) v.channel_top.push_back(y);
  layout.height = y;
  return v;
}

std::vector<ChannelEnds> ends_of(const Story& story, const TimelineLayout& layout) {
  std::vector<const PlacedEvent*> placed(story.events.size(), nullptr);
  for (const PlacedEvent& p : layout.events) placed[at(p.event)] = &p;
  std::vector<ChannelEnds> ends;
  // Out of the right half of a mark, into its left half, so that the two are told apart.
  constexpr double aside = 2.5;
  for (LinkIndex link : layout.links) {
    const PlacedEvent& from = *placed[at(story.links[at(link)].from)];
    const PlacedEvent& to = *placed[at(story.links[at(link)].to)];
    ends.push_back({from.row, from.mark.x + aside, to.row, to.mark.x - aside, at(from.event)});
  }
  return ends;
}

std::vector<Point> corners(const ChannelEnds& e, const ChannelRoute& route, const Verticals& v) {
  const auto y_of = [&v](const Horizontal& h) {
    return v.channel_top[h.channel] + (static_cast<double>(h.track) + 0.5) * track_height;
  };
  const double from_y = v.row_top[e.from_row] + mark_offset;
  const double to_y = v.row_top[e.to_row] + mark_offset;
  const auto edge = [](double mark_y, double toward) {
    return mark_y + (toward > mark_y ? mark_radius : -mark_radius);
  };
  std::vector<Point> points{{e.from_x, edge(from_y, y_of(route.front()))}};
  for (const Horizontal& part : route) {
    points.push_back({part.begin, y_of(part)});
    if (part.begin != part.end) points.push_back({part.end, y_of(part)});
  }
  points.push_back({e.to_x, edge(to_y, y_of(route.back()))});
  return points;
}

// Rows of all lanes so far.
struct Rows {
  std::vector<double> heights;
  std::vector<std::size_t> per_lane;
  ChannelRows taken;
};

// Names what has a row and folds the rest into dots.
void add_lane(const Context& c, std::size_t number, Lane lane, std::size_t most_rows,
              TimelineLayout& layout, Rows& rows) {
  // A row holds no more labels than this, so what is less important has no chance to be named.
  constexpr std::size_t most_in_row = 40;
  const std::vector<EventIndex> events = by_importance(c, lane.events);
  const auto candidates = events.begin() + static_cast<std::ptrdiff_t>(
                                               std::min(events.size(), most_in_row * most_rows));
  std::vector<Placement> placements;
  for (auto e = events.begin(); e != candidates; ++e)
    placements.push_back(place(c, *e, number, lane));
  const std::vector<std::size_t> row_of = choose_rows(c, placements, most_rows);
  const std::size_t first_row = rows.heights.size();
  std::vector<EventIndex> without_row(candidates, events.end());
  for (std::size_t i = 0; i < placements.size(); ++i) {
    PlacedEvent& placed = placements[i].placed;
    if (row_of[i] == no_row) {
      without_row.push_back(placed.event);
      continue;
    }
    placed.row = first_row + row_of[i];
    if (placed.row >= rows.heights.size()) {
      rows.heights.resize(placed.row + 1, 0);
      rows.taken.taken.resize(placed.row + 1);
    }
    rows.heights[placed.row] = std::max(rows.heights[placed.row], placements[i].height);
    rows.taken.taken[placed.row].push_back(placements[i].extent);
    layout.events.push_back(std::move(placed));
  }
  rows.per_lane.push_back(rows.heights.size() - first_row);

  PlacedLane placed{std::move(lane), {}, "", {}, {}};
  placed.ink = placed.lane.folded ? folded_lane_ink : lane_inks[number % lane_inks.size()];
  if (!placed.lane.name.empty()) {
    placed.name_lines = wrap_text(placed.lane.name, lane_font, widest_lane_name, 2);
    placed.note = note_of(placed.lane.events.size(), without_row.size());
  }
  layout.lanes.push_back(std::move(placed));
  if (without_row.empty()) return;
  layout.folded.push_back(fold_events(c.story, layout.axis, std::move(without_row)));
  layout.folded.back().lane = number;
}

// Lanes without their undated events, which have no place on the axis.
std::vector<Lane> dated_lanes(const Story& story, Lanes by, std::size_t most) {
  std::vector<Lane> lanes = make_lanes(story, by, most);
  const auto is_undated = [&story](EventIndex e) { return story.events[at(e)].when.is_unknown(); };
  for (Lane& lane : lanes) std::erase_if(lane.events, is_undated);
  std::erase_if(lanes, [](const Lane& lane) { return lane.events.empty(); });
  return lanes;
}

// Of the links those whose ends are both named.
std::vector<LinkIndex> between_named(const Story& story, const TimelineLayout& layout,
                                     std::vector<LinkIndex> links) {
  std::vector<bool> named(story.events.size(), false);
  for (const PlacedEvent& p : layout.events) named[at(p.event)] = true;
  std::erase_if(links, [&](LinkIndex link) {
    return !named[at(story.links[at(link)].from)] || !named[at(story.links[at(link)].to)];
  });
  return links;
}

// Routes the arrows, gives every row its height, and sets the marks on their rows.
void finish_rows(const Story& story, Rows rows, TimelineLayout& layout) {
  const std::vector<ChannelEnds> ends = ends_of(story, layout);
  const ChannelRouting routing = route_channels(std::move(rows.taken), ends);
  const Verticals v = place_rows(layout, rows.heights, rows.per_lane, routing.tracks);
  for (PlacedEvent& p : layout.events) p.mark.y = v.row_top[p.row] + mark_offset;
  std::ranges::stable_sort(layout.events, [](const PlacedEvent& a, const PlacedEvent& b) {
    return std::pair(a.row, a.mark.x) < std::pair(b.row, b.mark.x);
  });
  for (std::size_t i = 0; i < ends.size(); ++i)
    layout.routes.push_back(corners(ends[i], routing.routes[i], v));
}

// How many rows a lane may have: all it wants where all are named, else its part of the page.
std::size_t most_rows_of(const Lane& lane, std::size_t events, std::size_t page_rows) {
  constexpr std::size_t fewest = 3;
  const std::size_t part = std::max(fewest, page_rows * lane.events.size() / events);
  return lane.folded ? std::min(part, std::max(fewest, page_rows / 8)) : part;
}

// The causes and effects of what is in focus come before all other events.
void favour(const CausalPart& part, std::vector<double>& weights) {
  for (const CausalPart::Node& node : part.nodes) weights[at(node.event)] += 1000;
}

std::vector<LinkIndex> links_of(const CausalPart& part) {
  std::vector<LinkIndex> links;
  for (const CausalPart::Edge& edge : part.edges) links.push_back(edge.link);
  return links;
}

}  // namespace

Box box_of(const PlacedEvent& p) {
  const double words = widest(p) + label_gap;
  const double start = p.labels_below ? p.mark.x : p.bar_right;
  const double left = p.labels_left ? p.bar_left - words : p.mark.x - mark_radius;
  const double right = p.labels_left ? p.mark.x + mark_radius : start + words;
  return {left, p.mark.y - mark_offset, right - left, height_of(p)};
}

FoldedEvents fold_events(const Story& story, const TimeAxis& axis, std::vector<EventIndex> events) {
  FoldedEvents folded{0, 0, std::move(events), {}};
  std::ranges::stable_sort(folded.events, {},
                           [&](EventIndex e) { return mark_day(story.events[at(e)].when); });
  for (EventIndex e : folded.events) {
    const StoryEvent& event = story.events[at(e)];
    const double along = std::round(axis.x(mark_day(event.when)) / dot_pitch) * dot_pitch;
    if (folded.dots.empty() || folded.dots.back().x != along)
      folded.dots.push_back({along, 0, false});
    ++folded.dots.back().events;
    folded.dots.back().asserted |= event.modality == Modality::asserted;
  }
  return folded;
}

TimelineLayout lay_out_timeline(const Story& story, const PictureOptions& options, double top,
                                std::size_t page_rows) {
  TimelineLayout layout;
  layout.width = std::max(options.width, least_width);
  layout.lanes_top = top + axis_height;
  std::vector<DateInterval> dates;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const DateInterval& when = story.events[i].when;
    if (!when.is_unknown())
      dates.push_back(when);
    else
      layout.undated.push_back(EventIndex{static_cast<std::uint32_t>(i)});
  }
  const bool all_named = dates.size() <= most_detailed && page_rows >= default_page_rows;
  std::vector<Lane> lanes =
      dated_lanes(story, options.lanes, std::min(options.most_lanes, page_rows / 4));
  const double name_width = lane_name_width(lanes, all_named);
  layout.plot_left = page_margin + name_width + (name_width > 0 ? 18 : 0);
  layout.plot_right = layout.width - page_margin;
  layout.axis = make_axis(dates, layout.plot_left + open_bar, layout.plot_right - open_bar);

  std::vector<double> weights = importance(story);
  const std::vector<LinkIndex> all_links = dated_causal_links(story);
  std::vector<LinkIndex> arrows;
  if (options.focus) {
    CausesFocus focus;
    focus.event = options.focus;
    focus.depth = options.focus_depth;
    const CausalPart part = causal_part(story, focus, most_detailed, most_detailed);
    favour(part, weights);
    arrows = links_of(part);
  } else if (all_links.size() <= (all_named ? most_detailed_arrows : most_arrows)) {
    arrows = all_links;
  }
  const EventDetails details(story, options,
                             arrows.empty() ? std::span(all_links) : std::span<const LinkIndex>());
  const Context c{story, layout, weights, details, options.focus};
  Rows rows;
  rows.taken.left = layout.plot_left - 8;
  rows.taken.right = layout.width - 5;
  for (std::size_t l = 0; l < lanes.size(); ++l) {
    const std::size_t most_rows =
        all_named ? most_detailed : most_rows_of(lanes[l], dates.size(), page_rows);
    add_lane(c, l, std::move(lanes[l]), most_rows, layout, rows);
  }
  layout.links = between_named(story, layout, std::move(arrows));
  finish_rows(story, std::move(rows), layout);
  return layout;
}

}  // namespace fabula
