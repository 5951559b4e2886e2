#include <algorithm>
#include <array>

#include "render/date_words.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/marks.h"
#include "render/storyline.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr double page_margin = 16;
constexpr double half_capsule = 6;
constexpr Font number_font{10, Weight::bold};
constexpr std::array line_inks{Ink::series_0, Ink::series_1, Ink::series_2, Ink::series_3,
                               Ink::series_4, Ink::series_5, Ink::series_7};

// Level at every meeting, so that what stands above it is not crossed; curves between.
Path line_through(const StorylineActor& actor, std::size_t begin, std::size_t end, double pitch,
                  Stroke stroke) {
  Path path{{}, Bend::flowing, false, Ink::none, stroke};
  const double level = std::min(14.0, pitch * 0.36);
  for (std::size_t i = begin; i <= end; ++i) {
    const Point p = actor.points[i];
    if (i == 0 || i == begin) path.points.push_back(p);
    if (i > begin && i > 0) path.points.push_back({p.x - level, p.y});
    if (i > 0) path.points.push_back({p.x + (i == end ? 0 : level), p.y});
  }
  return path;
}

void draw_line(Drawing& drawing, const Story& story, const StorylineActor& actor, double pitch,
               Ink ink) {
  const StoryActor& who = story.actors[at(actor.actor)];
  drawing.items.push_back(GroupBegin{"actor-" + who.id, identified_name(who), ""});
  drawing.items.push_back(line_through(actor, 0, actor.first, pitch, {ink, 0.9, Dash::dotted}));
  if (actor.first + 1 < actor.points.size())
    drawing.items.push_back(
        line_through(actor, actor.first, actor.points.size() - 1, pitch, {ink, 2.4}));
  drawing.items.push_back(GroupEnd{});
}

void draw_name(Drawing& drawing, const StorylineActor& actor, double right) {
  const double lines = static_cast<double>(actor.name_lines.size());
  double y = actor.points[0].y + 4.2 - (lines - 1) * 7;
  for (const std::string& words : actor.name_lines) {
    drawing.items.push_back(Text{{right - 6, y}, words, lane_font, Ink::text, Anchor::end});
    y += 14;
  }
}

void draw_meeting(Drawing& drawing, const Story& story, const StorylineMeeting& m,
                  std::size_t number) {
  const StoryEvent& event = story.events[at(m.event)];
  drawing.items.push_back(GroupBegin{"meeting-" + event.id, event_title(story, event), ""});
  const Dash dash = event.modality == Modality::planned    ? Dash::dashed
                    : event.modality == Modality::possible ? Dash::dotted
                    : event.modality == Modality::claimed  ? Dash::dash_dot
                                                           : Dash::solid;
  drawing.items.push_back(Rectangle{{m.x - half_capsule, m.top - half_capsule, 2 * half_capsule,
                                     m.bottom - m.top + 2 * half_capsule},
                                    half_capsule,
                                    Ink::ground,
                                    {Ink::text, 1.3, dash}});
  for (const Point& p : m.at) draw_mark(drawing, p, event.modality, Ink::text);
  drawing.items.push_back(Text{{m.x, m.top - half_capsule - 3},
                               std::to_string(number),
                               number_font,
                               Ink::text,
                               Anchor::middle});
  drawing.items.push_back(GroupEnd{});
}

// Dates above the meetings: where one begins, as far as there is room.
void draw_dates(Drawing& drawing, const Story& story, const StorylineLayout& layout) {
  const double base = layout.top;
  drawing.items.push_back(Path{{{layout.left, base}, {layout.width - page_margin, base}},
                               Bend::sharp,
                               false,
                               Ink::none,
                               {Ink::rule, 1}});
  double free_from = layout.left;
  std::string shown;
  for (const StorylineMeeting& m : layout.meetings) {
    const Day day = mark_day(story.events[at(m.event)].when);
    const std::chrono::year_month_day date{day};
    std::string words = month_words(static_cast<unsigned>(date.month())) + " " +
                        year_words(static_cast<int>(date.year()));
    const double width = text_width(words, minor_tick_font);
    if (words == shown || m.x - 6 < free_from || m.x - 6 + width > layout.width - page_margin)
      continue;
    drawing.items.push_back(
        Path{{{m.x, base}, {m.x, base + 4}}, Bend::sharp, false, Ink::none, {Ink::secondary, 1}});
    drawing.items.push_back(Text{{m.x - 6, base - 7}, words, minor_tick_font, Ink::secondary});
    free_from = m.x + width + 6;
    shown = std::move(words);
  }
}

