#include "graph/cluster_contrasts.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "graph/event_contrasts.h"
#include "graph/name.h"
#include "graph/sort_once.h"

namespace fabula {
namespace {

constexpr double few_of_many = 0.4;  // of a cluster's members, that may be mistaken
constexpr double many_times = 5;     // as many; reports of one event differ by less

}  // namespace

/// Whether both tell whom it befalls, and none of these, nor anybody of a like name, takes part in
/// the other: who is met in one report meets in the next. Who acts is not asked: on that, sources
/// disagree.
bool ClusterContrasts::persons_exclude(const Cluster& a, const Cluster& b) const {
  const std::vector<std::uint32_t> some = befallen(a);
  const std::vector<std::uint32_t> others = befallen(b);
  return !some.empty() && !others.empty() && !knows_any(b, some) && !knows_any(a, others);
}

/// Whether anybody who takes part, or whom it befalls, may be one of the persons.
bool ClusterContrasts::knows_any(const Cluster& cluster,
                                 const std::vector<std::uint32_t>& persons) const {
  const auto is_any = [&](std::uint32_t actor) {
    return std::ranges::any_of(
        persons, [&](std::uint32_t person) { return may_be_one_person(actor, person); });
  };
  return std::ranges::any_of(cluster, [&](std::uint32_t i) {
    return std::ranges::any_of(profiles_[i].parts, is_any, &EventPart::actor) ||
           std::ranges::any_of(profiles_[i].befallen, is_any);
  });
}

/// Whether the last word of either name is in the other: "Edda Holm" may be "Holm" or "Edda Holm
/// Jr.", but shares no more than a given name with "Edda Maas".
bool ClusterContrasts::may_be_one_person(std::uint32_t a, std::uint32_t b) const {
  if (a == b) return true;
  const std::string one = normalised_name(actors_.actors[a].name, ActorKind::person);
  const std::string other = normalised_name(actors_.actors[b].name, ActorKind::person);
  const auto x = split_words(one), y = split_words(other);
  if (x.empty() || y.empty()) return false;
  return std::ranges::find(x, y.back()) != x.end() || std::ranges::find(y, x.back()) != y.end();
}

/// The persons, sorted.
std::vector<std::uint32_t> ClusterContrasts::befallen(const Cluster& cluster) const {
  std::vector<std::uint32_t> persons;
  for (const std::uint32_t i : cluster)
    std::ranges::copy(profiles_[i].befallen, std::back_inserter(persons));
  sort_once(persons);
  return persons;
}

/// Whether both tell how many it befalls, and it is few in the one and many in the other.
bool ClusterContrasts::counts_exclude(const Cluster& a, const Cluster& b) const {
  bool excluded = false;
  for (const std::uint32_t x : a)
    for (const std::uint32_t y : b) {
      const auto& one = profiles_[x].count;
      const auto& other = profiles_[y].count;
      if (!one || !other) continue;
      if (std::max(*one, *other) < many_times * std::min(*one, *other)) return false;
      excluded = true;
    }
  return excluded;
}

/// Whether articles tell of both as of two things: a heist, and the door broken in for it. Where
/// many tell of either, a few are not heard.
bool ClusterContrasts::articles_exclude(const Cluster& a, const Cluster& b) const {
  double told_for_two = 0;
  for (const std::uint32_t x : a)
    for (const std::uint32_t y : b) told_for_two += are_told_for_two(profiles_[x], profiles_[y]);
  return told_for_two > few_of_many * static_cast<double>(std::min(a.size(), b.size()));
}

bool ClusterContrasts::are_of_two_stories(const Cluster& a, const Cluster& b) const {
  if (a.size() == 1 || b.size() == 1) return false;
  return std::ranges::none_of(a, [&](std::uint32_t x) {
    return std::ranges::any_of(
        b, [&](std::uint32_t y) { return profiles_[x].story == profiles_[y].story; });
  });
}

}  // namespace fabula
