#include "render/svg.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <utility>

#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t longest_text = 2000;  // characters of a title or label; more is cut
constexpr std::size_t longest_link = 2000;  // bytes; a longer one is left out

struct Writer {
  std::string& out;
  const Theme& theme;
  std::string_view prefix;
  bool classes;  // name the inks, for the style sheet of the automatic theme
  std::vector<bool> links;
};

bool is_id_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

void append_number(std::string& out, double value) {
  const auto tenths = static_cast<long long>(std::llround(value * 10));
  std::array<char, 24> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), tenths / 10).ptr;
  if (tenths < 0 && tenths > -10) out += '-';
  out.append(buffer.data(), end);
  if (tenths % 10 == 0) return;
  out += '.';
  out += static_cast<char>('0' + std::abs(tenths % 10));
}

void attribute(std::string& out, std::string_view name, double value) {
  ((out += ' ') += name) += "=\"";
  append_number(out, value);
  out += '"';
}

void paint(Writer& w, std::string_view property, Ink ink) {
  ((w.out += ' ') += property) += "=\"";
  if (ink == Ink::none) {
    w.out += "none";
  } else {
    w.out += css_colour(w.theme[ink]);
  }
  w.out += '"';
}

// Two letters and a number an ink: "f5" fills with it, "s5" strokes.
void append_class(std::string& out, std::string_view prefix, char use, std::size_t ink) {
  ((out += prefix) += '-') += use;
  out += std::to_string(ink);
}

void ink_classes(Writer& w, Ink fill, Ink stroke) {
  if (!w.classes || (fill == Ink::none && stroke == Ink::none)) return;
  w.out += " class=\"";
  if (fill != Ink::none) append_class(w.out, w.prefix, 'f', static_cast<std::size_t>(fill));
  if (fill != Ink::none && stroke != Ink::none) w.out += ' ';
  if (stroke != Ink::none) append_class(w.out, w.prefix, 's', static_cast<std::size_t>(stroke));
  w.out += '"';
}

std::string_view dash_array(Dash dash) {
  switch (dash) {
    case Dash::solid:
      return "";
    case Dash::dashed:
      return "5 3";
    case Dash::dotted:
      return "1.5 2.5";
    case Dash::dash_dot:
      return "7 2.5 1.5 2.5";
  }
  return "";
}

void finish_shape(Writer& w, Ink fill, const Stroke& stroke) {
  paint(w, "fill", fill);
  if (stroke.ink != Ink::none) {
    paint(w, "stroke", stroke.ink);
    if (stroke.width != 1) attribute(w.out, "stroke-width", stroke.width);
    if (stroke.dash != Dash::solid)
      ((w.out += " stroke-dasharray=\"") += dash_array(stroke.dash)) += '"';
  }
  ink_classes(w, fill, stroke.ink);
  w.out += "/>\n";
}

void write(Writer& w, const Rectangle& r) {
  w.out += "<rect";
  attribute(w.out, "x", r.box.x);
  attribute(w.out, "y", r.box.y);
  attribute(w.out, "width", r.box.width);
  attribute(w.out, "height", r.box.height);
  if (r.radius > 0) attribute(w.out, "rx", r.radius);
  finish_shape(w, r.fill, r.stroke);
}

void write(Writer& w, const Circle& c) {
  w.out += "<circle";
  attribute(w.out, "cx", c.centre.x);
  attribute(w.out, "cy", c.centre.y);
  attribute(w.out, "r", c.radius);
  finish_shape(w, c.fill, c.stroke);
}

void append_point(std::string& out, char command, Point p) {
  out += command;
  append_number(out, p.x);
  out += ' ';
  append_number(out, p.y);
}

// The point on the way from `corner` to `other` where the rounding of the corner ends.
Point toward(Point corner, Point other, double radius) {
  const double dx = other.x - corner.x;
  const double dy = other.y - corner.y;
  const double length = std::hypot(dx, dy);
  if (length == 0) return corner;
  const double part = std::min(radius, length / 2) / length;
  return {corner.x + dx * part, corner.y + dy * part};
}

void append_rounded(std::string& out, const std::vector<Point>& points) {
  constexpr double radius = 5;
  append_point(out, 'M', points.front());
  for (std::size_t i = 1; i + 1 < points.size(); ++i) {
    append_point(out, 'L', toward(points[i], points[i - 1], radius));
    append_point(out, 'Q', points[i]);
    append_point(out, ' ', toward(points[i], points[i + 1], radius));
  }
  append_point(out, 'L', points.back());
}

void append_flowing(std::string& out, const std::vector<Point>& points) {
  append_point(out, 'M', points[0]);
  for (std::size_t i = 1; i < points.size(); ++i) {
    const auto [a, b] = std::pair(points[i - 1], points[i]);
    if (a.y == b.y) {
      append_point(out, 'L', b);
      continue;
    }
    const double middle = (a.x + b.x) / 2;
    append_point(out, 'C', {middle, a.y});
    append_point(out, ' ', {middle, b.y});
    append_point(out, ' ', b);
  }
}

