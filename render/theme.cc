#include "render/theme.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace fabula {
namespace {

double linear(Colour channel) {
  const double c = channel / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
  return 0.2126 * linear(c >> 16 & 0xFF) + 0.7152 * linear(c >> 8 & 0xFF) +
         0.0722 * linear(c & 0xFF);
}

}  // namespace

std::string css_colour(Colour colour) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "#";
  for (int shift = 20; shift >= 0; shift -= 4) out += digits[colour >> shift & 0xF];
  return out;
}

double contrast(Colour a, Colour b) {
  const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
  return (bright + 0.05) / (dark + 0.05);
}

}  // namespace fabula
