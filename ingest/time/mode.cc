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

}  // namespace

Mode mode_of(std::span<const Expression* const> expressions, std::optional<Day> publication) {
  constexpr int least_years = 5;
  constexpr int years_a_news_word = 3;
  int far_years = 0, news_words = 0;
  const int now =
      publication ? static_cast<int>(std::chrono::year_month_day{*publication}.year()) : 0;
  for (const Expression* e : expressions) {
    if (is_news_word(*e)) ++news_words;
    if (e->form != Form::point || !e->has_year() || e->two_digit_year || e->maybe_year) continue;
    if (!publication || e->before_christ || std::abs(e->year - now) > 1) ++far_years;
  }
  if (!publication) return far_years > 0 ? Mode::narrative : Mode::news;
  return far_years >= least_years && far_years > years_a_news_word * news_words ? Mode::narrative
                                                                                : Mode::news;
}

}  // namespace fabula::timex
