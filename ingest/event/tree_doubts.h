#pragma once

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/event/told_words.h"

namespace fabula {

/// Signs that the tree of a clause is wrong, or that the text does not say that it is so: what
/// English does not allow, or allows to be read in two ways, of the words that a headline tells.
class TreeDoubts {
 public:
  /// All must outlive this.
  TreeDoubts(const Tree& tree, const EventLexicon& lexicon, const NounPhrases& phrases,
             const ToldWords& told)
      : tree_(tree), lexicon_(lexicon), phrases_(phrases), told_(told) {}

  /// The clause of `verb`, which tells the event of `clause`, is in doubt.
  bool of_clause(const EventClause& clause, TokenIndex verb) const;
  /// So are the phrases behind the noun that tells the event.
  bool of_noun(const EventClause& clause) const;
  /// So is a clause that somebody says, thinks or decides.
  bool of_content(TokenIndex verb) const;

 private:
  // The place of the verb and of its arguments (tree_doubts.cc)
  bool hangs_oddly(TokenIndex verb) const;
  bool is_parted(TokenIndex verb) const;
  bool tells_other_subject(TokenIndex participle) const;
  bool agrees(TokenIndex verb) const;
  bool is_crowded(TokenIndex verb) const;
  bool has_odd_object(TokenIndex verb) const;
  bool is_content_in_object(TokenIndex participle) const;
  bool is_content_gap(TokenIndex verb) const;
  bool is_doubtful_argument(const Argument& argument, TokenIndex verb) const;
  bool is_object_before(TokenIndex noun, TokenIndex verb) const;
  bool is_object_behind(TokenIndex noun, TokenIndex verb) const;
  bool is_behind_comma(TokenIndex object, TokenIndex verb) const;
  bool is_loosely_joined(TokenIndex verb) const;
  bool is_in_reach(TokenIndex noun, TokenIndex verb) const;
  bool is_above(TokenIndex upper, TokenIndex lower) const;
  bool is_spoken(TokenIndex noun) const;
  bool is_quoted_pronoun(TokenIndex token) const;

  // Phrases that go on where the parser ended them (cut_phrases.cc)
  bool is_cut_off(TokenIndex head, TokenIndex verb) const;
  bool is_cut_at(TokenIndex noun, TokenIndex next, TokenIndex last) const;
  bool is_subject_at(TokenIndex next, TokenIndex verb) const;
  bool begins_list(TokenIndex noun, TokenIndex comma, TokenIndex last) const;
  TokenIndex name_end(TokenIndex noun) const;
  bool is_half_compared(TokenIndex verb) const;
  bool goes_on(TokenIndex adjective) const;

  // Clauses that nobody asserts (unasserted_clauses.cc)
  bool is_unasserted(const EventClause& clause, TokenIndex verb) const;
  bool is_general(const EventClause& clause, TokenIndex verb) const;
  bool is_foreign_infinitive(const EventClause& clause, TokenIndex verb) const;
  bool is_plan_of_nobody(const EventClause& clause, TokenIndex verb) const;
  bool lacks_subject(const EventClause& clause, TokenIndex verb) const;
  bool is_intended(TokenIndex word) const;
  bool names_somebody(const EventClause& clause) const;

  const Tree& tree_;
  const EventLexicon& lexicon_;
  const NounPhrases& phrases_;
  const ToldWords& told_;
};

}  // namespace fabula
