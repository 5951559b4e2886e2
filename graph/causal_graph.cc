#include "graph/causal_graph.h"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace fabula {
namespace {

/// Whole numbers, so that equal chains are equal on every machine: -log(confidence) in 1/10,000.
/// Every link costs a little, so that of equally sure chains the shorter one wins.
using Cost = std::int64_t;
constexpr Cost unreachable = std::numeric_limits<Cost>::max() / 4;

constexpr std::size_t most_counted = 1000;  // events that a ranking counts for one

struct Arc {
  LinkIndex link{};
  Cost cost = 0;
};

using Graph = boost::compressed_sparse_row_graph<boost::bidirectionalS, boost::no_property, Arc>;
using Edge = boost::graph_traits<Graph>::edge_descriptor;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

/// A way through the graph, link by link.
using Way = std::vector<LinkIndex>;

Cost cost_of(double confidence) {
  return 1 + std::lround(-10'000 * std::log(std::clamp(confidence, 0.001, 1.0)));
}

bool is_causal(const StoryLink& link) {
  return link.kind != LinkKind::before && link.kind != LinkKind::during &&
         link.modality != Modality::negated && link.modality != Modality::denied;
}

struct Found {};  // thrown by the visitor to stop at the target

struct StopAt : boost::dijkstra_visitor<> {
  explicit StopAt(Vertex target) : target_(target) {}
  void examine_vertex(Vertex v, const Graph&) const {
    if (v == target_) throw Found{};
  }
  Vertex target_;
};

}  // namespace

struct CausalGraph::Frozen {
  const Story& story;
  Graph graph;

  /// Events and links that a search must not use.
  struct Barred {
    std::set<Vertex> events;
    std::set<LinkIndex> links;
  };

  const StoryLink& link(LinkIndex index) const { return story.links[at(index)]; }
  std::vector<Reached> walk(EventIndex start, std::size_t depth, bool backward) const;
  std::size_t count_reached(EventIndex start, std::size_t depth, bool backward,
                            std::vector<std::uint32_t>& seen_from) const;
  std::vector<Ranked> ranking(std::size_t depth, bool backward) const;
  Way cheapest(Vertex from, Vertex to, const Barred& barred) const;
  Chain chain(const Way& way) const;
};

void keep_asserted_links(Story& story) {
  std::erase_if(story.links,
                [](const StoryLink& link) { return link.modality != Modality::asserted; });
}

CausalGraph::CausalGraph(const Story& story) {
  std::vector<std::pair<Vertex, Vertex>> ends;
  std::vector<Arc> arcs;
  for (std::uint32_t i = 0; i < story.links.size(); ++i) {
    const StoryLink& link = story.links[i];
    if (!is_causal(link)) continue;
    ends.emplace_back(at(link.from), at(link.to));
    arcs.push_back({LinkIndex{i}, cost_of(link.confidence)});
  }
  frozen_ = std::make_unique<const Frozen>(
      Frozen{story, Graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
                          arcs.begin(), story.events.size())});
}

CausalGraph::~CausalGraph() = default;
CausalGraph::CausalGraph(CausalGraph&&) noexcept = default;
CausalGraph& CausalGraph::operator=(CausalGraph&&) noexcept = default;

