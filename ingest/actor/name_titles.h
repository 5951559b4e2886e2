#pragma once

#include <cstdint>

#include "ingest/actor/name_tokens.h"

namespace fabula {

/// Where titles stand among the names of the sentence that its NameTokens read last: "Finance
/// Minister", "Secretary of State". Positions are tokens of the document.
class NameTitles {
 public:
  /// The tokens must outlive it.
  explicit NameTitles(const NameTokens& tokens) : tokens_(tokens) {}

  /// End of the listed title that begins at `at`, also in the plural, or `at`.
  std::uint32_t word_end(std::uint32_t at, std::uint32_t limit) const;
  bool begins(std::uint32_t at, std::uint32_t limit) const { return word_end(at, limit) != at; }

  /// End of the title that begins at `at`: its last word is a title's, the words before it may tell
  /// the office ("Finance Minister", "Army Chief General"). Gives `at` when there is none.
  std::uint32_t end(std::uint32_t at, std::uint32_t last) const;

  /// End of a title of several words that begins at `at` before a name, whatever its own words look
  /// like: "Secretary of Defense"; `at` when there is none.
  std::uint32_t long_end(std::uint32_t at) const;

  /// "basketball player", "senator", right before a name.
  bool ends_before(std::uint32_t at) const;

 private:
  const NameTokens& tokens_;
};

}  // namespace fabula
