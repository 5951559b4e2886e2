#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "render/text_width.h"
#include "render/theme.h"

namespace fabula {

/// Pixels, y downwards.
struct Point {
  double x = 0;
  double y = 0;

  bool operator==(const Point&) const = default;
};

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  Point centre() const { return {x + width / 2, y + height / 2}; }
  bool operator==(const Box&) const = default;
};

/// The insides have a point in common; boxes that only touch do not overlap.
inline bool overlap(const Box& a, const Box& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

enum class Dash : std::uint8_t { solid, dashed, dotted, dash_dot };

struct Stroke {
  Ink ink = Ink::none;
  double width = 1;
  Dash dash = Dash::solid;
};

struct Rectangle {
  Box box;
  double radius = 0;
  Ink fill = Ink::none;
  Stroke stroke;
};

struct Circle {
  Point centre;
  double radius = 0;
  Ink fill = Ink::none;
  Stroke stroke;
};

enum class Bend : std::uint8_t {
  sharp,    ///< straight from point to point
  rounded,  ///< straight, with rounded corners
  curved,   ///< three points: begin, control, end of a quadratic Bezier curve
  flowing,  ///< from point to point, level at each
};

struct Path {
  std::vector<Point> points;
  Bend bend = Bend::sharp;
  bool closed = false;
  Ink fill = Ink::none;
  Stroke stroke;
};

enum class Anchor : std::uint8_t { start, middle, end };

struct Text {
  Point at;  ///< on the baseline
  std::string text;
  Font font;
  Ink ink = Ink::text;
  Anchor anchor = Anchor::start;
  bool italic = false;
};

/// A group of shapes that means one thing; ends at the next GroupEnd. Groups do not nest in links.
struct GroupBegin {
  std::string id;     ///< unique in the drawing; [A-Za-z0-9-]; may be empty
  std::string title;  ///< the whole meaning in words, for tooltips and screen readers
  std::string href;   ///< http, https or mailto; anything else is left out
};
struct GroupEnd {};

using Item = std::variant<Rectangle, Circle, Path, Text, GroupBegin, GroupEnd>;

/// A laid-out picture: what is where, apart from how it is written. Later items are on top.
struct Drawing {
  double width = 0;
  double height = 0;
  std::string title;
  std::string description;
  std::vector<Item> items;
};

/// Where the letters of a text are at most, with the slack of text_width().
inline Box box_of(const Text& text) {
  const double width = text_width(text.text, text.font);
  const double shift = text.anchor == Anchor::start ? 0 : text.anchor == Anchor::end ? 1 : 0.5;
  return {text.at.x - shift * width, text.at.y - 0.78 * text.font.size, width, text.font.size};
}

}  // namespace fabula
