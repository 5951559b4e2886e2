#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/drawing.h"
#include "render/picture.h"

namespace fabula {

/// An order of lines (numbers of actors) from the top, at one step of a storyline.
using LineOrder = std::vector<std::size_t>;

/// A step of a storyline: which lines are there, and which of them meet. `present` is unordered.
struct StorylineStep {
  LineOrder present;
  LineOrder meeting;  ///< of `present`; empty at the step that only names the lines
};

/// How many pairs of lines change places between two orders. Lines that are in one of them only do
/// not count.
std::size_t crossings(const LineOrder& a, const LineOrder& b);

/// An order for each step, those that meet side by side, with few crossings between steps:
/// barycentre sweeps forth and back, the best of them.
std::vector<LineOrder> order_lines(std::span<const StorylineStep> steps);

/// Pixels from the top for each line of each order, 0 at the highest. Neighbours stand at least
/// `apart` pixels from each other, exactly `together` where both meet. As many lines as can (a
/// longest common subsequence of neighbouring orders) go straight on; the rest by isotonic
/// regression with medians (pool adjacent violators).
std::vector<std::vector<double>> place_lines(std::span<const StorylineStep> steps,
                                             const std::vector<LineOrder>& orders, double apart,
                                             double together);

struct StorylineMeeting {
  EventIndex event{};
  double x = 0;
  double top = 0;  ///< of the lines that meet
  double bottom = 0;
  std::vector<Point> at;  ///< where each of its lines passes, from the top
};

struct StorylineActor {
  ActorIndex actor{};
  std::vector<std::string> name_lines;
  std::vector<Point> points;  ///< from its name to its last meeting, one for each step
  std::size_t first = 0;      ///< of points: where it first takes part
};

struct StorylineLayout {
  double width = 0;
  double top = 0;
  double bottom = 0;                       ///< below the lowest line
  double left = 0;                         ///< where the lines begin
  double pitch = 0;                        ///< pixels between two meetings
  std::vector<StorylineActor> actors;      ///< from the top, as named
  std::vector<StorylineMeeting> meetings;  ///< in order of time
  std::size_t meetings_left_out = 0;
  std::size_t actors_left_out = 0;
};

/// The most prominent actors and the events in which at least two of them took part, as many as
/// have room side by side.
StorylineLayout lay_out_storyline(const Story& story, const PictureOptions& options, double top);

Drawing draw_storyline(const Story& story, const PictureOptions& options);

}  // namespace fabula
