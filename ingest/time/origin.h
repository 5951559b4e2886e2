#pragma once

#include <optional>

#include "ingest/time/place.h"

namespace fabula::timex {

/// A day that expressions are reckoned from, and how finely it is known.
struct Origin {
  Day day;
  Grain grain = Grain::day;
  DateBasis basis = DateBasis::relative;
};

std::optional<Origin> publication(const Context& context);
/// The date told last.
std::optional<Origin> told(const Context& context);
/// What an expression is reckoned from: its own anchor where the text has one, and the date told
/// last for everything in a narrative. News that tell of a year to come do not go on from there,
/// nor do plans from a year that is past: "the end of the year" is then that of the publication.
std::optional<Origin> origin(const Context& context, Anchor anchor);

/// The value with the hour that the expression tells, reckoned from there.
std::optional<Placed> placed(const std::optional<CalendarValue>& value, const Expression& e,
                             const Origin& from);

}  // namespace fabula::timex
