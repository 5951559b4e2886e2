#include "ingest/actor/name_cluster.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

constexpr int sure_points = 20;   // hold against any clue
constexpr int least_points = 2;   // a sense with less is not told
constexpr int label_points = 2;   // for the name model's label of a mention,
constexpr int most_by_label = 4;  // however many there are: it is less sure than words that tell
constexpr int acronym_points = 1;

NameSense sense_of_label(NameKind label) {
  switch (label) {
    case NameKind::person:
      return NameSense::person;
    case NameKind::organization:
      return NameSense::organization;
    case NameKind::location:
      return NameSense::place;
    case NameKind::misc:
    case NameKind::none:
      break;
  }
  return NameSense::other;
}

/// Whether words, not labels, tell another sense, and tell it more than that it is a person.
bool told_otherwise(const NameCluster& cluster) {
  const auto told = [&](NameSense sense) {
    return cluster.points(sense) - cluster.labels[static_cast<std::size_t>(sense)];
  };
  constexpr std::array others{NameSense::organization, NameSense::country, NameSense::place};
  return std::ranges::any_of(others, [&](NameSense sense) {
    return told(sense) >= least_points && told(sense) > told(NameSense::person);
  });
}

}  // namespace

void NameCluster::vote(const Clues& clues) {
  for (std::size_t s = 0; s < votes.size(); ++s) votes[s] += clues.votes[s];
  if (clues.acronym_like && !acronym_like) {
    acronym_like = true;
    votes[static_cast<std::size_t>(NameSense::organization)] += acronym_points;
  }
  const auto label = static_cast<std::size_t>(sense_of_label(clues.label));
  if (clues.label != NameKind::none && labels[label] < most_by_label) {
    labels[label] += label_points;
    votes[label] += label_points;
  }
}

void NameCluster::vote_surely(NameSense of) { votes[static_cast<std::size_t>(of)] += sure_points; }

bool NameCluster::may_be(NameSense of) const { return points(of) >= least_points; }

NameSense leading_sense(const SenseVotes& votes) {
  constexpr std::array order{NameSense::person, NameSense::organization, NameSense::country,
                             NameSense::place,  NameSense::other,        NameSense::none};
  NameSense best = NameSense::other;
  int points = least_points - 1;
  for (NameSense sense : order) {
    const int own = votes[static_cast<std::size_t>(sense)];
    if (own > points) {
      best = sense;
      points = own;
    }
  }
  return best;
}

NameSense voted_sense(const NameCluster& cluster) {
  SenseVotes votes = cluster.votes;
  if (cluster.gender == Gender::unknown && told_otherwise(cluster))
    votes[static_cast<std::size_t>(NameSense::person)] = 0;
  return leading_sense(votes);
}

}  // namespace fabula
