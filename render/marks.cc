#include "render/marks.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "graph/vocabulary.h"
#include "render/fonts.h"

namespace fabula {
namespace {

Path line(Point a, Point b, Stroke stroke) {
  return {{a, b}, Bend::sharp, false, Ink::none, stroke};
}

Path diamond(Point c, double r, Ink fill, Stroke stroke) {
  return {{{c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}},
          Bend::sharp,
          true,
          fill,
          stroke};
}

void draw_cross(Drawing& drawing, Point c, double r, Ink ink) {
  const double d = r * 0.6;
  drawing.items.push_back(line({c.x - d, c.y - d}, {c.x + d, c.y + d}, {ink, 1.3}));
  drawing.items.push_back(line({c.x - d, c.y + d}, {c.x + d, c.y - d}, {ink, 1.3}));
}

struct LinkStyle {
  Dash dash = Dash::solid;
  enum Head { filled, open, bar } head = filled;
};

LinkStyle style_of(LinkKind kind) {
  switch (kind) {
    case LinkKind::causes:
      return {Dash::solid, LinkStyle::filled};
    case LinkKind::enables:
      return {Dash::dashed, LinkStyle::open};
    case LinkKind::prevents:
      return {Dash::solid, LinkStyle::bar};
    case LinkKind::purpose:
      return {Dash::dotted, LinkStyle::open};
    case LinkKind::motive:
      return {Dash::dash_dot, LinkStyle::filled};
    case LinkKind::before:
    case LinkKind::during:
      break;
  }
  return {Dash::dotted, LinkStyle::open};
}

// The head of an arrow that arrives at `tip` from the direction of `from`.
void draw_head(Drawing& drawing, Point from, Point tip, LinkStyle::Head head, bool hollow,
               Stroke stroke) {
  const double length = std::max(1e-6, std::hypot(tip.x - from.x, tip.y - from.y));
  const Point along{(tip.x - from.x) / length, (tip.y - from.y) / length};
  const auto at = [&](double back, double aside) {
    return Point{tip.x - along.x * back - along.y * aside,
                 tip.y - along.y * back + along.x * aside};
  };
  if (head == LinkStyle::bar) {
    drawing.items.push_back(line(at(1, -4.5), at(1, 4.5), {stroke.ink, 2}));
  } else if (head == LinkStyle::open) {
    drawing.items.push_back(Path{
        {at(6, -3.2), tip, at(6, 3.2)}, Bend::sharp, false, Ink::none, {stroke.ink, stroke.width}});
  } else {
    drawing.items.push_back(Path{{at(6.5, -3.2), tip, at(6.5, 3.2)},
                                 Bend::sharp,
                                 true,
                                 hollow ? Ink::ground : stroke.ink,
                                 {stroke.ink, 1}});
  }
}

std::string words_of(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return "reported";
    case Modality::planned:
      return "planned";
    case Modality::possible:
      return "possible";
    case Modality::claimed:
      return "claimed";
    case Modality::denied:
      return "denied";
    case Modality::negated:
      return "did not happen";
  }
  return "";
}

// One explained sign: how to draw it around a point, how wide it is.
struct Sign {
  std::string words;
  double width = 0;
  std::function<void(Drawing&, Point)> draw;
};

std::vector<Sign> signs_of(const LegendEntries& entries) {
  constexpr Ink ink = Ink::text;
  std::vector<Sign> signs;
  const bool plain = entries.marks.size() == 1 && entries.marks.contains(Modality::asserted);
  if (!plain)
    for (Modality modality : entries.marks)
      signs.push_back({words_of(modality), 10, [modality](Drawing& d, Point p) {
                         draw_mark(d, {p.x + 5, p.y}, modality, ink);
                       }});
  const auto bar = [&signs](std::string words, DateInterval when) {
    signs.push_back({std::move(words), 26, [when](Drawing& d, Point p) {
                       draw_date_bar(d, p, {p.x + 26, p.y}, when, ink);
                     }});
  };
  const Day day{};
  if (entries.bar) bar("at some time within", {day, day + std::chrono::days{1}});
  if (entries.before) bar("on or before", {open_start, day});
  if (entries.after) bar("on or after", {day, open_end});
  if (entries.folded)
    signs.push_back({"further events, not named", 14, [](Drawing& d, Point p) {
                       for (double x : {2.0, 7.0, 12.0})
                         d.items.push_back(Circle{{p.x + x, p.y}, 2, ink, {}});
                     }});
  if (entries.broken_axis)
    signs.push_back({"time left out, or another scale", 10, [](Drawing& d, Point p) {
                       for (double x : {2.0, 7.0})
                         d.items.push_back(line({p.x + x - 2, p.y + 6}, {p.x + x + 2, p.y - 6},
                                                {Ink::secondary, 1.2}));
                     }});
  for (LinkKind kind : entries.links)
    signs.push_back({link_words(kind), 32, [kind](Drawing& d, Point p) {
                       draw_arrow(d, {p, {p.x + 32, p.y}}, kind, Modality::asserted, Bend::sharp);
                     }});
  if (entries.hollow_head)
    signs.push_back(
        {"so it is claimed or thought", 32, [](Drawing& d, Point p) {
           draw_arrow(d, {p, {p.x + 32, p.y}}, LinkKind::causes, Modality::claimed, Bend::sharp);
         }});
  return signs;
}

}  // namespace

