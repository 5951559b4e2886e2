#include "render/lanes.h"

#include <algorithm>
#include <map>

#include "graph/vocabulary.h"
#include "render/event_words.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t longest_name = 120;
constexpr std::size_t few_lanes = 5;

EventIndex event_index(std::size_t i) { return EventIndex{static_cast<std::uint32_t>(i)}; }

// How much a role makes an event one of that actor's own; 0 for where and about what it happened.
double weight_of(Role role) {
  switch (role) {
    case Role::agent:
      return 1;
    case Role::counterparty:
      return 0.6;
    case Role::patient:
    case Role::recipient:
      return 0.4;
    case Role::mediator:
    case Role::origin:
    case Role::destination:
      return 0.2;
    case Role::place:
    case Role::topic:
    case Role::instrument:
      return 0;
  }
  return 0;
}

// For every event the actor in whose lane it stands: of those with a score, the one with the
// highest score times weight. Indices of actors; no_actor for none.
constexpr std::size_t no_actor = static_cast<std::size_t>(-1);

std::vector<std::size_t> assign(const Story& story, const std::vector<double>& scores) {
  std::vector<std::size_t> result(story.events.size(), no_actor);
  for (std::size_t i = 0; i < result.size(); ++i) {
    double best = 0;
    for (const Participant& p : story.events[i].participants) {
      const double value = weight_of(p.role) * scores[at(p.actor)];
      if (value > best) best = value, result[i] = at(p.actor);
    }
  }
  return result;
}

std::vector<double> prominence(const Story& story) {
  std::vector<double> scores(story.actors.size(), 0);
  for (const StoryEvent& event : story.events)
    for (const Participant& p : event.participants)
      scores[at(p.actor)] += weight_of(p.role) * (0.2 + event.salience);
  return scores;
}

// The scores of those actors that get a lane, 0 for all others.
std::vector<double> lane_scores(const Story& story, std::size_t most_lanes) {
  std::vector<double> scores = prominence(story);
  std::vector<std::size_t> events(scores.size(), 0);
  for (std::size_t actor : assign(story, scores))
    if (actor != no_actor) ++events[actor];
  std::vector<std::size_t> actors;
  for (std::size_t a = 0; a < scores.size(); ++a)
    if (events[a] > 0) actors.push_back(a);
  std::ranges::stable_sort(actors, std::greater{}, [&](std::size_t a) { return scores[a]; });
  const std::size_t room = std::clamp(story.events.size() / 3, std::size_t{3}, most_lanes);
  std::vector<double> kept(scores.size(), 0);
  std::size_t lanes = 0;
  for (std::size_t a : actors) {
    const bool alone = events[a] < 2 && actors.size() > few_lanes;
    if (alone || lanes == room) continue;
    kept[a] = scores[a];
    ++lanes;
  }
  return kept;
}

std::vector<Lane> lanes_by_actor(const Story& story, std::size_t most_lanes) {
  const std::vector<double> scores = lane_scores(story, most_lanes);
  std::map<std::size_t, Lane> by_actor;  // no_actor, the folded lane, sorts last
  const std::vector<std::size_t> actors = assign(story, scores);
  for (std::size_t i = 0; i < actors.size(); ++i)
    by_actor[actors[i]].events.push_back(event_index(i));
  std::vector<Lane> lanes;
  for (auto& [actor, lane] : by_actor) {
    lane.folded = actor == no_actor;
    if (!lane.folded) {
      lane.actor = ActorIndex{static_cast<std::uint32_t>(actor)};
      lane.name = clean_text(story.actors[actor].name, longest_name);
    } else if (by_actor.size() > 1) {
      lane.name = "Others";
    }
    lanes.push_back(std::move(lane));
  }
  std::ranges::stable_sort(lanes, std::greater{}, [&scores](const Lane& lane) {
    return lane.folded ? -1 : scores[at(*lane.actor)];
  });
  return lanes;
}

std::vector<Lane> lanes_by_family(const Story& story, std::size_t most_lanes) {
  std::map<std::string, Lane, std::less<>> by_family;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const std::string_view family = family_of(story.events[i].type);
    auto found = by_family.find(family);
    if (found == by_family.end()) found = by_family.emplace(family, Lane{}).first;
    found->second.events.push_back(event_index(i));
  }
  std::vector<Lane> lanes;
  for (auto& [family, lane] : by_family) {
    lane.name = family.empty() ? "Other" : capitalized(clean_text(family, longest_name));
    lanes.push_back(std::move(lane));
  }
  std::ranges::stable_sort(lanes, std::greater{}, [](const Lane& l) { return l.events.size(); });
  if (lanes.size() > most_lanes) {
    Lane folded{"Others", std::nullopt, true, {}};
    for (std::size_t i = most_lanes - 1; i < lanes.size(); ++i)
      folded.events.insert(folded.events.end(), lanes[i].events.begin(), lanes[i].events.end());
    std::ranges::sort(folded.events);
    lanes.resize(most_lanes - 1);
    lanes.push_back(std::move(folded));
  }
  return lanes;
}

}  // namespace

std::vector<Lane> make_lanes(const Story& story, Lanes by, std::size_t most_lanes) {
  most_lanes = std::max<std::size_t>(most_lanes, 3);
  switch (by) {
    case Lanes::actor:
      return lanes_by_actor(story, most_lanes);
    case Lanes::family:
      return lanes_by_family(story, most_lanes);
    case Lanes::none:
      break;
  }
  Lane all;
  for (std::size_t i = 0; i < story.events.size(); ++i) all.events.push_back(event_index(i));
  return all.events.empty() ? std::vector<Lane>{} : std::vector<Lane>{std::move(all)};
}

}  // namespace fabula
