#pragma once

#include <span>

#include "ingest/time/expression.h"
#include "ingest/time/pattern.h"
#include "ingest/time/scan.h"

namespace fabula::timex {

/// Adds to `e` what a matched item says; `nodes` holds the expressions of phrases.
void add_meaning(Expression& e, Says says, const Item& item, std::span<const Expression> nodes);

/// Turns an ordinal and its unit into the field they name: "third" + "quarter", "19th" + "century".
void settle(Expression& e);

}  // namespace fabula::timex
