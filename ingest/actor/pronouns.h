#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ingest/actor/discourse.h"
#include "ingest/actor/pronoun_clause.h"
#include "ingest/actor/rivals.h"

namespace fabula {

/// Tells whom the pronouns of an article stand for. A wrong name is worse than none: where another
/// actor or a common noun may be meant as well, nobody is.
class Pronouns {
 public:
  /// `genders` by cluster; all must outlive it.
  Pronouns(const Discourse& discourse, const ActorLexicon& lexicon,
           std::span<const Gender> genders);

  /// Follows the quotation marks; to be called for each token outside names, in text order.
  void read_quotation_mark(TokenIndex token);
  void begin_block() { quoted_ = false; }

  /// The cluster that the pronoun at a token stands for.
  std::optional<std::uint32_t> resolve(TokenIndex pronoun, Agreement agreement) const;
  /// Who is "the 22-year-old" whose last word this is.
  std::optional<std::uint32_t> aged(TokenIndex old) const;

 private:
  /// Whether the search is over, and what it found.
  struct Verdict {
    bool settled = false;
    std::optional<std::uint32_t> cluster;
  };

  const Token& token(TokenIndex i) const { return discourse_.token(i); }
  std::string_view word(TokenIndex i) const { return discourse_.word(i); }
  const Tree& tree() const { return discourse_.tree(); }

  bool speaks(const Seen& seen) const;
  bool is_person(std::uint32_t cluster) const;
  bool agrees(Agreement agreement, std::uint32_t cluster) const;
  bool fits(Agreement agreement, const Seen& seen) const;
  bool means_unnamed_speakers(TokenIndex pronoun, Agreement agreement) const;
  std::optional<std::uint32_t> spoken_for(TokenIndex pronoun) const;
  std::vector<std::uint32_t> excluded(TokenIndex pronoun, const PronounClause& clause) const;
  Verdict by_subjects(TokenIndex pronoun, Agreement agreement, const PronounClause& clause,
                      std::span<const std::uint32_t> excluded) const;
  std::optional<std::uint32_t> person(TokenIndex pronoun, Agreement agreement,
                                      std::span<const std::uint32_t> excluded) const;
  std::optional<std::uint32_t> body(TokenIndex pronoun, Agreement agreement,
                                    const PronounClause& clause,
                                    std::span<const std::uint32_t> excluded) const;
  bool is_beside_topic(const Seen& found, Agreement agreement, TokenIndex pronoun) const;
  bool is_owned_by(Agreement agreement, TokenIndex noun) const;
  bool is_ending(TokenIndex pronoun) const;
  bool is_said_by(TokenIndex pronoun) const;
  bool is_rivalled(TokenIndex pronoun, Agreement agreement, const PronounClause& clause,
                   TokenIndex subject) const;

  const Discourse& discourse_;
  const ActorLexicon& lexicon_;
  std::span<const Gender> genders_;
  const Rivals rivals_;
  bool quoted_ = false;
  std::optional<std::uint32_t> speaker_;  // of the quotation
};

}  // namespace fabula
