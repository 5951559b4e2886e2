#include "ingest/time/place.h"

#include <vector>

#include "graph/calendar.h"
#include "ingest/time/candidates.h"
#include "ingest/time/choice.h"
#include "ingest/time/count.h"
#include "ingest/time/meaning.h"

namespace fabula::timex {
namespace {

class Placer {
 public:
  Placer(std::span<const Expression> nodes, const Context& context)
      : nodes_(nodes), context_(context) {}

  std::optional<Placed> place(const Expression& e) const {
    switch (e.form) {
      case Form::point:
        return point(e);
      case Form::shift:
        return shifted(e);
      case Form::offset:
        return offset(e);
      case Form::nth:
        return nth(e);
      default:
        return std::nullopt;
    }
  }

 private:
  std::optional<Placed> point(const Expression& e) const {
    if (e.of >= 0) return inside(e, nodes_[static_cast<std::size_t>(e.of)]);
    if (e.has_year()) return absolute(e);
    if (e.decade != 0 || e.century != 0) return long_period(e);
    if (!has_date_fields(e)) return time_only(e);
    return context_.mode == Mode::narrative ? in_narrative(e, context_) : in_news(e, context_);
  }

  std::optional<Placed> absolute(const Expression& e) const {
    int year = e.before_christ ? 1 - e.year : e.year;
    if (e.two_digit_year) {
      const auto anchor = publication(context_) ? publication(context_) : told(context_);
      if (!anchor) return std::nullopt;
      year = full_year(e.year, anchor->day);
    }
    // "In 480" in the middle of a story of the ancient world.
    if (e.maybe_year) {
      if (!context_.told || context_.told->begin >= day_interval(1000, 1, 1)->earliest)
        return std::nullopt;
      if (year_of(context_.told->begin) <= 0) year = 1 - e.year;
    }
    const auto value = in_year(e, year);
    if (!value) return std::nullopt;
    return Placed{with_time(*value, e), DateBasis::explicit_, {}, {}};
  }

  std::optional<Placed> long_period(const Expression& e) const {
    Placed out;
    if (e.century != 0) {
      const int first = e.before_christ ? 1 - 100 * e.century : 100 * (e.century - 1) + 1;
      const auto value =
          value_of(day_interval(first, 1, 1).value_or(DateInterval{}).earliest, Grain::century);
      if (!value) return std::nullopt;
      out.value = *value;
      // TIMEX3 names a century by its hundred, 1900..1999, as people count it from the year 1.
      return out;
    }
    int year = e.decade;
    if (e.decade < 100 && !e.before_christ) {
      const auto anchor = told(context_) && context_.mode == Mode::narrative
                              ? told(context_)
                              : publication(context_);
      if (!anchor) return std::nullopt;
      year = full_year(e.decade, anchor->day);
      out.basis = anchor->basis;
      out.anchor = anchor->day;
    }
    // The 470s BC are 479..470 BC.
    const auto first = day_interval(e.before_christ ? 1 - year - 9 : year, 1, 1);
    if (!first) return std::nullopt;
    out.value.grain = Grain::decade;
    out.value.begin = first->earliest;
    return out;
  }

  std::optional<Placed> time_only(const Expression& e) const {
    if (!has_time(e)) return std::nullopt;
    const auto& day = context_.told_day;
    // "killed in June 1968. ... shot him just after midnight": of a day that nobody named.
    if (context_.far_period && context_.publication &&
        year_of(context_.told->begin) != year_of(*context_.publication))
      return std::nullopt;
    if (day && (context_.mode == Mode::narrative || e.hour >= 0))
      return Placed{with_time(*value_of(day->begin, Grain::day), e),
                    DateBasis::relative_to_date,
                    day->begin,
                    {}};
    if (context_.mode == Mode::narrative || !context_.publication) return std::nullopt;
    return placed(value_of(*context_.publication, Grain::day), e, *publication(context_));
  }

