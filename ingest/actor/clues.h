#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "graph/span.h"
#include "ingest/actor/names.h"

namespace fabula {

/// What speaks for each sense of a name: points by NameSense.
using SenseVotes = std::array<int, 6>;

/// What one mention and the words around it tell of the name.
struct Clues {
  SenseVotes votes{};               ///< without the name model's
  NameKind label = NameKind::none;  ///< the name model's
  bool acronym_like = false;        ///< one word in capitals, or with some inside: "FWO", "SpaceX"
  std::string_view type;            ///< class, when a head word or a common noun tells it
  Gender gender = Gender::unknown;
  std::vector<Span> titles;  ///< bytes of the titles beside the name
  std::uint32_t head = 0;    ///< token
  bool relative = false;     ///< introduced as somebody's: "his son, Foo Bar"
  bool acts = false;         ///< subject of a verb in the active, or the agent of a passive
  bool subject = false;      ///< subject of any verb
  bool speaks = false;       ///< subject of a verb of saying
  bool located = false;      ///< after in, at, near

  void vote(NameSense sense, int points, std::string_view of_type = {}) {
    votes[static_cast<std::size_t>(sense)] += points;
    if (type.empty()) type = of_type;
  }
};

/// Reads the clues of one mention: its words, its title, the nouns beside it, an apposition, its
/// governor, the name model's label.
Clues read_clues(const Document& document, const ActorLexicon& lexicon, const NameMention& mention);

/// Syntactic head of tokens [first, last): the first token whose head lies outside, else the last.
std::uint32_t head_of_phrase(const Document& document, std::uint32_t first, std::uint32_t last);

}  // namespace fabula
