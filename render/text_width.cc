#include "render/text_width.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "render/utf8.h"

namespace fabula {
namespace {

// Advances of Liberation Sans 2.1.5 in units of 1/2048 em, read from the font files.
constexpr std::array<std::uint16_t, 351> regular_latin{
    569,  569,  727,  1139, 1139, 1821, 1366, 391,  682,  682,  797,  1196, 569,  682,  569,  569,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 569,  569,  1196, 1196, 1196, 1139,
    2079, 1366, 1366, 1479, 1479, 1366, 1251, 1593, 1479, 569,  1024, 1366, 1139, 1706, 1479, 1593,
    1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 569,  569,  569,  961,  1139,
    682,  1139, 1139, 1024, 1139, 1139, 569,  1139, 1139, 455,  455,  1024, 455,  1706, 1139, 1139,
    1139, 1139, 682,  1024, 569,  1139, 1024, 1479, 1024, 1024, 1024, 684,  532,  684,  1196, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    569,  682,  1139, 1139, 1139, 1139, 532,  1139, 682,  1509, 758,  1139, 1196, 682,  1509, 1131,
    819,  1124, 682,  682,  682,  1180, 1100, 682,  682,  682,  748,  1139, 1708, 1708, 1708, 1251,
    1366, 1366, 1366, 1366, 1366, 1366, 2048, 1479, 1366, 1366, 1366, 1366, 569,  569,  569,  569,
    1479, 1479, 1593, 1593, 1593, 1593, 1593, 1196, 1593, 1479, 1479, 1479, 1479, 1366, 1366, 1251,
    1139, 1139, 1139, 1139, 1139, 1139, 1821, 1024, 1139, 1139, 1139, 1139, 569,  569,  569,  569,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1124, 1251, 1139, 1139, 1139, 1139, 1024, 1139, 1024,
    1366, 1139, 1366, 1139, 1366, 1139, 1479, 1024, 1479, 1024, 1479, 1024, 1479, 1024, 1479, 1259,
    1479, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1593, 1139, 1593, 1139,
    1593, 1139, 1593, 1139, 1479, 1139, 1479, 1139, 569,  569,  569,  569,  569,  569,  569,  455,
    569,  569,  1505, 909,  1024, 455,  1366, 1024, 1024, 1139, 455,  1139, 455,  1139, 597,  1139,
    684,  1139, 455,  1479, 1139, 1479, 1139, 1479, 1139, 1237, 1481, 1139, 1593, 1139, 1593, 1139,
    1593, 1139, 2048, 1933, 1479, 682,  1479, 682,  1479, 682,  1366, 1024, 1366, 1024, 1366, 1024,
    1366, 1024, 1251, 569,  1251, 768,  1251, 569,  1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139,
    1479, 1139, 1479, 1139, 1933, 1479, 1366, 1024, 1366, 1251, 1024, 1251, 1024, 1251, 1024};
constexpr std::array<std::uint16_t, 73> regular_greek{
    1367, 569,  1606, 1716, 786,  2048, 1586, 2048, 1752, 1541, 455,  1366, 1366, 1128, 1368,
    1366, 1251, 1479, 1593, 569,  1366, 1368, 1706, 1479, 1331, 1593, 1479, 1366, 2048, 1266,
    1251, 1366, 1634, 1366, 1711, 1531, 569,  1366, 1184, 913,  1139, 455,  1120, 1184, 1178,
    1024, 1140, 913,  903,  1139, 1139, 455,  1024, 1024, 1180, 1024, 917,  1139, 1413, 1165,
    987,  1264, 809,  1120, 1328, 1075, 1460, 1599, 455,  1120, 1139, 1120, 1599};
constexpr std::array<std::uint16_t, 96> regular_cyrillic{
    1366, 1367, 1771, 1109, 1472, 1366, 569,  569,  1024, 2165, 2069, 1749, 1193, 1472, 1301, 1472,
    1366, 1344, 1366, 1109, 1387, 1366, 1891, 1237, 1472, 1472, 1193, 1344, 1706, 1479, 1593, 1472,
    1366, 1479, 1251, 1301, 1557, 1366, 1515, 1365, 1877, 1920, 1621, 1813, 1344, 1472, 2069, 1479,
    1139, 1173, 1088, 747,  1195, 1139, 1370, 939,  1144, 1144, 896,  1195, 1408, 1131, 1139, 1109,
    1139, 1024, 938,  1024, 1685, 1024, 1173, 1067, 1643, 1685, 1280, 1472, 1067, 1045, 1536, 1109,
    1139, 1139, 1139, 747,  1045, 1024, 455,  569,  455,  1856, 1664, 1139, 896,  1144, 1024, 1131};
constexpr std::array<std::uint16_t, 43> regular_punctuation{
    682, 2048, 1139, 1139, 2048, 2048, 846,  1131, 455,  455,  455,  455, 682, 682, 682,
    682, 1139, 1139, 717,  2048, 2048, 2048, 2048, 2048, 2048, 2048, 0,   0,   0,   0,
    0,   410,  2048, 2048, 384,  725,  725,  2048, 2048, 2048, 2048, 682, 682};
constexpr std::array<std::uint16_t, 32> regular_currency{
    1139, 1479, 1479, 1139, 1139, 1706, 1479, 2240, 2384, 1933, 1739, 1051, 1139, 1366, 1251, 2048,
    1067, 1366, 1593, 1366, 1139, 1479, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 1516};
constexpr std::array<std::uint16_t, 351> bold_latin{
    569,  682,  971,  1139, 1139, 1821, 1479, 487,  682,  682,  797,  1196, 569,  682,  569,  569,
    1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 1139, 682,  682,  1196, 1196, 1196, 1251,
    1997, 1479, 1479, 1479, 1479, 1366, 1251, 1593, 1479, 569,  1139, 1479, 1251, 1706, 1479, 1593,
    1366, 1593, 1479, 1366, 1251, 1479, 1366, 1933, 1366, 1366, 1251, 682,  569,  682,  1196, 1139,
    682,  1139, 1251, 1139, 1251, 1139, 682,  1251, 1251, 569,  569,  1139, 569,  1821, 1251, 1251,
    1251, 1251, 797,  1139, 682,  1251, 1139, 1593, 1139, 1139, 1024, 797,  573,  797,  1196, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048,
    569,  682,  1139, 1139, 1139, 1139, 573,  1139, 682,  1509, 758,  1139, 1196, 682,  1509, 1131,
    819,  1124, 682,  682,  682,  1180, 1139, 682,  682,  682,  748,  1139, 1708, 1708, 1708, 1251,
    1479, 1479, 1479, 1479, 1479, 1479, 2048, 1479, 1366, 1366, 1366, 1366, 569,  569,  569,  569,
    1479, 1479, 1593, 1593, 1593, 1593, 1593, 1196, 1593, 1479, 1479, 1479, 1479, 1366, 1366, 1251,
    1139, 1139, 1139, 1139, 1139, 1139, 1821, 1139, 1139, 1139, 1139, 1139, 569,  569,  569,  569,
    1251, 1251, 1251, 1251, 1251, 1251, 1251, 1124, 1251, 1251, 1251, 1251, 1251, 1139, 1251, 1139,
    1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1139, 1479, 1472,
    1479, 1251, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1366, 1139, 1593, 1251, 1593, 1251,
    1593, 1251, 1593, 1251, 1479, 1251, 1479, 1251, 569,  569,  569,  569,  569,  569,  569,  569,
    569,  569,  1607, 1139, 1139, 569,  1479, 1139, 1139, 1251, 569,  1251, 569,  1251, 789,  1251,
    981,  1251, 569,  1479, 1251, 1479, 1251, 1479, 1251, 1451, 1481, 1251, 1593, 1251, 1593, 1251,
    1593, 1251, 2048, 1933, 1479, 797,  1479, 797,  1479, 797,  1366, 1139, 1366, 1139, 1366, 1139,
    1366, 1139, 1251, 682,  1251, 981,  1251, 682,  1479, 1251, 1479, 1251, 1479, 1251, 1479, 1251,
    1479, 1251, 1479, 1251, 1933, 1593, 1366, 1139, 1366, 1251, 1024, 1251, 1024, 1251, 1024};
constexpr std::array<std::uint16_t, 73> bold_greek{
    1479, 682,  1747, 1855, 970,  2048, 1689, 2048, 1899, 1716, 569,  1479, 1479, 1231, 1472,
    1366, 1251, 1479, 1593, 569,  1479, 1366, 1706, 1479, 1318, 1593, 1479, 1366, 2048, 1229,
    1251, 1366, 1681, 1366, 1657, 1642, 569,  1366, 1259, 924,  1251, 569,  1192, 1259, 1250,
    1139, 1242, 972,  943,  1251, 1107, 569,  1142, 1139, 1253, 1139, 912,  1251, 1568, 1267,
    1065, 1401, 914,  1192, 1465, 1179, 1543, 1730, 569,  1192, 1251, 1192, 1730};
constexpr std::array<std::uint16_t, 96> bold_cyrillic{
    1366, 1370, 1813, 1161, 1457, 1366, 569,  565,  1139, 2240, 2176, 1792, 1250, 1472, 1274, 1472,
    1479, 1472, 1479, 1161, 1459, 1366, 1851, 1283, 1472, 1472, 1250, 1437, 1706, 1479, 1593, 1472,
    1366, 1479, 1251, 1274, 1748, 1366, 1496, 1439, 2058, 2087, 1781, 2005, 1472, 1457, 2112, 1472,
    1139, 1265, 1259, 853,  1300, 1139, 1452, 1018, 1259, 1259, 1025, 1301, 1515, 1237, 1251, 1237,
    1251, 1139, 1003, 1139, 1792, 1139, 1259, 1189, 1707, 1728, 1493, 1749, 1259, 1131, 1749, 1195,
    1139, 1139, 1251, 853,  1131, 1139, 569,  576,  569,  1984, 1856, 1251, 1025, 1259, 1139, 1237};
constexpr std::array<std::uint16_t, 43> bold_punctuation{
    682,  2048, 1139, 1139, 2048, 2048, 1019, 1131, 569,  569,  569,  569, 1024, 1024, 1024,
    1024, 1139, 1139, 717,  2048, 2048, 2048, 2048, 2048, 2048, 2048, 0,   0,    0,    0,
    0,    410,  2048, 2048, 491,  981,  981,  2048, 2048, 2048, 2048, 682, 682};
constexpr std::array<std::uint16_t, 32> bold_currency{
    1139, 1479, 1479, 1139, 1139, 1821, 1479, 2240, 2509, 1933, 1810, 1051, 1139, 1479, 1251, 2224,
    1139, 1366, 1593, 1479, 1366, 1479, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 2048, 1669};

struct Block {
  char32_t first;
  std::span<const std::uint16_t> regular;
  std::span<const std::uint16_t> bold;
};
constexpr std::array blocks{
    Block{0x20, regular_latin, bold_latin},
    Block{0x386, regular_greek, bold_greek},
    Block{0x400, regular_cyrillic, bold_cyrillic},
    Block{0x2010, regular_punctuation, bold_punctuation},
    Block{0x20A0, regular_currency, bold_currency},
};
constexpr double units_per_em = 2048;

bool is_combining(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0x1AB0 && c <= 0x1AFF) ||
         (c >= 0x1DC0 && c <= 0x1DFF) || (c >= 0x20D0 && c <= 0x20FF) ||
         (c >= 0xFE00 && c <= 0xFE2F);
}

bool is_emoji(char32_t c) { return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF); }

