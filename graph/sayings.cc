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
constexpr std::size_t least_words = 2;  // that two sayings must share
constexpr double least_share = 0.7;     // twice the shared words by all
constexpr std::chrono::days apart{2};

template <typename Teller>
std::vector<bool> unlinked_sayings(const Teller& teller) {
  std::vector<bool> found;
  for (const auto& event : teller.events) found.push_back(event.type == saying_type);
  for (const auto& link : teller.links) found[at(link.from)] = found[at(link.to)] = false;
  return found;
}

/// A saying of an actor, or of somebody whom the words alone tell: "police".
struct Said {
  std::uint32_t story = 0;
  std::optional<std::uint32_t> speaker = {};
  DateInterval when = {};  ///< when it was said or, as the bound of that, published; or open
  EventRef event = {};
  std::vector<std::string> words = {};  ///< stems of what is said, sorted
};

/// The label's words without the name of the speaker, if any, and the verb.
std::vector<std::string> words_of(const Extraction& x, const Event& event,
                                  std::optional<ActorIndex> speaker) {
  std::vector<std::string> all = content_stems(event.label);
  std::vector<std::string> known;
  if (speaker) known = content_stems(x.actors[at(*speaker)].name);
  for (const EventMention& mention : event.mentions)
    std::ranges::move(content_stems(word_of(x.article, mention)), std::back_inserter(known));
  sort_once(all);
  sort_once(known);
  std::vector<std::string> words;
  std::ranges::set_difference(all, known, std::back_inserter(words));
  return words;
}

Said said(const Extraction& x, EventRef ref, std::uint32_t story, const ActorResolution& actors) {
  const Event& event = x.events[at(ref.event)];
  Said saying;
  saying.story = story;
  saying.event = ref;
  const auto agent = std::ranges::find(event.participants, Role::agent, &Participant::role);
  std::optional<ActorIndex> speaker;
  if (agent != event.participants.end()) {
    speaker = agent->actor;
    saying.speaker = actors.actor_of[ref.article][at(*speaker)];
  }
  if (is_dated(event.when))
    saying.when = event.when.interval;
  else if (x.article.published)
    saying.when = {*x.article.published, *x.article.published};
  saying.words = words_of(x, event, speaker);
  return saying;
}

bool are_near(const DateInterval& a, const DateInterval& b) {
  return a.earliest <= b.latest + apart && b.earliest <= a.latest + apart;
}

/// Whether time allows that both are one. What has no date stays within its story.
bool may_be_one(const Said& a, const Said& b) {
  if (a.when.is_open() || b.when.is_open()) return a.story == b.story;
  return are_near(a.when, b.when);
}

bool are_alike(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return both.size() >= least_words && 2.0 * static_cast<double>(both.size()) >=
                                           least_share * static_cast<double>(a.size() + b.size());
}

/// Groups the sayings of one speaker, or of all whom a story does not name; each joins the last
/// group that it repeats.
void group(std::span<const Said> sayings, std::vector<EventCluster>& out) {
  std::vector<std::pair<const Said*, EventCluster>> groups;
  for (const Said& saying : sayings) {
    bool joined = false;
    for (std::size_t back = 0; !joined && back < std::min(reach, groups.size()); ++back) {
      auto& [first, cluster] = groups[groups.size() - 1 - back];
      const bool told = std::ranges::any_of(cluster.members, [&](const EventRef& member) {
        return member.article == saying.event.article;
      });
      if (told || !may_be_one(*first, saying) || !are_alike(first->words, saying.words)) continue;
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
                                          std::span<const std::uint32_t> stories,
                                          const ActorResolution& actors) {
  std::vector<EventCluster> clusters;
  std::vector<Said> found;
  for (std::uint32_t i = 0; i < articles.size(); ++i) {
    const std::vector<bool> sayings = sayings_of(*articles[i]);
    for (std::uint32_t k = 0; k < sayings.size(); ++k)
      if (sayings[k]) found.push_back(said(*articles[i], {i, EventIndex{k}}, stories[i], actors));
  }
  const auto voice = [](const Said& saying) {
    return std::pair(saying.speaker, saying.speaker ? 0 : saying.story);
  };
  std::ranges::sort(found, {}, [&](const Said& saying) {
    return std::tuple(voice(saying), saying.when.earliest, saying.event);
  });
  for (auto first = found.begin(); first != found.end();) {
    const auto last = std::find_if(
        first, found.end(), [&](const Said& saying) { return voice(saying) != voice(*first); });
    group({first, last}, clusters);
    first = last;
  }
  return clusters;
}

}  // namespace fabula
