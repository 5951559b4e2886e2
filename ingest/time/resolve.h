#pragma once

#include <optional>
#include <span>
#include <string>

#include "graph/extraction.h"
#include "ingest/time/clause.h"
#include "ingest/time/expression.h"
#include "ingest/time/value.h"

namespace fabula::timex {

/// What kind of text an expression stands in: news are reckoned from the publication date, a
/// narrative (history, a life) from the date that was told last.
enum class Mode : std::uint8_t { news, narrative };

/// Everything outside the words themselves that their meaning depends on.
struct Context {
  Mode mode = Mode::news;
  std::optional<Day> publication;         ///< of the article, or of the post that is quoted
  std::optional<CalendarValue> told;      ///< the last calendar value before this one
  std::optional<CalendarValue> frame;     ///< where the story stands: for dates without a year
  std::optional<CalendarValue> told_day;  ///< the last of a day's grain or finer
  std::optional<CalendarValue> news_day;  ///< the last of the paragraph, else the article's first
  bool far_period = false;                ///< the one just told is longer than a day
  bool told_apart = false;                ///< it was told in another paragraph
  std::optional<CalendarValue> quarter;   ///< the quarter that the passage is about
  Outlook outlook = Outlook::none;
};

/// What an expression means: the fields of a Timex but its span, and the calendar value, if it is
/// one, for the expressions after it.
struct Resolution {
  Timex timex;
  std::optional<CalendarValue> calendar;
};

/// A pure function of its arguments. `nodes` holds the expressions that `e` is made of. Nothing for
/// dates that cannot be (31 February) and for words that mean no time after all.
std::optional<Resolution> resolve(const Expression& e, std::span<const Expression> nodes,
                                  const Context& context);

}  // namespace fabula::timex
