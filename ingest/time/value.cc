#include "ingest/time/value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace fabula::timex {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 4> season_codes{"SP", "SU", "FA", "WI"};
constexpr std::array<std::string_view, 8> part_codes{"",    "TMO", "TMI", "TMI",
                                                     "TAF", "TEV", "TNI", "TNI"};

template <typename... Values>
std::string format(const char* pattern, Values... values) {
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), pattern, values...);
  return buffer.data();
}

/// The years of TIMEX3 have no year 0: "BC0001" is the year before 1.
std::string year_text(int year, int digits) {
  const bool before = year <= 0;
  const int number = before ? 1 - year : year;
  constexpr std::array<int, 5> power{1, 10, 100, 1000, 10000};
  return (before ? "BC" : "") +
         format("%0*d", digits, number / power[static_cast<std::size_t>(4 - digits)]);
}

std::string time_text(const CalendarValue& value) {
  std::string out = format("T%02d:%02d", value.hour, std::max(value.minute, 0));
  if (value.second >= 0) out += format(":%02d", value.second);
  if (!value.zone) return out;
  if (*value.zone == 0) return out + "Z";
  const int minutes = std::abs(*value.zone);
  out += format("%c%02d", *value.zone < 0 ? '-' : '+', minutes / 60);
  return minutes % 60 == 0 ? out : out + format(":%02d", minutes % 60);
}

