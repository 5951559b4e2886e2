#include <algorithm>
#include <cmath>
#include <map>

#include "render/causes.h"
#include "render/causes_folding.h"
#include "render/date_words.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/packing.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t most_events = 48;
constexpr double page_margin = 16;
constexpr double least_causes_width = 640;
constexpr double box_width = 200;
constexpr double box_padding = 9;
constexpr double least_channel = 34;
constexpr double track_width = 7;
constexpr double spacing = 14;        // between boxes of a column
constexpr double through_height = 8;  // room for a line that passes a column
constexpr double chain_gap = 26;      // between chains
constexpr double shelf_gap = 44;      // between chains side by side
constexpr double port_pitch = 8;
constexpr double header_height = 24;

// What stands in a column: an event's box, or the place where a link passes.
struct Slot {
  std::size_t column = 0;
  double height = through_height;
  double y = 0;                   // middle
  std::vector<std::size_t> left;  // slots of the column before that it is joined with
  std::vector<std::size_t> right;
};

// A link as a row of slots; a link of a circle goes back below everything.
struct Way {
  std::size_t edge = 0;
  std::vector<std::size_t> slots;
  bool backwards = false;
};

struct Chain {
  std::vector<Slot> slots;
  std::vector<std::vector<std::size_t>> columns;  // slots from top to bottom
  std::vector<Way> ways;
};

void place_column(std::vector<Slot>& slots, const std::vector<std::size_t>& column,
                  const std::vector<double>& wished) {
  std::vector<double> heights;
  for (std::size_t s : column) heights.push_back(slots[s].height);
  const std::vector<double> middles = place_in_order(wished, heights, spacing);
  for (std::size_t i = 0; i < column.size(); ++i) slots[column[i]].y = middles[i];
}

double mean_y(const std::vector<Slot>& slots, const std::vector<std::size_t>& some,
              double otherwise) {
  if (some.empty()) return otherwise;
  double sum = 0;
  for (std::size_t s : some) sum += slots[s].y;
  return sum / static_cast<double>(some.size());
}

// Sweeps to and fro: order by the middle of the neighbours, then place near them.
void arrange(Chain& chain) {
  std::vector<Slot>& slots = chain.slots;
  for (auto& column : chain.columns) {
    std::vector<double> wished(column.size(), 0);
    place_column(slots, column, wished);
  }
  constexpr int sweeps = 10;
  for (int sweep = 0; sweep < sweeps; ++sweep) {
    const bool rightward = sweep % 2 == 0;
    for (std::size_t k = 0; k < chain.columns.size(); ++k) {
      auto& column = chain.columns[rightward ? k : chain.columns.size() - 1 - k];
      const auto wish = [&](std::size_t s) {
        const auto& near = rightward ? slots[s].left : slots[s].right;
        const auto& far = rightward ? slots[s].right : slots[s].left;
        return near.empty() ? mean_y(slots, far, slots[s].y) : mean_y(slots, near, slots[s].y);
      };
      if (sweep + 2 < sweeps) std::ranges::stable_sort(column, {}, wish);
      std::vector<double> wished;
      for (std::size_t s : column) wished.push_back(wish(s));
      place_column(slots, column, wished);
    }
  }
}

// `slot_of` gets the slot of each node of the chain.
Chain make_chain(const CausalPart& part, std::size_t number, const std::vector<PlacedCause>& events,
                 std::vector<std::size_t>& slot_of) {
  Chain chain;
  const auto add_slot = [&chain](std::size_t column, double height) {
    if (column >= chain.columns.size()) chain.columns.resize(column + 1);
    chain.columns[column].push_back(chain.slots.size());
    chain.slots.push_back({column, height, 0, {}, {}});
    return chain.slots.size() - 1;
  };
  for (std::size_t i = 0; i < part.nodes.size(); ++i)
    if (part.nodes[i].chain == number)
      slot_of[i] = add_slot(part.nodes[i].column, events[i].box.height);
  for (std::size_t e = 0; e < part.edges.size(); ++e) {
    const auto& [link, from, to] = part.edges[e];
    if (part.nodes[from].chain != number) continue;
    Way way{e, {slot_of[from]}, part.nodes[to].column <= part.nodes[from].column};
    if (!way.backwards)
      for (std::size_t c = part.nodes[from].column + 1; c < part.nodes[to].column; ++c)
        way.slots.push_back(add_slot(c, through_height));
    way.slots.push_back(slot_of[to]);
    for (std::size_t k = 1; !way.backwards && k < way.slots.size(); ++k) {
      chain.slots[way.slots[k - 1]].right.push_back(way.slots[k]);
      chain.slots[way.slots[k]].left.push_back(way.slots[k - 1]);
    }
    chain.ways.push_back(std::move(way));
  }
  return chain;
}

