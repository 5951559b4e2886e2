#include "graph/event_persons.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "graph/sort_once.h"

namespace fabula {
namespace {

/// That an article names a person whom acts of that sense befall.
struct Named {
  std::uint32_t article;
  std::uint32_t sense;
  std::uint32_t person;

  auto operator<=>(const Named&) const = default;
};

/// Whoever dies, is hurt or is acted upon in the event's own words.
std::vector<std::uint32_t> own_befallen(const EventProfile& p, const ActorResolution& actors) {
  std::vector<std::uint32_t> persons = p.victims;
  for (const EventPart& part : p.parts)
    if ((part.roles & role_set(Role::patient)) &&
        actors.actors[part.actor].kind == ActorKind::person)
      persons.push_back(part.actor);
  sort_once(persons);
  return persons;
}

/// Whom the article names for the event's senses; sorted.
std::vector<std::uint32_t> named_elsewhere(const EventProfile& p, std::span<const Named> named) {
  std::vector<std::uint32_t> persons;
  for (const std::uint32_t sense : p.senses)
    for (auto n = std::ranges::lower_bound(named, Named{p.article, sense, 0});
         n != named.end() && n->article == p.article && n->sense == sense; ++n)
      persons.push_back(n->person);
  sort_once(persons);
  return persons;
}

}  // namespace

void add_befallen(std::span<EventProfile> profiles, const ActorResolution& actors) {
  std::vector<Named> named;
  for (EventProfile& p : profiles) {
    p.befallen = own_befallen(p, actors);
    for (const std::uint32_t person : p.befallen)
      for (const std::uint32_t sense : p.senses) named.push_back({p.article, sense, person});
  }
  sort_once(named);
  for (EventProfile& p : profiles) {
    if (!p.befallen.empty() || p.count || p.generic || p.aside) continue;
    std::vector<std::uint32_t> persons = named_elsewhere(p, named);
    if (persons.size() == 1) p.befallen = std::move(persons);
  }
}

}  // namespace fabula