double advance(char32_t c, Weight weight) {
  for (const Block& block : blocks) {
    if (c < block.first) break;
    const auto& advances = weight == Weight::bold ? block.bold : block.regular;
    if (c - block.first < advances.size()) return advances[c - block.first];
  }
  if (is_combining(c)) return 0;
  return is_emoji(c) ? 1.3 * units_per_em : units_per_em;
}

double pixels(double units, Font font) { return units / units_per_em * font.size * width_slack; }

// Bytes of the longest beginning of `text` that fits, and its width.
struct Prefix {
  std::size_t size = 0;
  double width = 0;
};

Prefix fitting_prefix(std::string_view text, Font font, double max_width) {
  Prefix prefix;
  double units = 0;
  while (prefix.size < text.size()) {
    const CodePoint next = first_code_point(text.substr(prefix.size));
    units += advance(next.value, font.weight);
    if (pixels(units, font) > max_width) break;
    prefix.size += next.size;
    prefix.width = pixels(units, font);
  }
  return prefix;
}

std::string_view without_trailing_spaces(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// The best break of `text` into two lines of at most `max_width`: the one with the narrower longer
// line. Nothing when no break does.
std::vector<std::string> balanced_pair(std::string_view text, Font font, double max_width) {
  const double whole = text_width(text, font);
  std::size_t best = 0;
  double narrowest = max_width;
  double left = 0;
  std::size_t begin = 0;
  for (std::size_t space = text.find(' '); space != text.npos; space = text.find(' ', space + 1)) {
    left += text_width(text.substr(begin, space - begin), font);
    begin = space;
    const double wider = std::max(left, whole - left);
    if (wider <= narrowest) best = space, narrowest = wider;
    if (left > max_width) break;
  }
  if (best == 0) return {};
  return {std::string(text.substr(0, best)), std::string(text.substr(best + 1))};
}

}  // namespace