// Links that arrive at one box do so one below the other, in the order of where they come from.
std::map<std::pair<std::size_t, std::size_t>, double> arrival_ports(const Chain& chain) {
  std::map<std::size_t, std::vector<std::pair<double, std::size_t>>> arriving;  // slot to (y, way)
  for (std::size_t w = 0; w < chain.ways.size(); ++w) {
    const Way& way = chain.ways[w];
    const double from = way.backwards ? 1e9 : chain.slots[way.slots[way.slots.size() - 2]].y;
    arriving[way.slots.back()].emplace_back(from, w);
  }
  std::map<std::pair<std::size_t, std::size_t>, double> ports;
  for (auto& [slot, ways] : arriving) {
    std::ranges::sort(ways);
    const auto n = static_cast<double>(ways.size());
    const double pitch = std::min(port_pitch, (chain.slots[slot].height - 12) / n);
    for (std::size_t i = 0; i < ways.size(); ++i)
      ports[{slot, ways[i].second}] =
          chain.slots[slot].y + (static_cast<double>(i) - (n - 1) / 2) * pitch;
  }
  return ports;
}

// A vertical part of a link in the channel left of column `channel`.
struct Vertical {
  std::size_t channel = 0;
  double from = 0;
  double to = 0;
  std::size_t source = 0;
  std::size_t track = 0;
};

// Links of one source share a track; tracks by interval colouring.
std::size_t assign_tracks(std::vector<Vertical*>& verticals) {
  std::map<std::size_t, Extent> by_source;
  for (const Vertical* v : verticals) {
    const auto [top, bottom] = std::minmax({v->from, v->to});
    const auto [found, is_new] = by_source.try_emplace(v->source, Extent{top - 2, bottom + 2});
    found->second = {std::min(found->second.left, top - 2),
                     std::max(found->second.right, bottom + 2)};
  }
  std::vector<Extent> extents;
  for (const auto& [source, extent] : by_source) extents.push_back(extent);
  const std::vector<std::size_t> tracks = pack_rows(extents);
  std::size_t next = 0;
  std::map<std::size_t, std::size_t> track_of;
  for (const auto& [source, extent] : by_source) track_of[source] = tracks[next++];
  for (Vertical* v : verticals) v->track = track_of[v->source];
  return tracks.empty() ? 0 : 1 + std::ranges::max(tracks);
}

std::string note_of(const Story& story, const StoryEvent& event, const Sources* sources) {
  std::string note = modality_words(story, event);
  const auto add = [&note](const std::string& words) {
    if (!words.empty()) note += (note.empty() ? "" : " · ") + words;
  };
  if (sources) {
    const std::string marks = sources->marks(event.mentions);
    add(marks.empty() ? "" : marks.substr(1));
  } else if (!event.mentions.empty()) {
    const StoryArticle& article = story.articles[at(event.mentions[0].article)];
    std::string outlet = clean_text(article.source, 80);
    if (outlet.empty() && !article.title.empty())
      outlet = "“" + clean_text(article.title, 80) + "”";
    std::vector<std::size_t> articles;
    for (const Evidence& e : event.mentions) articles.push_back(at(e.article));
    std::ranges::sort(articles);
    const auto others = articles.size() - std::ranges::unique(articles).size() - 1;
    if (!outlet.empty() && others > 0) outlet += " and " + std::to_string(others) + " more";
    add(outlet);
  }
  return note;
}

