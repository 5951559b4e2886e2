#include "graph/chronology.h"

#include <algorithm>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <deque>
#include <map>
#include <optional>
#include <string>

#include "graph/sort_once.h"
#include "graph/time_network.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr double least_confidence = 0.5;
constexpr std::size_t rounds = 200;  // of breaking loops; then a whole knot is cut at once
constexpr std::size_t told_steps = 6;
/// The strength of what an editor says: no source outdoes it. Links with a confidence of 1 are the
/// editor's; sources reach 0.99.
constexpr double editors_word = 10;

bool is_fact(Modality modality) {
  return modality == Modality::asserted || modality == Modality::planned;
}

/// Whether a link says that `from` does not come after `to`.
bool orders(LinkKind kind) {
  return kind == LinkKind::causes || kind == LinkKind::enables || kind == LinkKind::before;
}

bool counts(const Story& story, const StoryLink& link) {
  return link.modality == Modality::asserted && link.confidence >= least_confidence &&
         is_fact(story.events[at(link.from)].modality) &&
         is_fact(story.events[at(link.to)].modality);
}

std::string quoted(const StoryEvent& event) { return '"' + event.label + '"'; }

ConflictSide side_of(const Story& story, const StoryLink& link) {
  return {quoted(story.events[at(link.from)]) + ' ' + std::string(name_of(link.kind)) + ' ' +
              quoted(story.events[at(link.to)]),
          link.evidence};
}

ConflictSide side_of(const StoryEvent& event, const std::string& date) {
  return {quoted(event) + " is dated " + date, event.mentions};
}

void drop_links(Story& story, const std::vector<bool>& dropped) {
  std::size_t i = 0;
  std::erase_if(story.links, [&](const StoryLink&) { return dropped[i++]; });
}

// ---------------------------------------------------------------- causal loops

/// For each event the number of its knot: events that lead to each other over ordering links.
std::vector<int> knots(const Story& story, const std::vector<bool>& dropped) {
  std::vector<std::pair<std::size_t, std::size_t>> ends;
  for (std::size_t i = 0; i < story.links.size(); ++i) {
    const StoryLink& link = story.links[i];
    if (!dropped[i] && orders(link.kind) && counts(story, link))
      ends.emplace_back(at(link.from), at(link.to));
  }
  const boost::compressed_sparse_row_graph<boost::directedS> graph(
      boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(), story.events.size());
  std::vector<int> knot(story.events.size());
  const auto index = get(boost::vertex_index, graph);
  boost::strong_components(graph, boost::make_iterator_property_map(knot.begin(), index));
  return knot;
}

/// Links inside of knots, by knot.
std::vector<std::pair<int, std::size_t>> knotted_links(const Story& story,
                                                       const std::vector<bool>& dropped) {
  const std::vector<int> knot = knots(story, dropped);
  std::vector<std::pair<int, std::size_t>> found;
  for (std::size_t i = 0; i < story.links.size(); ++i) {
    const StoryLink& link = story.links[i];
    if (!dropped[i] && orders(link.kind) && counts(story, link) &&
        knot[at(link.from)] == knot[at(link.to)])
      found.emplace_back(knot[at(link.from)], i);
  }
  std::ranges::sort(found);
  return found;
}

/// The fewest of the `links` that lead from `from` to `to`, in order. Precondition: some do.
std::vector<std::size_t> shortest_way(const Story& story, std::vector<std::size_t> links,
                                      EventIndex from, EventIndex to) {
  std::ranges::sort(links, {}, [&](std::size_t i) { return std::pair(story.links[i].from, i); });
  std::deque<EventIndex> queue{from};
  std::map<EventIndex, std::size_t> reached_by{{from, 0}};
  while (!queue.empty() && !reached_by.contains(to)) {
    const EventIndex event = queue.front();
    queue.pop_front();
    for (auto it = std::ranges::lower_bound(links, event, {},
                                            [&](std::size_t i) { return story.links[i].from; });
         it != links.end() && story.links[*it].from == event; ++it) {
      const EventIndex next = story.links[*it].to;
      if (reached_by.emplace(next, *it).second) queue.push_back(next);
    }
  }
  std::vector<std::size_t> way;
  for (EventIndex event = to; event != from; event = story.links[way.back()].from)
    way.push_back(reached_by.at(event));
  std::ranges::reverse(way);
  return way;
}

