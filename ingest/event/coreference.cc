#include "ingest/event/coreference.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/deaths.h"
#include "ingest/event/principals.h"
#include "ingest/event/telling_contrasts.h"
#include "ingest/event/telling_kinds.h"
#include "ingest/event/telling_likeness.h"
#include "ingest/event/telling_profile.h"
#include "ingest/event/told_at_once.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// How many events back a mention may reach within a family: keeps the work linear in the text.
constexpr std::size_t reach = 64;
constexpr double threshold = 3.0;

/// The events told so far, and where to look for one that a mention may take up.
class Register {
 public:
  /// The event that the mention tells most likely, or `not_an_event`.
  std::uint32_t find(const TellingProfile& mention) const {
    double best = threshold - 0.001;
    std::uint32_t found = not_an_event;
    const auto consider = [&](const std::map<string_view, std::vector<std::uint32_t>>& index,
                              string_view key) {
      const auto entry = index.find(key);
      if (entry == index.end()) return;
      const auto& candidates = entry->second;
      for (std::size_t back = 0; back < std::min(reach, candidates.size()); ++back) {
        const std::uint32_t candidate = candidates[candidates.size() - 1 - back];
        if (contradict(mention, events_[candidate])) continue;
        const double score = likeness(mention, events_[candidate]);
        if (score <= best) continue;
        best = score;
        found = candidate;
      }
    };
    consider(by_circle_, circle_of(mention.type));
    consider(by_stem_, mention.stem);
    return found;
  }

  /// The attack or disaster told last, which "the incident" takes up: rather what befell people
  /// than that they were harmed.
  std::uint32_t last_incident(const TellingProfile& mention) const {
    if (mention.plural) return not_an_event;
    const auto last = [&](bool harm) {
      for (std::size_t back = 0; back < std::min(reach, events_.size()); ++back) {
        const std::size_t i = events_.size() - 1 - back;
        const bool other_day =
            mention.dated && events_[i].dated && !overlap(mention.when, events_[i].when);
        if (befalls(events_[i]) && (events_[i].type == "disaster.casualty") == harm && !other_day)
          return static_cast<std::uint32_t>(i);
      }
      return not_an_event;
    };
    const std::uint32_t blow = last(false);
    return blow == not_an_event ? last(true) : blow;
  }

  /// What the actor of "her decision" did last, or what the sentence before "the decision" tells.
  std::uint32_t last_act(const TellingProfile& mention) const {
    constexpr std::array<string_view, 3> families{"agreement", "justice", "politics"};
    constexpr std::uint32_t near = 3;  // sentences
    const bool announced = one_of("announcement", mention.nouns);
    for (std::size_t back = 0; back < std::min<std::size_t>(12, events_.size()); ++back) {
      const std::size_t i = events_.size() - 1 - back;
      const TellingProfile& event = events_[i];
      const bool by_same = mention.agents.empty() ? event.sentence + 1 == mention.sentence
                                                  : share(mention.agents, event.agents);
      const bool ruled = one_of("ruling", mention.nouns);
      const bool fits =
          (ruled ? family_of(event.type) == "justice" : one_of(family_of(event.type), families)) ||
          (announced && event.type == "statement.announce");
      const bool told = by_same && fits && event.sentence < mention.sentence &&
                        event.sentence + near >= mention.sentence &&
                        event.modality == Modality::asserted &&
                        (!mention.dated || (event.dated && overlap(mention.when, event.when)));
      if (told) return static_cast<std::uint32_t>(i);
    }
    return not_an_event;
  }

  std::uint32_t add(TellingProfile mention) {
    const auto number = static_cast<std::uint32_t>(events_.size());
    const TellingProfile& event = events_.emplace_back(std::move(mention));
    by_circle_[circle_of(event.type)].push_back(number);
    by_stem_[event.stem].push_back(number);
    return number;
  }

  void absorb_into(std::uint32_t event, const TellingProfile& mention) {
    const string_view circle = circle_of(events_[event].type);
    absorb(events_[event], mention);
    if (const string_view now = circle_of(events_[event].type); now != circle)
      by_circle_[now].push_back(event);
  }

 private:
  static bool befalls(const TellingProfile& event) {
    return ((family_of(event.type) == "disaster" && !is_help(event)) ||
            event.type == "conflict.attack") &&
           event.modality == Modality::asserted;
  }

  std::deque<TellingProfile> events_;  // the indices point at their words
  std::map<string_view, std::vector<std::uint32_t>> by_circle_, by_stem_;
};

}  // namespace

std::vector<std::uint32_t> resolve_mentions(std::span<const EventClause> clauses, const Tree& tree,
                                            const EventLexicon& lexicon,
                                            std::span<const Actor> actors) {
  const std::vector<std::vector<ActorIndex>> principals = principals_of(actors);
  std::vector<std::uint32_t> event_of(clauses.size(), not_an_event);
  Register events;
  const auto place = [&](std::size_t i, bool may_found) {
    TellingProfile mention = profile_of(clauses[i], tree, lexicon, principals);
    mention.dead = dead_of(clauses[i], actors);
    const bool renames = mention.type == "other.incident";
    // "was involved in an incident" tells that there was one.
    const bool told = !mention.definite && !clauses[i].support.empty();
    if (renames) may_found = may_found && (told || !clauses[i].lexical);
    if (!renames) {
      const auto other = told_at_once(clauses, i, tree, lexicon);
      if (other) event_of[i] = event_of[*other];
      if (event_of[i] == not_an_event) event_of[i] = events.find(mention);
    } else if (mention.definite) {
      event_of[i] = events.last_incident(mention);
    }
    if (event_of[i] == not_an_event && mention.general) event_of[i] = events.last_act(mention);
    if (event_of[i] != not_an_event)
      events.absorb_into(event_of[i], mention);
    else if (may_found)
      event_of[i] = events.add(std::move(mention));
  };
  const auto is_teaser = [&](const EventClause& clause) {
    return tree.block_kind(clause.trigger) == BlockKind::teaser;
  };
  for (std::size_t i = 0; i < clauses.size(); ++i)
    if (!is_teaser(clauses[i])) place(i, true);
  for (std::size_t i = 0; i < clauses.size(); ++i)
    if (is_teaser(clauses[i])) place(i, false);
  return event_of;
}

}  // namespace fabula
