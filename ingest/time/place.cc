#include "ingest/time/place.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "graph/calendar.h"
#include "ingest/time/candidates.h"
#include "ingest/time/meaning.h"

namespace fabula::timex {
namespace {

using std::chrono::days;
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
  struct Reference {
    Day day;
    Grain grain = Grain::day;
    DateBasis basis = DateBasis::relative;
  };

  std::optional<Reference> publication() const {
    if (!context_.publication) return std::nullopt;
    return Reference{*context_.publication, Grain::day, DateBasis::relative};
  }

  std::optional<Reference> told() const {
    if (!context_.told) return std::nullopt;
    return Reference{context_.told->begin, context_.told->grain, DateBasis::relative_to_date};
  }

  /// What an expression is reckoned from: its own anchor where the text has one, and the date told
  /// last for everything in a narrative. News that tell of a year to come do not go on from there,
  /// nor do plans from a year that is past: "the end of the year" is then that of the publication.
  std::optional<Reference> reference(Anchor anchor) const {
    const bool from_text = anchor == Anchor::text || context_.mode == Mode::narrative;
    const bool year = context_.mode == Mode::news && context_.publication && context_.told &&
                      context_.told->grain >= Grain::season;
    const bool ahead = year && context_.told->begin > *context_.publication;
    const bool back = year && context_.outlook == Outlook::future && !ahead;
    if (from_text && told() && !ahead && !back) return told();
    return context_.mode == Mode::narrative && anchor == Anchor::publication ? std::nullopt
                                                                             : publication();
  }

  static std::optional<Placed> placed(const std::optional<CalendarValue>& value,
                                      const Expression& e, const Reference& from) {
    if (!value) return std::nullopt;
    return Placed{has_time(e) ? with_time(*value, e) : *value, from.basis, from.day, {}};
  }

  // ---- Points
  // --------------------------------------------------------------------------------------

  std::optional<Placed> point(const Expression& e) const {
    if (e.of >= 0) return inside(e, nodes_[static_cast<std::size_t>(e.of)]);
    if (e.has_year()) return absolute(e);
    if (e.decade != 0 || e.century != 0) return long_period(e);
    if (!has_date_fields(e)) return time_only(e);
    return context_.mode == Mode::narrative ? in_narrative(e) : in_news(e);
  }

  std::optional<Placed> absolute(const Expression& e) const {
    int year = e.before_christ ? 1 - e.year : e.year;
    if (e.two_digit_year) {
      const auto anchor = publication() ? publication() : told();
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
      const auto anchor = told() && context_.mode == Mode::narrative ? told() : publication();
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
    return placed(value_of(*context_.publication, Grain::day), e, *publication());
  }

  std::optional<Placed> in_news(const Expression& e) const {
    const auto from = publication() ? publication() : told();
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
      return chosen(far && context_.outlook == Outlook::none && past != nullptr ? past : near,
                    nullptr, e, *from);
    }
    if (context_.outlook == Outlook::future) return chosen(ahead, nullptr, e, *from);
    return chosen(past, context_.outlook == Outlook::doubtful ? ahead : nullptr, e, *from);
  }

  std::optional<Placed> in_narrative(const Expression& e) const {
    if (!context_.frame) return std::nullopt;
    const Reference reference{context_.frame->begin, context_.frame->grain,
                              DateBasis::relative_to_date};
    const Reference* from = &reference;
    std::vector<CalendarValue> all = candidates(e, from->day);
    if (e.weekday != 0 && e.day != 0) keep_weekday(all, e.weekday);
    const bool weekly = (e.weekday != 0 || e.weekend) && e.day == 0;
    if (weekly || (e.month == 0 && e.day != 0))
      return chosen(nearest(all, from->day), nullptr, e, *from);
    const CalendarValue* same_year = nullptr;
    const CalendarValue* next_year = nullptr;
    for (const CalendarValue& value : all) {
      if (year_of(value.begin) == year_of(from->day)) same_year = &value;
      if (year_of(value.begin) == year_of(from->day) + 1) next_year = &value;
    }
    // Stories go forward: what seems to lie most of a year back is next year's.
    const bool turns = from->grain < Grain::year && same_year != nullptr && next_year != nullptr &&
                       (from->day - same_year->begin).count() > most_days_back;
    if (same_year == nullptr) return chosen(nearest(all, from->day), nullptr, e, *from);
    return chosen(turns ? next_year : same_year, nullptr, e, *from);
  }

  static constexpr std::int64_t most_days_back = 270;

  static void keep_weekday(std::vector<CalendarValue>& values, unsigned weekday) {
    const auto fits = [&](const CalendarValue& value) {
      return std::chrono::weekday{value.begin}.iso_encoding() == weekday;
    };
    if (std::ranges::any_of(values, fits))
      std::erase_if(values, [&](const CalendarValue& value) { return !fits(value); });
  }

