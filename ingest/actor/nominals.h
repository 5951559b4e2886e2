#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/actor/definite_phrase.h"

namespace fabula {

/// Tells whom the common nouns of an article stand for: "the company", "the country". A wrong name
/// is worse than none: what fits several equally, or nothing, stays open.
class Nominals {
 public:
  /// Reads which country the article is about; the discourse must outlive it.
  Nominals(const Discourse& discourse, const ActorLexicon& lexicon, const NameClusters& names);

  /// The cluster that a definite noun phrase takes up.
  std::optional<std::uint32_t> resolve(const Nominal& nominal, const DefinitePhrase& phrase) const;
  /// The cluster of the country that a government, tokens [first, last), is said to be of: "the
  /// Danish government", "the government of X".
  std::optional<std::uint32_t> country_beside(const Nominal& nominal, TokenIndex first,
                                              TokenIndex last) const;

 private:
  std::string lower(TokenIndex i) const { return folded(discourse_.word(i)); }
  void count_homes(const ActorLexicon& lexicon, const NameClusters& names);
  bool is_land(TokenIndex noun) const;
  bool is_writing(TokenIndex noun) const;
  std::optional<std::uint32_t> taken_up(const Nominal& nominal, const DefinitePhrase& phrase) const;
  bool fits(const Nominal& nominal, std::uint32_t candidate, TokenIndex noun) const;
  bool is_contrasted(std::uint32_t candidate, TokenIndex noun) const;
  bool is_circle(const DefinitePhrase& phrase) const;
  bool is_called(std::uint32_t candidate, const DefinitePhrase& phrase) const;
  bool has_word(std::uint32_t candidate, std::string_view wanted) const;
  bool beside_another(TokenIndex noun, std::uint32_t found) const;

  const Discourse& discourse_;
  std::optional<std::uint32_t> leading_;  // the article's country
  bool leads_clearly_ = false;
  bool is_of_unnamed_ = false;  // told through what another country has: "the Bank of Norvia"
};

}  // namespace fabula