double text_width(std::string_view text, Font font) {
  double units = 0;
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    units += advance(next.value, font.weight);
    text.remove_prefix(next.size);
  }
  return pixels(units, font);
}

std::string fit_text(std::string_view text, Font font, double max_width) {
  const Prefix whole = fitting_prefix(text, font, max_width);
  if (whole.size == text.size()) return std::string(text);
  const Prefix cut = fitting_prefix(text, font, max_width - text_width("…", font));
  if (cut.size == 0) return "…";
  return std::string(without_trailing_spaces(text.substr(0, cut.size))) + "…";
}

std::vector<std::string> wrap_text(std::string_view text, Font font, double max_width,
                                   std::size_t max_lines) {
  if (max_lines <= 1 || text_width(text, font) <= max_width)
    return {fit_text(text, font, max_width)};
  if (auto pair = balanced_pair(text, font, max_width); !pair.empty()) return pair;
  std::vector<std::string> lines;
  while (lines.size() + 1 < max_lines) {
    const Prefix prefix = fitting_prefix(text, font, max_width);
    if (prefix.size == text.size()) break;
    const std::size_t space = text.rfind(' ', prefix.size);
    const bool at_space = space != text.npos && space > 0;
    const std::size_t end = at_space ? space : std::max(prefix.size, first_code_point(text).size);
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(at_space ? end + 1 : end);
  }
  lines.push_back(fit_text(text, font, max_width));
  return lines;
}

}  // namespace fabula
