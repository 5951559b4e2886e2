#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "graph/sort_once.h"
#include "graph/vocabulary.h"
#include "render/date_words.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/graphviz.h"
#include "render/relations.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t most_participants = 12;  // of one event; ties grow with their square
constexpr double page_margin = 24;
constexpr double widest_name = 130;
constexpr double widest_tie_label = 150;
constexpr double name_line = 14.5;
constexpr double tie_line = 12.5;
constexpr Font tie_font{10, Weight::regular};
constexpr double least_relations_width = 640;

bool takes_part(Role role) {
  switch (role) {
    case Role::agent:
    case Role::patient:
    case Role::recipient:
    case Role::counterparty:
    case Role::mediator:
      return true;
    case Role::place:
    case Role::topic:
    case Role::instrument:
    case Role::origin:
    case Role::destination:
      return false;
  }
  return false;
}

std::vector<ActorIndex> partners(const StoryEvent& event) {
  std::vector<ActorIndex> actors;
  for (const Participant& p : event.participants)
    if (takes_part(p.role) && actors.size() < most_participants) actors.push_back(p.actor);
  sort_once(actors);
  return actors;
}

// What an event is worth is shared among the ties it gives each actor (Newman 2001), so that a
// meeting of twelve does not outweigh a quarrel of two.
void add_event(Tie& tie, const StoryEvent& event, EventIndex index, std::size_t others) {
  const bool asserted = event.modality == Modality::asserted;
  tie.weight += (asserted ? 1 : 0.5) * (0.3 + event.salience) / static_cast<double>(others);
  tie.events.push_back(index);
  tie.asserted |= asserted;
  if (event.when.has_start()) {
    tie.when.earliest = std::min(tie.when.earliest, event.when.earliest);
    tie.when.latest = std::max(tie.when.latest, event.when.earliest);
  }
  if (event.when.has_end()) {
    tie.when.earliest = std::min(tie.when.earliest, event.when.latest);
    tie.when.latest = std::max(tie.when.latest, event.when.latest);
  }
}

// Disjoint sets, for the spanning forest.
class Sets {
 public:
  explicit Sets(std::size_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), 0u); }
  std::size_t find(std::size_t i) {
    for (; parent_[i] != i; i = parent_[i]) parent_[i] = parent_[parent_[i]];
    return i;
  }
  bool join(std::size_t a, std::size_t b) {
    a = find(a), b = find(b);
    parent_[a] = b;
    return a != b;
  }

 private:
  std::vector<std::size_t> parent_;
};

// The actors with the strongest ties, most prominent first.
std::vector<ActorIndex> choose_actors(const Story& story, const std::vector<Tie>& ties,
                                      std::size_t most) {
  std::vector<double> strength(story.actors.size(), 0);
  for (const Tie& tie : ties) {
    strength[at(tie.a)] += tie.weight;
    strength[at(tie.b)] += tie.weight;
  }
  std::vector<ActorIndex> actors;
  for (std::size_t i = 0; i < strength.size(); ++i)
    if (strength[i] > 0) actors.push_back(ActorIndex{static_cast<std::uint32_t>(i)});
  std::ranges::stable_sort(actors, std::greater{}, [&](ActorIndex a) { return strength[at(a)]; });
  if (actors.size() > most) actors.resize(most);
  return actors;
}

// The ties among those who are at most `depth` ties away from `ego`, itself included.
std::vector<Tie> surroundings(std::vector<Tie> ties, std::size_t actors, ActorIndex ego,
                              std::size_t depth) {
  std::vector<bool> inside(actors, false);
  inside[at(ego)] = true;
  for (std::size_t d = 0; d < depth; ++d) {
    std::vector<bool> next = inside;
    for (const Tie& t : ties)
      if (inside[at(t.a)] || inside[at(t.b)]) next[at(t.a)] = next[at(t.b)] = true;
    if (next == inside) break;
    inside = std::move(next);
  }
  std::erase_if(ties, [&](const Tie& t) { return !inside[at(t.a)] || !inside[at(t.b)]; });
  return ties;
}

