#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/drawing.h"

namespace fabula {

inline constexpr double mark_radius = 4.5;

/// The mark of an event: its shape alone tells the modality. Solid disc = asserted, dashed ring =
/// planned, thin dotted ring = possible, hollow diamond = claimed, hollow with a cross = denied or
/// negated.
void draw_mark(Drawing& drawing, Point centre, Modality modality, Ink ink);

/// The days on which an event may have happened: a dashed bar with ends, or an arrow at an open
/// end. Along either axis.
void draw_date_bar(Drawing& drawing, Point begin, Point end, const DateInterval& when, Ink ink);

/// Whether a kind of link says why something happened, and so gets an arrow.
bool is_causal(LinkKind kind);

/// "led to", "made possible", ...: what stands between cause and effect.
std::string link_words(LinkKind kind);

/// The line of an arrow without its head, where it goes on elsewhere.
void draw_arrow_line(Drawing& drawing, std::vector<Point> points, LinkKind kind, Bend bend);

/// An arrow through `points`. Kinds differ in line and head: causes solid with a filled head,
/// enables dashed with an open head, prevents solid with a bar, purpose dotted, motive dash-dotted.
/// What is not asserted has a hollow head.
void draw_arrow(Drawing& drawing, std::vector<Point> points, LinkKind kind, Modality modality,
                Bend bend);

/// What a legend has to explain, collected while drawing.
struct LegendEntries {
  std::set<Modality> marks;
  bool bar = false;
  bool before = false;
  bool after = false;
  bool folded = false;
  bool broken_axis = false;
  std::set<LinkKind> links;
  bool hollow_head = false;

  void add(const DateInterval& when);
};

/// Writes the legend from `at` on, wrapped to `width`; nothing where all is plain. Returns the y
/// below it.
double draw_legend(Drawing& drawing, Point at, double width, const LegendEntries& entries);

}  // namespace fabula
