#include "graph/sayings.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

#include "graph/name.h"
#include "graph/quote.h"
#include "graph/sort_once.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::size_t reach = 16;       // groups of a speaker that a saying is compared with
constexpr std::size_t least_words = 3;  // that two sayings must share
constexpr double least_share = 0.6;     // twice the shared words by all
constexpr std::chrono::days apart{2};

template <typename Teller>
std::vector<bool> unlinked_sayings(const Teller& teller) {
  std::vector<bool> found;
  for (const auto& event : teller.events) found.push_back(event.type == saying_type);
  for (const auto& link : teller.links) found[at(link.from)] = found[at(link.to)] = false;
  return found;
}

/// A saying of an actor.
struct Said {
  std::uint32_t speaker = 0;
  DateInterval when;  ///< when it was said or, as the bound of that, published
  EventRef event;
  std::vector<std::string> words = {};  ///< stems of what is said, sorted
};

/// The label's words without the speaker's name and the verb.
std::vector<std::string> words_of(const Extraction& x, const Event& event, ActorIndex speaker) {
  std::vector<std::string> all = content_stems(event.label);
  std::vector<std::string> known = content_stems(x.actors[at(speaker)].name);
  for (const EventMention& mention : event.mentions)
    std::ranges::move(content_stems(word_of(x.article, mention)), std::back_inserter(known));
  sort_once(all);
  sort_once(known);
  std::vector<std::string> words;
  std::ranges::set_difference(all, known, std::back_inserter(words));
  return words;
}

std::optional<Said> said(const Extraction& x, EventRef ref, const ActorResolution& actors) {
  const Event& event = x.events[at(ref.event)];
  const auto agent = std::ranges::find(event.participants, Role::agent, &Participant::role);
  if (agent == event.participants.end()) return std::nullopt;
  DateInterval when = event.when.interval;
  if (!is_dated(event.when)) {
    if (!x.article.published) return std::nullopt;
    when = {*x.article.published, *x.article.published};
  }
  return Said{actors.actor_of[ref.article][at(agent->actor)], when, ref,
              words_of(x, event, agent->actor)};
}

bool are_near(const DateInterval& a, const DateInterval& b) {
  return a.earliest <= b.latest + apart && b.earliest <= a.latest + apart;
}

bool are_alike(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return both.size() >= least_words && 2.0 * static_cast<double>(both.size()) >=
                                           least_share * static_cast<double>(a.size() + b.size());
}

/// Groups the sayings of one speaker; each joins the last group that it repeats.
void group(std::span<const Said> sayings, std::vector<EventCluster>& out) {
  std::vector<std::pair<const Said*, EventCluster>> groups;
  for (const Said& saying : sayings) {
    bool joined = false;
    for (std::size_t back = 0; !joined && back < std::min(reach, groups.size()); ++back) {
      auto& [first, cluster] = groups[groups.size() - 1 - back];
      const bool told = std::ranges::any_of(cluster.members, [&](const EventRef& member) {
        return member.article == saying.event.article;
      });
      if (told || !are_near(first->when, saying.when) || !are_alike(first->words, saying.words))
        continue;
      cluster.members.push_back(saying.event);
      joined = true;
    }
    if (!joined) groups.push_back({&saying, {{saying.event}, {}}});
  }
  for (auto& [first, cluster] : groups) {
    std::ranges::sort(cluster.members);
    if (cluster.members.size() > 1)
      cluster.reasons.push_back("the same actor says the same, in most of its words");
    out.push_back(std::move(cluster));
  }
}

}  // namespace

std::vector<bool> sayings_of(const Extraction& extraction) { return unlinked_sayings(extraction); }
std::vector<bool> sayings_of(const Story& story) { return unlinked_sayings(story); }

std::vector<EventCluster> resolve_sayings(std::span<const Extraction* const> articles,
                                          const ActorResolution& actors) {
  std::vector<EventCluster> clusters;
  std::vector<Said> found;
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    const std::vector<bool> sayings = sayings_of(*articles[i]);
    for (std::uint32_t k = 0; k < sayings.size(); ++k) {
      if (!sayings[k]) continue;
      const EventRef ref{i, EventIndex{k}};
      if (auto saying = said(*articles[i], ref, actors))
        found.push_back(*std::move(saying));
      else
        clusters.push_back({{ref}, {}});
    }
  }
  std::ranges::sort(found, {}, [](const Said& saying) {
    return std::tuple(saying.speaker, saying.when.earliest, saying.event);
  });
  for (auto first = found.begin(); first != found.end();) {
    const auto last = std::find_if(
        first, found.end(), [&](const Said& saying) { return saying.speaker != first->speaker; });
    group({first, last}, clusters);
    first = last;
  }
  return clusters;
}

}  // namespace fabula
