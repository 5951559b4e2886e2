#pragma once

#include <string_view>
#include <vector>

#include "ingest/time/expression.h"
#include "ingest/time/scan.h"

namespace fabula::timex {

/// The grammar is a table of productions over classes of items (grammar.cc). It is applied in
/// rounds, each from left to right with the longest match, until nothing changes: the first round
/// makes phrases of words and numbers, the next ones phrases of phrases ("the end of" + "last
/// year").
///
/// Replaces the items of each expression found by one item of class point, span, set,
/// reference_phrase or clock, whose `node` is the index of its expression in `nodes`. A weak item
/// ("the year") is no expression by itself, only a part of one. `nodes` grows.
void parse(const Document& document, std::vector<Item>& items, std::vector<Expression>& nodes);

}  // namespace fabula::timex
