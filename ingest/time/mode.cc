#include "ingest/time/mode.h"

#include <algorithm>
#include <cstdlib>

namespace fabula::timex {
namespace {

/// Words that only someone who writes for the day uses.
bool is_news_word(const Expression& e) {
  if (e.form == Form::shift && e.anchor == Anchor::publication)
    return e.days_from_today || e.unit || e.direction != 0;
  if (e.form == Form::offset) return e.anchor == Anchor::publication;
  return e.form == Form::point && e.weekday != 0 && e.month == 0 && e.of < 0;
}

/// "yesterday", "tomorrow": no history begins so.
bool is_neighbour_day(const Expression& e) {
  return e.form == Form::shift && e.anchor == Anchor::publication &&
         e.days_from_today.value_or(0) != 0;
}

}  // namespace

Mode mode_of(std::span<const Expression* const> expressions, std::optional<Day> publication) {
  constexpr int least_years = 5;
  constexpr int years_a_news_word = 3;
  constexpr int opening = 3;  // expressions: a history may quote the word further on
  int far_years = 0, news_words = 0, seen = 0;
  bool for_the_day = false;
  const int now =
      publication ? static_cast<int>(std::chrono::year_month_day{*publication}.year()) : 0;
  for (const Expression* e : expressions) {
    if (is_news_word(*e)) ++news_words;
    for_the_day = for_the_day || (seen++ < opening && is_neighbour_day(*e));
    if (e->form != Form::point || !e->has_year() || e->two_digit_year || e->maybe_year) continue;
    if (!publication || e->before_christ || std::abs(e->year - now) > 1) ++far_years;
  }
  if (!publication) return far_years > 0 ? Mode::narrative : Mode::news;
  return !for_the_day && far_years >= least_years && far_years > years_a_news_word * news_words
             ? Mode::narrative
             : Mode::news;
}

}  // namespace fabula::timex
