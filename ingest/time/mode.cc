#include "ingest/time/mode.h"

#include <algorithm>
#include <cstdlib>

namespace fabula::timex {

bool is_news_word(const Expression& e) {
  if (e.form == Form::shift && e.anchor == Anchor::publication)
    return e.days_from_today || e.unit || e.direction != 0;
  if (e.form == Form::offset) return e.anchor == Anchor::publication;
  return e.form == Form::point && e.weekday != 0 && e.month == 0 && e.of < 0;
}

namespace {

/// "yesterday", "last week", "on Friday": a history that begins so has no day to count from.
bool is_day_of_news(const Expression& e) {
  return is_news_word(e) && e.form != Form::offset && e.days_from_today.value_or(1) != 0;
}

bool is_far(const Expression& e, std::optional<int> now) {
  if (e.form != Form::point || !e.has_year() || e.two_digit_year || e.maybe_year) return false;
  return !now || e.before_christ || std::abs(e.year - *now) > 1;
}

}  // namespace

Mode mode_of(std::span<const Expression* const> expressions, std::optional<Day> publication) {
  constexpr int least_years = 5, least_years_of_old = 3;
  constexpr int years_a_news_word = 3;
  int far_years = 0, news_words = 0;
  bool for_the_day = false;
  std::optional<int> now;
  if (publication) now = static_cast<int>(std::chrono::year_month_day{*publication}.year());
  for (const Expression* e : expressions) {
    if (is_news_word(*e)) ++news_words;
    for_the_day = for_the_day || (far_years == 0 && is_day_of_news(*e));
    if (is_far(*e, now)) ++far_years;
  }
  if (!publication) return far_years > 0 ? Mode::narrative : Mode::news;
  // What begins long ago and has no such word is no news.
  const bool of_old = news_words == 0 && !expressions.empty() && is_far(*expressions.front(), now);
  return !for_the_day && far_years >= (of_old ? least_years_of_old : least_years) &&
                 far_years > years_a_news_word * news_words
             ? Mode::narrative
             : Mode::news;
}

}  // namespace fabula::timex