void append_path(std::string& out, const Path& path) {
  if (path.bend == Bend::rounded) return append_rounded(out, path.points);
  if (path.bend == Bend::curved) {
    append_point(out, 'M', path.points[0]);
    append_point(out, 'Q', path.points[1]);
    return append_point(out, ' ', path.points[2]);
  }
  if (path.bend == Bend::flowing) return append_flowing(out, path.points);
  char command = 'M';
  for (const Point& p : path.points) append_point(out, std::exchange(command, 'L'), p);
}

void write(Writer& w, const Path& path) {
  if (path.points.size() < (path.bend == Bend::curved ? 3u : 2u)) return;
  w.out += "<path d=\"";
  append_path(w.out, path);
  if (path.closed) w.out += 'Z';
  w.out += '"';
  finish_shape(w, path.fill, path.stroke);
}

// U+FFFD for what is not UTF-8; what XML forbids or would hide text is left out.
void append_escaped(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const auto plain = static_cast<unsigned char>(text[0]);
    if (plain >= 0x20 && plain < 0x7F) {
      text.remove_prefix(1);
      switch (plain) {
        case '&':
          out += "&amp;";
          break;
        case '<':
          out += "&lt;";
          break;
        case '>':
          out += "&gt;";
          break;
        case '"':
          out += "&quot;";
          break;
        case '\'':
          out += "&#39;";
          break;
        default:
          out += static_cast<char>(plain);
      }
      continue;
    }
    const CodePoint next = first_code_point(text);
    text.remove_prefix(next.size);
    if (is_drawable(next.value)) append_utf8(out, next.value);
  }
}

void append_title(std::string& out, std::string_view text) {
  out += "<title>";
  append_escaped(out, clean_text(text, longest_text));
  out += "</title>\n";
}

bool is_right_to_left(std::string_view text) {
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if ((next.value >= 0x590 && next.value <= 0x8FF) ||
        (next.value >= 0xFB1D && next.value <= 0xFEFC))
      return true;
    text.remove_prefix(next.size);
  }
  return false;
}

void write(Writer& w, const Text& text) {
  w.out += "<text";
  attribute(w.out, "x", text.at.x);
  attribute(w.out, "y", text.at.y);
  attribute(w.out, "font-size", text.font.size);
  if (text.font.weight == Weight::bold) w.out += " font-weight=\"bold\"";
  if (text.italic) w.out += " font-style=\"italic\"";
  if (text.anchor == Anchor::middle) w.out += " text-anchor=\"middle\"";
  if (text.anchor == Anchor::end) w.out += " text-anchor=\"end\"";
  // Embedding keeps the anchor's side: the label's place is chosen for the picture, not the script.
  if (is_right_to_left(text.text)) w.out += " unicode-bidi=\"embed\"";
  paint(w, "fill", text.ink);
  ink_classes(w, text.ink, Ink::none);
  w.out += '>';
  append_escaped(w.out, text.text);
  w.out += "</text>\n";
}

void append_id(Writer& w, std::string_view id) {
  w.out += " id=\"";
  w.out += w.prefix;
  w.out += '-';
  for (char c : id) w.out += is_id_character(c) ? c : '-';
  w.out += '"';
}

void write(Writer& w, const GroupBegin& group) {
  const bool linked = is_safe_link(group.href);
  w.links.push_back(linked);
  if (linked) {
    w.out += "<a href=\"";
    append_escaped(w.out, group.href);
    w.out += "\">\n";
  }
  w.out += "<g";
  if (!group.id.empty()) append_id(w, group.id);
  if (!group.title.empty()) w.out += " role=\"graphics-symbol img\"";
  w.out += ">\n";
  if (!group.title.empty()) append_title(w.out, group.title);
}

void write(Writer& w, const GroupEnd&) {
  w.out += "</g>\n";
  if (w.links.back()) w.out += "</a>\n";
  w.links.pop_back();
}

// FNV-1a over everything that is shown: the same picture has the same ids on every machine.
std::string content_prefix(const Drawing& drawing) {
  std::uint64_t hash = 0xcbf29ce484222325;
  const auto mix = [&hash](std::string_view text) {
    for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    hash = (hash ^ 0xFF) * 0x100000001b3;
  };
  mix(drawing.title);
  mix(drawing.description);
  mix(std::to_string(std::llround(drawing.width)));
  for (const Item& item : drawing.items) {
    if (const auto* text = std::get_if<Text>(&item)) mix(text->text);
    if (const auto* group = std::get_if<GroupBegin>(&item)) mix(group->id), mix(group->title);
  }
  std::array<char, 16> digits{};
  std::snprintf(digits.data(), digits.size(), "f%08x", static_cast<unsigned>(hash ^ (hash >> 32)));
  return digits.data();
}

