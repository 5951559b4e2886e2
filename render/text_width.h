#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fabula {

enum class Weight : bool { regular, bold };

/// How a run of text is set: size in pixels (the em), weight. Italics have the upright's advances.
struct Font {
  double size = 12;
  Weight weight = Weight::regular;

  bool operator==(const Font&) const = default;
};

/// The fonts that a picture asks for, in this order. Widths are those of the first.
inline constexpr std::string_view font_stack =
    "Liberation Sans, Arial, Helvetica, DejaVu Sans, sans-serif";

/// Room for readers without Liberation Sans or Arial: DejaVu Sans is 12.9 % wider on news titles.
inline constexpr double width_slack = 1.14;

/// Width in pixels of cleaned `text` with slack, never less than what is drawn: Latin, Greek,
/// Cyrillic, punctuation and currency signs from the font's advances, combining marks 0, emoji 1.3
/// em, everything else 1 em.
double text_width(std::string_view text, Font font);

/// `text` cut so that it fits `max_width` pixels, with an ellipsis where something is missing.
std::string fit_text(std::string_view text, Font font, double max_width);

/// Lines of at most `max_width` pixels, broken at spaces (inside a word only where it alone is too
/// wide); the last of `max_lines` ends in an ellipsis where text is missing. Two lines are
/// balanced.
std::vector<std::string> wrap_text(std::string_view text, Font font, double max_width,
                                   std::size_t max_lines);

}  // namespace fabula