  /// The fields within the period of another expression: "May" of "last year".
  std::optional<Placed> inside(const Expression& e, const Expression& outer) const {
    auto whole = place(outer);
    if (!whole) return std::nullopt;
    const auto period = interval_of(whole->value);
    if (!period) return std::nullopt;
    if (!has_date_fields(e)) {
      if (has_time(e)) whole->value = with_time(whole->value, e);
      return whole;
    }
    // Half of anything but a year is no period of the calendar.
    if (e.half != 0 && whole->value.grain != Grain::year) return whole;
    std::vector<CalendarValue> all = candidates(e, period->earliest);
    for (const CalendarValue& value : all) {
      if (!period->contains(value.begin)) continue;
      whole->value = has_time(e) ? with_time(value, e) : value;
      whole->other.reset();
      return whole;
    }
    return std::nullopt;
  }

  std::optional<Placed> shifted(const Expression& e) const {
    if (e.days_from_today) {
      if (context_.mode == Mode::narrative || !context_.publication) return std::nullopt;
      const auto day = shift(*context_.publication, *e.days_from_today, CalendarUnit::day);
      return day ? placed(value_of(*day, Grain::day), e, *publication(context_)) : std::nullopt;
    }
    auto from = origin(context_, e.anchor);
    // "founded in 1991, ... at the end of the month": no month was told.
    const bool untold = from && from->basis == DateBasis::relative_to_date &&
                        from->grain >= Grain::season &&
                        (e.unit == Unit::month || e.unit == Unit::week);
    if (untold && context_.mode == Mode::news) from = publication(context_);
    if (!from) return std::nullopt;
    // "The pact was signed last May. That day", but "earlier in the day"; at the head of another
    // paragraph "the day before" goes on from the last day, not from that May.
    const bool of_news = e.rule == "earlier-in" || e.rule == "later-in";
    const auto& told_day = of_news ? context_.news_day : context_.told_day;
    const bool leaps = e.direction == 0 || (context_.told_apart && context_.mode == Mode::news);
    if (e.unit == Unit::day && leaps && told_day && (of_news || from->grain > Grain::day))
      from = Origin{told_day->begin, Grain::day, DateBasis::relative_to_date};
    if (e.unit) return placed(shifted_unit(*from, *e.unit, e.direction), e, *from);
    if (!has_date_fields(e)) {
      const auto base = context_.told_day && from->basis == DateBasis::relative_to_date
                            ? context_.told_day->begin
                            : from->day;
      const auto day = shift(base, e.direction, CalendarUnit::day);
      return day ? placed(value_of(*day, Grain::day), e, *from) : std::nullopt;
    }
    return shifted_fields(e, *from);
  }

  std::optional<CalendarValue> shifted_unit(const Origin& from, Unit unit, int count) const {
    const auto calendar = calendar_unit(unit);
    if (!calendar) return std::nullopt;
    if (unit == Unit::quarter && context_.quarter && from.basis == DateBasis::relative_to_date) {
      const auto day = shift(context_.quarter->begin, count, CalendarUnit::quarter);
      return day ? value_of(*day, Grain::quarter) : std::nullopt;
    }
    const auto period = unit_interval(from.day, *calendar);
    if (!period) return std::nullopt;
    const auto moved = shift(count == 0 ? from.day : period->earliest, count, *calendar);
    return moved ? at_grain(*moved, grain_of(unit), from.grain) : std::nullopt;
  }

  std::optional<Placed> shifted_fields(const Expression& e, const Origin& from) const {
    std::vector<CalendarValue> all = candidates(e, from.day);
    const CalendarValue* found = nullptr;
    const auto ended = [&](const CalendarValue& v) {
      const auto interval = interval_of(v);
      return interval && interval->latest < from.day;
    };
    if (e.direction < 0) {
      int back = -e.direction;
      for (auto it = all.rbegin(); it != all.rend() && found == nullptr; ++it)
        if (ended(*it) && --back == 0) found = &*it;
    } else if (e.direction > 0) {
      for (const CalendarValue& v : all)
        if (found == nullptr && v.begin > from.day) found = &v;
    } else {
      found = same_period(all, e, from.day);
      // "signed that October", in May
      const bool to_come = found && context_.publication && found->begin > *context_.publication;
      if (e.anchor == Anchor::text && to_come && context_.outlook == Outlook::none)
        for (const CalendarValue& v : all)
          if (ended(v)) found = &v;
    }
    return chosen(found, nullptr, e, from);
  }

