#include "ingest/time/resolve.h"

#include <algorithm>
#include <cmath>

#include "graph/calendar.h"
#include "graph/edtf.h"
#include "ingest/time/place.h"

namespace fabula::timex {
namespace {

using std::chrono::days;

bool is_part(Mod mod) { return mod == Mod::start || mod == Mod::mid || mod == Mod::end; }

Third third_named(Mod mod) {
  if (mod == Mod::start) return Third::early;
  return mod == Mod::mid ? Third::middle : Third::late;
}

/// By what a time goes on: a season as a quarter of the year.
CalendarUnit step_of(Grain grain) { return unit_of(grain).value_or(CalendarUnit::quarter); }

/// Narrows or widens the days of a calendar value by its modifier and writes its EDTF.
void apply_mod(Timex& timex, const Expression& e, const CalendarValue& value,
               const Context& context) {
  const DateInterval whole = timex.interval;
  if (is_part(e.mod)) {
    timex.interval = third_of(whole, third_named(e.mod));
    timex.edtf = approximate_edtf(timex.interval);
  } else if (e.mod == Mod::earlier || e.mod == Mod::later) {
    if (!context.publication || !whole.contains(*context.publication)) return;
    const DateInterval side = e.mod == Mod::earlier
                                  ? DateInterval{whole.earliest, *context.publication}
                                  : DateInterval{*context.publication, whole.latest};
    timex.interval = side;
    timex.edtf = fabula::edtf(side);
  } else if (e.mod == Mod::approx || e.fiscal) {
    timex.interval = widen(whole, step_of(value.grain));
    const bool has_form =
        value.grain == Grain::day || value.grain == Grain::month || value.grain == Grain::year;
    timex.edtf = has_form ? edtf_value(value) + "~" : approximate_edtf(timex.interval);
  }
}

bool is_coarser_than_asked(const Expression& e, const CalendarValue& value) {
  return (e.form == Form::offset || e.form == Form::shift) && e.unit == Unit::day &&
         (value.grain == Grain::month || value.grain == Grain::year) && e.mod == Mod::none;
}

Resolution from_place(const Expression& e, const Placed& at, const Context& context) {
  Resolution out;
  out.calendar = at.value;
  Timex& timex = out.timex;
  timex.type = at.value.grain <= Grain::part ? TimexType::time : TimexType::date;
  timex.value = timex_value(at.value);
  timex.interval = *interval_of(at.value);
  timex.edtf = edtf_value(at.value);
  timex.basis = at.basis;
  if (at.anchor) timex.anchor = iso_day(*at.anchor);
  if (at.other) timex.alternative = timex_value(*at.other);
  if (is_coarser_than_asked(e, at.value)) {
    timex.value += at.value.grain == Grain::month ? "-XX" : "-XX-XX";
    timex.edtf = timex.value.starts_with("BC") ? timex.edtf : timex.value;
  }
  if (at.reach) {
    timex.interval = *at.reach;
    timex.edtf = edtf(timex.interval);
  }
  apply_mod(timex, e, at.value, context);
  return out;
}

/// A calendar expression that nothing places: its own form is kept, its days are unknown.
std::optional<Resolution> without_place(const Expression& e, const Context& context) {
  if (e.maybe_year || e.form == Form::nth || e.of >= 0) return std::nullopt;
  Resolution out;
  Timex& timex = out.timex;
  const bool has_time = e.hour >= 0 || e.part != DayPart::none;
  timex.type = has_time ? TimexType::time : TimexType::date;
  if (e.form == Form::offset) {
    // "a few days later", or from nowhere: only the side is known.
    const bool back = e.direction < 0;
    timex.value = back ? "PAST_REF" : "FUTURE_REF";
    std::optional<Day> from;
    if (e.anchor == Anchor::publication && context.mode == Mode::news)
      from = context.publication;
    else if (context.told)
      from = context.told->begin;
    if (!from) return out;
    timex.interval = back ? DateInterval{open_start, *from} : DateInterval{*from, open_end};
    timex.edtf = fabula::edtf(timex.interval);
    timex.basis =
        e.anchor == Anchor::publication ? DateBasis::relative : DateBasis::relative_to_date;
    timex.anchor = iso_day(*from);
    return out;
  }
  if (e.days_from_today == 0 && !has_time)
    timex.value = "PRESENT_REF";
  else
    timex.value = unresolved_value(e);
  return out;
}

/// A length of time in whole calendar units, and how exactly its far end is known.
struct Length {
  std::int64_t count;
  CalendarUnit unit;
  CalendarUnit known_to;
};

std::optional<Length> length_of(Unit unit, double count) {
  const auto whole = [&](double factor, CalendarUnit in, CalendarUnit known_to) {
    const double units = count * factor;
    constexpr double most = 1e6;
    return units < most ? std::optional{Length{std::llround(units), in, known_to}} : std::nullopt;
  };
  using enum CalendarUnit;
  switch (unit) {
    case Unit::second:
    case Unit::minute:
      return whole(0, day, day);
    case Unit::hour:
      return whole(1.0 / 24, day, day);
    case Unit::day:
    case Unit::night:
      return whole(1, day, day);
    case Unit::week:
    case Unit::weekend:
      return whole(7, day, day);
    case Unit::fortnight:
      return whole(14, day, day);
    case Unit::month:
      return whole(1, month, month);
    case Unit::quarter:
      return whole(3, month, month);
    case Unit::half:
      return whole(6, month, month);
    case Unit::year:
      return whole(12, month, month);
    case Unit::decade:
      return whole(10, year, year);
    case Unit::century:
      return whole(100, year, year);
    case Unit::millennium:
      return whole(1000, year, year);
  }
  return std::nullopt;
}

Resolution duration(const Expression& e, const Context& context) {
  Resolution out;
  Timex& timex = out.timex;
  timex.type = TimexType::duration;
  timex.value = duration_value(e);
  if (e.direction == 0 || e.vague || !context.publication || context.mode == Mode::narrative ||
      e.anchor == Anchor::text)
    return out;
  // "the past six months" end on the day of publication, "the next six months" begin on it; the
  // other end is known to the next finer unit.
  if (!e.unit) return out;
  const auto length = length_of(*e.unit, e.count == 0 ? 1 : e.count);
  const Day today = *context.publication;
  const auto far = length ? shift(today, length->count * e.direction, length->unit) : std::nullopt;
  const auto edge = far ? unit_interval(*far, length->known_to) : std::nullopt;
  if (!edge) return out;
  timex.interval =
      e.direction < 0 ? DateInterval{edge->earliest, today} : DateInterval{today, edge->latest};
  timex.edtf = fabula::edtf(timex.interval);
  timex.basis = DateBasis::relative;
  timex.anchor = iso_day(today);
  return out;
}

Resolution set(const Expression& e) {
  Resolution out;
  out.timex.type = TimexType::set;
  Expression unit = e;
  if (unit.count <= 0) unit.count = 1;
  out.timex.value = e.unit ? duration_value(unit) : unresolved_value(e);
  return out;
}

Resolution reference(const Expression& e, const Context& context) {
  Resolution out;
  Timex& timex = out.timex;
  const bool narrative = context.mode == Mode::narrative;
  timex.value = e.reference == Reference::past      ? "PAST_REF"
                : e.reference == Reference::present ? "PRESENT_REF"
                                                    : "FUTURE_REF";
  if (narrative || !context.publication) return out;
  const Day today = *context.publication;
  timex.basis = DateBasis::relative;
  timex.anchor = iso_day(today);
  if (e.reference == Reference::past) timex.interval = {open_start, today};
  if (e.reference == Reference::present) timex.interval = {today, today};
  if (e.reference == Reference::future) timex.interval = {today, open_end};
  timex.edtf = fabula::edtf(timex.interval);
  if (e.reference == Reference::present) timex.edtf += "~";
  return out;
}

std::optional<Resolution> meaning(const Expression& e, std::span<const Expression> nodes,
                                  const Context& context) {
  switch (e.form) {
    case Form::duration:
      return duration(e, context);
    case Form::set:
      return set(e);
    case Form::reference:
      return reference(e, context);
    default:
      break;
  }
  if (is_impossible(e)) return std::nullopt;
  const auto at = place(e, nodes, context);
  return at ? from_place(e, *at, context) : without_place(e, context);
}

}  // namespace

std::optional<Resolution> resolve(const Expression& e, std::span<const Expression> nodes,
                                  const Context& context) {
  auto out = meaning(e, nodes, context);
  if (!out) return out;
  out->timex.mod = name_of(e.mod);
  out->timex.rule = e.rule;
  return out;
}

}  // namespace fabula::timex
