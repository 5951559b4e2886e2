#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/extraction.h"
#include "ingest/event/arguments.h"

namespace fabula {

/// An event as one place of the text tells it, before the mentions of one event are brought
/// together.
struct EventClause {
  TokenIndex trigger = 0;  ///< head word: the verb, or the noun of a light verb
  std::vector<TokenIndex>
      support;        ///< further words of the same telling: "held" talks, "plans to" buy
  std::string lemma;  ///< of the trigger, with its particle ("step down")
  std::string type;
  std::vector<Argument> arguments;
  std::vector<Participant> participants;
  std::vector<CommonParticipant> others;  ///< who or what acts or is acted upon and is no actor
  std::vector<ActorIndex>
      represented;  ///< of them, who takes part through others: "Acme officials"
  std::optional<ActorIndex> place;
  Modality modality = Modality::asserted;
  std::vector<ActorIndex> attributed_to;
  std::vector<ActorIndex> denied_by;
  std::vector<Speaker> speakers;  ///< who says so without being an actor
  std::vector<Speaker> deniers;   ///< who denies it without being an actor
  EventDate when;
  std::vector<Amount> amounts;
  bool nominal = false;   ///< the trigger is a noun
  bool definite = false;  ///< "the deal", "this visit": may take up an event told before
  bool lexical = false;   ///< the type comes from the lexicon
};

/// Told as what has happened, by the article or another.
constexpr bool is_fact(Modality modality) {
  return modality == Modality::asserted || modality == Modality::claimed;
}

/// A word that the text calls the cause or effect of another: that makes it an event, of whatever
/// kind.
struct CueArgument {
  TokenIndex word = 0;
  std::optional<TokenIndex>
      verb;  ///< of an effect: the verb that brings it about; its mood is shared
  std::optional<TokenIndex> linked_by;  ///< the verb that tells the link, whatever it does to it
};

/// In place of an event's number: the clause tells no event of this article.
inline constexpr std::uint32_t not_an_event = 0xffffffff;

}  // namespace fabula