PlacedCause size_event(const Story& story, EventIndex index, const Sources* sources) {
  const StoryEvent& event = story.events[at(index)];
  constexpr double inner = box_width - 2 * box_padding;
  PlacedCause placed;
  placed.event = index;
  placed.date = fit_text(date_words(event.when), detail_font, inner - 14);
  placed.lines = wrap_text(shown_label(event), label_font, inner, 4);
  if (const std::string note = note_of(story, event, sources); !note.empty())
    placed.notes = wrap_text(note, detail_font, inner, 2);
  placed.box.width = box_width;
  placed.box.height = 2 * box_padding + 13 + static_cast<double>(placed.lines.size()) * 14.5 +
                      static_cast<double>(placed.notes.size()) * 13;
  return placed;
}

// A link's verticals, and the heights of the horizontals before, between and after them.
struct Line {
  std::size_t edge = 0;
  std::vector<Vertical> verticals;
  std::vector<double> ys;
};

// A link of a circle goes out to the right, back below the chain, and in from the left.
std::vector<Line> lines_of(const CausalPart& part, const Chain& chain, double& bottom) {
  const auto ports = arrival_ports(chain);
  std::vector<Line> lines;
  for (std::size_t w = 0; w < chain.ways.size(); ++w) {
    const Way& way = chain.ways[w];
    const auto& edge = part.edges[way.edge];
    const double arrival = ports.at({way.slots.back(), w});
    Line line{way.edge, {}, {chain.slots[way.slots.front()].y}};
    if (way.backwards) {
      bottom += 10;
      line.ys.insert(line.ys.end(), {bottom, arrival});
      line.verticals = {{part.nodes[edge.from].column + 1, line.ys[0], bottom, edge.from, 0},
                        {part.nodes[edge.to].column, bottom, arrival, edge.from, 0}};
    }
    for (std::size_t k = 1; !way.backwards && k < way.slots.size(); ++k) {
      const Slot& slot = chain.slots[way.slots[k]];
      const double next = k + 1 == way.slots.size() ? arrival : slot.y;
      line.verticals.push_back({slot.column, line.ys.back(), next, edge.from, 0});
      line.ys.push_back(next);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<std::size_t> count_tracks(std::vector<Line>& lines, std::size_t columns) {
  std::map<std::size_t, std::vector<Vertical*>> by_channel;
  for (Line& line : lines)
    for (Vertical& v : line.verticals)
      if (v.from != v.to) by_channel[v.channel].push_back(&v);
  std::vector<std::size_t> tracks(columns + 1, 0);
  for (auto& [channel, verticals] : by_channel) tracks[channel] = assign_tracks(verticals);
  return tracks;
}

// Where columns and the first tracks of channels begin; the channels at the ends may be empty.
struct Columns {
  std::vector<double> x;
  std::vector<double> channel_x;
  double width = 0;
};

Columns place_columns(const std::vector<std::size_t>& tracks) {
  Columns columns;
  double x = 0;
  for (std::size_t c = 0; c + 1 < tracks.size(); ++c) {
    const double room = static_cast<double>(tracks[c]) * track_width;
    columns.channel_x.push_back(x + (c == 0 ? 4 : 14));
    if (c > 0)
      x += std::max(least_channel, room + 32);
    else if (tracks[0] > 0)
      x += room + 16;
    columns.x.push_back(x);
    x += box_width;
  }
  columns.channel_x.push_back(x + 14);
  columns.width =
      x + (tracks.back() > 0 ? 16 + static_cast<double>(tracks.back()) * track_width : 0);
  return columns;
}

PlacedChain place_chain(const CausalPart& part, std::size_t number,
                        std::vector<PlacedCause>& events) {
  std::vector<std::size_t> slot_of(part.nodes.size(), 0);
  Chain chain = make_chain(part, number, events, slot_of);
  arrange(chain);
  double highest = 1e30;
  for (const Slot& s : chain.slots) highest = std::min(highest, s.y - s.height / 2);
  PlacedChain placed;
  for (Slot& s : chain.slots) {
    s.y = std::round(s.y - highest);
    placed.height = std::max(placed.height, s.y + s.height / 2);
  }
  std::vector<Line> lines = lines_of(part, chain, placed.height);
  const std::vector<std::size_t> tracks = count_tracks(lines, chain.columns.size());
  const Columns columns = place_columns(tracks);
  placed.column_x = columns.x;
  placed.column_width = box_width;
  placed.width = columns.width;
  for (std::size_t i = 0; i < part.nodes.size(); ++i) {
    if (part.nodes[i].chain != number) continue;
    placed.nodes.push_back(i);
    events[i].box.x = columns.x[part.nodes[i].column];
    events[i].box.y = chain.slots[slot_of[i]].y - events[i].box.height / 2;
  }
  for (const Line& line : lines) {
    const auto& edge = part.edges[line.edge];
    std::vector<Point> points{{events[edge.from].box.right(), line.ys[0]}};
    for (const Vertical& v : line.verticals) {
      if (v.from == v.to) continue;
      const double x = columns.channel_x[v.channel] + static_cast<double>(v.track) * track_width;
      points.insert(points.end(), {{x, v.from}, {x, v.to}});
    }
    points.push_back({events[edge.to].box.x - 1, line.ys.back()});
    placed.links.push_back({edge.link, {std::move(points)}});
  }
  return placed;
}

// Chains from left to right while there is room, then on the next shelf. Returns the far corner.
Point place_on_shelves(std::vector<PlacedChain>& chains, double inner, double top,
                       CausesLayout& layout) {
  Point end{0, top};
  double shelf = top;
  double x = page_margin;
  for (PlacedChain& chain : chains) {
    if (x > page_margin && x + chain.width > page_margin + inner) {
      x = page_margin;
      shelf = end.y + chain_gap;
    }
    for (std::size_t i : chain.nodes) {
      layout.events[i].box.x += x;
      layout.events[i].box.y += shelf;
    }
    for (PlacedLink& link : chain.links) {
      for (auto& part : link.parts)
        for (Point& p : part) p = {p.x + x, p.y + shelf};
      layout.links.push_back(std::move(link));
    }
    for (auto& crossing : chain.crossings) {
      crossing.at = {crossing.at.x + x, crossing.at.y + shelf};
      layout.crossings.push_back(std::move(crossing));
    }
    end = {std::max(end.x, x + chain.width), std::max(end.y, shelf + chain.height)};
    x += chain.width + shelf_gap;
  }
  return end;
}

// The columns' dates, where each begins after the one before has ended.
std::vector<CausesLayout::Header> headers_of(const Story& story, const CausalPart& part,
                                             const std::vector<double>& column_x) {
  std::vector<DateInterval> spans(column_x.size(), DateInterval{open_end, open_start});
  for (const auto& node : part.nodes) {
    const DateInterval& when = story.events[at(node.event)].when;
    if (when.is_unknown()) return {};
    DateInterval& span = spans[node.column];
    span = {std::min(span.earliest, mark_day(when)), std::max(span.latest, mark_day(when))};
  }
  std::vector<CausesLayout::Header> headers;
  for (std::size_t c = 0; c < spans.size(); ++c) {
    if (c > 0 && spans[c].earliest < spans[c - 1].latest) return {};
    headers.push_back({page_margin + column_x[c], date_words(spans[c])});
  }
  return headers;
}

}  // namespace

CausesLayout lay_out_causes(const Story& story, const CausesFocus& focus,
                            const PictureOptions& options, double top) {
  const double inner = std::max(options.width, least_width) - 2 * page_margin;
  const auto fitting = static_cast<std::size_t>((inner + least_channel) /
                                                (box_width + least_channel + 2 * track_width));
  const CausalPart part = causal_part(story, focus, most_events, std::max<std::size_t>(fitting, 2));
  CausesLayout layout;
  layout.chains = part.chains;
  layout.events_left_out = part.events_left_out;
  const Sources sources = options.sources ? number_sources(story) : Sources{};
  for (const auto& node : part.nodes) {
    layout.events.push_back(size_event(story, node.event, options.sources ? &sources : nullptr));
    layout.events.back().in_focus = node.event == focus.event || node.event == focus.target;
  }
  std::vector<PlacedChain> chains;
  for (std::size_t c = 0; c < part.chains; ++c) {
    chains.push_back(place_chain(part, c, layout.events));
    fold_chain(chains.back(), layout.events, inner);
  }
  if (chains.size() == 1 && chains[0].crossings.empty())
    layout.headers = headers_of(story, part, chains[0].column_x);

  const double first = top + (layout.headers.empty() ? 6 : header_height);
  const Point end = place_on_shelves(chains, inner, first, layout);
  layout.width = std::max(least_causes_width, end.x + page_margin);
  layout.height = chains.empty() ? top : end.y;
  return layout;
}

}  // namespace fabula