std::string edtf_time(const CalendarValue& value) {
  std::string out =
      format("T%02d:%02d:%02d", value.hour, std::max(value.minute, 0), std::max(value.second, 0));
  if (!value.zone) return out;
  if (*value.zone == 0) return out + "Z";
  const int minutes = std::abs(*value.zone);
  return out + format("%c%02d:%02d", *value.zone < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

/// Seasons begin in March, June, September and December.
int season_of(const year_month_day& date) {
  return static_cast<int>((static_cast<unsigned>(date.month()) + 9) % 12 / 3);
}

std::string fields_date(const Expression& e) {
  const auto two = [](unsigned number) {
    return number == 0 ? std::string{"XX"} : format("%02u", number);
  };
  if (e.weekday != 0 && e.month == 0 && e.day == 0) return format("XXXX-WXX-%u", e.weekday + 0U);
  if (e.weekend) return "XXXX-WXX-WE";
  if (e.season != 0)
    return std::string{"XXXX-"} + std::string{season_codes[static_cast<std::size_t>(e.season - 1)]};
  if (e.quarter != 0) return format("XXXX-Q%u", e.quarter + 0U);
  if (e.half != 0) return format("XXXX-H%u", e.half + 0U);
  if (e.day != 0) return "XXXX-" + two(e.month) + "-" + two(e.day);
  if (e.month != 0) return "XXXX-" + two(e.month);
  if (e.decade != 0) return format("XX%d", e.decade / 10 % 10);
  if (e.holiday != nullptr && e.holiday->kind == Holiday::Kind::fixed)
    return format("XXXX-%02d-%02d", e.holiday->month, e.holiday->day);
  if (!e.unit) return "XXXX-XX-XX";
  switch (*e.unit) {
    case Unit::week:
      return "XXXX-WXX";
    case Unit::month:
      return "XXXX-XX";
    case Unit::quarter:
      return "XXXX-QX";
    case Unit::year:
      return "XXXX";
    case Unit::decade:
      return "XXX";
    case Unit::century:
      return "XX";
    default:
      return "XXXX-XX-XX";
  }
}

struct UnitCode {
  std::string_view code;
  int factor;
  bool of_time;
};

UnitCode unit_code(Unit unit) {
  switch (unit) {
    case Unit::second:
      return {"S", 1, true};
    case Unit::minute:
      return {"M", 1, true};
    case Unit::hour:
      return {"H", 1, true};
    case Unit::day:
    case Unit::night:
      return {"D", 1, false};
    case Unit::week:
      return {"W", 1, false};
    case Unit::fortnight:
      return {"W", 2, false};
    case Unit::weekend:
      return {"WE", 1, false};
    case Unit::month:
      return {"M", 1, false};
    case Unit::quarter:
      return {"Q", 1, false};
    case Unit::half:
      return {"M", 6, false};
    case Unit::year:
      return {"Y", 1, false};
    case Unit::decade:
      return {"Y", 10, false};
    case Unit::century:
      return {"Y", 100, false};
    case Unit::millennium:
      return {"Y", 1000, false};
  }
  return {"", 1, false};
}

}  // namespace

std::optional<CalendarUnit> unit_of(Grain grain) {
  switch (grain) {
    case Grain::time:
    case Grain::part:
    case Grain::day:
      return CalendarUnit::day;
    case Grain::weekend:
    case Grain::week:
      return CalendarUnit::week;
    case Grain::month:
      return CalendarUnit::month;
    case Grain::quarter:
      return CalendarUnit::quarter;
    case Grain::half:
      return CalendarUnit::half;
    case Grain::year:
      return CalendarUnit::year;
    case Grain::decade:
      return CalendarUnit::decade;
    case Grain::century:
      return CalendarUnit::century;
    case Grain::season:
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<CalendarValue> value_of(Day day, Grain grain) {
  if (grain == Grain::season) {
    const year_month_day date{day};
    const int year = static_cast<int>(date.year()) - (static_cast<unsigned>(date.month()) < 3);
    const auto season = season_interval(year, static_cast<Season>(season_of(date)));
    if (!season) return std::nullopt;
    return CalendarValue{grain, season->earliest, {}, -1, -1, -1, {}};
  }
  const auto period = unit_interval(day, *unit_of(grain));
  if (!period) return std::nullopt;
  const Day begin = grain == Grain::weekend ? period->earliest + days{5} : period->earliest;
  return CalendarValue{grain, begin, {}, -1, -1, -1, {}};
}

std::optional<DateInterval> interval_of(const CalendarValue& value) {
  if (value.grain == Grain::weekend) return DateInterval{value.begin, value.begin + days{1}};
  if (value.grain == Grain::season) {
    const year_month_day date{value.begin};
    return season_interval(static_cast<int>(date.year()), static_cast<Season>(season_of(date)));
  }
  return unit_interval(value.begin, *unit_of(value.grain));
}

std::string timex_value(const CalendarValue& value) {
  const year_month_day date{value.begin};
  const int year = static_cast<int>(date.year());
  const unsigned month = static_cast<unsigned>(date.month());
  const std::string y = year_text(year, 4);
  const std::string day = y + format("-%02u-%02u", month, static_cast<unsigned>(date.day()));
  switch (value.grain) {
    case Grain::time:
      return day + time_text(value);
    case Grain::part:
      return day + std::string{part_codes[static_cast<std::size_t>(value.part)]};
    case Grain::day:
      return day;
    case Grain::week:
    case Grain::weekend: {
      const IsoWeek week = iso_week(value.begin);
      return year_text(week.year, 4) + format("-W%02u", week.week) +
             (value.grain == Grain::weekend ? "-WE" : "");
    }
    case Grain::month:
      return y + format("-%02u", month);
    case Grain::season:
      return y + "-" + std::string{season_codes[static_cast<std::size_t>(season_of(date))]};
    case Grain::quarter:
      return y + format("-Q%u", (month - 1) / 3 + 1);
    case Grain::half:
      return y + format("-H%u", (month - 1) / 6 + 1);
    case Grain::year:
      return y;
    case Grain::decade:
      return year_text(year, 3);
    // The 4th century BC begins in 400 BC and is "BC03", as the 20th is "19".
    case Grain::century:
      return year_text(year <= 0 ? year + 1 : year, 2);
  }
  return y;
}

std::string edtf_value(const CalendarValue& value) {
  const auto interval = interval_of(value);
  if (!interval) return "";
  const int year = static_cast<int>(year_month_day{value.begin}.year());
  // TIMEX3 calls the end of a day 24:00, EDTF has no such hour.
  if (value.grain == Grain::time && value.hour < 24) return iso_day(value.begin) + edtf_time(value);
  if (value.grain == Grain::season)
    return iso_day(value.begin).substr(0, iso_day(value.begin).size() - 6) +
           format("-%d", 21 + season_of(year_month_day{value.begin}));
  if (value.grain == Grain::decade && year >= 0) return format("%03dX", year / 10);
  return fabula::edtf(*interval);
}

std::string unresolved_value(const Expression& e) {
  std::string out = fields_date(e);
  if (e.hour >= 0) {
    CalendarValue time;
    time.hour = e.hour;
    time.minute = e.minute;
    time.second = e.second;
    if (e.zone) time.zone = *e.zone;
    return out + time_text(time);
  }
  return out + std::string{part_codes[static_cast<std::size_t>(e.part)]};
}

std::string duration_value(const Expression& e) {
  if (!e.unit) return "";
  const UnitCode code = unit_code(*e.unit);
  const std::string head = code.of_time ? "PT" : "P";
  const std::string tail{code.code};
  if (e.vague || e.count <= 0) {
    // "decades" are not "years": their own code keeps the size.
    const std::string_view vague_code = *e.unit == Unit::decade    ? "DE"
                                        : *e.unit == Unit::century ? "CE"
                                                                   : code.code;
    return head + "X" + std::string{vague_code};
  }
  const double count = e.count * code.factor;
  if (count == 0.5) {
    switch (*e.unit) {
      case Unit::year:
        return "P6M";
      case Unit::day:
        return "PT12H";
      case Unit::hour:
        return "PT30M";
      case Unit::minute:
        return "PT30S";
      default:
        break;
    }
  }
  if (count == std::floor(count)) return head + format("%.0f", count) + tail;
  return head + format("%g", count) + tail;
}

std::string_view name_of(Mod mod) {
  constexpr std::array<std::string_view, 11> names{
      "",       "START",     "MID",       "END",           "START",        "END",
      "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"};
  return names[static_cast<std::size_t>(mod)];
}

}  // namespace fabula::timex