// The numbers' events, in columns to be read downwards.
double draw_key(Drawing& drawing, const Story& story, const StorylineLayout& layout,
                const Sources* sources, double y) {
  constexpr double narrowest_column = 350;
  const double inner = layout.width - 2 * page_margin;
  const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(inner / narrowest_column));
  const double pitch = inner / static_cast<double>(columns);
  const std::size_t rows = (layout.meetings.size() + columns - 1) / columns;
  constexpr double number_room = 30, entry_height = 48;
  for (std::size_t i = 0; i < layout.meetings.size(); ++i) {
    const StoryEvent& event = story.events[at(layout.meetings[i].event)];
    const double x = page_margin + static_cast<double>(i / rows) * pitch;
    double line = y + static_cast<double>(i % rows) * entry_height + 12;
    drawing.items.push_back(GroupBegin{"event-" + event.id, event_title(story, event), ""});
    drawing.items.push_back(Text{
        {x + number_room - 8, line}, std::to_string(i + 1), lane_font, Ink::text, Anchor::end});
    std::string detail = date_words(event.when);
    if (sources) detail += sources->marks(event.mentions);
    if (const auto words = modality_words(story, event); !words.empty()) detail += " · " + words;
    const double room = pitch - number_room - 14;
    drawing.items.push_back(Text{
        {x + number_room, line}, fit_text(detail, detail_font, room), detail_font, Ink::secondary});
    for (const std::string& words : wrap_text(shown_label(event), label_font, room, 2))
      drawing.items.push_back(Text{{x + number_room, line += 14},
                                   words,
                                   label_font,
                                   Ink::text,
                                   Anchor::start,
                                   event.modality != Modality::asserted});
    drawing.items.push_back(GroupEnd{});
  }
  return y + static_cast<double>(rows) * entry_height;
}

std::string left_out_words(const StorylineLayout& layout) {
  std::string out;
  if (layout.meetings_left_out > 0)
    out = counted(layout.meetings_left_out, "less important meeting");
  if (layout.actors_left_out > 0)
    out += (out.empty() ? "" : ", ") + counted(layout.actors_left_out, "actor");
  return out.empty() ? "" : "Left out: " + out + ".";
}

}  // namespace

Drawing draw_storyline(const Story& story, const PictureOptions& options) {
  Drawing drawing;
  drawing.width = std::max(options.width, least_width);
  drawing.title = options.title.empty() ? "Storyline" : options.title;
  constexpr double heading_room = 62;
  const StorylineLayout layout = lay_out_storyline(story, options, heading_room);
  drawing.description = layout.meetings.empty()
                            ? "No dated event of the story has two actors"
                            : counted(layout.actors.size(), "actor") + " who meet at " +
                                  counted(layout.meetings.size(), "event") +
                                  " · in order of time, not to scale · numbers are explained below";
  draw_heading(drawing, drawing.width);
  double y = layout.bottom;
  if (!layout.meetings.empty()) {
    draw_dates(drawing, story, layout);
    for (std::size_t i = layout.actors.size(); i-- > 0;)
      draw_line(drawing, story, layout.actors[i], layout.pitch, line_inks[i % line_inks.size()]);
    for (const StorylineActor& actor : layout.actors) draw_name(drawing, actor, layout.left);
    for (std::size_t i = 0; i < layout.meetings.size(); ++i)
      draw_meeting(drawing, story, layout.meetings[i], i + 1);
    const Sources sources = options.sources ? number_sources(story) : Sources{};
    y = draw_key(drawing, story, layout, options.sources ? &sources : nullptr, y + 16);
  }
  LegendEntries legend;
  for (const StorylineMeeting& m : layout.meetings)
    legend.marks.insert(story.events[at(m.event)].modality);
  y = draw_legend(drawing, {page_margin, y}, drawing.width - 2 * page_margin, legend);
  if (std::string words = left_out_words(layout); !words.empty()) {
    y += 12;
    drawing.items.push_back(Text{{page_margin, y}, std::move(words), detail_font, Ink::secondary});
  }
  if (options.sources) {
    std::vector<EventIndex> shown;
    for (const StorylineMeeting& m : layout.meetings) shown.push_back(m.event);
    y = draw_sources(drawing, story, shown, y);
  }
  drawing.height = y + 14;
  return drawing;
}

}  // namespace fabula
