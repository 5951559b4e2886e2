#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "ingest/actor/lexicon.h"
#include "ingest/text/document.h"

namespace fabula {

/// What a pronoun agrees with.
enum class Agreement : std::uint8_t { none, he, she, it, they };

Agreement agreement_of(std::string_view pronoun);

/// Common nouns that a pronoun may stand for instead of the actor named before them: in "Anna met a
/// woman who lost her bag" the bag need not be Anna's.
class Rivals {
 public:
  /// Reads the document once; both must outlive it.
  Rivals(const Document& document, const ActorLexicon& lexicon);

  /// Whether one that agrees stands in tokens [first, last).
  bool any(Agreement agreement, std::uint32_t first, std::uint32_t last) const;
  /// Whether a pronoun may stand for a noun, by its number and by what it names.
  bool agree(Agreement agreement, std::uint32_t noun) const;
  /// Whether a thing stands there as an object, which "it" may take up as an object.
  bool any_object(std::uint32_t first, std::uint32_t last) const;

 private:
  void read(std::uint32_t noun);
  void add(Agreement agreement, std::uint32_t noun) {
    by_agreement_[static_cast<std::size_t>(agreement)].push_back(noun);
  }

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::array<std::vector<std::uint32_t>, 5> by_agreement_;  // tokens, ascending
  std::vector<std::uint32_t> objects_;                      // things
};

}  // namespace fabula
