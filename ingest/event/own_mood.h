#pragma once

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// The mood that a clause shows by its own words: auxiliaries, negations, adverbs of doubt,
/// determiners and adjectives of a noun, a headline's bare infinitive.
class OwnMood {
 public:
  /// Both outlive this.
  OwnMood(const Tree& tree, const EventLexicon& lexicon) : tree_(tree), lexicon_(lexicon) {}

  /// Reads the trigger and the support of the clause.
  void read(EventClause& clause) const;
  /// Reads one word that stands for the clause. An auxiliary of the first of two coordinated verbs
  /// holds for the second as well ("will buy and sell").
  void read_marks(TokenIndex word, EventClause& clause) const;
  /// Reads the auxiliaries of another verb, whose mood is the clause's as well.
  void read_shared_auxiliary(TokenIndex verb, EventClause& clause) const;

 private:
  bool governs(TokenIndex word, Governor effect) const;
  void read_auxiliary(TokenIndex auxiliary, TokenIndex word, EventClause& clause) const;
  void read_coordination(TokenIndex word, EventClause& clause) const;
  void read_noun(TokenIndex noun, EventClause& clause) const;
  void read_occurrence(TokenIndex noun, EventClause& clause) const;
  void read_negated_support(TokenIndex word, EventClause& clause) const;
  bool is_perhaps(TokenIndex verb) const;
  bool is_awaited(TokenIndex verb) const;
  bool is_rather_left(TokenIndex verb) const;
  bool is_text(const EventClause& clause) const;
  bool is_told_plan(TokenIndex verb) const;
  bool has_set_day(TokenIndex verb) const;
  bool shares_mood(TokenIndex word, TokenIndex first) const;
  bool is_condition(TokenIndex clause) const;
  bool arranges(TokenIndex participle) const;
  bool is_headline_infinitive(TokenIndex top) const;
  bool is_yet_to_be_done(TokenIndex verb) const;
  bool is_arranged(TokenIndex verb) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
};

}  // namespace fabula
