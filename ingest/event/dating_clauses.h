#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/text/tree.h"

namespace fabula {

/// The clauses of an article while they are given their dates, found by the words that tell them.
class DatedClauses {
 public:
  /// Both outlive this.
  DatedClauses(std::span<EventClause> clauses, const Tree& tree);

  std::span<EventClause> all() const { return clauses_; }
  const Tree& tree() const { return tree_; }
  /// The clause whose trigger or support the token is; nullptr for any other word.
  EventClause* told_by(TokenIndex token) const {
    return clause_at_[token] ? &clauses_[clause_at_[token] - 1] : nullptr;
  }
  std::size_t index_of(const EventClause& clause) const {
    return static_cast<std::size_t>(&clause - clauses_.data());
  }
  /// The day on which the token's words were published: the post's own in a quoted post.
  std::optional<Day> published(TokenIndex token) const;
  std::optional<Day> published(const EventClause& clause) const {
    return published(clause.trigger);
  }

  /// Times of verbs that tell no event ("said on Tuesday"), by the verb.
  std::map<TokenIndex, DateInterval> other_verbs;

 private:
  std::span<EventClause> clauses_;
  const Tree& tree_;
  std::vector<std::uint32_t> clause_at_;  // by token: index into clauses_ + 1; 0 = none
};

/// The clause tells what is to come: a plan, what will not be, or a possibility that is none about
/// the past ("may have killed").
bool is_future(const Tree& tree, const EventClause& clause);
/// More is known of the date than tense and publication say.
bool is_known(const EventDate& date);
/// A time expression that can date an event: it has days, and it is no habit.
bool can_date(const Timex& timex);
/// The topmost word of the clause: its support, else its trigger.
TokenIndex top_of(const EventClause& clause);
/// The root of the sentence's tree; nothing where the parser left none.
std::optional<TokenIndex> root_of(const Tree& tree, const Sentence& sentence);
/// The lemma of the preposition or conjunction that introduces the token; "" without one.
std::string_view connective_of(const Tree& tree, TokenIndex token);

}  // namespace fabula
