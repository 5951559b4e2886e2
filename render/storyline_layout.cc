#include <algorithm>

#include "graph/sort_once.h"
#include "render/event_words.h"
#include "render/fonts.h"
#include "render/storyline.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr double page_margin = 16;
constexpr double widest_name = 150;
constexpr double narrowest_pitch = 26;  // a number of three digits stands above its meeting
constexpr double widest_pitch = 90;
constexpr double apart = 31;  // two lines of a name, or a number between two lines
constexpr double together = 14;
constexpr double axis_height = 24;
constexpr std::size_t most_lines = 30;
constexpr std::size_t most_meetings = 400;

bool takes_part(Role role) {
  return role != Role::place && role != Role::topic && role != Role::instrument;
}

std::vector<std::size_t> actors_of(const StoryEvent& event) {
  std::vector<std::size_t> actors;
  for (const Participant& p : event.participants)
    if (takes_part(p.role)) actors.push_back(at(p.actor));
  sort_once(actors);
  return actors;
}

// Dated events by time, each with those of the `wanted` actors that take part; two at least.
struct Meeting {
  EventIndex event{};
  std::vector<std::size_t> actors;
};

std::vector<Meeting> meetings_of(const Story& story, const std::vector<bool>& wanted) {
  std::vector<Meeting> meetings;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const StoryEvent& event = story.events[i];
    if (event.when.is_unknown()) continue;
    Meeting meeting{EventIndex{static_cast<std::uint32_t>(i)}, actors_of(event)};
    std::erase_if(meeting.actors, [&](std::size_t a) { return !wanted[a]; });
    if (meeting.actors.size() > 1) meetings.push_back(std::move(meeting));
  }
  std::ranges::stable_sort(
      meetings, {}, [&](const Meeting& m) { return mark_day(story.events[at(m.event)].when); });
  return meetings;
}

// Those who met others most, weighed by how much the events matter.
std::vector<std::size_t> chosen_actors(const Story& story, std::size_t most) {
  std::vector<double> score(story.actors.size(), 0);
  for (const Meeting& m : meetings_of(story, std::vector<bool>(story.actors.size(), true)))
    for (std::size_t a : m.actors) score[a] += 0.2 + story.events[at(m.event)].salience;
  std::vector<std::size_t> actors;
  for (std::size_t a = 0; a < score.size(); ++a)
    if (score[a] > 0) actors.push_back(a);
  std::ranges::stable_sort(actors, std::greater{}, [&](std::size_t a) { return score[a]; });
  if (actors.size() > most) actors.resize(most);
  return actors;
}

void keep_important(const Story& story, std::vector<Meeting>& meetings, std::size_t most) {
  if (meetings.size() <= most) return;
  const std::vector<double> weights = importance(story);
  std::vector<double> order;
  for (const Meeting& m : meetings) order.push_back(weights[at(m.event)]);
  std::ranges::sort(order, std::greater{});
  const double least = order[most - 1];
  std::size_t above = 0;
  for (const Meeting& m : meetings) above += weights[at(m.event)] > least;
  std::size_t equal = most - above;  // of those that are just important enough, the earliest
  std::erase_if(meetings, [&](const Meeting& m) {
    const double weight = weights[at(m.event)];
    if (weight == least && equal > 0) return --equal, false;
    return weight <= least;
  });
}

// Step 0 names the lines; each goes on to its last meeting.
std::vector<StorylineStep> steps_of(const std::vector<Meeting>& meetings, std::size_t actors) {
  std::vector<std::size_t> last(actors, 0);
  for (std::size_t i = 0; i < meetings.size(); ++i)
    for (std::size_t a : meetings[i].actors) last[a] = i + 1;
  std::vector<StorylineStep> steps(meetings.size() + 1);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    for (std::size_t a = 0; a < actors; ++a)
      if (last[a] >= std::max<std::size_t>(i, 1)) steps[i].present.push_back(a);
    if (i > 0) steps[i].meeting = meetings[i - 1].actors;
  }
  return steps;
}

}  // namespace

StorylineLayout lay_out_storyline(const Story& story, const PictureOptions& options, double top) {
  StorylineLayout layout;
  layout.width = std::max(options.width, least_width);
  layout.top = layout.bottom = top + axis_height;
  const std::vector<std::size_t> chosen =
      chosen_actors(story, std::min(options.most_actors, most_lines));
  std::vector<bool> wanted(story.actors.size(), false);
  for (std::size_t a : chosen) wanted[a] = true;
  std::vector<Meeting> meetings = meetings_of(story, wanted);
  if (meetings.empty()) return layout;
  const std::size_t all_meetings =
      meetings_of(story, std::vector<bool>(story.actors.size(), true)).size();

  double names = 0;
  std::vector<std::vector<std::string>> name_lines;
  for (std::size_t a : chosen) {
    name_lines.push_back(
        wrap_text(clean_text(story.actors[a].name, 120), lane_font, widest_name, 2));
    for (const std::string& line : name_lines.back())
      names = std::max(names, text_width(line, lane_font));
  }
  layout.left = page_margin + names + 8;
  const double room = layout.width - page_margin - layout.left - 14;
  keep_important(story, meetings,
                 std::min(most_meetings, static_cast<std::size_t>(room / narrowest_pitch)));
  layout.pitch = std::min(widest_pitch, room / static_cast<double>(meetings.size()));
  layout.meetings_left_out = all_meetings - meetings.size();

  std::vector<std::size_t> line_of(story.actors.size(), 0);
  for (std::size_t i = 0; i < chosen.size(); ++i) line_of[chosen[i]] = i;
  for (Meeting& m : meetings)
    for (std::size_t& a : m.actors) a = line_of[a];
  const std::vector<StorylineStep> steps = steps_of(meetings, chosen.size());
  const std::vector<LineOrder> orders = order_lines(steps);
  const std::vector<std::vector<double>> y = place_lines(steps, orders, apart, together);

  std::vector<StorylineActor> lines(chosen.size());
  const double first_y = layout.top + 24;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const double x =
        i == 0 ? layout.left : layout.left + 14 + (static_cast<double>(i) - 0.5) * layout.pitch;
    StorylineMeeting meeting;
    for (std::size_t k = 0; k < orders[i].size(); ++k) {
      const std::size_t line = orders[i][k];
      const Point p{x, first_y + y[i][k]};
      layout.bottom = std::max(layout.bottom, p.y + 20);
      lines[line].points.push_back(p);
      if (std::ranges::find(steps[i].meeting, line) == steps[i].meeting.end()) continue;
      if (lines[line].first == 0) lines[line].first = i;
      meeting.at.push_back(p);
    }
    if (i == 0) continue;
    meeting.event = meetings[i - 1].event;
    meeting.x = x;
    meeting.top = meeting.at.front().y;
    meeting.bottom = meeting.at.back().y;
    layout.meetings.push_back(std::move(meeting));
  }
  for (std::size_t line : orders[0]) {
    lines[line].actor = ActorIndex{static_cast<std::uint32_t>(chosen[line])};
    lines[line].name_lines = std::move(name_lines[line]);
    layout.actors.push_back(std::move(lines[line]));
  }
  std::vector<bool> acting(story.actors.size(), false);
  for (const StoryEvent& event : story.events)
    for (std::size_t a : actors_of(event)) acting[a] = true;
  layout.actors_left_out =
      static_cast<std::size_t>(std::ranges::count(acting, true)) - layout.actors.size();
  return layout;
}

}  // namespace fabula