// A maximum spanning forest, so that nothing connected falls apart, then the strongest others.
std::vector<Tie> backbone(std::vector<Tie> ties, std::size_t story_actors, std::size_t most) {
  std::ranges::stable_sort(ties, std::greater{}, &Tie::weight);
  Sets sets(story_actors);
  std::vector<Tie> kept;
  std::vector<Tie> others;
  for (Tie& tie : ties) (sets.join(at(tie.a), at(tie.b)) ? kept : others).push_back(std::move(tie));
  for (Tie& tie : others)
    if (kept.size() < most) kept.push_back(std::move(tie));
  return kept;
}

std::string families_of(const Story& story, const Tie& tie) {
  std::map<std::string, std::size_t, std::less<>> counts;
  for (EventIndex e : tie.events) ++counts[clean_text(family_of(story.events[at(e)].type), 40)];
  std::vector<std::pair<std::string, std::size_t>> sorted(counts.begin(), counts.end());
  std::ranges::stable_sort(sorted, std::greater{}, [](const auto& c) { return c.second; });
  std::string out;
  for (std::size_t i = 0; i < sorted.size() && i < 2; ++i) {
    if (i > 0) out += ", ";
    out += sorted[i].first;
    if (sorted[i].second > 1) out += " ×" + std::to_string(sorted[i].second);
  }
  return sorted.size() > 2 ? out + ", …" : out;
}

// Months are enough beside a line: "Aug–Oct 2025".
std::string span_words(DateInterval when) {
  using namespace std::chrono;
  if (when.is_day()) return date_words(when);
  const year_month_day first{when.earliest};
  const year_month_day last{when.latest};
  return date_words(
      {Day{first.year() / first.month() / 1}, Day{last.year() / last.month() / std::chrono::last}});
}

std::pair<double, double> label_size(const std::vector<std::string>& lines, Font font,
                                     double line) {
  double width = 0;
  for (const std::string& words : lines) width = std::max(width, text_width(words, font));
  return {width, static_cast<double>(lines.size()) * line};
}

PlacedActor size_actor(const Story& story, ActorIndex actor, double strongest) {
  const StoryActor& a = story.actors[at(actor)];
  PlacedActor placed;
  placed.actor = actor;
  placed.radius = 8 + 12 * std::sqrt(strongest > 0 ? a.salience / strongest : 0);
  const std::string name = clean_text(a.name, 120);
  placed.name_lines = wrap_text(name.empty() ? "(no name)" : name, lane_font, widest_name, 2);
  const auto [width, height] = label_size(placed.name_lines, lane_font, name_line);
  placed.box.width = std::max(width, 2 * placed.radius) + 6;
  placed.box.height = 2 * placed.radius + 5 + height;
  return placed;
}

