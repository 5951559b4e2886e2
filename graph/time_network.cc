#include "graph/time_network.h"

#include <algorithm>
#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <functional>
#include <limits>
#include <numeric>

#include "graph/sort_once.h"

namespace fabula {
namespace {

constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max() / 4;
/// Points are numbered so that constraints run forward; then a few passes settle all bounds, and
/// more are needed only where constraints run in circles.
constexpr std::size_t first_passes = 16;
/// Loops of up to this many statements are cut down to those that contradict each other.
constexpr std::size_t short_loop = 40;

struct Arc {
  std::int64_t most = 0;
  std::uint32_t statement = 0;
};

using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Arc>;

/// Points that statements connect, numbered from 1; 0 is the origin.
struct Group {
  std::vector<std::uint32_t> points;      ///< points[i - 1] is the i-th
  std::vector<std::uint32_t> statements;  ///< ascending
};

struct Paths {
  std::vector<std::int64_t> distance;
  std::vector<std::size_t> predecessor;
  bool settled = false;
};

std::int64_t add(std::int64_t a, std::int64_t b) { return a >= unreached ? unreached : a + b; }

/// Bellman-Ford from the origin, or from everywhere at once when `root` is missing.
Paths shortest_paths(const Graph& graph, std::optional<std::size_t> root, std::size_t passes) {
  const std::size_t n = num_vertices(graph);
  Paths paths;
  paths.distance.assign(n, root ? unreached : 0);
  if (root) paths.distance[*root] = 0;
  paths.predecessor.resize(n);
  std::iota(paths.predecessor.begin(), paths.predecessor.end(), std::size_t{0});
  paths.settled = boost::bellman_ford_shortest_paths(
      graph, static_cast<int>(passes), get(&Arc::most, graph), paths.predecessor.data(),
      paths.distance.data(), add, std::less<>{}, boost::bellman_visitor<>{});
  return paths;
}

/// A cycle of predecessors, in the direction of the arcs; empty when there is none.
std::vector<std::size_t> cycle_of(const std::vector<std::size_t>& predecessor) {
  std::vector<std::size_t> seen(predecessor.size(), 0);  // the walk that came by, from 1
  for (std::size_t start = 0; start < predecessor.size(); ++start) {
    std::size_t at = start;
    while (seen[at] == 0 && predecessor[at] != at) {
      seen[at] = start + 1;
      at = predecessor[at];
    }
    if (seen[at] != start + 1 || predecessor[at] == at) continue;
    std::vector<std::size_t> cycle{at};
    for (std::size_t i = predecessor[at]; i != at; i = predecessor[i]) cycle.push_back(i);
    std::ranges::reverse(cycle);
    return cycle;
  }
  return {};
}

/// The tightest arc between two points, of equals that of the first statement.
Arc tightest(const Graph& graph, std::size_t from, std::size_t to) {
  Arc best{unreached, 0};
  for (auto [arc, end] = out_edges(from, graph); arc != end; ++arc)
    if (target(*arc, graph) == to &&
        std::pair(graph[*arc].most, graph[*arc].statement) < std::pair(best.most, best.statement))
      best = graph[*arc];
  return best;
}

class Solver {
 public:
  Solver(std::uint32_t points, std::span<const TimeStatement> statements)
      : statements_(statements), left_out_(statements.size()), local_(points) {
    out_.points.resize(points);
  }

  TimeSolution solve() {
    for (const Group& group : groups()) solve(group);
    return std::move(out_);
  }

 private:
  std::vector<Group> groups() const {
    std::vector<std::uint32_t> parent(out_.points.size());
    std::iota(parent.begin(), parent.end(), 0U);
    const auto root = [&](std::uint32_t i) {
      while (parent[i] != i) i = parent[i] = parent[parent[i]];
      return i;
    };
    // A statement's points belong together even where it ties them to the origin alone.
    const auto anchor = [](const TimeStatement& statement) {
      for (const TimeConstraint& c : statement.constraints)
        if (c.from || c.to) return c.from ? c.from : c.to;
      return 0U;
    };
    for (const TimeStatement& statement : statements_)
      for (const TimeConstraint& c : statement.constraints)
        for (const std::uint32_t point : {c.from, c.to})
          if (point) parent[root(point)] = root(anchor(statement));
    std::vector<Group> found(out_.points.size());
    for (std::uint32_t i = 1; i < parent.size(); ++i) found[root(i)].points.push_back(i);
    for (std::uint32_t s = 0; s < statements_.size(); ++s)
      if (const std::uint32_t point = anchor(statements_[s]))
        found[root(point)].statements.push_back(s);
    std::erase_if(found, [](const Group& group) { return group.points.empty(); });
    for (Group& group : found) number_forward(group);
    return found;
  }

