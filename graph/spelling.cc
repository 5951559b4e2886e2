#include "graph/spelling.h"

#include <algorithm>
#include <array>
#include <string>

namespace fabula {
namespace {

constexpr std::size_t shortest = 5;
constexpr std::size_t long_word = 8;  // may be two letters apart
constexpr std::size_t longest = 40;

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != word.npos; }

/// The consonants, of doubled ones the first.
std::string consonants(std::string_view word) {
  std::string out;
  for (const char c : word)
    if (std::string_view("aeiouy").find(c) == std::string_view::npos &&
        (out.empty() || out.back() != c))
      out += c;
  return out;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
  if (a.size() > longest || b.size() > longest) return limit + 1;
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return limit + 1;
  std::array<std::array<std::size_t, longest + 1>, 3> rows{};
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto &row = rows[i % 3], &above = rows[(i + 2) % 3], &twice_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({row[j - 1] + 1, above[j] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        row[j] = std::min(row[j], twice_above[j - 2] + 1);
    }
  }
  return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

bool spelled_alike(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter < shortest || has_digit(a) || has_digit(b)) return false;
  const std::size_t most = shorter >= long_word && a[0] == b[0] ? 2 : 1;  // not north and south
  return edit_distance(a, b, most) <= most || consonants(a) == consonants(b);
}

}  // namespace fabula
