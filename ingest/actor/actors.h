#pragma once

#include <cstdint>
#include <vector>

#include "graph/extraction.h"
#include "ingest/actor/lexicon.h"
#include "ingest/text/document.h"

namespace fabula {

/// A place of the text that stands for an actor: tokens [first, last), with their syntactic head.
struct ActorReference {
  enum class Form : std::uint8_t { name, adjective, nominal, pronoun };

  ActorIndex actor{};
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t head = 0;
  Form form = Form::name;
};

/// A title beside the name of an actor: tokens [first, last).
struct ActorTitle {
  ActorIndex actor{};
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// The actors of one article and every place that refers to them.
struct ResolvedActors {
  std::vector<Actor> actors;               ///< by first name in the text
  std::vector<ActorReference> references;  ///< by first token; no two overlap
  std::vector<ActorTitle> titles;          ///< by name in the text
};

/// Finds who and what is named in an article and resolves every mention to one actor: names,
/// adjectives and peoples ("Pakistani", "Danes"), common nouns ("the company"), pronouns. Kinds go
/// by the vote of the mentions in the running text. The canonical name is the lexicon's, else the
/// fullest form without title and article; aliases are the other forms that the text uses. Actor
/// mentions are names, adjectives and nominals; pronouns are references only. Names of no actor
/// (treaties, prizes, weekdays) and things that only turn up as words are left out. Linear in the
/// tokens but for sorting. Without tags and trees, names are found by their capitals.
ResolvedActors resolve_actors(const Document& document, const ActorLexicon& lexicon);

}  // namespace fabula