/// Leaves out the weakest link of every loop.
void break_loops(Story& story) {
  std::vector<bool> dropped(story.links.size());
  for (std::size_t round = 0;; ++round) {
    const auto knotted = knotted_links(story, dropped);
    if (knotted.empty()) break;
    for (auto it = knotted.begin(); it != knotted.end();) {
      std::vector<std::size_t> inside;
      for (const int knot = it->first; it != knotted.end() && it->first == knot; ++it)
        inside.push_back(it->second);
      const std::size_t weakest = *std::ranges::min_element(
          inside, {}, [&](std::size_t i) { return story.links[i].confidence; });
      const StoryLink& link = story.links[weakest];
      Conflict conflict;
      conflict.kind = ConflictKind::cycle;
      for (const std::size_t i : shortest_way(story, inside, link.to, link.from)) {
        conflict.events.push_back(story.links[i].from);
        conflict.sides.push_back(side_of(story, story.links[i]));
      }
      conflict.events.push_back(link.from);
      conflict.sides.push_back(side_of(story, link));
      story.conflicts.push_back(std::move(conflict));
      dropped[weakest] = true;
      if (round >= rounds)
        for (const std::size_t i : inside) dropped[i] = true;
    }
  }
  drop_links(story, dropped);
}

// ---------------------------------------------------------------- intervals

double strength_of(DateBasis basis) {
  switch (basis) {
    case DateBasis::explicit_:
      return 1.0;
    case DateBasis::relative:
      return 0.95;
    case DateBasis::relative_to_date:
      return 0.85;
    case DateBasis::publication:
      return 0.8;
    case DateBasis::inferred:
      return 0.7;
    case DateBasis::unknown:
      return 0.6;
    case DateBasis::editor:
      return editors_word;
  }
  return 0;
}

std::int64_t number_of(Day day) { return day.time_since_epoch().count(); }

/// The story's dates and links as statements about points in time. An event is a point; one during
/// which others happen is two, its first and its last day.
class Chronology {
 public:
  explicit Chronology(Story& story) : story_(story), last_day_(story.events.size()) {
    for (const StoryEvent& event : story.events) said_.push_back(event.edtf);
    for (std::uint32_t i = 0; i < story.events.size(); ++i) last_day_[i] = i + 1;
    for (const StoryLink& link : story.links)
      if (link.kind == LinkKind::during && counts(story, link)) {
        std::uint32_t& last = last_day_[at(link.to)];
        if (last == at(link.to) + 1)
          last = points_++ + static_cast<std::uint32_t>(last_day_.size());
      }
  }

  void reason() {
    state_dates();
    state_links();
    const TimeSolution solution =
        solve(points_ + static_cast<std::uint32_t>(last_day_.size()), statements_);
    for (const Contradiction& contradiction : solution.contradictions) report(contradiction);
    for (std::size_t i = 0; i < story_.events.size(); ++i) tighten(i, solution);
    std::vector<bool> dropped(story_.links.size());
    for (const Contradiction& c : solution.contradictions)
      if (const auto link = link_of(c.left_out)) dropped[*link] = true;
    drop_links(story_, dropped);
  }

 private:
  static std::uint32_t first_day(EventIndex event) {
    return static_cast<std::uint32_t>(at(event)) + 1;
  }
  std::uint32_t last_day(EventIndex event) const { return last_day_[at(event)]; }
  std::optional<std::size_t> link_of(std::uint32_t statement) const {
    if (statement < first_link_) return std::nullopt;
    return said_by_[statement];
  }
  static TimeConstraint not_after(std::uint32_t earlier, std::uint32_t later) {
    return {later, earlier, 0};
  }

  void state_dates() {
    for (std::size_t i = 0; i < story_.events.size(); ++i) {
      const StoryEvent& event = story_.events[i];
      const EventIndex index{static_cast<std::uint32_t>(i)};
      TimeStatement statement;
      statement.strength = strength_of(event.basis) * (0.6 + 0.4 * event.confidence);
      if (event.when.has_start())
        statement.constraints.push_back({first_day(index), 0, -number_of(event.when.earliest)});
      if (event.when.has_end())
        statement.constraints.push_back({0, last_day(index), number_of(event.when.latest)});
      if (last_day(index) != first_day(index))
        statement.constraints.push_back(not_after(first_day(index), last_day(index)));
      if (statement.constraints.empty() || !is_fact(event.modality)) continue;
      statements_.push_back(std::move(statement));
      said_by_.push_back(i);
    }
    first_link_ = statements_.size();
  }

