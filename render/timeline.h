#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/axis.h"
#include "render/channels.h"
#include "render/drawing.h"
#include "render/lanes.h"
#include "render/picture.h"

namespace fabula {

/// An event that is named in its lane: a mark on a row, a bar where the date is no single day, and
/// the words beside the mark or below the bar.
struct PlacedEvent {
  EventIndex event{};
  std::size_t lane = 0;
  std::size_t row = 0;  ///< of all rows of the picture, from the top
  Point mark;
  double bar_left = 0;  ///< the days it may have happened on; equal to mark.x without a bar
  double bar_right = 0;
  bool labels_left = false;   ///< the words stand left of the mark
  bool labels_below = false;  ///< the words stand below the bar
  std::vector<std::string> lines;
  Font font;           ///< of the lines
  std::string detail;  ///< date, who says so, sources
};

/// Events of a lane that have no room for words, as dots on a strip.
struct FoldedEvents {
  std::size_t lane = 0;
  double y = 0;
  std::vector<EventIndex> events;
  struct Dot {
    double x = 0;
    std::size_t events = 0;
    bool asserted = true;
  };
  std::vector<Dot> dots;  ///< at most one a mark's width, by x
};

struct PlacedLane {
  Lane lane;
  std::vector<std::string> name_lines;
  std::string note;  ///< how many events, how many of them as dots
  Box box;
  Ink ink = Ink::series_0;
};

/// Dated events placed on a true time axis: what is where, before any shape is drawn.
struct TimelineLayout {
  double width = 0;
  double height = 0;  ///< below the last lane
  double lanes_top = 0;
  double plot_left = 0;
  double plot_right = 0;
  TimeAxis axis;
  std::vector<PlacedLane> lanes;
  std::vector<PlacedEvent> events;  ///< by row, then x
  std::vector<FoldedEvents> folded;
  std::vector<EventIndex> undated;
  std::vector<LinkIndex> links;            ///< those drawn as arrows
  std::vector<std::vector<Point>> routes;  ///< of each link: the corners of its arrow
};

/// About how many rows of named events a crowded page has.
inline constexpr std::size_t default_page_rows = 56;

/// Places the story's events below `top`. O(n log n) in the number of events.
TimelineLayout lay_out_timeline(const Story& story, const PictureOptions& options, double top,
                                std::size_t page_rows = default_page_rows);

/// Dots along `axis` for dated events that are not named.
FoldedEvents fold_events(const Story& story, const TimeAxis& axis, std::vector<EventIndex> events);

/// What the mark and the words of a placed event take.
Box box_of(const PlacedEvent& placed);

/// An event beside the axis of a vertical timeline.
struct VerticalEvent {
  EventIndex event{};
  std::string month;  ///< left of the axis; empty where it is that of the event above
  std::string day;
  Point mark;          ///< on one of the rails
  double bar_top = 0;  ///< the days it may have happened on; mark.y without a bar
  double bar_bottom = 0;
  double label_top = 0;
  std::vector<std::string> lines;
  Font font;  ///< of the lines
  std::string detail;
};

/// Time runs downwards, labels stand beside their marks in one column. As much time has more room
/// where more happens, so that the scale changes from event to event.
struct VerticalTimeline {
  double width = 0;
  double axis_x = 0;
  double label_x = 0;
  double top = 0;
  double bottom = 0;
  TimeAxis axis;                      ///< its pixels are y
  std::vector<double> breaks;         ///< where a long empty stretch is cut short
  std::vector<VerticalEvent> events;  ///< by time
  FoldedEvents folded;                ///< dots whose x is y
  std::vector<EventIndex> undated;
};

/// Places the events of greatest importance, at most `most_named`, below `top`.
VerticalTimeline lay_out_vertical(const Story& story, const PictureOptions& options, double top,
                                  std::size_t most_named);

Drawing draw_vertical_timeline(const Story& story, const PictureOptions& options);

/// Events without a date, as a list from `y` on; returns the y below it.
double draw_undated(Drawing& drawing, const Story& story, const std::vector<EventIndex>& undated,
                    double y);

/// The dot of a strip at `centre`: the larger, the more events it stands for.
void draw_dot(Drawing& drawing, Point centre, const FoldedEvents::Dot& dot, Ink ink);

/// The whole picture: heading, axis, lanes, arrows, events without a date, legend, sources.
Drawing draw_timeline(const Story& story, const PictureOptions& options);

}  // namespace fabula
