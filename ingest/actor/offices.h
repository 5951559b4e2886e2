#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ingest/actor/definite_phrase.h"

namespace fabula {

/// Tells whom the offices and titles of an article stand for: "the prime minister".
class Offices {
 public:
  /// `clues` by mention, read for the titles; the discourse must outlive it.
  Offices(const Discourse& discourse, std::span<const Clues> clues, const NameClusters& names);

  /// The cluster of the person whom an apposition follows, else of the one person of the text so
  /// far who was called so. A title that is no office is shared by many: its person must be near.
  std::optional<std::uint32_t> resolve(const Title& title, const DefinitePhrase& phrase) const;

 private:
  bool names_another(TokenIndex last) const;
  std::optional<std::uint32_t> named_before(TokenIndex determiner) const;
  std::optional<std::uint32_t> called_so(const DefinitePhrase& phrase,
                                         std::string_view otherwise) const;

  const Discourse& discourse_;
  std::vector<std::vector<std::string>> titles_;  // by cluster: folded
};

}  // namespace fabula
