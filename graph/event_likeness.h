#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "graph/extraction.h"
#include "graph/sparse.h"

namespace fabula {

/// What a pair of events must score to be one, and what speaks for and against it. Additive. The
/// weights were set by hand: each says how much its reason means. They were compared with their
/// neighbours, first on 1,097 pairs of events of unannotated news that readers judged, since then
/// on topics 1-35 of ECB+ and on merged events of those and of news, and stand where both halves of
/// the topics change little. Scores on those topics are therefore of texts that the weights have
/// seen.
struct CoreferenceWeights {
  double threshold = 6.7;
  double mean_threshold = 2.5;  ///< of the pairs between two clusters, on average
  double same_sense = 3.4;      ///< the triggers have a stem or a sense in common
  double same_stem = 2.2;       ///< ... a stem
  double same_type = 1.5;       ///< beside a sense
  double other_word = -0.4;     ///< only the table knows the sense, and the types differ
  double other_type = -2.0;     ///< ... and both types are known
  double general_word = -1.2;   ///< the triggers are words that tell acts of many kinds
  double only_incident = -0.2;  ///< no sense is shared, but the type, of which a story has few
  double support = 2.4;         ///< times the share of the story's articles that tell such an act
  double same_story = 1.2;
  double other_story = -4.0;
  double one_article = -2.0;      ///< one article tells of both and takes them for two
  double told_apart = -12.0;      ///< ... in one passage, or with other parties
  double same_days = 1.4;         ///< both dated to a few days that overlap
  double same_month = 0.7;        ///< the wider of the two up to a month long
  double days_apart = -1.2;       ///< by one to three days: sources may disagree
  double weeks_apart = -2.0;      ///< by up to two weeks; more is of two events
  double months_apart = -3.0;     ///< ... but by up to two months of what the same two do once
  double out_of_bounds = -2.5;    ///< dated after an article that tells of it, or the like
  double told_long_after = -1.5;  ///< one is dated, the other told more than two weeks from that
  double told_of_past = -2.0;     ///< one is dated by its year, as what is past, the other undated
  double published_near = 0.6;    ///< neither is dated and the articles are of the same days
  double published_apart = -1.0;  ///< ... or more than two weeks apart
  double published_far = -11.0;   ///< ... or more than two months apart
  double participant = 2.2;       ///< times rarity, for each shared one, at most two
  double named = 0.7;             ///< the same of actors that only the words around the act name
  double other_names = -1.5;      ///< both name persons, organizations or places, but others
  double other_parts = -1.4;      ///< each tells of somebody or some place that the other lacks
  double other_agent = -1.0;
  double other_patient = -1.5;
  double other_victim = -1.5;  ///< others die or are hurt
  double one_of_many = -3.0;   ///< one dies or is hurt in the one, several in the other
  double same_amount = 1.0;
  double near_amount = 0.5;  ///< by a quarter: sources may disagree
  double other_amount = -2.5;
  double other_count = -5.0;  ///< of what is counted off: all sources give that alike
  double same_place = 0.9;
  double other_place = -0.5;
  double words = 1.6;  ///< times how much both tell beside the trigger, in rare words; at most two
  double alike_words = 2.6;    ///< times the cosine of what both tell beside the trigger
  double near_articles = 2.2;  ///< times how near the two articles are, beyond what is usual
  double near_details = 6.0;  ///< the same, times the share of reports that do not tell such an act
  double thin = -1.1;         ///< no participant or amount is shared, and hardly a word
  double deep = -7.0;         ///< times how far down an article it stands: details are many
  double deep_told = -3.0;    ///< ... though a participant or an amount is shared
  double bare = -3.6;      ///< of an act that few reports tell, when no rare word is shared either
  double bare_act = -2.5;  ///< ... though a participant is
  double other_polarity = -1.2;  ///< told by one, denied by the other
  double only_possible = -0.8;   ///< what one says could happen
  double hypothetical =
      -3.0;              ///< ... to nobody that is known: times as for the nearness of details
  double speech = -0.5;  ///< acts of speech are many and alike
  double other_things = -2.0;  ///< of vague words, told of what has no word in common
  double same_object = 0.6;    ///< "a ferry" beside "the ferry"
  double other_object = -1.2;  ///< "a ferry" beside "a crane"; not asked of who is hurt or elected
  double other_side = -2.5;    ///< who acts in one is acted upon in the other
  double other_rank = -4.0;    ///< "his third fight", "his second fight"
  double other_way = -4.0;     ///< "checked in", "checked out"
  double generic = -2.0;       ///< only one is told of a certain occasion
  double aside = -3.0;         ///< "another raid" is not the raid
  double attempted = -3.0;     ///< "attempted murder" is not the murder
};

/// A set of roles. "X signs with Y" is "Y signs with X": a counterparty counts as an agent.
using RoleSet = std::uint16_t;
RoleSet role_set(Role role);

struct EventPart {
  std::uint32_t actor;
  RoleSet roles;

