#pragma once

#include <optional>

#include "ingest/time/origin.h"

namespace fabula::timex {

/// The day, month or season of no year that the news mean ("on Monday", "in May"): by the tense
/// around, the last one or the coming one.
std::optional<Placed> in_news(const Expression& e, const Context& context);
/// The one that a story means: it goes forward from where it is.
std::optional<Placed> in_narrative(const Expression& e, const Context& context);

/// The chosen candidate, with the other reading where there is one; nothing for none.
std::optional<Placed> chosen(const CalendarValue* value, const CalendarValue* other,
                             const Expression& e, const Origin& from);

}  // namespace fabula::timex
