#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "graph/extraction.h"
#include "graph/resolve_actors.h"

namespace fabula {

/// An event of one article: index into the articles, and into that article's events.
struct EventRef {
  std::uint32_t article = 0;
  EventIndex event{};

  auto operator<=>(const EventRef&) const = default;
};

/// Events of different articles that are one.
struct EventCluster {
  std::vector<EventRef> members;     ///< in order; the article's own coreference is never undone
  std::vector<std::string> reasons;  ///< why they are one, a line each
};

/// What a pair of events must score to be one, and what speaks for and against it. Additive.
struct CoreferenceWeights {
  double threshold = 3.4;
  double same_type = 2.0;
  double same_family = 0.4;  ///< of different types
  double same_stem = 0.9;    ///< the trigger's
  double same_story = 0.8;
  double other_story = -1.0;
  double same_days = 1.4;   ///< both dated to a few days that overlap
  double same_month = 0.7;  ///< the wider of the two up to a month long
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
  double words = 1.6;            ///< times the cosine of the labels
  double other_polarity = -0.6;  ///< told by one, denied by the other
  double speech = -0.8;          ///< acts of speech are many and alike
};

/// Finds the events that are one. Candidates share a type or a trigger's stem, and an actor, an
/// amount or a story, and lie near each other in time; clusters are compared as wholes. No two
/// events of one article are joined. O(n log n) in events.
std::vector<EventCluster> resolve_events(std::span<const Extraction* const> articles,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors,
                                         const CoreferenceWeights& weights = {});

}  // namespace fabula
