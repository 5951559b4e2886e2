#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "graph/extraction.h"
#include "ingest/text/tree.h"

namespace fabula {

/// A time expression in its sentence: "on Monday", "until May 2019".
struct TimeAdverbial {
  TimexIndex index;
  const Timex* timex;
  TokenIndex first, last;        ///< its tokens, half-open, without the preposition
  TokenIndex head;               ///< the one of them that hangs on a word outside
  std::string_view preposition;  ///< lemma, or "as of"; "" without one
  TokenIndex opening_end = 0;    ///< behind the times that open a sentence, as far as here

  /// Before it its sentence has nothing but other times: "At 2 a.m. (7 a.m. UTC) on Saturday, ..."
  bool opens_sentence() const { return opening_end == last; }
  /// "until Friday", "to 1 May": the last day of something that goes on.
  bool is_last_day() const;
  bool is_weekday() const { return timex->rule == "weekday"; }
};

/// The time expressions that can say when an event was, in text order. `times` is ordered by span
/// and outlives what is returned.
std::vector<TimeAdverbial> time_adverbials(const Tree& tree, std::span<const Timex> times);

}  // namespace fabula
