#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/event_likeness.h"
#include "graph/resolve_actors.h"

namespace fabula {

/// What tells two clusters of events apart, however alike their members are: a pair of events often
/// says too little, and others of its cluster know better. Clusters are indices into `profiles`.
class ClusterContrasts {
 public:
  using Cluster = std::vector<std::uint32_t>;

  /// Both must outlive this.
  ClusterContrasts(std::span<const EventProfile> profiles, const ActorResolution& actors)
      : profiles_(profiles), actors_(actors) {}

  /// Whether persons, counts or the articles themselves tell them apart.
  bool exclude(const Cluster& a, const Cluster& b) const {
    return persons_exclude(a, b) || counts_exclude(a, b) || articles_exclude(a, b);
  }

  /// Whether both are told by several, and no story tells of both: two stories may be of one kind,
  /// each with a trial of its own.
  bool are_of_two_stories(const Cluster& a, const Cluster& b) const;

 private:
  bool persons_exclude(const Cluster& a, const Cluster& b) const;
  bool counts_exclude(const Cluster& a, const Cluster& b) const;
  bool articles_exclude(const Cluster& a, const Cluster& b) const;

  std::vector<std::uint32_t> befallen(const Cluster& cluster) const;
  bool knows_any(const Cluster& cluster, const std::vector<std::uint32_t>& persons) const;
  bool may_be_one_person(std::uint32_t a, std::uint32_t b) const;

  std::span<const EventProfile> profiles_;
  const ActorResolution& actors_;
};

}  // namespace fabula