  static std::optional<Placed> chosen(const CalendarValue* value, const CalendarValue* other,
                                      const Expression& e, const Reference& from) {
    if (value == nullptr) return std::nullopt;
    auto out = placed(*value, e, from);
    if (other != nullptr && other->begin != value->begin)
      out->other = has_time(e) ? with_time(*other, e) : *other;
    return out;
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

  // ---- Shifts and offsets
  // --------------------------------------------------------------------------

  std::optional<Placed> shifted(const Expression& e) const {
    if (e.days_from_today) {
      if (context_.mode == Mode::narrative || !context_.publication) return std::nullopt;
      const auto day = shift(*context_.publication, *e.days_from_today, CalendarUnit::day);
      return day ? placed(value_of(*day, Grain::day), e, *publication()) : std::nullopt;
    }
    const auto from = reference(e.anchor);
    if (!from) return std::nullopt;
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

  static std::optional<CalendarUnit> calendar_unit(Unit unit) {
    switch (unit) {
      case Unit::day:
      case Unit::night:
        return CalendarUnit::day;
      case Unit::week:
      case Unit::weekend:
      case Unit::fortnight:
        return CalendarUnit::week;
      case Unit::month:
        return CalendarUnit::month;
      case Unit::quarter:
        return CalendarUnit::quarter;
      case Unit::half:
        return CalendarUnit::half;
      case Unit::year:
        return CalendarUnit::year;
      case Unit::decade:
        return CalendarUnit::decade;
      case Unit::century:
      case Unit::millennium:
        return CalendarUnit::century;
      default:
        return std::nullopt;
    }
  }

  static Grain grain_of(Unit unit) {
    switch (unit) {
      case Unit::week:
      case Unit::fortnight:
        return Grain::week;
      case Unit::weekend:
        return Grain::weekend;
      case Unit::month:
        return Grain::month;
      case Unit::quarter:
        return Grain::quarter;
      case Unit::half:
        return Grain::half;
      case Unit::year:
        return Grain::year;
      case Unit::decade:
        return Grain::decade;
      case Unit::century:
      case Unit::millennium:
        return Grain::century;
      default:
        return Grain::day;
    }
  }

  /// What can be said at the grain of a unit when the reference is known more coarsely: only the
  /// reference's own period.
  static std::optional<CalendarValue> at_grain(Day day, Grain wanted, Grain known) {
    return value_of(day, known > wanted ? known : wanted);
  }

  std::optional<CalendarValue> shifted_unit(const Reference& from, Unit unit, int count) const {
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

  std::optional<Placed> shifted_fields(const Expression& e, const Reference& from) const {
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
      return day ? placed(value_of(*day, Grain::day), e, *publication()) : std::nullopt;
    }
    std::optional<Reference> from = reference(e.anchor);
    if (e.of >= 0) {
      const auto outer = place(nodes_[static_cast<std::size_t>(e.of)]);
      if (!outer) return std::nullopt;
      if (e.unit == Unit::quarter && outer->value.hour >= 0) return by_quarter_hour(*outer, e);
      from = Reference{outer->value.begin, outer->value.grain, DateBasis::relative_to_date};
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

  /// The whole period of a coarse reference, so many units away.
  static std::optional<DateInterval> reached(const Reference& from, Unit unit, double count) {
    const auto calendar = calendar_unit(unit);
    const auto value = value_of(from.day, from.grain);
    const auto period = value ? interval_of(*value) : std::nullopt;
    const double units = unit == Unit::fortnight ? 2 * count : count;
    if (!calendar || !period || units != std::trunc(units)) return std::nullopt;
    return shift(*period, static_cast<std::int64_t>(units), *calendar);
  }

  static std::optional<CalendarValue> counted(const Reference& from, Unit unit, double count) {
    const auto calendar = calendar_unit(unit);
    if (!calendar) {
      // Hours and minutes: the day stays, as far as can be told.
      const double day_count = unit == Unit::hour ? count / 24 : 0;
      const auto day =
          shift(from.day, static_cast<std::int64_t>(std::trunc(day_count)), CalendarUnit::day);
      return day ? at_grain(*day, Grain::day, from.grain) : std::nullopt;
    }
    const double factor = unit == Unit::fortnight ? 2 : unit == Unit::millennium ? 10 : 1;
    const double units = count * factor;
    if (units == std::trunc(units)) {
      const auto moved = shift(from.day, static_cast<std::int64_t>(units), *calendar);
      return moved ? at_grain(*moved, grain_of(unit), from.grain) : std::nullopt;
    }
    if (unit == Unit::week || unit == Unit::fortnight) {
      const auto moved = shift(from.day, std::lround(units * 7), CalendarUnit::day);
      return moved ? at_grain(*moved, Grain::week, from.grain) : std::nullopt;
    }
    if (unit == Unit::month) {
      constexpr double month_days = 30;
      const double whole = std::trunc(units);
      const auto months = shift(from.day, static_cast<std::int64_t>(whole), CalendarUnit::month);
      const auto moved =
          months ? shift(*months, std::lround((units - whole) * month_days), CalendarUnit::day)
                 : std::nullopt;
      return moved ? at_grain(*moved, Grain::month, from.grain) : std::nullopt;
    }
    if (unit != Unit::year && unit != Unit::decade) return std::nullopt;
    const double months = units * (unit == Unit::decade ? 120 : 12);
    const auto moved =
        shift(from.day, static_cast<std::int64_t>(std::lround(months)), CalendarUnit::month);
    return moved ? at_grain(*moved, Grain::month, from.grain) : std::nullopt;
  }

  // ---- The n-th of a period
  // ------------------------------------------------------------------------

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
