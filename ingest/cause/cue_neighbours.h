#pragma once

#include <optional>
#include <string_view>

#include "ingest/cause/connective_side.h"

namespace fabula {

/// The clauses and phrases right before and behind the words of a connective, which may be what the
/// connective tells of, wherever the parser hung it. `context` must outlive this.
class CueNeighbours {
 public:
  CueNeighbours(const CueContext& context, CueWords words)
      : tree_(context.tree), context_(context), first_(words.first), last_(words.last) {}

  // In front of the words.
  std::optional<TokenIndex> noun_after_copula(TokenIndex copula) const;
  std::optional<TokenIndex> phrase_before(TokenIndex governor, TokenIndex right) const;
  /// `during`: the words tell what happens meanwhile.
  std::optional<TokenIndex> clause_before(TokenIndex governor, bool during) const;
  std::optional<TokenIndex> subject_before(TokenIndex governor) const;
  std::optional<TokenIndex> participle_before(TokenIndex state) const;

  // Behind what the words introduce, which is under `right`.
  std::optional<TokenIndex> verb_resumed(TokenIndex right) const;
  std::optional<TokenIndex> clause_behind(TokenIndex governor, TokenIndex right) const;
  bool opens_clause_behind(TokenIndex right) const;

  /// "died when a mob attacked, ...": an adverb opens the clause.
  bool opens_with(TokenIndex clause, std::string_view adverb) const;

 private:
  const Tree& tree_;
  const CueContext& context_;
  TokenIndex first_, last_;
};

}  // namespace fabula
