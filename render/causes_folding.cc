#include "render/causes_folding.h"

#include <algorithm>
#include <map>
#include <set>

namespace fabula {
namespace {

constexpr double before_column = 14;  // where lines are cut: nothing upright stands there
constexpr double indent = 58;         // room for letters left of a piece
constexpr double room_right = 54;
constexpr double fold_gap = 30;  // between pieces
constexpr double stagger = 14;   // between letters of lines that are close to each other
constexpr double letter_height = 13;
constexpr std::size_t most_letters = 26;
constexpr int most_steps = 2;

// The first column of each piece.
std::vector<std::size_t> pieces_of(const PlacedChain& chain, double width) {
  std::vector<std::size_t> first{0};
  for (std::size_t c = 1; c < chain.column_x.size(); ++c)
    if (chain.column_x[c] + chain.column_width - chain.column_x[first.back()] >
        width - indent - room_right)
      first.push_back(c);
  return first;
}

// A point where a line is cut, as the end of one part and the beginning of the next.
struct Cut {
  std::size_t link = 0;
  std::size_t part = 0;  ///< that it ends; the next one begins there
  std::size_t line = 0;  ///< of cuts[], from the left
  bool rightwards = true;
  double y = 0;
};

// Cuts the link's line wherever it crosses one of `xs`.
void cut_link(PlacedLink& link, std::size_t number, const std::vector<double>& xs,
              std::vector<Cut>& cuts) {
  const std::vector<Point> points = link.parts.front();
  link.parts = {{points.front()}};
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Point from = points[i - 1];
    const Point to = points[i];
    const bool rightwards = from.x < to.x;
    const auto [left, right] = std::minmax({from.x, to.x});
    std::vector<std::size_t> crossed;
    for (std::size_t k = 0; k < xs.size(); ++k)
      if (left < xs[k] && xs[k] < right) crossed.push_back(k);
    if (!rightwards) std::ranges::reverse(crossed);
    for (std::size_t k : crossed) {
      cuts.push_back({number, link.parts.size() - 1, k, rightwards, to.y});
      link.parts.back().push_back({xs[k], to.y});
      link.parts.push_back({{xs[k], to.y}});
    }
    link.parts.back().push_back(to);
  }
}

// Lines of one source that are cut at the same place share their letter.
using Place = std::pair<std::size_t, double>;  // line and y of a cut

struct Letter {
  char letter = 'A';
  int step = 0;  ///< how far aside it stands from the cut, so that close ones do not overlap
};

std::map<Place, Letter> letters_of(const std::vector<Cut>& cuts) {
  std::map<Place, Letter> letters;
  for (const Cut& cut : cuts) letters[{cut.line, cut.y}];
  const Place* last = nullptr;
  Letter next;
  for (auto& [place, letter] : letters) {
    const bool close =
        last && last->first == place.first && place.second - last->second < letter_height;
    next.step = close ? next.step + 1 : 0;
    letter = next;
    ++next.letter;
    last = &place;
  }
  return letters;
}

void place_letters(PlacedChain& chain, const std::vector<Cut>& cuts,
                   const std::map<Place, Letter>& letters) {
  std::set<Place> done;
  for (const Cut& cut : cuts) {
    const Letter& letter = letters.at({cut.line, cut.y});
    const bool is_new = done.insert({cut.line, cut.y}).second;
    PlacedLink& link = chain.links[cut.link];
    Point* left = &link.parts[cut.part].back();
    Point* right = &link.parts[cut.part + 1].front();
    if (!cut.rightwards) std::swap(left, right);
    left->x += letter.step * stagger;
    right->x -= letter.step * stagger;
    if (!is_new) continue;
    const std::string words(1, letter.letter);
    chain.crossings.push_back({{left->x + 4, left->y + 3.7}, Anchor::start, words});
    chain.crossings.push_back({{right->x - 4, right->y + 3.7}, Anchor::end, words});
  }
}

// What a piece takes from top to bottom.
struct Piece {
  double top = 1e9;
  double bottom = -1e9;
  double right = 0;

  void include(double from, double to, double x) {
    top = std::min(top, from);
    bottom = std::max(bottom, to);
    right = std::max(right, x);
  }
};

}  // namespace

void fold_chain(PlacedChain& chain, std::vector<PlacedCause>& events, double width) {
  const std::vector<std::size_t> first = pieces_of(chain, width);
  if (chain.width <= width || first.size() < 2) return;
  std::vector<double> xs;
  for (std::size_t p = 1; p < first.size(); ++p)
    xs.push_back(chain.column_x[first[p]] - before_column);
  std::vector<PlacedLink> links = chain.links;
  std::vector<Cut> cuts;
  for (std::size_t l = 0; l < links.size(); ++l) cut_link(links[l], l, xs, cuts);
  const std::map<Place, Letter> letters = letters_of(cuts);
  const auto too_far = [](const auto& l) { return l.second.step > most_steps; };
  if (letters.size() > most_letters || std::ranges::any_of(letters, too_far)) return;
  chain.links = std::move(links);

  const auto piece_at = [&xs](double x) {
    return static_cast<std::size_t>(std::ranges::upper_bound(xs, x) - xs.begin());
  };
  const auto piece_of = [&](const std::vector<Point>& part) {
    return piece_at((part[0].x + part[1].x) / 2);
  };
  std::vector<Piece> pieces(first.size());
  for (std::size_t n : chain.nodes) {
    const Box& box = events[n].box;
    pieces[piece_at(box.x)].include(box.y, box.bottom(), box.right());
  }
  for (const PlacedLink& link : chain.links)
    for (const auto& part : link.parts)
      for (const Point& p : part) pieces[piece_of(part)].include(p.y - 6, p.y + 6, p.x);

  std::vector<Point> shifts;
  double y = 0;
  chain.width = chain.height = 0;
  for (std::size_t p = 0; p < pieces.size(); ++p) {
    shifts.push_back({indent - chain.column_x[first[p]], y - pieces[p].top});
    y += pieces[p].bottom - pieces[p].top + fold_gap;
    chain.width = std::max(chain.width, pieces[p].right + shifts[p].x + room_right);
  }
  chain.height = y - fold_gap;
  for (std::size_t n : chain.nodes) {
    Box& box = events[n].box;
    const Point shift = shifts[piece_at(box.x)];
    box.x += shift.x, box.y += shift.y;
  }
  for (PlacedLink& link : chain.links)
    for (auto& part : link.parts) {
      const Point shift = shifts[piece_of(part)];
      for (Point& p : part) p = {p.x + shift.x, p.y + shift.y};
    }
  place_letters(chain, cuts, letters);
}

}  // namespace fabula