  bool operator==(const EventPart&) const = default;
};

struct EventSum {
  std::string unit;
  double value;
};

/// What is known of an event. Types, words, senses, actors and stories are numbers that all events
/// of a merge share.
struct EventProfile {
  std::uint32_t type = 0;
  std::uint32_t story = 0;
  std::uint32_t article = 0;
  std::vector<Span> passages;         ///< of the article, that tell it
  std::vector<std::uint32_t> stems;   ///< of the triggers, sorted
  std::vector<std::uint32_t> senses;  ///< of the triggers, sorted
  bool general = false;               ///< only words that tell acts of many kinds
  bool untyped = false;               ///< of no kind that is known
  bool speech = false;
  bool once = false;       ///< of a kind that two parties do to each other but once
  bool incident = false;   ///< an attack, a disaster, a vote: of a kind that a story has few of
  bool deadly = false;     ///< tells of somebody's death
  double depth = 0;        ///< how far down its article first tells it, 0..1
  bool aside = false;      ///< told as one more beside another
  bool attempted = false;  ///< told as no more than tried
  double support = 0;      ///< how much of the story's reports of those days tell such an act, 0..1
  DateInterval when;
  bool dated = false;
  bool surely_dated = false;  ///< by the words alone, or from a publication that is known
  DateInterval bound;         ///< what tense and publication allow
  DateInterval published;
  std::vector<EventPart> parts;        ///< by actor
  std::vector<std::uint32_t> named;    ///< actors that the words telling the event name, sorted
  std::vector<std::uint32_t> persons;  ///< of those who take part or are named, sorted
  std::vector<std::uint32_t> organizations;  ///< ... the same
  std::vector<std::uint32_t> places;         ///< ... and countries
  std::vector<std::uint32_t> things;         ///< words of what it is about, but names, sorted
  std::vector<std::uint32_t> victims;        ///< persons who die or are hurt, sorted
  std::vector<std::uint32_t> befallen;       ///< persons whom it befalls, sorted (add_befallen)
  std::vector<std::uint32_t> doers;          ///< nouns of who acts without being an actor, sorted
  std::vector<std::uint32_t> objects;        ///< ... of what is acted upon
  std::vector<std::uint32_t> ranks;          ///< "third", "2014", sorted
  bool inward = false;                       ///< "checked in"
  bool outward = false;                      ///< "checked out"
  bool generic = false;                      ///< told of no certain occasion
  std::optional<std::uint32_t> place;
  std::vector<EventSum> amounts;
  std::optional<double> count;  ///< how many it befalls, where the label begins with it
  /// Of what is told, without the triggers; a word that no other event is told with weighs 1.
  SparseVector words;
  Modality modality = Modality::asserted;
};

/// Whether an event has a date of its own, with both ends.
bool is_dated(const EventDate& when);

/// Whether both are surely dated, to times more than two weeks apart.
bool are_surely_apart(const EventProfile& a, const EventProfile& b);

/// How much speaks for two events being one; nothing when they cannot be. `rarity` says of each
/// actor how telling it is, 0..1. In steps of 1/4096, so that the last bits of a logarithm decide
/// nothing.
std::optional<double> likeness(const EventProfile& a, const EventProfile& b,
                               std::span<const double> rarity, const CoreferenceWeights& weights);

}  // namespace fabula