std::vector<Reached> CausalGraph::Frozen::walk(EventIndex start, std::size_t depth,
                                               bool backward) const {
  std::vector<Reached> found;
  std::vector<bool> seen(story.events.size());
  seen[at(start)] = true;
  std::vector<EventIndex> layer{start};
  for (std::size_t steps = 1; !layer.empty() && (depth == 0 || steps <= depth); ++steps) {
    std::vector<Reached> next;
    const auto reach = [&](Vertex v, Edge e) {
      if (!seen[v])
        next.push_back({EventIndex{static_cast<std::uint32_t>(v)}, steps, graph[e].link});
    };
    for (const EventIndex event : layer) {
      if (backward)
        for (auto [e, end] = in_edges(at(event), graph); e != end; ++e)
          reach(source(*e, graph), *e);
      else
        for (auto [e, end] = out_edges(at(event), graph); e != end; ++e)
          reach(target(*e, graph), *e);
    }
    std::ranges::sort(next, {}, [&](const Reached& r) {
      return std::tuple(r.event, -link(r.link).confidence, r.link);
    });
    const auto twice = std::ranges::unique(next, {}, &Reached::event);
    next.erase(twice.begin(), twice.end());
    layer.clear();
    for (const Reached& r : next) {
      seen[at(r.event)] = true;
      layer.push_back(r.event);
    }
    found.insert(found.end(), next.begin(), next.end());
  }
  return found;
}

/// How many events a walk comes to. `seen_from`, by event, holds the start + 1 of the last walk
/// that came there: no walk clears it.
std::size_t CausalGraph::Frozen::count_reached(EventIndex start, std::size_t depth, bool backward,
                                               std::vector<std::uint32_t>& seen_from) const {
  const auto mark = static_cast<std::uint32_t>(at(start) + 1);
  seen_from[at(start)] = mark;
  std::size_t count = 0;
  std::vector<Vertex> layer{at(start)};
  for (std::size_t steps = 1; !layer.empty() && (depth == 0 || steps <= depth); ++steps) {
    std::vector<Vertex> next;
    const auto reach = [&](Vertex v) {
      if (seen_from[v] == mark || count == most_counted) return;
      seen_from[v] = mark;
      next.push_back(v);
      ++count;
    };
    for (const Vertex event : layer) {
      if (backward)
        for (auto [e, end] = in_edges(event, graph); e != end; ++e) reach(source(*e, graph));
      else
        for (auto [e, end] = out_edges(event, graph); e != end; ++e) reach(target(*e, graph));
    }
    layer = std::move(next);
  }
  return count;
}

std::vector<Ranked> CausalGraph::Frozen::ranking(std::size_t depth, bool backward) const {
  std::vector<std::uint32_t> seen_from(story.events.size());
  std::vector<Ranked> ranked;
  for (std::uint32_t i = 0; i < story.events.size(); ++i)
    if (const std::size_t count = count_reached(EventIndex{i}, depth, backward, seen_from))
      ranked.push_back({EventIndex{i}, count});
  std::ranges::stable_sort(ranked, std::ranges::greater{}, &Ranked::count);
  return ranked;
}

/// The cheapest way; empty when there is none. Of equal ways the one that is found first in the
/// story's order.
Way CausalGraph::Frozen::cheapest(Vertex from, Vertex to, const Barred& barred) const {
  const auto cost = [&](const Edge& e) {
    const bool closed =
        barred.links.contains(graph[e].link) || barred.events.contains(target(e, graph));
    return closed ? unreachable : graph[e].cost;
  };
  const auto add = [](Cost a, Cost b) {
    return a >= unreachable || b >= unreachable ? unreachable : a + b;
  };
  std::vector<Cost> distance(num_vertices(graph), unreachable);
  std::vector<Vertex> before(num_vertices(graph));
  const auto index = get(boost::vertex_index, graph);
  try {
    boost::dijkstra_shortest_paths(
        graph, from,
        boost::predecessor_map(boost::make_iterator_property_map(before.begin(), index))
            .distance_map(boost::make_iterator_property_map(distance.begin(), index))
            .weight_map(boost::make_function_property_map<Edge, Cost>(cost))
            .distance_inf(unreachable)
            .distance_zero(Cost{0})
            .distance_combine(add)
            .visitor(StopAt(to)));
  } catch (const Found&) {
  }
  Way way;
  if (distance[to] >= unreachable || from == to) return way;
  for (Vertex v = to; v != from; v = before[v]) {
    Arc best{{}, unreachable};
    for (auto [e, end] = in_edges(v, graph); e != end; ++e) {
      const Arc& arc = graph[*e];
      if (source(*e, graph) == before[v] && !barred.links.contains(arc.link) &&
          std::pair(arc.cost, arc.link) < std::pair(best.cost, best.link))
        best = arc;
    }
    way.push_back(best.link);
  }
  std::ranges::reverse(way);
  return way;
}

