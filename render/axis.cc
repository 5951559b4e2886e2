#include "render/axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

#include "graph/sort_once.h"
#include "render/date_words.h"
#include "render/fonts.h"

namespace fabula {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr double widest_day = 70;  // pixels; a few days do not fill a page
constexpr double gap_width = 34;   // pixels of a break
constexpr double margin = 16;      // pixels between a break and the next date
constexpr std::size_t most_breaks = 5;
constexpr double least_broken_days = 20;

double number(Day day) { return static_cast<double>(day.time_since_epoch().count()); }
Day day_of(double number) { return Day{days{static_cast<int>(std::floor(number))}}; }

std::vector<double> closed_ends(std::span<const DateInterval> dates) {
  std::vector<double> ends;
  for (const DateInterval& date : dates) {
    if (date.has_start()) ends.push_back(number(date.earliest));
    if (date.has_end()) ends.push_back(number(date.latest));
  }
  sort_once(ends);
  return ends;
}

// Which gaps to cut: the longest, while it takes more than a third of the axis and is far longer
// than the others are on average, so that even rows of dates stay whole.
std::vector<std::size_t> gaps_to_cut(const std::vector<double>& ends) {
  std::vector<std::size_t> by_length(ends.size() - 1);
  for (std::size_t i = 0; i < by_length.size(); ++i) by_length[i] = i;
  const auto length = [&ends](std::size_t gap) { return ends[gap + 1] - ends[gap]; };
  std::ranges::stable_sort(by_length, std::greater{}, length);
  std::vector<std::size_t> cut;
  double rest = ends.back() - ends.front();
  for (std::size_t gap : by_length) {
    if (cut.size() == most_breaks || cut.size() + 1 == by_length.size()) break;
    const double others = rest - length(gap);
    const double mean = others / static_cast<double>(by_length.size() - cut.size() - 1);
    if (length(gap) < least_broken_days || length(gap) < 0.35 * rest || length(gap) < 6 * mean)
      break;
    cut.push_back(gap);
    rest = others;
  }
  std::ranges::sort(cut);
  return cut;
}

// How crowded marks are that share a part of the axis evenly: the sum over them of their
// neighbours.
double crowding(double marks, double part) { return marks * marks / std::max(part, 0.005); }

double count_within(const std::vector<double>& marks, double first, double last) {
  return static_cast<double>(std::ranges::upper_bound(marks, last) -
                             std::ranges::lower_bound(marks, first));
}

// Where a segment falls into a sparse and a dense part: between which two marks (the day of the
// first). Nothing where two scales would not make it far less crowded than one.
std::optional<std::size_t> scale_change(const std::vector<double>& marks, const AxisSegment& s) {
  constexpr double least_gain = 3;
  const auto begin = std::ranges::lower_bound(marks, s.first_day);
  const auto end = std::ranges::upper_bound(marks, s.last_day);
  const auto n = static_cast<double>(end - begin);
  const double length = s.last_day - s.first_day;
  if (n < 12 || length < 60) return std::nullopt;
  double most = least_gain;
  std::optional<std::size_t> best;
  for (auto m = begin; m + 1 < end; ++m) {
    if (*m == *(m + 1)) continue;
    const auto left = static_cast<double>(m + 1 - begin);
    const double one_scale = crowding(left, (*m - s.first_day) / length) +
                             crowding(n - left, (s.last_day - *(m + 1)) / length);
    const double gain = one_scale / crowding(n, 0.9);
    if (left >= 3 && n - left >= 3 && gain > most)
      most = gain, best = static_cast<std::size_t>(m - marks.begin());
  }
  return best;
}

// Splits the longest segment where its density changes much; true when it did.
bool split_by_density(std::vector<AxisSegment>& segments, const std::vector<double>& marks) {
  const auto longest = std::ranges::max_element(
      segments, {}, [](const AxisSegment& s) { return s.last_day - s.first_day; });
  const auto change = scale_change(marks, *longest);
  if (!change) return false;
  AxisSegment later = *longest;
  later.first_day = marks[*change + 1];
  longest->last_day = marks[*change];
  segments.insert(std::next(longest), later);
  return true;
}

// The pixels of each segment between its margins: by its days, or where scales differ mostly by
// what happens in it.
std::vector<double> share_room(const std::vector<AxisSegment>& segments,
                               const std::vector<double>& marks, double room, bool one_scale) {
  double all_days = 0;
  for (const AxisSegment& s : segments) all_days += s.last_day - s.first_day;
  std::vector<double> widths;
  for (const AxisSegment& s : segments) {
    const double length = s.last_day - s.first_day;
    const double by_days = all_days == 0 ? 0 : length / all_days;
    const double by_marks =
        count_within(marks, s.first_day, s.last_day) / static_cast<double>(marks.size());
    const double part = one_scale ? by_days : 0.3 * by_days + 0.7 * by_marks;
    widths.push_back(std::min(part * room, length * widest_day));
  }
  return widths;
}

// The units of ticks: a number of days within a month, of months within a year, or of years.
struct Unit {
  enum Kind { day, month, year } kind;
  int step;
};
constexpr std::array units{Unit{Unit::day, 1},    Unit{Unit::day, 2},     Unit{Unit::day, 5},
                           Unit{Unit::day, 10},   Unit{Unit::month, 1},   Unit{Unit::month, 3},
                           Unit{Unit::month, 6},  Unit{Unit::year, 1},    Unit{Unit::year, 2},
                           Unit{Unit::year, 5},   Unit{Unit::year, 10},   Unit{Unit::year, 20},
                           Unit{Unit::year, 50},  Unit{Unit::year, 100},  Unit{Unit::year, 200},
                           Unit{Unit::year, 500}, Unit{Unit::year, 1000}, Unit{Unit::year, 5000}};

double days_in(Unit unit) {
  constexpr double month_days = 30.44;
  switch (unit.kind) {
    case Unit::day:
      return unit.step;
    case Unit::month:
      return unit.step * month_days;
    case Unit::year:
      return unit.step * 12 * month_days;
  }
  return 0;
}

double room_needed(Unit unit) {
  switch (unit.kind) {
    case Unit::day:
      return 24;
    case Unit::month:
      return 36;
    case Unit::year:
      return 60;
  }
  return 0;
}

// The first tick at or after `date`.
year_month_day tick_from(year_month_day date, Unit unit) {
  const auto floor_to = [](int value, int step) { return value - ((value % step) + step) % step; };
  using std::chrono::year;
  if (unit.kind == Unit::year) {
    const int aligned = floor_to(static_cast<int>(date.year()), unit.step);
    const year_month_day tick = year{aligned} / 1 / 1;
    return tick >= date ? tick : year{aligned + unit.step} / 1 / 1;
  }
  const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
  if (unit.kind == Unit::month) {
    const auto first = std::chrono::year_month{
        date.year(), std::chrono::month{static_cast<unsigned>(floor_to(month, unit.step) + 1)}};
    return first / 1 >= date ? first / 1 : (first + std::chrono::months{unit.step}) / 1;
  }
  const int day = static_cast<int>(static_cast<unsigned>(date.day()));
  int aligned = floor_to(day - 1, unit.step) + 1;
  if (aligned < day) aligned += unit.step;
  const std::chrono::year_month this_month{date.year(), date.month()};
  // No tick in the last days of a month: the first of the next is near.
  if (aligned > (unit.step == 1 ? 31 : 30 - unit.step / 2) || !(this_month / aligned).ok())
    return (this_month + std::chrono::months{1}) / 1;
  return this_month / aligned;
}

std::string minor_words(year_month_day date, Unit unit) {
  switch (unit.kind) {
    case Unit::day:
      return std::to_string(static_cast<unsigned>(date.day()));
    case Unit::month:
      return month_words(static_cast<unsigned>(date.month()));
    case Unit::year:
      return year_words(static_cast<int>(date.year()));
  }
  return "";
}

std::string major_words(year_month_day date, Unit unit) {
  const std::string year = year_words(static_cast<int>(date.year()));
  switch (unit.kind) {
    case Unit::day:
      return month_words(static_cast<unsigned>(date.month())) + " " + year;
    case Unit::month:
      return year;
    case Unit::year:
      return "";
  }
  return "";
}

std::vector<Tick> segment_ticks(const TimeAxis& axis, const AxisSegment& segment, Unit unit) {
  std::vector<Tick> result;
  std::string major;
  const auto add = [&](year_month_day date) {
    const std::string words = major_words(date, unit);
    result.push_back({axis.x(Day{date}), minor_words(date, unit), words == major ? "" : words});
    major = words;
  };
  const Day first = day_of(std::ceil(segment.first_day));
  const Day last = day_of(segment.last_day);
  for (year_month_day date = tick_from(first, unit); Day{date} <= last;
       date = tick_from(Day{date} + days{1}, unit))
    add(date);
  if (result.empty()) add(year_month_day{day_of((segment.first_day + segment.last_day) / 2)});
  return result;
}

// Labels stand to the right of their ticks. One that would touch the next is left out; of two major
// ones the later is the fuller.
void drop_crowded(std::vector<Tick>& all, double right) {
  double minor_end = -1e9;
  for (Tick& tick : all) {
    const double end = tick.x + text_width(tick.minor, minor_tick_font) + 6;
    if (tick.x < minor_end || end > right) tick.minor.clear();
    if (!tick.minor.empty()) minor_end = end;
  }
  Tick* previous = nullptr;
  for (Tick& tick : all) {
    if (tick.x + text_width(tick.major, major_tick_font) + 6 > right) tick.major.clear();
    if (tick.major.empty()) continue;
    if (previous && previous->x + text_width(previous->major, major_tick_font) + 8 > tick.x)
      previous->major.clear();
    previous = &tick;
  }
}

}  // namespace

