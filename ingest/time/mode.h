#pragma once

#include <optional>
#include <span>

#include "graph/date.h"
#include "ingest/time/expression.h"
#include "ingest/time/resolve.h"

namespace fabula::timex {

/// Words that only someone who writes for the day uses: "yesterday", "last week", "on Friday".
bool is_news_word(const Expression& e);

/// Decides what kind of text a document is from all its expressions: many years far from the day of
/// publication and hardly a weekday or a "yesterday" make a narrative. Without a publication date
/// it is one as soon as it names any year.
Mode mode_of(std::span<const Expression* const> expressions, std::optional<Day> publication);

}  // namespace fabula::timex
