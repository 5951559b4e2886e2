#pragma once

#include <set>
#include <span>
#include <vector>

#include "ingest/event/dating_clauses.h"

namespace fabula {

/// What an article's news are: when they began, and which of its paragraphs tell something else.
class News {
 public:
  /// Both outlive this. `times` is ordered by span.
  News(const DatedClauses& clauses, std::span<const Timex> times);

  /// The day on which they began; open_end where the text names none.
  Day start() const { return start_; }
  /// The same as far as it was told up to the paragraph of the clause: what led up to it may
  /// follow.
  Day start_by(const EventClause& clause) const { return told_by(starts_, clause, start_); }
  /// The day of the disaster or attack that they tell of; open_end without one.
  Day incident() const { return incident_; }
  Day incident_by(const EventClause& clause) const {
    return told_by(incidents_, clause, incident_);
  }
  /// What began on the first day is a matter of police and courts.
  bool is_of_justice() const { return of_justice_; }
  /// Who has died did nothing after it.
  bool is_done_in_life(const EventClause& clause) const;
  /// Its paragraph does not tell the news: it names an earlier date, or begins with how things are
  /// or have been.
  bool tells_background(const EventClause& clause) const;

 private:
  void find_start();
  void find_lead(std::span<const Timex> times);
  static void tell(Day day, std::uint32_t block, Day& first, std::vector<Day>& by_block);
  static void carry_on(std::vector<Day>& days);
  void bury(const EventClause& clause);
  void find_background();
  void mark_earlier_scenes(std::span<const Timex> times);
  bool begins_in_present(const Sentence& sentence) const;
  bool in_first_sentence(const EventClause& clause) const;
  std::uint32_t block_of(const EventClause& clause) const;
  Day told_by(const std::vector<Day>& days, const EventClause& clause, Day otherwise) const;

  const DatedClauses& clauses_;
  const Tree& tree_;
  Day start_ = open_end, incident_ = open_end;
  std::vector<Day> starts_, incidents_;  // by block, up to which they were told
  bool of_justice_ = false;
  std::set<ActorIndex> dead_;
  std::vector<bool> background_;  // by block
};

/// A thing of a day; an outbreak goes on.
bool is_incident(const EventClause& clause);
/// "a storm which killed six in 2013": the story does not go there.
bool is_beside_story(const Tree& tree, const EventClause& clause);
/// What moves the story on: facts that the text dates itself, and no asides.
bool moves_story(const Tree& tree, const EventClause& clause);
/// "In 2013 ...", "Beginning in 2013, ..."
bool opens_sentence(const Tree& tree, const Timex& timex, std::uint32_t sentence);

}  // namespace fabula
