#include "ingest/time/meaning.h"

#include <algorithm>

namespace fabula::timex {
namespace {

/// "the second half", "half a year", "a year and a half".
void add_half(Expression& e) {
  if (e.form == Form::point)
    e.half = e.count == 1 ? 1 : 2;
  else
    e.count = e.unit ? e.count + 0.5 : 0.5;
}

void add_child(Expression& e, const Item& item, std::span<const Expression> nodes) {
  const Expression& child = nodes[static_cast<std::size_t>(item.node)];
  if (item.cls == Class::clock) {
    e.hour = child.hour;
    e.minute = child.minute;
    e.second = child.second;
    e.zone = child.zone;
    if (child.part != DayPart::none) e.part = child.part;
  } else {
    e.of = item.node;
  }
}

/// "a quarter to 11 a.m.": fifteen minutes before or past the hour.
void settle_quarter(Expression& e) {
  constexpr int day = 24 * 60;
  const int minutes = (day + e.hour * 60 + std::max<int>(e.minute, 0) + 15 * e.direction) % day;
  e.hour = static_cast<std::int8_t>(minutes / 60);
  e.minute = static_cast<std::int8_t>(minutes % 60);
  e.unit.reset();
  e.count = 0;
  e.direction = 0;
}

}  // namespace

void add_meaning(Expression& e, Says says, const Item& item, std::span<const Expression> nodes) {
  const int value = static_cast<int>(item.value);
  const auto small = static_cast<std::uint8_t>(value);
  switch (says) {
    case Says::nothing:
    case Says::base:
      break;
    case Says::year:
      e.year = value;
      break;
    case Says::short_year:
      e.year = value;
      e.two_digit_year = true;
      break;
    case Says::maybe_year:
      e.year = value;
      e.maybe_year = true;
      break;
    case Says::month:
      e.month = small;
      break;
    case Says::day:
      e.day = small;
      break;
    case Says::weekday:
      e.weekday = small;
      break;
    case Says::decade:
      e.decade = value;
      break;
    case Says::short_decade:
      e.decade = value;
      break;
    case Says::unit:
      e.unit = static_cast<Unit>(value);
      break;
    case Says::one_unit:
      e.unit = static_cast<Unit>(value);
      if (e.count == 0 && !e.vague) e.count = 1;
      break;
    case Says::vague_units:
      e.unit = static_cast<Unit>(value);
      e.vague = true;
      break;
    case Says::count:
      e.count = item.value;
      break;
    case Says::vague:
      e.vague = true;
      break;
    case Says::one:
      if (e.count == 0 && !e.vague) e.count = 1;
      break;
    case Says::half:
      add_half(e);
      break;
    case Says::ordinal:
      e.count = item.value;
      break;
    case Says::season:
      e.season = static_cast<std::uint8_t>(small + 1);
      break;
    case Says::part:
      e.part = static_cast<DayPart>(value);
      break;
    case Says::holiday:
      e.holiday = item.holiday;
      break;
    case Says::weekend:
      e.weekend = true;
      break;
    case Says::days_from_today:
      e.days_from_today = value == 100 ? 0 : value;
      if (value == 100) e.part = DayPart::night;
      break;
    case Says::hour:
      e.hour = static_cast<std::int8_t>(value);
      break;
    case Says::hour_minute:
      e.hour = static_cast<std::int8_t>(value / 100);
      e.minute = static_cast<std::int8_t>(value % 100);
      break;
    case Says::minute:
      e.minute = static_cast<std::int8_t>(value);
      break;
    case Says::second:
      e.second = static_cast<std::int8_t>(value);
      break;
    case Says::meridiem:
      if (e.hour >= 1 && e.hour <= 12) e.hour = static_cast<std::int8_t>(e.hour % 12 + value);
      break;
    case Says::zone:
      e.zone = static_cast<std::int16_t>(value);
      break;
    case Says::zone_hours:
      e.zone = static_cast<std::int16_t>(value * 60);
      break;
    case Says::before_christ:
      e.before_christ = item.cls == Class::era_before;
      break;
    case Says::fiscal:
      e.fiscal = true;
      break;
    case Says::reference:
      e.reference = static_cast<Reference>(value);
      break;
    case Says::child:
      add_child(e, item, nodes);
      break;
  }
}

void settle(Expression& e) {
  if (e.form == Form::point && e.hour >= 0 && e.unit == Unit::quarter) return settle_quarter(e);
  if (e.form != Form::point || e.count == 0) return;
  if (e.unit == Unit::quarter) e.quarter = static_cast<std::uint8_t>(e.count < 0 ? 4 : e.count);
  if (e.unit == Unit::century) e.century = static_cast<int>(e.count);
  e.unit.reset();
}

}  // namespace fabula::timex
