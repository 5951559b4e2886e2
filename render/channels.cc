#include "render/channels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "graph/sort_once.h"

namespace fabula {
namespace {

constexpr double clearance = 4;   // pixels between a vertical and what stands in the row
constexpr double bend_cost = 40;  // a bend is worth this many pixels of detour

struct FreePlace {
  double left;
  double right;
};

// Where a vertical may pass through a row, from left to right.
std::vector<FreePlace> free_places(std::vector<Extent> taken, double left, double right) {
  std::ranges::sort(taken, {}, &Extent::left);
  std::vector<FreePlace> free;
  for (const Extent& extent : taken) {
    if (extent.left - clearance >= left) free.push_back({left, extent.left - clearance});
    left = std::max(left, extent.right + clearance);
  }
  if (left <= right) free.push_back({left, right});
  return free;
}

bool is_free(const std::vector<FreePlace>& places, double x) {
  const auto next = std::ranges::upper_bound(places, x, {}, &FreePlace::left);
  return next != places.begin() && x <= std::prev(next)->right;
}

// The x at which a way from `a` to `b` passes each of the rows, so that it is short and bends
// seldom.
std::vector<double> passages(const std::vector<std::vector<FreePlace>>& rows, double a, double b) {
  std::vector<double> xs{a, b};
  for (const auto& row : rows)
    for (const FreePlace& place : row) xs.insert(xs.end(), {place.left, place.right});
  sort_once(xs);

  constexpr double unreachable = std::numeric_limits<double>::infinity();
  const auto step = [](double from, double to) {
    return from == to ? 0 : std::abs(from - to) + bend_cost;
  };
  std::vector<double> cost(xs.size());
  for (std::size_t i = 0; i < xs.size(); ++i)
    cost[i] = is_free(rows[0], xs[i]) ? step(a, xs[i]) : unreachable;
  std::vector<std::vector<std::size_t>> came_from(rows.size(), std::vector<std::size_t>(xs.size()));
  for (std::size_t r = 1; r < rows.size(); ++r) {
    std::vector<double> next(xs.size(), unreachable);
    for (std::size_t to = 0; to < xs.size(); ++to) {
      if (!is_free(rows[r], xs[to])) continue;
      for (std::size_t from = 0; from < xs.size(); ++from)
        if (const double c = cost[from] + step(xs[from], xs[to]); c < next[to])
          next[to] = c, came_from[r][to] = from;
    }
    cost = std::move(next);
  }
  for (std::size_t i = 0; i < xs.size(); ++i) cost[i] += step(xs[i], b);
  auto at = static_cast<std::size_t>(std::ranges::min_element(cost) - cost.begin());
  std::vector<double> result(rows.size());
  for (std::size_t r = rows.size(); r-- > 0; at = came_from[r][at]) result[r] = xs[at];
  return result;
}

ChannelRoute route(ChannelRows& rows, const ChannelEnds& e) {
  if (e.from_row == e.to_row) return {{e.from_row + 1, e.from_x, e.to_x, 0}};
  const bool down = e.from_row < e.to_row;
  const std::size_t leaving = down ? e.from_row + 1 : e.from_row;
  const std::size_t arriving = down ? e.to_row : e.to_row + 1;
  if (leaving == arriving) return {{leaving, e.from_x, e.to_x, 0}};
  std::vector<std::size_t> between;  // rows, in the order of the way
  for (std::size_t c = leaving; c != arriving; c = down ? c + 1 : c - 1)
    between.push_back(down ? c : c - 1);
  std::vector<std::vector<FreePlace>> free;
  for (std::size_t r : between) free.push_back(free_places(rows.taken[r], rows.left, rows.right));
  const std::vector<double> xs = passages(free, e.from_x, e.to_x);
  ChannelRoute result;
  double x = e.from_x;
  std::size_t channel = leaving;
  for (std::size_t i = 0; i < between.size(); ++i) {
    if (xs[i] != x || i == 0) result.push_back({channel, x, xs[i], 0});
    x = xs[i];
    channel = down ? channel + 1 : channel - 1;
    rows.taken[between[i]].push_back({x - 1, x + 1});  // later verticals keep clear of this one
  }
  result.push_back({channel, x, e.to_x, 0});
  return result;
}

// Tracks of one channel: the horizontals of one source are one extent.
std::size_t assign_tracks(std::vector<std::pair<std::size_t, Horizontal*>>& parts) {
  std::map<std::size_t, Extent> by_source;
  for (const auto& [source, part] : parts) {
    const auto [left, right] = std::minmax({part->begin, part->end});
    const auto [found, is_new] = by_source.try_emplace(source, Extent{left - 3, right + 3});
    found->second.left = std::min(found->second.left, left - 3);
    found->second.right = std::max(found->second.right, right + 3);
  }
  std::vector<Extent> extents;
  for (const auto& [source, extent] : by_source) extents.push_back(extent);
  const std::vector<std::size_t> tracks = pack_rows(extents);
  std::map<std::size_t, std::size_t> track_of;
  std::size_t next = 0;
  for (const auto& [source, extent] : by_source) track_of[source] = tracks[next++];
  for (auto& [source, part] : parts) part->track = track_of[source];
  return 1 + *std::ranges::max_element(tracks);
}

}  // namespace

ChannelRouting route_channels(ChannelRows rows, const std::vector<ChannelEnds>& ends) {
  ChannelRouting routing;
  routing.tracks.assign(rows.taken.size() + 1, 0);
  routing.routes.reserve(ends.size());
  for (const ChannelEnds& e : ends) routing.routes.push_back(route(rows, e));
  std::map<std::size_t, std::vector<std::pair<std::size_t, Horizontal*>>> channels;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    for (Horizontal& part : routing.routes[i])
      channels[part.channel].push_back({ends[i].source, &part});
  }
  for (auto& [channel, parts] : channels) routing.tracks[channel] = assign_tracks(parts);
  return routing;
}

}  // namespace fabula
