#pragma once

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/mood.h"
#include "ingest/event/own_mood.h"
#include "ingest/text/tree.h"

namespace fabula {

/// What the words above a clause leave of it to be done: plans, wishes, duties, purposes, failures.
class PlanMood {
 public:
  /// A word, and the one that it is the complement or object of.
  struct Step {
    TokenIndex below, above;
    bool object;   ///< an object or a noun behind a preposition, for a nominal clause
    bool clausal;  ///< a clause of its own
    bool apart;    ///< behind a comma: what fails before it does not undo it
  };

  /// All outlive this.
  PlanMood(const Tree& tree, const EventLexicon& lexicon, const OwnMood& own)
      : tree_(tree), lexicon_(lexicon), own_(own) {}

  /// "so he could fund it", "so that it can be sold": the modal tells a purpose, not a doubt.
  bool is_so_that(TokenIndex verb) const;
  /// Reads a verb that stands for the clause's event: "plans" of "plans to close".
  void read_support(TokenIndex governor, EventClause& clause) const;
  void read_content(const Step& step, EventClause& clause) const;
  /// Reads an adverbial clause that may tell a purpose or a degree: "invaded to free it", "so that
  /// it is free", "strong enough to free it".
  void read_purpose(TokenIndex adverbial, EventClause& clause) const;

 private:
  bool governs(TokenIndex word, Governor effect) const {
    return mood::governs(tree_, lexicon_, word, effect);
  }

  void read_failure(const Step& step, EventClause& clause) const;
  void read_intent(const Step& step, EventClause& clause) const;
  void read_report(const Step& step, EventClause& clause) const;
  void read_end(const Step& step, EventClause& clause) const;
  void read_part_of_plan(const Step& step, EventClause& clause) const;
  void read_leave(const Step& step, EventClause& clause) const;
  void read_advice(const Step& step, EventClause& clause) const;
  void read_degree(TokenIndex quality, EventClause& clause) const;
  bool is_none_to_follow(TokenIndex plan) const;
  bool has_proved_able(TokenIndex quality) const;
  bool is_only_asked(TokenIndex verb) const;
  bool is_governed(const Step& step) const;
  bool plans(const Step& step, const EventClause& clause) const;
  bool is_asked_of(TokenIndex infinitive) const;
  bool has_yet(TokenIndex verb) const;
  bool is_voiced(TokenIndex infinitive, const EventClause& clause) const;
  bool is_voted_for(TokenIndex governor, const EventClause& clause) const;
  bool is_known_fact(TokenIndex clause) const;
  bool tells_rank(TokenIndex infinitive) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const OwnMood& own_;
};

}  // namespace fabula
