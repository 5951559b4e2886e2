#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/event/event_clause.h"
#include "ingest/event/event_lexicon.h"
#include "ingest/text/tree.h"

namespace fabula {

/// What decides whether two tellings are of one event.
struct TellingProfile {
  std::string_view type;
  std::string stem;  // the verb, also for a noun made from it
  std::vector<std::string_view> nouns =
      {};  // that tell it: "killed in an airstrike", "the airstrike"
  std::vector<std::string_view> carriers = {};  // "ended" of "ended her campaign"
  std::vector<ActorIndex> agents = {};
  std::vector<ActorIndex> others = {};
  std::vector<ActorIndex> principals = {};     // for whom they act
  std::vector<ActorIndex> represented = {};    // who takes part through others: "Acme officials"
  std::vector<ActorIndex> dead = {};           // the persons who died, as is told
  std::vector<std::string_view> objects = {};  // lemmas of object nouns that are no actors
  std::vector<std::string_view> subjects = {};
  std::vector<std::string_view> qualities = {};  // "primary" of "a primary election"
  TokenIndex trigger = 0;
  std::vector<TokenIndex> acted_on = {};    // "commuted the sentence", "fled after it": not that
  std::vector<std::string_view> ends = {};  // "serves as chair", "returned to the office"
  std::optional<ActorIndex> place = {};
  DateInterval when;
  bool dated = false;
  std::string_view ordinal = {};              // "the third hurricane"
  std::string_view number = {};               // "the 2016 election", "the 5.2 magnitude quake"
  std::vector<std::string_view> counts = {};  // "gained 66 seats"
  std::string_view owner = {};                // "the guard's death", where he is no actor
  std::string_view court = {};                // "the appeals court's ruling"
  std::string_view hazard = {};               // "quake" of "the tremor killed two"
  bool nominal = false;
  bool plural = false;
  bool counted = false;     // "92,153 votes"
  bool indefinite = false;  // "a rally"
  bool definite = false;
  bool told_apart = false;  // "the raid that killed Anna": need not be what was told
  bool pointing = false;    // "that crash": the one told of right before
  bool introduces = false;  // "a coach crashed": of something that was not told of
  bool bare = false;        // "the cause of death": of nobody
  bool alone = false;       // "she walked": of nothing and nobody else
  bool known = false;       // "it crashed": it was told of
  bool possessed = false;   // "Anna's death", "the death of the miner"
  bool outsiders = false;   // "critics accused her", "another judge ruled"
  bool of_others = false;   // "sacked two other coaches", "a different cable was cut"
  bool aside = false;       // "a similar fire", "another attack": told beside the main one
  bool general = false;     // "the decision": may take up whatever its actor did
  bool headline = false;
  bool lead = false;
  std::uint32_t sentence = 0;
  Modality modality = Modality::asserted;
};

/// The profile of one telling. `principals` are those for whom each actor of the article acts. The
/// lexicon, the clause and the document must outlive it.
TellingProfile profile_of(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                          std::span<const std::vector<ActorIndex>> principals);

/// Adds what one more telling of the event says.
void absorb(TellingProfile& event, const TellingProfile& mention);

/// A headline tells again what the first sentences tell.
bool is_retold(const TellingProfile& a, const TellingProfile& b);

/// Kinds that tell one event between them: a sale is an acquisition and a deal, talks are a
/// meeting.
std::string_view circle_of(std::string_view type);

/// Types so particular that "the attack" can only take up an attack that was told; of changes,
/// beginnings and announcements an article tells many.
bool is_particular(std::string_view type);

}  // namespace fabula
