#include "graph/event_coreference.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <tuple>

#include "graph/actor_rarity.h"
#include "graph/article_nearness.h"
#include "graph/cluster_contrasts.h"
#include "graph/clustering.h"
#include "graph/event_profiles.h"
#include "graph/sayings.h"
#include "graph/sort_once.h"

namespace fabula {
namespace {

constexpr std::size_t small_block = 64;  // compared pair by pair; larger ones with neighbours
constexpr std::size_t neighbours = 8;
constexpr std::size_t compared_members = 8;  // of a cluster, with those of another

class Resolver {
 public:
  Resolver(std::span<const Extraction* const> articles, std::span<const SparseVector> abouts,
           std::span<const std::uint32_t> stories, const ActorResolution& actors,
           const CoreferenceWeights& weights)
      : articles_(articles), actors_(actors), weights_(weights), nearness_(abouts, stories) {
    for (std::uint32_t i = 0; i < articles_.size(); ++i) {
      const std::vector<bool> sayings = sayings_of(*articles_[i]);
      for (std::uint32_t k = 0; k < sayings.size(); ++k)
        if (!sayings[k]) events_.push_back({i, EventIndex{k}});
    }
    profiles_ = profile_events(articles_, events_, stories, actors_);
    rarity_ = actor_rarities(profiles_, actors_.actors.size());
  }

  std::vector<EventCluster> resolve() const {
    std::vector<ScoredPair> pairs = candidates();
    for (ScoredPair& pair : pairs) pair.score = score(pair.a, pair.b);
    std::erase_if(pairs, [&](const ScoredPair& pair) { return pair.score < weights_.threshold; });
    std::vector<std::vector<std::uint32_t>> members(events_.size());
    for (std::uint32_t i = 0; i < events_.size(); ++i) members[i] = {i};
    const ClusterContrasts contrasts(profiles_, actors_);
    const auto may_join = [&](std::uint32_t a, std::uint32_t b) {
      const double mean = mean_score(members[a], members[b]);
      return mean >= weights_.mean_threshold && !dates_exclude(members[a], members[b]) &&
             !contrasts.exclude(members[a], members[b]) &&
             (mean >= weights_.threshold || !contrasts.are_of_two_stories(members[a], members[b]));
    };
    const auto join = [&](std::uint32_t into, std::uint32_t from) {
      for (const std::uint32_t i : members[from])
        if (members[into].size() < compared_members) members[into].push_back(i);
      members[from] = {};
    };
    const auto root =
        agglomerate(static_cast<std::uint32_t>(events_.size()), pairs, may_join, join);
    return clusters(root, pairs);
  }

 private:
  const Event& event(std::size_t i) const {
    return articles_[events_[i].article]->events[at(events_[i].event)];
  }

  /// What cannot be one counts against joining as much as a bad pair.
  double score(std::uint32_t a, std::uint32_t b) const {
    const auto points = likeness(profiles_[a], profiles_[b], rarity_, weights_);
    if (!points) return -1;
    if (events_[a].article == events_[b].article || profiles_[a].story != profiles_[b].story)
      return *points;
    const double told = std::min(profiles_[a].support, profiles_[b].support);
    const double weight = weights_.near_articles + (1 - told) * weights_.near_details;
    return *points + weight * nearness_(events_[a].article, events_[b].article);
  }

  double mean_score(const std::vector<std::uint32_t>& a,
                    const std::vector<std::uint32_t>& b) const {
    double sum = 0;
    for (const std::uint32_t x : a)
      for (const std::uint32_t y : b) sum += score(x, y);
    return sum / static_cast<double>(a.size() * b.size());
  }

  /// Whether all that is surely dated in both lies apart, and nothing else vouches for a pair. Most
  /// of a cluster may be without a date, so that the mean shows little of it.
  bool dates_exclude(const std::vector<std::uint32_t>& a,
                     const std::vector<std::uint32_t>& b) const {
    bool excluded = false;
    for (const std::uint32_t x : a)
      for (const std::uint32_t y : b) {
        if (!profiles_[x].surely_dated || !profiles_[y].surely_dated) continue;
        if (!are_surely_apart(profiles_[x], profiles_[y]) || score(x, y) >= weights_.threshold)
          return false;
        excluded = true;
      }
    return excluded;
  }

  /// What an event is looked up by: a type or sense, with an actor, an amount or a story.
  std::vector<std::pair<std::uint64_t, std::uint32_t>> keys() const {
    enum : std::uint64_t { by_actor, by_story, by_amount };
    std::vector<std::pair<std::uint64_t, std::uint32_t>> found;
    for (std::uint32_t i = 0; i < profiles_.size(); ++i) {
      const EventProfile& p = profiles_[i];
      const auto add = [&](std::uint64_t kind, std::uint64_t what, std::uint64_t with) {
        found.emplace_back(kind << 62 | what << 32 | with, i);
      };
      const auto add_all = [&](std::uint64_t what) {
        for (const EventPart& part : p.parts) add(by_actor, what, part.actor);
        add(by_story, what, p.story);
        for (const EventSum& amount : p.amounts)
          add(by_amount, what,
              static_cast<std::uint32_t>(
                  std::lround(std::log(std::max(std::abs(amount.value), 1e-9)) * 20) + 1'000'000));
      };
      if (p.incident) add_all(p.type * 2ULL);
      for (const std::uint32_t sense : p.senses) add_all(sense * 2ULL + 1);
    }
    sort_once(found);
    return found;
  }

