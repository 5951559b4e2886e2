#pragma once

#include <cstdint>
#include <optional>

#include "ingest/event/dating_clauses.h"
#include "ingest/event/time_adverbials.h"

namespace fabula {

/// How surely an expression belongs to an event: the better tie wins, equal ones are combined.
/// `scene`: of what is told on a day, that day.
enum class TimeTie : std::uint8_t { none, near, modifier, phrase, scene, adverbial };

/// What a time expression tells the time of: a clause, or a verb that tells no event ("said on
/// Tuesday"), or nothing.
struct DatingTarget {
  EventClause* clause = nullptr;
  TimeTie tie = TimeTie::none;
  std::optional<TokenIndex> other_verb = {};
};

/// Finds it in the tree: above the expression, through a phrase or a verb of occurrence ("the
/// strike, which began on Monday"), or behind an adverbial at the head of the sentence. The clauses
/// before it in the text have their times.
DatingTarget dating_target(const DatedClauses& clauses, const TimeAdverbial& adverbial);

/// "since 1998, when the river rose": the clause behind, which tells of that time; nullptr without
/// one.
EventClause* told_of_then(const DatedClauses& clauses, const TimeAdverbial& adverbial);

}  // namespace fabula