  /// Puts the points of a group in topological order as far as there is one (Kahn 1962).
  void number_forward(Group& group) const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> arcs;
    for (const std::uint32_t s : group.statements)
      for (const TimeConstraint& c : statements_[s].constraints)
        if (c.from && c.to) arcs.emplace_back(c.from, c.to);
    if (arcs.empty()) return;
    std::ranges::sort(arcs);
    const auto place = [&](std::uint32_t point) {
      return static_cast<std::size_t>(std::ranges::lower_bound(group.points, point) -
                                      group.points.begin());
    };
    std::vector<std::uint32_t> incoming(group.points.size());
    for (const auto& [from, to] : arcs) ++incoming[place(to)];
    std::vector<std::uint32_t> order;
    for (std::size_t i = 0; i < incoming.size(); ++i)
      if (incoming[i] == 0) order.push_back(group.points[i]);
    for (std::size_t i = 0; i < order.size(); ++i)
      for (auto arc = std::ranges::lower_bound(arcs, std::pair(order[i], 0U));
           arc != arcs.end() && arc->first == order[i]; ++arc)
        if (--incoming[place(arc->second)] == 0) order.push_back(arc->second);
    for (std::size_t i = 0; i < incoming.size(); ++i)
      if (incoming[i] > 0) order.push_back(group.points[i]);
    group.points = std::move(order);
  }

  /// The constraints of a group as arcs. Backward: all turned round and numbered from the end, so
  /// that distances are those to the origin.
  Graph graph_of(const Group& group, bool backward) {
    const std::size_t n = group.points.size();
    local_[0] = 0;
    for (std::size_t i = 0; i < n; ++i)
      local_[group.points[i]] = static_cast<std::uint32_t>(backward ? n - i : i + 1);
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    std::vector<Arc> arcs;
    for (const std::uint32_t s : group.statements) {
      if (left_out_[s]) continue;
      for (const TimeConstraint& c : statements_[s].constraints) {
        ends.emplace_back(local_[backward ? c.to : c.from], local_[backward ? c.from : c.to]);
        arcs.push_back({c.most, s});
      }
    }
    return Graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), arcs.begin(),
                 n + 1);
  }

  void solve(const Group& group) {
    Graph forward = graph_of(group, false);
    while (const auto contradiction = find_contradiction(forward)) {
      left_out_[contradiction->left_out] = true;
      out_.contradictions.push_back(*contradiction);
      forward = graph_of(group, false);
    }
    const std::size_t n = group.points.size();
    const Paths latest = shortest_paths(forward, 0, n + 1);
    const Graph backward = graph_of(group, true);
    const Paths earliest = shortest_paths(backward, 0, n + 1);
    const auto point_at = [&](std::size_t local, bool turned) {
      return local == 0 ? 0U : group.points[turned ? n - local : local - 1];
    };
    for (std::size_t i = 1; i <= n; ++i) {
      PointBounds& up = out_.points[point_at(i, false)];
      if (latest.distance[i] < unreached) {
        const std::size_t before = latest.predecessor[i];
        up.latest = latest.distance[i];
        up.latest_by = {point_at(before, false), tightest(forward, before, i).statement};
      }
      PointBounds& down = out_.points[point_at(i, true)];
      if (earliest.distance[i] < unreached) {
        const std::size_t before = earliest.predecessor[i];
        down.earliest = -earliest.distance[i];
        down.earliest_by = {point_at(before, true), tightest(backward, before, i).statement};
      }
    }
  }

  std::optional<Contradiction> find_contradiction(const Graph& graph) const {
    const std::size_t n = num_vertices(graph);
    Paths paths = shortest_paths(graph, std::nullopt, std::min(n, first_passes));
    if (paths.settled) return std::nullopt;
    std::vector<std::size_t> cycle = cycle_of(paths.predecessor);
    if (cycle.empty() && n > first_passes) {
      paths = shortest_paths(graph, std::nullopt, n);
      if (paths.settled) return std::nullopt;
      cycle = cycle_of(paths.predecessor);
    }
    Contradiction found;
    for (std::size_t i = 0; i < cycle.size(); ++i)
      found.statements.push_back(
          tightest(graph, cycle[i], cycle[(i + 1) % cycle.size()]).statement);
    sort_once(found.statements);
    keep_needed(found.statements);
    found.left_out = *std::ranges::min_element(
        found.statements, {}, [&](std::uint32_t s) { return statements_[s].strength; });
    return found;
  }

  /// A statement with two constraints may contradict a part of its loop by the other one.
  void keep_needed(std::vector<std::uint32_t>& loop) const {
    if (loop.size() > short_loop) return;
    for (std::size_t i = 0; i < loop.size() && loop.size() > 1;) {
      std::vector<std::uint32_t> rest = loop;
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
      if (contradict(rest))
        loop = std::move(rest);
      else
        ++i;
    }
  }

  bool contradict(const std::vector<std::uint32_t>& some) const {
    std::vector<std::uint32_t> points{0};
    for (const std::uint32_t s : some)
      for (const TimeConstraint& c : statements_[s].constraints)
        points.insert(points.end(), {c.from, c.to});
    sort_once(points);
    const auto place = [&](std::uint32_t point) {
      return static_cast<std::size_t>(std::ranges::lower_bound(points, point) - points.begin());
    };
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    std::vector<Arc> arcs;
    for (const std::uint32_t s : some)
      for (const TimeConstraint& c : statements_[s].constraints) {
        ends.emplace_back(place(c.from), place(c.to));
        arcs.push_back({c.most, s});
      }
    const Graph graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), arcs.begin(),
                      points.size());
    return !shortest_paths(graph, std::nullopt, points.size()).settled;
  }

  std::span<const TimeStatement> statements_;
  std::vector<bool> left_out_;
  std::vector<std::uint32_t> local_;
  TimeSolution out_;
};

}  // namespace

TimeSolution solve(std::uint32_t points, std::span<const TimeStatement> statements) {
  return Solver(points, statements).solve();
}

}  // namespace fabula