// Rings around the most prominent, where Graphviz gives no positions.
std::vector<Point> rings(const std::vector<PlacedActor>& actors) {
  std::vector<Point> points;
  double radius = 0;
  std::size_t in_ring = 1;
  for (std::size_t i = 0; i < actors.size();) {
    const std::size_t n = std::min(in_ring, actors.size() - i);
    for (std::size_t k = 0; k < n; ++k, ++i) {
      const double angle = 2 * 3.14159265358979 * static_cast<double>(k) / static_cast<double>(n);
      points.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    radius += 180;
    in_ring += 6;
  }
  for (Point& p : points) p = {p.x + radius, p.y + radius};
  return points;
}

void place_actors(std::vector<PlacedActor>& actors, const std::vector<Tie>& ties,
                  const Story& story, Point origin) {
  SpringGraph graph;
  std::vector<std::size_t> node_of(story.actors.size(), 0);
  for (std::size_t i = 0; i < actors.size(); ++i) {
    node_of[at(actors[i].actor)] = i;
    graph.sizes.emplace_back(actors[i].box.width, actors[i].box.height);
  }
  std::vector<std::size_t> degrees(story.actors.size(), 0);
  for (const Tie& tie : ties) ++degrees[at(tie.a)], ++degrees[at(tie.b)];
  for (const Tie& tie : ties) {
    const auto a = node_of[at(tie.a)];
    const auto b = node_of[at(tie.b)];
    const double label = label_size(tie_words(story, tie), tie_font, tie_line).first;
    const double plain = actors[a].radius + actors[b].radius + label + 40;
    // Where much meets, it needs more room.
    const auto degree = static_cast<double>(std::min(degrees[at(tie.a)], degrees[at(tie.b)]));
    graph.edges.push_back({a, b, plain * (0.9 + 0.1 * degree)});
  }
  const std::vector<Point> centres = spring_layout(graph).value_or(rings(actors));
  for (std::size_t i = 0; i < actors.size(); ++i) {
    PlacedActor& a = actors[i];
    a.box.x = origin.x + centres[i].x - a.box.width / 2;
    a.box.y = origin.y + centres[i].y - a.box.height / 2;
    a.centre = {a.box.x + a.box.width / 2, a.box.y + a.radius};
  }
}

Point on_curve(const PlacedTie& t, double s) {
  const double u = 1 - s;
  return {u * u * t.begin.x + 2 * u * s * t.control.x + s * s * t.end.x,
          u * u * t.begin.y + 2 * u * s * t.control.y + s * s * t.end.y};
}

bool contains(const Box& box, Point p) {
  return box.x < p.x && p.x < box.right() && box.y < p.y && p.y < box.bottom();
}

// From centre to centre; the bow is the distance of the control point in parts of the length.
void span_curve(PlacedTie& t, const PlacedActor& a, const PlacedActor& b, double bow) {
  const Point middle{(a.centre.x + b.centre.x) / 2, (a.centre.y + b.centre.y) / 2};
  t.begin = a.centre;
  t.control = {middle.x - (b.centre.y - a.centre.y) * bow,
               middle.y + (b.centre.x - a.centre.x) * bow};
  t.end = b.centre;
}

// The shape with a rim, its name, and what lies between the two.
bool covers(const PlacedActor& a, Point p) {
  const double names = a.centre.y + a.radius;
  return std::hypot(p.x - a.centre.x, p.y - a.centre.y) < a.radius + 3 ||
         contains({a.centre.x - a.radius, a.centre.y, 2 * a.radius, a.radius + 6}, p) ||
         contains({a.box.x, names, a.box.width, a.box.bottom() - names}, p);
}

// Cuts the curve to the part between the two actors (de Casteljau).
void clip(PlacedTie& t, const PlacedActor& a, const PlacedActor& b) {
  constexpr int samples = 200;
  int first = 0;
  int last = samples;
  const auto at_sample = [&t](int i) { return on_curve(t, static_cast<double>(i) / samples); };
  while (first < samples && covers(a, at_sample(first))) ++first;
  while (last > first && covers(b, at_sample(last))) --last;
  const double s0 = static_cast<double>(first) / samples;
  const double s1 = static_cast<double>(last) / samples;
  const double w0 = (1 - s0) * (1 - s1);
  const double w1 = s0 * (1 - s1) + s1 * (1 - s0);
  const double w2 = s0 * s1;
  const Point control{w0 * t.begin.x + w1 * t.control.x + w2 * t.end.x,
                      w0 * t.begin.y + w1 * t.control.y + w2 * t.end.y};
  const Point begin = on_curve(t, s0);
  const Point end = on_curve(t, s1);
  t.begin = begin, t.control = control, t.end = end;
}

// The straightest of some arcs that passes behind the fewest names and shapes.
void route(PlacedTie& t, const std::vector<PlacedActor>& actors, std::size_t a, std::size_t b) {
  constexpr int samples = 32;
  double best_cost = 1e30;
  double best_bow = 0;
  for (double bow : {0.06, -0.06, 0.16, -0.16, 0.28, -0.28, 0.42, -0.42}) {
    span_curve(t, actors[a], actors[b], bow);
    double cost = std::abs(bow) * 4;
    for (int i = 1; i < samples; ++i) {
      const Point p = on_curve(t, static_cast<double>(i) / samples);
      for (std::size_t n = 0; n < actors.size(); ++n)
        if (contains(actors[n].box, p)) cost += n == a || n == b ? 0.4 : 3;
    }
    if (cost < best_cost) best_cost = cost, best_bow = bow;
  }
  span_curve(t, actors[a], actors[b], best_bow);
  clip(t, actors[a], actors[b]);
}

// Where a label stands that is free of `taken`, near the middle of its own line, the `own`th of the
// curves, and over as few others as possible.
std::optional<Box> free_box(const PlacedTie& t, const std::vector<std::string>& lines,
                            const std::vector<Box>& taken,
                            const std::vector<std::vector<Point>>& curves, std::size_t own) {
  const auto [width, height] = label_size(lines, tie_font, tie_line);
  std::optional<Box> result;
  double best = 1e30;
  for (double s : {0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74})
    for (double aside : {0.0, -1.0, 1.0}) {  // on the line, else just above or below it
      const Point p = on_curve(t, s);
      const double middle = p.y + aside * (height / 2 + 5);
      const Box box{p.x - width / 2 - 2, middle - height / 2 - 1, width + 4, height + 2};
      if (std::ranges::any_of(taken, [&](const Box& other) { return overlap(other, box); }))
        continue;
      double hidden = 0;  // other lines that would pass behind
      for (std::size_t k = 0; k < curves.size(); ++k)
        hidden +=
            k != own && std::ranges::any_of(curves[k], [&](Point o) { return contains(box, o); });
      const double cost = std::abs(s - 0.5) + hidden + (aside == 0 ? 0 : 0.7);
      if (hidden < 2 && cost < best) best = cost, result = box;
    }
  return result;
}

// Strong ties first. Where there is no room for all that is said of a tie, its event goes first.
void place_labels(RelationsLayout& layout, const Story& story, double top) {
  constexpr double far = 1e6;  // the heading, and what is left of the page
  std::vector<Box> taken{{-far, top - far, 2 * far, far}, {4 - far, -far, far, 2 * far}};
  for (const PlacedActor& a : layout.actors) {
    const double names = a.centre.y + a.radius;
    taken.push_back({a.centre.x - a.radius - 3, a.box.y, 2 * a.radius + 6, names - a.box.y});
    taken.push_back({a.box.x, names, a.box.width, a.box.bottom() - names});
  }
  constexpr int samples = 24;
  std::vector<std::vector<Point>> curves;
  for (const PlacedTie& t : layout.ties) {
    curves.emplace_back();
    for (int i = 0; i <= samples; ++i)
      curves.back().push_back(on_curve(t, static_cast<double>(i) / samples));
  }
  for (std::size_t i = 0; i < layout.ties.size(); ++i) {
    PlacedTie& t = layout.ties[i];
    const std::vector<std::string> brief = tie_words(story, t.tie);
    std::vector<std::string> full = brief;
    for (std::string& line : tie_event_words(story, t.tie)) full.push_back(std::move(line));
    for (const std::vector<std::string>* lines : {&std::as_const(full), &brief}) {
      if (!t.label_lines.empty()) break;
      const std::optional<Box> box = free_box(t, *lines, taken, curves, i);
      if (!box) continue;
      t.label_lines = *lines;
      t.brief_lines = brief.size();
      t.label_box = *box;
      taken.push_back(*box);
    }
  }
}

}  // namespace

