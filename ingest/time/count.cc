#include "ingest/time/count.h"

#include <cmath>

namespace fabula::timex {

std::optional<CalendarUnit> calendar_unit(Unit unit) {
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

Grain grain_of(Unit unit) {
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

std::optional<CalendarValue> at_grain(Day day, Grain wanted, Grain known) {
  return value_of(day, known > wanted ? known : wanted);
}

std::optional<DateInterval> reached(const Origin& from, Unit unit, double count) {
  const auto calendar = calendar_unit(unit);
  const auto value = value_of(from.day, from.grain);
  const auto period = value ? interval_of(*value) : std::nullopt;
  const double units = unit == Unit::fortnight ? 2 * count : count;
  if (!calendar || !period || units != std::trunc(units)) return std::nullopt;
  return shift(*period, static_cast<std::int64_t>(units), *calendar);
}

std::optional<CalendarValue> counted(const Origin& from, Unit unit, double count) {
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

}  // namespace fabula::timex
