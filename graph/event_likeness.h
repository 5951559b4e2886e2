#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "graph/extraction.h"
#include "graph/sparse.h"

namespace fabula {

/// What a pair of events must score to be one, and what speaks for and against it. Additive.
struct CoreferenceWeights {
  double threshold = 3.8;
  double same_type = 2.0;
  double same_family = 0.4;  ///< of different types
  double same_stem = 0.9;    ///< the trigger's
  double same_story = 1.1;
  double other_story = -1.5;
  double one_article = -0.5;  ///< some article tells of both and takes them for two
  double same_days = 1.4;     ///< both dated to a few days that overlap
  double same_month = 0.7;    ///< the wider of the two up to a month long
  double same_period = 0.2;
  double days_apart = -0.6;     ///< by one to three days: sources may disagree
  double weeks_apart = -2.0;    ///< by up to two weeks; more cannot be one event
  double out_of_bounds = -1.0;  ///< dated after an article that tells of it, or the like
  double published_near = 0.4;  ///< neither is dated and the articles are of the same days
  double published_far = -1.5;  ///< ... or more than two months apart
  double participant = 1.1;     ///< times rarity, for each shared one, at most two
  double other_agent = -1.0;
  double other_patient = -1.0;
  double same_amount = 1.0;
  double other_amount = -0.7;
  double same_place = 0.3;
  double other_place = -0.5;
  double words = 2.0;            ///< times the cosine of the labels
  double other_polarity = -0.6;  ///< told by one, denied by the other
  double speech = -0.8;          ///< acts of speech are many and alike
  double nothing_shared = -0.5;  ///< no participant, day or amount, and of a kind told often
};

/// A set of roles. "X signs with Y" is "Y signs with X": a counterparty counts as an agent.
using RoleSet = std::uint16_t;
RoleSet role_set(Role role);

struct EventPart {
  std::uint32_t actor;
  RoleSet roles;
};

struct EventSum {
  std::string unit;
  double value;
};

/// What is known of an event, or of a cluster of them.
struct EventProfile {
  std::vector<std::uint32_t> types;  ///< sorted
  std::vector<std::uint32_t> stems;  ///< sorted
  std::uint32_t family = 0;
  bool speech = false;
  bool incident = false;  ///< an attack, a disaster, a trial: of a kind that a story has few of
  std::vector<std::uint32_t> stories;  ///< sorted
  DateInterval when;                   ///< what all that are dated agree on
  bool dated = false;
  DateInterval bound;  ///< what tense and publication allow
  DateInterval published;
  std::vector<EventPart> parts;       ///< by actor
  std::vector<std::uint32_t> places;  ///< sorted
  std::vector<EventSum> amounts;
  SparseVector words;
  bool told = false;
  bool refused = false;  ///< negated or denied
  std::unordered_set<std::uint32_t> articles;
};

/// Whether an event has a date of its own, with both ends.
bool is_dated(const EventDate& when);

/// How much speaks for two events, or clusters, being one; nothing when they cannot be. `rarity`
/// says of each actor how telling it is, 0..1. In steps of 1/4096, so that the last bits of a
/// logarithm decide nothing.
std::optional<double> likeness(const EventProfile& a, const EventProfile& b,
                               std::span<const double> rarity, const CoreferenceWeights& weights);

/// Makes `into` the profile of both and leaves `from` empty.
void absorb(EventProfile& into, EventProfile& from);

}  // namespace fabula
