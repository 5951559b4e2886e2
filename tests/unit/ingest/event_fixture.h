#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ingest/event/events.h"
#include "tests/support/literal_document.h"

namespace fabula {

/// The lexicon of the program, read once for all tests.
const EventLexicon& embedded_lexicon();

/// Everything that the event stage needs, made from a literal analysis: every run of proper nouns
/// is an actor (a country when its lemma ends in "ia", else a person), published on 2030-06-14 (a
/// Friday).
struct EventFixture {
  explicit EventFixture(std::string_view lines, std::vector<Timex> times = {});

  LiteralDocument literal;
  ResolvedActors actors;
  Tree tree;
  ReferenceMap references;
  const EventLexicon& lexicon = embedded_lexicon();
  EventReading reading;

  /// The event whose trigger is this word; fails the test when there is none.
  const Event& event(std::string_view trigger) const;
  bool has(std::string_view trigger) const;
  /// "agent=Anna patient=Borvia"
  std::string participants(std::string_view trigger) const;
};

/// A date expression that covers `words` of a literal document's text, with these days.
Timex timex_at(std::string_view text, std::string_view words, std::string_view earliest,
               std::string_view latest);

}  // namespace fabula