std::vector<Tie> find_ties(const Story& story) {
  std::map<std::pair<ActorIndex, ActorIndex>, Tie> ties;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const std::vector<ActorIndex> actors = partners(story.events[i]);
    for (std::size_t a = 0; a < actors.size(); ++a)
      for (std::size_t b = a + 1; b < actors.size(); ++b) {
        Tie& tie = ties[{actors[a], actors[b]}];
        tie.a = actors[a], tie.b = actors[b];
        add_event(tie, story.events[i], EventIndex{static_cast<std::uint32_t>(i)},
                  actors.size() - 1);
      }
  }
  std::vector<Tie> result;
  for (auto& [pair, tie] : ties) result.push_back(std::move(tie));
  return result;
}

std::vector<std::string> tie_words(const Story& story, const Tie& tie) {
  std::vector<std::string> lines{fit_text(families_of(story, tie), tie_font, widest_tie_label)};
  if (tie.when_unknown()) return lines;
  const bool alone = tie.events.size() == 1;
  lines.push_back(alone ? date_words(story.events[at(tie.events[0])].when) : span_words(tie.when));
  const bool one_family = lines[0].find(',') == std::string::npos;  // which has the count
  if (!one_family) lines.back() += " · " + counted(tie.events.size(), "event");
  return lines;
}

