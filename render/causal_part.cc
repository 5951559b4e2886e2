#include <algorithm>
#include <map>
#include <set>

#include "render/causes.h"
#include "render/event_words.h"
#include "render/marks.h"

namespace fabula {
namespace {

// Indices of events; links by their ends.
struct CausalGraph {
  std::vector<std::vector<std::size_t>> effects;
  std::vector<std::vector<std::size_t>> causes;
  std::map<std::pair<std::size_t, std::size_t>, LinkIndex> links;
};

CausalGraph causal_graph(const Story& story) {
  const std::size_t n = story.events.size();
  CausalGraph g{
      std::vector<std::vector<std::size_t>>(n), std::vector<std::vector<std::size_t>>(n), {}};
  for (std::size_t i = 0; i < story.links.size(); ++i) {
    const StoryLink& link = story.links[i];
    if (!is_causal(link.kind) || link.from == link.to) continue;
    const LinkIndex index{static_cast<std::uint32_t>(i)};
    const auto [found, is_new] = g.links.try_emplace({at(link.from), at(link.to)}, index);
    if (!is_new && story.links[at(found->second)].confidence < link.confidence)
      found->second = index;
  }
  for (const auto& [ends, link] : g.links) {
    g.effects[ends.first].push_back(ends.second);
    g.causes[ends.second].push_back(ends.first);
  }
  return g;
}

// Everything within `depth` steps of `start`, itself included, the nearest first.
std::vector<std::size_t> reach(const std::vector<std::vector<std::size_t>>& next, std::size_t start,
                               std::size_t depth) {
  std::vector<std::size_t> found{start};
  std::set<std::size_t> seen{start};
  std::size_t begin = 0;
  for (std::size_t d = 0; d < depth; ++d) {
    const std::size_t end = found.size();
    for (; begin < end; ++begin)
      for (std::size_t n : next[found[begin]])
        if (seen.insert(n).second) found.push_back(n);
  }
  return found;
}

std::vector<std::size_t> between(const CausalGraph& g, std::size_t from, std::size_t to) {
  const std::size_t all = g.effects.size();
  const std::vector<std::size_t> upstream = reach(g.causes, to, all);
  const std::set<std::size_t> before(upstream.begin(), upstream.end());
  std::vector<std::size_t> chosen;
  for (std::size_t e : reach(g.effects, from, all))
    if (before.contains(e)) chosen.push_back(e);
  if (chosen.empty()) chosen = {from, to};
  return chosen;
}

std::vector<std::size_t> around(const CausalGraph& g, const CausesFocus& focus) {
  std::vector<std::size_t> chosen{at(*focus.event)};
  const auto add = [&chosen](const std::vector<std::size_t>& some) {
    for (std::size_t e : some)
      if (std::ranges::find(chosen, e) == chosen.end()) chosen.push_back(e);
  };
  if (focus.causes) add(reach(g.causes, at(*focus.event), focus.depth));
  if (focus.effects) add(reach(g.effects, at(*focus.event), focus.depth));
  return chosen;
}

// The component of each of the events, numbered as they are found; the others get none.
constexpr std::size_t no_component = static_cast<std::size_t>(-1);

std::vector<std::size_t> components(const CausalGraph& g, const std::vector<std::size_t>& events) {
  std::vector<std::size_t> component(g.effects.size(), no_component);
  std::vector<bool> chosen(g.effects.size(), false);
  for (std::size_t e : events) chosen[e] = true;
  std::size_t count = 0;
  for (std::size_t start : events) {
    if (component[start] != no_component) continue;
    std::vector<std::size_t> open{start};
    component[start] = count;
    while (!open.empty()) {
      const std::size_t e = open.back();
      open.pop_back();
      for (const auto* next : {&g.effects[e], &g.causes[e]})
        for (std::size_t n : *next)
          if (chosen[n] && component[n] == no_component) component[n] = count, open.push_back(n);
    }
    ++count;
  }
  return component;
}

// All events with causes or effects: whole components, the weightiest first, as long as there is
// room; of one too large for that, what is nearest to its weightiest event.
std::vector<std::size_t> most_important(const CausalGraph& g, const std::vector<double>& weights,
                                        std::size_t most) {
  std::vector<std::size_t> linked;
  for (std::size_t e = 0; e < g.effects.size(); ++e)
    if (!g.effects[e].empty() || !g.causes[e].empty()) linked.push_back(e);
  const std::vector<std::size_t> component = components(g, linked);
  std::map<std::size_t, std::vector<std::size_t>> members;
  for (std::size_t e : linked) members[component[e]].push_back(e);
  std::vector<std::pair<double, std::size_t>> order;
  for (const auto& [number, events] : members) {
    double weight = 0;
    for (std::size_t e : events) weight += weights[e];
    order.emplace_back(-weight, number);
  }
  std::ranges::sort(order);
  std::vector<std::size_t> chosen;
  for (const auto& [weight, number] : order) {
    std::vector<std::size_t>& events = members[number];
    if (chosen.empty() && events.size() > most) {
      const auto heaviest =
          std::ranges::max_element(events, {}, [&](std::size_t e) { return weights[e]; });
      std::vector<std::vector<std::size_t>> both = g.effects;
      for (std::size_t e : events)
        both[e].insert(both[e].end(), g.causes[e].begin(), g.causes[e].end());
      events = reach(both, *heaviest, events.size());
      events.resize(most);
    }
    if (chosen.size() + events.size() <= most)
      chosen.insert(chosen.end(), events.begin(), events.end());
  }
  return chosen;
}

Day day_for_order(const StoryEvent& event) {
  return event.when.is_unknown() ? open_start : mark_day(event.when);
}

// Causes before effects, the earlier first; a circle is entered at its earliest event.
std::vector<std::size_t> causal_order(const Story& story, const CausalGraph& g,
                                      const std::vector<std::size_t>& events) {
  using Key = std::pair<Day, std::size_t>;
  std::map<std::size_t, std::size_t> waiting;  // event to its causes that are not yet placed
  for (std::size_t e : events) waiting[e] = 0;
  for (std::size_t e : events)
    for (std::size_t effect : g.effects[e])
      if (const auto found = waiting.find(effect); found != waiting.end()) ++found->second;
  const auto key = [&story](std::size_t e) { return Key{day_for_order(story.events[e]), e}; };
  std::set<Key> ready;
  std::set<Key> blocked;
  for (const auto& [e, causes] : waiting) (causes == 0 ? ready : blocked).insert(key(e));
  std::vector<std::size_t> order;
  while (!ready.empty() || !blocked.empty()) {
    std::set<Key>& from = ready.empty() ? blocked : ready;
    const std::size_t e = from.begin()->second;
    from.erase(from.begin());
    waiting.erase(e);
    order.push_back(e);
    for (std::size_t effect : g.effects[e]) {
      const auto found = waiting.find(effect);
      if (found == waiting.end() || --found->second > 0) continue;
      if (blocked.erase(key(effect)) > 0) ready.insert(key(effect));
    }
  }
  return order;
}

// Each event one column after the last of its causes; with `in_time`, never left of an earlier one.
std::vector<std::size_t> columns_of(const CausalGraph& g, const std::vector<std::size_t>& order,
                                    bool in_time) {
  std::map<std::size_t, std::size_t> column;
  std::size_t furthest = 0;
  std::vector<std::size_t> result;
  for (std::size_t e : order) {
    std::size_t c = in_time ? furthest : 0;
    for (std::size_t cause : g.causes[e])
      if (const auto found = column.find(cause); found != column.end())
        c = std::max(c, found->second + 1);
    column[e] = c;
    furthest = std::max(furthest, c);
    result.push_back(c);
  }
  return result;
}

std::size_t linked_events(const CausalGraph& g) {
  std::size_t count = 0;
  for (std::size_t e = 0; e < g.effects.size(); ++e)
    count += !g.effects[e].empty() || !g.causes[e].empty();
  return count;
}

std::vector<std::size_t> rank_components(const std::vector<std::size_t>& component,
                                         const std::vector<std::size_t>& events,
                                         const std::vector<double>& weights) {
  std::map<std::size_t, double> weight;
  for (std::size_t e : events) weight[component[e]] += weights[e] + 1e-3;
  std::vector<std::pair<double, std::size_t>> order;
  for (const auto& [number, w] : weight) order.emplace_back(-w, number);
  std::ranges::sort(order);
  std::vector<std::size_t> rank(order.size());
  for (std::size_t r = 0; r < order.size(); ++r) rank[order[r].second] = r;
  return rank;
}

}  // namespace

CausalPart causal_part(const Story& story, const CausesFocus& focus, std::size_t most_events,
                       std::size_t most_columns) {
  const CausalGraph g = causal_graph(story);
  const std::vector<double> weights = importance(story);
  std::vector<std::size_t> events;
  if (focus.event && focus.target)
    events = between(g, at(*focus.event), at(*focus.target));
  else if (focus.event)
    events = around(g, focus);
  else
    events = most_important(g, weights, most_events);

  const std::size_t wanted = focus.event ? events.size() : linked_events(g);
  if (events.size() > most_events) events.resize(most_events);
  CausalPart part;
  part.events_left_out = wanted - events.size();
  const std::vector<std::size_t> component = components(g, events);
  const std::vector<std::size_t> rank = rank_components(component, events, weights);
  part.chains = rank.size();
  std::vector<std::vector<std::size_t>> chains(rank.size());
  for (std::size_t e : causal_order(story, g, events)) chains[rank[component[e]]].push_back(e);

  std::map<std::size_t, std::size_t> node_of;
  for (std::size_t c = 0; c < chains.size(); ++c) {
    std::vector<std::size_t> columns = columns_of(g, chains[c], true);
    if (std::ranges::max(columns) >= most_columns) columns = columns_of(g, chains[c], false);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      node_of[chains[c][i]] = part.nodes.size();
      part.nodes.push_back({EventIndex{static_cast<std::uint32_t>(chains[c][i])}, columns[i], c});
    }
  }
  for (const auto& [ends, link] : g.links)
    if (node_of.contains(ends.first) && node_of.contains(ends.second))
      part.edges.push_back({link, node_of[ends.first], node_of[ends.second]});
  return part;
}

}  // namespace fabula
