#include "graph/event_contrasts.h"

#include <algorithm>

#include "graph/vocabulary.h"

namespace fabula {
namespace {

bool has_role(const EventPart& part, Role role) { return part.roles & role_set(role); }

bool has_patient(const EventProfile& p) {
  return !p.objects.empty() || std::ranges::any_of(p.parts, [](const EventPart& part) {
    return has_role(part, Role::patient);
  });
}

}  // namespace

std::size_t count_shared(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  std::size_t count = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j])
      ++count, ++i, ++j;
    else if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  return count;
}

bool shares(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  return count_shared(a, b) > 0;
}

bool takes_part(const EventProfile& p, std::uint32_t actor) {
  return std::ranges::binary_search(p.parts, actor, {}, &EventPart::actor);
}

bool shares_patient(const EventProfile& a, const EventProfile& b) {
  return std::ranges::any_of(a.parts, [&](const EventPart& part) {
    const auto found = std::ranges::lower_bound(b.parts, part.actor, {}, &EventPart::actor);
    return has_role(part, Role::patient) && found != b.parts.end() && found->actor == part.actor &&
           has_role(*found, Role::patient);
  });
}

bool name_others(const EventProfile& a, const EventProfile& b) {
  const auto differ = [](const std::vector<std::uint32_t>& x, const std::vector<std::uint32_t>& y) {
    return !x.empty() && !y.empty() && !shares(x, y);
  };
  return differ(a.persons, b.persons) || differ(a.organizations, b.organizations) ||
         differ(a.places, b.places);
}

bool each_tells_more(const EventProfile& a, const EventProfile& b) {
  const auto lacks = [](const EventProfile& p, const EventProfile& other) {
    return std::ranges::any_of(p.parts, [&](const EventPart& part) {
      return !takes_part(other, part.actor) && !std::ranges::binary_search(other.named, part.actor);
    });
  };
  if (lacks(a, b) && lacks(b, a)) return true;
  const std::size_t shared = count_shared(a.places, b.places);
  return shared > 0 && shared < std::min(a.places.size(), b.places.size());
}

bool is_one_of_many(const EventProfile& a, const EventProfile& b) {
  return a.victims.size() == 1 && a.amounts.empty() && b.victims.size() != 1 &&
         std::ranges::any_of(b.amounts, [](const EventSum& amount) {
           return amount.unit == people_unit && amount.value > 1;
         });
}

bool takes_other_side(const EventProfile& a, const EventProfile& b) {
  return has_patient(a) && shares(a.doers, b.objects) && !shares(a.doers, b.doers) &&
         !shares(a.objects, b.objects);
}

bool are_of_other_things(const EventProfile& a, const EventProfile& b) {
  return !a.things.empty() && !b.things.empty() && !shares(a.things, b.things);
}

bool are_of_other_ranks(const EventProfile& a, const EventProfile& b) {
  return !a.ranks.empty() && !b.ranks.empty() && !shares(a.ranks, b.ranks);
}

bool go_other_ways(const EventProfile& a, const EventProfile& b) {
  return (a.inward && !a.outward && b.outward && !b.inward) ||
         (b.inward && !b.outward && a.outward && !a.inward);
}

bool is_told_together(const EventProfile& a, const EventProfile& b) {
  constexpr std::uint32_t touching = 3;  // bytes
  for (const Span& x : a.passages)
    for (const Span& y : b.passages)
      if (std::max(x.begin, y.begin) < std::min(x.end, y.end) + touching) return true;
  return false;
}

bool are_told_for_two(const EventProfile& a, const EventProfile& b) {
  return a.article == b.article && !shares(a.senses, b.senses);
}

}  // namespace fabula
