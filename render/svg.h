#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "render/drawing.h"

namespace fabula {

enum class ThemeChoice : std::uint8_t {
  light,
  dark,
  automatic,  ///< light, and dark where the reader's system asks for it
};

/// A sheet to print on, in millimetres.
struct Paper {
  double width = 210;
  double height = 297;
};

/// What is left free at each edge of a sheet, in millimetres.
inline constexpr double paper_margin = 10;

/// Millimetres in pixels of CSS, 96 an inch.
constexpr double pixels(double millimetres) { return millimetres * 96 / 25.4; }

struct SvgOptions {
  ThemeChoice theme = ThemeChoice::light;
  bool ground = true;            ///< paint the page; off for print and slides
  std::optional<Paper> paper{};  ///< fit the drawing on one sheet; else as large as it is
  std::string id_prefix{};       ///< [A-Za-z0-9-]; empty: a hash of the content
};

/// The drawing as one self-contained SVG 1.1 document, one element a line, ending in a newline.
/// Colours and fonts are presentation attributes, so that it looks the same in browsers, rsvg,
/// Inkscape and LibreOffice; all ids carry a prefix, so that several can stand in one page.
std::string svg(const Drawing& drawing, const SvgOptions& options);

/// `text` with the five XML specials escaped, invalid UTF-8 as U+FFFD, control characters gone.
std::string xml_escape(std::string_view text);

/// Only links that cannot run anything: http, https, mailto, without white space or controls.
bool is_safe_link(std::string_view href);

}  // namespace fabula