void draw_mark(Drawing& drawing, Point c, Modality modality, Ink ink) {
  constexpr double r = mark_radius;
  switch (modality) {
    case Modality::asserted:
      drawing.items.push_back(Circle{c, r, ink, {}});
      return;
    case Modality::planned:
      drawing.items.push_back(Circle{c, r - 0.3, Ink::ground, {ink, 1.8, Dash::dashed}});
      return;
    case Modality::possible:
      drawing.items.push_back(Circle{c, r - 0.8, Ink::ground, {ink, 1.2, Dash::dotted}});
      return;
    case Modality::claimed:
      drawing.items.push_back(diamond(c, r + 0.8, Ink::ground, {ink, 1.6}));
      return;
    case Modality::denied:
    case Modality::negated:
      drawing.items.push_back(Circle{c, r, Ink::ground, {ink, 1.4}});
      draw_cross(drawing, c, r, ink);
      return;
  }
}

void draw_date_bar(Drawing& drawing, Point begin, Point end, const DateInterval& when, Ink ink) {
  const Stroke stroke{ink, 1.4};
  const bool level = begin.y == end.y;
  const Point aside{level ? 0 : 3.5, level ? 3.5 : 0};
  const auto stop = [&](Point p, Point other, bool known) {
    if (known)
      drawing.items.push_back(
          line({p.x - aside.x, p.y - aside.y}, {p.x + aside.x, p.y + aside.y}, stroke));
    else
      draw_head(drawing, other, p, LinkStyle::open, false, stroke);
  };
  drawing.items.push_back(line(begin, end, {ink, 1.4, Dash::dashed}));
  stop(begin, end, when.has_start());
  stop(end, begin, when.has_end());
}

std::string link_words(LinkKind kind) {
  switch (kind) {
    case LinkKind::causes:
      return "led to";
    case LinkKind::enables:
      return "made possible";
    case LinkKind::prevents:
      return "prevented";
    case LinkKind::purpose:
      return "was meant for";
    case LinkKind::motive:
      return "was a reason for";
    case LinkKind::before:
    case LinkKind::during:
      break;
  }
  return std::string(name_of(kind));
}

bool is_causal(LinkKind kind) { return kind != LinkKind::before && kind != LinkKind::during; }

void draw_arrow_line(Drawing& drawing, std::vector<Point> points, LinkKind kind, Bend bend) {
  const Stroke stroke{Ink::secondary, 1.3, style_of(kind).dash};
  drawing.items.push_back(Path{std::move(points), bend, false, Ink::none, stroke});
}

void draw_arrow(Drawing& drawing, std::vector<Point> points, LinkKind kind, Modality modality,
                Bend bend) {
  const Point tip = points.back();
  const Point from = points[points.size() - 2];
  draw_arrow_line(drawing, std::move(points), kind, bend);
  draw_head(drawing, from, tip, style_of(kind).head, modality != Modality::asserted,
            {Ink::secondary, 1.3});
}

void LegendEntries::add(const DateInterval& when) {
  if (when.is_unknown() || when.is_day()) return;
  bar |= !when.is_open();
  before |= !when.has_start();
  after |= !when.has_end();
}

double draw_legend(Drawing& drawing, Point at, double width, const LegendEntries& entries) {
  constexpr double line_height = 18;
  const std::vector<Sign> signs = signs_of(entries);
  if (signs.empty()) return at.y;
  double x = at.x;
  double y = at.y + line_height / 2;
  for (const Sign& sign : signs) {
    const double whole = sign.width + 6 + text_width(sign.words, detail_font);
    if (x > at.x && x + whole > at.x + width) x = at.x, y += line_height;
    sign.draw(drawing, {x, y});
    drawing.items.push_back(
        Text{{x + sign.width + 6, y + 3.7}, sign.words, detail_font, Ink::secondary});
    x += whole + 16;
  }
  return y + line_height / 2;
}

}  // namespace fabula
