#pragma once

#include <string>
#include <string_view>

#include "ingest/actor/actors.h"
#include "tests/support/literal_document.h"

namespace fabula {

/// The actors of a literal text, asked by the words that refer to them.
struct Resolved {
  LiteralDocument literal;
  ResolvedActors result;

  const Actor* named(std::string_view name) const;
  /// The name of the actor that these words refer to at their `nth` occurrence, or "".
  std::string who(std::string_view words, int nth = 1) const;
  /// The names of all, with commas.
  std::string names() const;
};

/// The program's own tables.
const ActorLexicon& actor_lexicon();

/// Of words "form/UPOS" or "form/UPOS/relation/head", heads from 1 within the sentence, and
/// "/joined" where no space stands before; a line is a sentence, a line "# kind" begins a block.
Resolved resolve(std::string_view text, const ActorLexicon& lexicon = actor_lexicon());

}  // namespace fabula