  /// "this Friday": of this week; "this May", "this summer": of this year; "that March".
  static const CalendarValue* same_period(const std::vector<CalendarValue>& all,
                                          const Expression& e, Day day) {
    const bool weekly = (e.weekday != 0 || e.weekend) && e.day == 0;
    const auto period = unit_interval(day, weekly ? CalendarUnit::week : CalendarUnit::year);
    for (const CalendarValue& v : all)
      if (period && period->contains(v.begin)) return &v;
    return nullptr;
  }

  /// "a quarter before 11 a.m. on Thursday".
  static Placed by_quarter_hour(Placed at, const Expression& e) {
    Expression clock;
    clock.hour = static_cast<std::int8_t>(at.value.hour);
    clock.minute = static_cast<std::int8_t>(at.value.minute);
    clock.unit = Unit::quarter;
    clock.direction = e.direction;
    settle(clock);
    at.value.hour = clock.hour;
    at.value.minute = clock.minute;
    return at;
  }

  std::optional<Placed> offset(const Expression& e) const {
    if (e.days_from_today) {
      if (context_.mode == Mode::narrative || !context_.publication) return std::nullopt;
      const auto day =
          shift(*context_.publication, *e.days_from_today + e.direction, CalendarUnit::day);
      return day ? placed(value_of(*day, Grain::day), e, *publication(context_)) : std::nullopt;
    }
    std::optional<Origin> from = origin(context_, e.anchor);
    if (e.of >= 0) {
      const auto outer = place(nodes_[static_cast<std::size_t>(e.of)]);
      if (!outer) return std::nullopt;
      if (e.unit == Unit::quarter && outer->value.hour >= 0) return by_quarter_hour(*outer, e);
      from = Origin{outer->value.begin, outer->value.grain, DateBasis::relative_to_date};
    }
    if (!from || e.vague || !e.unit) return std::nullopt;
    const double count = e.count == 0 ? 1 : e.count;
    if (*e.unit == Unit::year && count == 1 && context_.quarter && e.of < 0) {
      const auto day = shift(context_.quarter->begin, e.direction, CalendarUnit::year);
      return day ? placed(value_of(*day, Grain::quarter), e, *from) : std::nullopt;
    }
    auto out = placed(counted(*from, *e.unit, count * e.direction), e, *from);
    if (out && from->grain > grain_of(*e.unit))
      out->reach = reached(*from, *e.unit, count * e.direction);
    return out;
  }

  std::optional<Placed> nth(const Expression& e) const {
    if (e.of < 0) return std::nullopt;
    auto whole = place(nodes_[static_cast<std::size_t>(e.of)]);
    if (!whole) return std::nullopt;
    const auto period = interval_of(whole->value);
    const int count = e.count == 0 ? 1 : static_cast<int>(e.count);
    const int n = e.direction < 0 ? -count : count;
    if (!period || n == 0) return std::nullopt;
    const Day edge = n > 0 ? period->earliest : period->latest;
    std::optional<CalendarValue> value;
    if (e.weekday != 0) {
      const std::chrono::weekday wanted{static_cast<unsigned>(e.weekday % 7)};
      const Day first = n > 0 ? edge + (wanted - std::chrono::weekday{edge})
                              : edge - (std::chrono::weekday{edge} - wanted);
      const auto day = shift(first, n > 0 ? n - 1 : n + 1, CalendarUnit::week);
      if (day) value = value_of(*day, Grain::day);
    } else if (e.unit && calendar_unit(*e.unit)) {
      const CalendarUnit unit = *calendar_unit(*e.unit);
      const auto day = shift(edge, n > 0 ? n - 1 : n + 1, unit);
      if (day) value = value_of(*day, grain_of(*e.unit));
    }
    if (!value || !interval_of(*value) || !overlap(*interval_of(*value), *period))
      return std::nullopt;
    whole->value = *value;
    whole->other.reset();
    return whole;
  }

  std::span<const Expression> nodes_;
  const Context& context_;
};

}  // namespace

std::optional<Placed> place(const Expression& e, std::span<const Expression> nodes,
                            const Context& context) {
  return Placer{nodes, context}.place(e);
}

bool is_impossible(const Expression& e) {
  if (e.quarter > 4) return true;
  if (e.month == 0 || e.day == 0) return false;
  constexpr int leap_year = 2000;
  const int year = !e.has_year() || e.two_digit_year ? leap_year
                   : e.before_christ                 ? 1 - e.year
                                                     : e.year;
  return !day_interval(year, e.month, e.day);
}

}  // namespace fabula::timex
