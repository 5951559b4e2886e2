#pragma once

#include <vector>

#include "ingest/text/tree.h"

namespace fabula {

/// What the tree tells of whom a pronoun may stand for.
class PronounClause {
 public:
  PronounClause(const Tree& tree, TokenIndex pronoun);

  bool is_possessive() const;
  bool is_reflexive() const;
  /// Subject of its clause, or whose the subject is.
  bool is_in_subject() const { return in_subject_; }
  /// The subjects of the clauses around the pronoun, from within: "Anna said Ben lost his bag" has
  /// Ben and Anna. One that follows counts where the pronoun's phrase is put in front: "In her
  /// speech Anna".
  const std::vector<TokenIndex>& subjects() const { return subjects_; }
  /// Whether the word at `other` names somebody else for sure: "Anna hired her", "she said Anna".
  bool excludes(TokenIndex other) const;
  /// Who acts in the clause that the pronoun is an argument of.
  std::optional<TokenIndex> own_subject() const;
  /// What undergoes the verb that the pronoun's is joined to: "founded Acme and sold it".
  std::optional<TokenIndex> object_before() const;
  /// Who is blamed or praised for what the pronoun has or does: "thanked Anna for her work", "fired
  /// Ben because he slept".
  std::optional<TokenIndex> judged_object() const;
  /// The noun before the "and" that joins what the pronoun has to it: "Anna and her dog".
  std::optional<TokenIndex> joined_before() const;

 private:
  bool is_argument(Deprel relation) const;
  bool is_beside_participle(TokenIndex other) const;
  std::optional<TokenIndex> possessed_reason() const;
  std::optional<TokenIndex> told_reason() const;

  const Tree& tree_;
  TokenIndex pronoun_;
  std::optional<TokenIndex> verb_;  // that the pronoun itself is an argument of
  std::vector<TokenIndex> subjects_;
  bool in_subject_ = false;
};

}  // namespace fabula