std::vector<std::string> tie_event_words(const Story& story, const Tie& tie) {
  const EventIndex most_salient = *std::ranges::max_element(tie.events, {}, [&](EventIndex e) {
    const StoryEvent& event = story.events[at(e)];
    return std::pair(event.modality == Modality::asserted, event.salience);
  });
  return wrap_text(shown_label(story.events[at(most_salient)]), tie_font, widest_tie_label, 2);
}

RelationsLayout lay_out_relations(const Story& story, const PictureOptions& options, double top) {
  RelationsLayout layout;
  std::vector<Tie> ties = find_ties(story);
  const std::size_t all_ties = ties.size();
  if (options.ego)
    ties = surroundings(std::move(ties), story.actors.size(), *options.ego, options.ego_depth);
  std::vector<ActorIndex> chosen = choose_actors(story, ties, options.most_actors);
  if (options.ego && !chosen.empty() && std::ranges::find(chosen, *options.ego) == chosen.end())
    chosen.back() = *options.ego;
  std::vector<bool> is_chosen(story.actors.size(), false);
  double strongest = 0;
  for (ActorIndex actor : chosen) {
    is_chosen[at(actor)] = true;
    strongest = std::max(strongest, story.actors[at(actor)].salience);
  }
  std::erase_if(ties, [&](const Tie& t) { return !is_chosen[at(t.a)] || !is_chosen[at(t.b)]; });
  ties = backbone(std::move(ties), story.actors.size(),
                  std::max<std::size_t>(12, chosen.size() * 3 / 2));
  // What the backbone does not reach has ties only to actors that are left out.
  std::vector<bool> tied(story.actors.size(), false);
  for (const Tie& t : ties) tied[at(t.a)] = tied[at(t.b)] = true;
  for (ActorIndex actor : chosen)
    if (tied[at(actor)]) layout.actors.push_back(size_actor(story, actor, strongest));
  layout.actors_left_out = story.actors.size() - layout.actors.size();
  layout.ties_left_out = all_ties - ties.size();
  place_actors(layout.actors, ties, story, {page_margin, top + 30});

  std::vector<std::size_t> node_of(story.actors.size(), 0);
  for (std::size_t i = 0; i < layout.actors.size(); ++i) node_of[at(layout.actors[i].actor)] = i;
  const double heaviest = ties.empty() ? 1 : std::ranges::max(ties, {}, &Tie::weight).weight;
  for (Tie& tie : ties) {
    PlacedTie t;
    t.width = 1 + 3 * std::sqrt(tie.weight / heaviest);
    const auto a = node_of[at(tie.a)];
    const auto b = node_of[at(tie.b)];
    t.tie = std::move(tie);
    route(t, layout.actors, a, b);
    layout.ties.push_back(std::move(t));
  }
  place_labels(layout, story, top);

  layout.width = least_relations_width;
  layout.height = top;
  for (const PlacedActor& a : layout.actors) {
    layout.width = std::max(layout.width, a.box.right() + page_margin);
    layout.height = std::max(layout.height, a.box.bottom());
  }
  for (const PlacedTie& t : layout.ties) {
    layout.width = std::max(layout.width, t.label_box.right() + page_margin);
    layout.height = std::max(layout.height, t.label_box.bottom());
  }
  return layout;
}

}  // namespace fabula
