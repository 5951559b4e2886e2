#include "ingest/time/passage.h"

#include <chrono>

#include "ingest/time/mode.h"

namespace fabula::timex {
namespace {

/// "in May", "on 3 May"
bool is_bare_month(const Expression& e) {
  return e.form == Form::point && e.month != 0 && !e.has_year() && e.of < 0;
}

bool is_year(const Expression& e) {
  return e.form == Form::point && e.has_year() && !e.maybe_year && !e.two_digit_year;
}

/// "She lost in 2019. In May she left. In June she came back.": two months that open sentences of
/// the paragraph go on with a year told in passing; one may be of the day: "Acme was founded in
/// 2019. In May it sold a plant."
bool is_gone_on_with(std::span<const Place> behind, std::uint32_t block) {
  constexpr int least_months = 2;
  int months = 0;
  for (const Place& place : behind) {
    if (place.block != block || is_year(*place.expression)) break;
    months += place.opens_sentence && is_bare_month(*place.expression);
  }
  return months >= least_months;
}

}  // namespace

std::vector<int> told_years(std::span<const Place> places, Day publication) {
  const int now = static_cast<int>(std::chrono::year_month_day{publication}.year());
  std::vector<int> told(places.size());
  int passage = 0;  // the year of the one that is read
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Expression& e = *places[i].expression;
    const std::span<const Place> behind = places.subspan(i + 1);
    if (i > 0 && places[i].block != places[i - 1].block) passage = 0;
    if (is_news_word(e) || (is_year(e) && e.year >= now))
      passage = 0;
    else if (is_year(e) && (places[i].opens_sentence || is_gone_on_with(behind, places[i].block)))
      passage = e.year;
    else if (is_bare_month(e))
      told[i] = passage;
  }
  return told;
}

}  // namespace fabula::timex