  std::vector<ScoredPair> candidates() const {
    std::vector<ScoredPair> pairs;
    const auto all_keys = keys();
    std::vector<std::uint32_t> block;
    for (std::size_t i = 0; i < all_keys.size();) {
      block.clear();
      const std::uint64_t key = all_keys[i].first;
      for (; i < all_keys.size() && all_keys[i].first == key; ++i)
        block.push_back(all_keys[i].second);
      if (block.size() <= small_block) {
        pair_up(block, small_block, pairs);
        continue;
      }
      std::ranges::sort(block, [&](std::uint32_t a, std::uint32_t b) {
        return by_date(profiles_[a], profiles_[b]) ||
               (!by_date(profiles_[b], profiles_[a]) && a < b);
      });
      pair_up(block, neighbours, pairs);
      std::ranges::sort(block, [&](std::uint32_t a, std::uint32_t b) { return by_likeness(a, b); });
      pair_up(block, neighbours, pairs);
    }
    keep_best_of_each(pairs);
    return pairs;
  }

  void pair_up(const std::vector<std::uint32_t>& block, std::size_t reach,
               std::vector<ScoredPair>& pairs) const {
    for (std::size_t x = 0; x < block.size(); ++x)
      for (std::size_t y = x + 1; y < std::min(block.size(), x + 1 + reach); ++y)
        if (events_[block[x]].article != events_[block[y]].article)
          pairs.push_back({std::min(block[x], block[y]), std::max(block[x], block[y]), 0});
  }

  static bool by_date(const EventProfile& a, const EventProfile& b) {
    const auto key = [](const EventProfile& p) {
      const DateInterval& d = p.dated ? p.when : p.published;
      return std::tuple(d.earliest, d.latest, p.dated);
    };
    return key(a) < key(b);
  }

  /// Puts events of like words, participants and time next to each other.
  bool by_likeness(std::uint32_t a, std::uint32_t b) const {
    const auto key = [&](std::uint32_t i) {
      const EventProfile& p = profiles_[i];
      return std::tuple(p.parts.empty() ? 0U : p.parts.front().actor + 1,
                        p.parts.empty() ? 0U : p.parts.back().actor + 1, p.published.earliest,
                        std::string_view(event(i).label), i);
    };
    return key(a) < key(b);
  }

  std::vector<EventCluster> clusters(const std::vector<std::uint32_t>& root,
                                     const std::vector<ScoredPair>& pairs) const {
    std::vector<std::uint32_t> place(events_.size());
    std::vector<EventCluster> out;
    for (std::uint32_t i = 0; i < events_.size(); ++i) {
      if (root[i] == i) {
        place[i] = static_cast<std::uint32_t>(out.size());
        out.emplace_back();
      }
      out[place[root[i]]].members.push_back(events_[i]);
    }
    // The best pair of each member says why it is there.
    std::map<std::uint32_t, ScoredPair> best;
    for (const ScoredPair& pair : pairs) {
      if (root[pair.a] != root[pair.b]) continue;
      for (const std::uint32_t i : {pair.a, pair.b}) {
        const auto [found, fresh] = best.emplace(i, pair);
        if (!fresh && pair.score > found->second.score) found->second = pair;
      }
    }
    for (const auto& [i, pair] : best) {
      if (root[i] == i) continue;
      std::vector<std::string>& reasons = out[place[root[i]]].reasons;
      if (reasons.size() < max_reasons)
        reasons.push_back(reason(i, i == pair.a ? pair.b : pair.a, pair.score));
    }
    return out;
  }

  std::string reason(std::uint32_t i, std::uint32_t other, double score) const {
    const auto told = [&](std::uint32_t k) {
      return '"' + event(k).label + "\" (" + articles_[events_[k].article]->article.id + ')';
    };
    std::string points = std::to_string(score);
    points.resize(points.find('.') + 2);
    return told(i) + " is " + told(other) + ": likeness " + points;
  }

  static constexpr std::size_t max_reasons = 8;

  std::span<const Extraction* const> articles_;
  const ActorResolution& actors_;
  const CoreferenceWeights& weights_;
  std::vector<EventRef> events_;
  std::vector<EventProfile> profiles_;
  std::vector<double> rarity_;
  ArticleNearness nearness_;
};

}  // namespace

std::vector<EventCluster> resolve_events(std::span<const Extraction* const> articles,
                                         std::span<const SparseVector> abouts,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors,
                                         const CoreferenceWeights& weights) {
  std::vector<EventCluster> clusters =
      Resolver(articles, abouts, stories, actors, weights).resolve();
  std::ranges::move(resolve_sayings(articles, stories, actors), std::back_inserter(clusters));
  return clusters;
}

}  // namespace fabula