std::string safe_prefix(std::string_view prefix) {
  std::string safe;
  for (char c : prefix.substr(0, 64))
    if (is_id_character(c)) safe += c;
  const bool starts_well = !safe.empty() && safe[0] != '-' && !(safe[0] >= '0' && safe[0] <= '9');
  return starts_well ? safe : "f" + safe;
}

// "svg[id]" before each rule: LibreOffice 7.4 applies plain rules inside @media always, these
// never.
void append_dark_rules(Writer& w) {
  w.out += "<style>\n@media (prefers-color-scheme: dark) {\n";
  for (std::size_t ink = 1; ink < ink_count; ++ink)
    for (const auto& [use, property] : {std::pair{'f', "fill"}, std::pair{'s', "stroke"}}) {
      w.out += "svg[id] .";
      append_class(w.out, w.prefix, use, ink);
      ((w.out += " { ") += property) += ": ";
      w.out += css_colour(dark_theme.colours[ink]);
      w.out += " }\n";
    }
  w.out += "}\n</style>\n";
}

void append_root_text(Writer& w, std::string_view element, std::string_view text) {
  ((w.out += '<') += element) += " id=\"";
  ((w.out += w.prefix) += '-') += element;
  w.out += "\">";
  append_escaped(w.out, clean_text(text, longest_text));
  ((w.out += "</") += element) += ">\n";
}

// What of the drawing's plane is shown: all of it, or the sheet around it. What is larger than a
// sheet is scaled down, what is smaller stands at the top, in the middle.
Box page_of(const Drawing& drawing, const std::optional<Paper>& paper) {
  if (!paper) return {0, 0, drawing.width, drawing.height};
  const double width = pixels(paper->width - 2 * paper_margin);
  const double height = pixels(paper->height - 2 * paper_margin);
  const double scale = std::max({1.0, drawing.width / width, drawing.height / height});
  const double margin = pixels(paper_margin) * scale;
  return {-margin - (width * scale - drawing.width) / 2, -margin, pixels(paper->width) * scale,
          pixels(paper->height) * scale};
}

void append_millimetres(std::string& out, std::string_view name, double length) {
  ((out += ' ') += name) += "=\"";
  append_number(out, length);
  out += "mm\"";
}

void append_root(Writer& w, const Drawing& drawing, const Box& page,
                 const std::optional<Paper>& paper) {
  w.out += "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"";
  (w.out += w.prefix) += '"';
  if (paper) {
    append_millimetres(w.out, "width", paper->width);
    append_millimetres(w.out, "height", paper->height);
  } else {
    attribute(w.out, "width", page.width);
    attribute(w.out, "height", page.height);
  }
  w.out += " viewBox=\"";
  append_number(w.out, page.x);
  for (double length : {page.y, page.width, page.height}) append_number(w.out += ' ', length);
  w.out += "\" role=\"graphics-document document\" aria-labelledby=\"";
  ((w.out += w.prefix) += "-title ") += w.prefix;
  w.out += "-desc\" font-family=\"";
  w.out += font_stack;
  w.out += "\">\n";
  append_root_text(w, "title", drawing.title);
  append_root_text(w, "desc", drawing.description);
}

}  // namespace

std::string xml_escape(std::string_view text) {
  std::string out;
  append_escaped(out, text);
  return out;
}

bool is_safe_link(std::string_view href) {
  if (href.size() > longest_link) return false;
  for (char c : href)
    if (static_cast<unsigned char>(c) <= ' ' || c == 0x7F) return false;
  std::string scheme(href.substr(0, href.find(':')));
  if (scheme.size() == href.size()) return false;
  for (char& c : scheme) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return scheme == "http" || scheme == "https" || scheme == "mailto";
}

std::string svg(const Drawing& drawing, const SvgOptions& options) {
  const std::string prefix =
      options.id_prefix.empty() ? content_prefix(drawing) : safe_prefix(options.id_prefix);
  std::string out;
  out.reserve(2048 + drawing.items.size() * 120);
  Writer w{out,
           options.theme == ThemeChoice::dark ? dark_theme : light_theme,
           prefix,
           options.theme == ThemeChoice::automatic,
           {}};
  const Box page = page_of(drawing, options.paper);
  append_root(w, drawing, page, options.paper);
  if (w.classes) append_dark_rules(w);
  if (options.ground) write(w, Rectangle{page, 0, Ink::ground, {}});
  for (const Item& item : drawing.items)
    std::visit([&w](const auto& shape) { write(w, shape); }, item);
  out += "</svg>\n";
  return out;
}

}  // namespace fabula