  void state_links() {
    for (std::size_t i = 0; i < story_.links.size(); ++i) {
      const StoryLink& link = story_.links[i];
      if (!counts(story_, link) || link.from == link.to) continue;
      TimeStatement statement;
      statement.strength = link.confidence < 1 ? 0.8 * link.confidence : editors_word;
      if (orders(link.kind))
        statement.constraints = {not_after(first_day(link.from), first_day(link.to))};
      else if (link.kind == LinkKind::during)
        statement.constraints = {not_after(first_day(link.to), first_day(link.from)),
                                 not_after(first_day(link.from), last_day(link.to))};
      else
        continue;
      statements_.push_back(std::move(statement));
      said_by_.push_back(i);
    }
  }

  void report(const Contradiction& contradiction) {
    Conflict conflict;
    conflict.kind = ConflictKind::order;
    const auto add = [&](std::uint32_t statement) {
      const std::size_t i = said_by_[statement];
      if (link_of(statement)) {
        conflict.sides.push_back(side_of(story_, story_.links[i]));
        conflict.events.push_back(story_.links[i].from);
        conflict.events.push_back(story_.links[i].to);
      } else {
        conflict.sides.push_back(side_of(story_.events[i], said_[i]));
        conflict.events.push_back(EventIndex{static_cast<std::uint32_t>(i)});
      }
    };
    for (const std::uint32_t statement : contradiction.statements)
      if (statement != contradiction.left_out) add(statement);
    add(contradiction.left_out);
    sort_once(conflict.events);
    story_.conflicts.push_back(std::move(conflict));
  }

  void tighten(std::size_t i, const TimeSolution& solution) {
    StoryEvent& event = story_.events[i];
    if (event.basis == DateBasis::editor) return;
    const PointBounds& first = solution.points[i + 1];
    const PointBounds& last = solution.points[last_day_[i]];
    DateInterval narrow = event.when;
    if (first.earliest) narrow.earliest = Day{std::chrono::days{*first.earliest}};
    if (last.latest) narrow.latest = Day{std::chrono::days{*last.latest}};
    // A date that was left out of the reasoning stays as its sources have it.
    if (!intersection(narrow, event.when) || narrow == event.when) return;
    narrow = *intersection(narrow, event.when);
    if (narrow == event.when) return;
    if (narrow.earliest != event.when.earliest)
      event.reasons.push_back("not before " + iso_day(narrow.earliest) +
                              chain(static_cast<std::uint32_t>(i + 1), solution, true));
    if (narrow.latest != event.when.latest)
      event.reasons.push_back("not after " + iso_day(narrow.latest) +
                              chain(last_day_[i], solution, false));
    if (event.basis == DateBasis::unknown || event.basis == DateBasis::publication)
      event.basis = DateBasis::inferred;
    event.when = narrow;
    event.edtf = edtf(narrow);
  }

  /// The steps from a bound to the date that it comes from.
  std::string chain(std::uint32_t point, const TimeSolution& solution, bool earliest) const {
    std::string text;
    for (std::size_t steps = 0; point != 0 && steps < told_steps; ++steps) {
      const PointBounds& bounds = solution.points[point];
      const TimeStep step = earliest ? bounds.earliest_by : bounds.latest_by;
      const std::size_t i = said_by_[step.statement];
      if (const auto link = link_of(step.statement))
        text += (text.empty() ? ": " : "; ") + side_of(story_, story_.links[*link]).value;
      else if (step.point == 0)
        text += (text.empty() ? ": " : "; ") + side_of(story_.events[i], said_[i]).value;
      point = step.point;
    }
    return text;
  }

  Story& story_;
  std::uint32_t points_ = 1;
  std::vector<std::uint32_t> last_day_;  ///< the point of each event's last day
  std::vector<TimeStatement> statements_;
  std::vector<std::size_t> said_by_;  ///< the event or link of each statement
  std::size_t first_link_ = 0;
  std::vector<std::string> said_;  ///< the date of each event before reasoning
};

}  // namespace

void reason_about_time(Story& story) {
  break_loops(story);
  Chronology(story).reason();
}

}  // namespace fabula