Chain CausalGraph::Frozen::chain(const Way& way) const {
  Chain out{way, 1};
  for (const LinkIndex index : way) out.confidence *= link(index).confidence;
  return out;
}

std::vector<Reached> CausalGraph::causes(EventIndex event, std::size_t depth) const {
  return frozen_->walk(event, depth, true);
}

std::vector<Reached> CausalGraph::effects(EventIndex event, std::size_t depth) const {
  return frozen_->walk(event, depth, false);
}

std::vector<Ranked> CausalGraph::with_most_effects(std::size_t depth) const {
  return frozen_->ranking(depth, false);
}

std::vector<Ranked> CausalGraph::with_most_causes(std::size_t depth) const {
  return frozen_->ranking(depth, true);
}

std::vector<Chain> CausalGraph::chains(EventIndex from, EventIndex to, std::size_t count) const {
  const Frozen& f = *frozen_;
  std::vector<Way> found;
  std::set<std::pair<Cost, Way>> candidates;
  const auto cost = [&](const Way& way) {
    Cost sum = 0;
    for (const LinkIndex link : way) sum += cost_of(f.link(link).confidence);
    return sum;
  };
  if (Way first = f.cheapest(at(from), at(to), {}); !first.empty())
    candidates.emplace(cost(first), std::move(first));
  while (found.size() < count && !candidates.empty()) {
    found.push_back(candidates.extract(candidates.begin()).value().second);
    if (found.size() == count) break;
    // Each chain that leaves the last one at some event and was not found before.
    const Way last = found.back();
    Frozen::Barred barred;
    for (std::size_t i = 0; i < last.size(); ++i) {
      barred.links.clear();
      for (const Way& way : found)
        if (way.size() > i &&
            std::equal(way.begin(), way.begin() + static_cast<std::ptrdiff_t>(i), last.begin()))
          barred.links.insert(way[i]);
      const Vertex fork = at(f.link(last[i]).from);
      barred.events.insert(fork);
      const Way rest = f.cheapest(fork, at(to), barred);
      if (rest.empty()) continue;
      Way way(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(i));
      way.insert(way.end(), rest.begin(), rest.end());
      const Cost sum = cost(way);
      candidates.emplace(sum, std::move(way));
    }
  }
  std::vector<Chain> out;
  for (const Way& way : found) out.push_back(f.chain(way));
  return out;
}

std::vector<CommonCause> CausalGraph::common_causes(EventIndex first, EventIndex second) const {
  std::vector<Reached> of_first = causes(first);
  std::vector<Reached> of_second = causes(second);
  std::ranges::sort(of_first, {}, &Reached::event);
  std::ranges::sort(of_second, {}, &Reached::event);
  // The links of the shortest way from an ancestor, as the walk found them.
  const auto chain_from = [&](EventIndex event, EventIndex to, const std::vector<Reached>& walk) {
    Chain chain;
    while (event != to) {
      const auto step = std::ranges::lower_bound(walk, event, {}, &Reached::event);
      const StoryLink& link = frozen_->link(step->link);
      chain.links.push_back(step->link);
      chain.confidence *= link.confidence;
      event = link.to;
    }
    return chain;
  };
  std::vector<CommonCause> found;
  for (const Reached& r : of_first)
    if (std::ranges::binary_search(of_second, r.event, {}, &Reached::event))
      found.push_back(
          {r.event, chain_from(r.event, first, of_first), chain_from(r.event, second, of_second)});
  std::ranges::sort(found, {}, [](const CommonCause& c) {
    return std::tuple(-c.to_first.confidence * c.to_second.confidence, c.event);
  });
  return found;
}

}  // namespace fabula
