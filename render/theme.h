#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace fabula {

/// What a colour is for. A drawing names inks, a theme says which colour each has.
enum class Ink : std::uint8_t {
  none,    ///< not painted
  ground,  ///< the page
  tint,    ///< every second lane, boxes
  rule,    ///< grid lines and borders: decoration, carries no meaning
  text,
  secondary,  ///< dates, counts, axis
  series_0,
  series_1,
  series_2,
  series_3,
  series_4,
  series_5,
  series_6,
  series_7,
};
inline constexpr std::size_t ink_count = 14;
inline constexpr std::size_t series_count = 8;

/// The ink of the n-th lane or kind; they repeat after `series_count`.
constexpr Ink series(std::size_t n) {
  return static_cast<Ink>(static_cast<std::size_t>(Ink::series_0) + n % series_count);
}

/// 0xRRGGBB.
using Colour = std::uint32_t;

struct Theme {
  std::array<Colour, ink_count> colours;

  constexpr Colour operator[](Ink ink) const { return colours[static_cast<std::size_t>(ink)]; }
};

// Text has at least 4.5:1 and every series at least 4.5:1 against ground and tint (WCAG 2.1, 1.4.3
// and 1.4.11). The series start from Okabe and Ito's palette, darkened or lightened until they
// pass.
inline constexpr Theme light_theme{{0, 0xffffff, 0xf3f5f7, 0xd5dbe1, 0x1c2329, 0x56616c, 0x0072b2,
                                    0xc2410c, 0x00734f, 0xa8447f, 0x8c6d00, 0x5b4fb3, 0x3f4a55,
                                    0xb4232a}};
inline constexpr Theme dark_theme{{0, 0x14181c, 0x1c2228, 0x39424b, 0xe8ecef, 0xa3adb7, 0x56b4e9,
                                   0xf08a4b, 0x2fbf91, 0xdd8fbb, 0xe6b53c, 0xa79bf0, 0xb8c0c8,
                                   0xf2777a}};

/// "#rrggbb".
std::string css_colour(Colour colour);

/// Contrast of two colours, 1..21 (WCAG 2.1, relative luminance).
double contrast(Colour a, Colour b);

}  // namespace fabula
