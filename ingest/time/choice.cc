#include "ingest/time/choice.h"

#include <algorithm>
#include <vector>

#include "graph/calendar.h"
#include "ingest/time/candidates.h"
#include "ingest/time/meaning.h"

namespace fabula::timex {

static void keep_weekday(std::vector<CalendarValue>& values, unsigned weekday) {
  const auto fits = [&](const CalendarValue& value) {
    return std::chrono::weekday{value.begin}.iso_encoding() == weekday;
  };
  if (std::ranges::any_of(values, fits))
    std::erase_if(values, [&](const CalendarValue& value) { return !fits(value); });
}

std::optional<Placed> in_news(const Expression& e, const Context& context) {
  const auto from = publication(context) ? publication(context) : told(context);
  if (!from) return std::nullopt;
  std::vector<CalendarValue> all = candidates(e, from->day);
  if (e.weekday != 0 && e.day != 0) keep_weekday(all, e.weekday);
  const bool by_distance = e.day != 0 || e.holiday != nullptr;
  const CalendarValue* past = latest_begun(all, from->day);
  const CalendarValue* ahead = first_ending_after(all, from->day);
  if (by_distance) {
    // Without a cue nothing is announced long ahead.
    constexpr std::int64_t most_days_ahead = 90;
    const CalendarValue* near = nearest(all, from->day);
    const bool far = near != nullptr && (near->begin - from->day).count() > most_days_ahead;
    return chosen(far && context.outlook == Outlook::none && past != nullptr ? past : near, nullptr,
                  e, *from);
  }
  if (context.outlook == Outlook::future) return chosen(ahead, nullptr, e, *from);
  return chosen(past, context.outlook == Outlook::doubtful ? ahead : nullptr, e, *from);
}

std::optional<Placed> in_narrative(const Expression& e, const Context& context) {
  if (!context.frame) return std::nullopt;
  const Origin from{context.frame->begin, context.frame->grain, DateBasis::relative_to_date};
  std::vector<CalendarValue> all = candidates(e, from.day);
  if (e.weekday != 0 && e.day != 0) keep_weekday(all, e.weekday);
  const bool weekly = (e.weekday != 0 || e.weekend) && e.day == 0;
  if (weekly || (e.month == 0 && e.day != 0))
    return chosen(nearest(all, from.day), nullptr, e, from);
  const CalendarValue* same_year = nullptr;
  const CalendarValue* next_year = nullptr;
  for (const CalendarValue& value : all) {
    if (year_of(value.begin) == year_of(from.day)) same_year = &value;
    if (year_of(value.begin) == year_of(from.day) + 1) next_year = &value;
  }
  constexpr std::int64_t most_days_back = 270;
  // Stories go forward: what seems to lie most of a year back is next year's.
  const bool turns = from.grain < Grain::year && same_year != nullptr && next_year != nullptr &&
                     (from.day - same_year->begin).count() > most_days_back;
  if (same_year == nullptr) return chosen(nearest(all, from.day), nullptr, e, from);
  return chosen(turns ? next_year : same_year, nullptr, e, from);
}

std::optional<Placed> chosen(const CalendarValue* value, const CalendarValue* other,
                             const Expression& e, const Origin& from) {
  if (value == nullptr) return std::nullopt;
  auto out = placed(*value, e, from);
  if (other != nullptr && other->begin != value->begin)
    out->other = has_time(e) ? with_time(*other, e) : *other;
  return out;
}

}  // namespace fabula::timex