double TimeAxis::x(Day day) const {
  const double d = number(day);
  if (d <= segments.front().first_day) return segments.front().left;
  const auto next = std::ranges::lower_bound(segments, d, {}, &AxisSegment::last_day);
  if (next == segments.end()) return segments.back().right;
  const bool inside = d >= next->first_day;
  const AxisSegment gap = inside ? *next
                                 : AxisSegment{std::prev(next)->last_day, next->first_day,
                                               std::prev(next)->right, next->left};
  const double span = gap.last_day - gap.first_day;
  return span == 0 ? gap.left : gap.left + (d - gap.first_day) / span * (gap.right - gap.left);
}

TimeAxis make_axis(std::span<const DateInterval> dates, double left, double right) {
  std::vector<double> ends = closed_ends(dates);
  if (ends.empty()) ends.push_back(0);
  std::vector<double> marks;
  for (const DateInterval& date : dates)
    if (!date.is_unknown()) marks.push_back(number(date.has_start() ? date.earliest : date.latest));
  std::ranges::sort(marks);
  if (marks.empty()) marks.push_back(0);

  std::vector<AxisSegment> segments{{ends.front(), ends.back(), 0, 0}};
  if (ends.size() > 1)
    for (std::size_t gap : gaps_to_cut(ends)) {
      segments.back().last_day = ends[gap];
      segments.push_back({ends[gap + 1], ends.back(), 0, 0});
    }
  const bool one_scale = !split_by_density(segments, marks);

  const auto breaks = static_cast<double>(segments.size() - 1);
  const double room = right - left - breaks * (gap_width + 2 * margin);
  const std::vector<double> widths = share_room(segments, marks, room, one_scale);
  const double spare = room - std::accumulate(widths.begin(), widths.end(), 0.0);
  double x = left;
  for (std::size_t i = 0; i < segments.size(); ++i) {
    segments[i].left = x;
    segments[i].right = x + widths[i];
    x = segments[i].right + gap_width + 2 * margin + spare / (breaks + 1);
  }
  // Time goes on after the last date as far as there is room.
  AxisSegment& last = segments.back();
  const double length = last.last_day - last.first_day;
  last.last_day += (right - last.right) * (length == 0 ? 1 / widest_day : length / widths.back());
  last.right = right;
  return {std::move(segments)};
}

std::vector<Tick> ticks(const TimeAxis& axis, double right) {
  double longest = 0;  // the scale for a segment of a single day
  double single_day_scale = widest_day;
  for (const AxisSegment& s : axis.segments)
    if (const double length = s.last_day - s.first_day; length > longest)
      longest = length, single_day_scale = (s.right - s.left) / length;
  std::vector<Tick> all;
  for (const AxisSegment& s : axis.segments) {
    const double length = s.last_day - s.first_day;
    const double scale = length == 0 ? single_day_scale : (s.right - s.left) / length;
    const auto fits = [scale](Unit unit) { return days_in(unit) * scale >= room_needed(unit); };
    const auto found = std::ranges::find_if(units, fits);
    const Unit unit = found == units.end() ? units.back() : *found;
    for (Tick& tick : segment_ticks(axis, s, unit)) all.push_back(std::move(tick));
  }
  drop_crowded(all, right);
  return all;
}

}  // namespace fabula
