#include "graph/event_coreference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_set>

#include "graph/clustering.h"
#include "graph/name.h"
#include "graph/quote.h"
#include "graph/sparse.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::size_t small_block = 24;  // compared pair by pair; larger ones with neighbours
constexpr std::size_t neighbours = 8;

/// Of these kinds a story has few: "the attack" of two reports is one.
bool is_incident(std::string_view type) {
  constexpr auto kinds =
      std::to_array<std::string_view>({"conflict.attack", "disaster.accident", "disaster.casualty",
                                       "disaster.natural", "disaster.outbreak", "justice.charge",
                                       "justice.judge", "politics.elect", "politics.resign"});
  return std::ranges::find(kinds, type) != kinds.end();
}

/// Gives numbers to texts in the order of the texts.
class Numbering {
 public:
  void add(const std::string& text) { numbers_.emplace(text, 0); }
  void close() {
    std::uint32_t next = 0;
    for (auto& [text, number] : numbers_) number = next++;
  }
  std::uint32_t operator[](const std::string& text) const { return numbers_.at(text); }
  std::size_t size() const { return numbers_.size(); }

 private:
  std::map<std::string, std::uint32_t> numbers_;
};

class Resolver {
 public:
  Resolver(std::span<const Extraction* const> articles, std::span<const std::uint32_t> stories,
           const ActorResolution& actors, const CoreferenceWeights& weights)
      : articles_(articles), stories_(stories), actors_(actors), weights_(weights) {}

  std::vector<EventCluster> resolve() {
    for (std::uint32_t i = 0; i < articles_.size(); ++i)
      for (std::uint32_t k = 0; k < articles_[i]->events.size(); ++k)
        events_.push_back({i, EventIndex{k}});
    make_profiles();
    const std::vector<double> rarity = rarities();
    const auto score = [&](std::uint32_t a, std::uint32_t b) {
      return likeness(profiles_[a], profiles_[b], rarity, weights_).value_or(-1);
    };
    std::vector<ScoredPair> pairs = candidates();
    for (ScoredPair& pair : pairs) pair.score = score(pair.a, pair.b);
    std::erase_if(pairs, [&](const ScoredPair& pair) { return pair.score < weights_.threshold; });
    const auto may_join = [&](std::uint32_t a, std::uint32_t b) {
      return score(a, b) >= weights_.threshold;
    };
    const auto join = [&](std::uint32_t a, std::uint32_t b) { absorb(profiles_[a], profiles_[b]); };
    const auto root =
        agglomerate(static_cast<std::uint32_t>(events_.size()), pairs, may_join, join);
    return clusters(root, pairs);
  }

 private:
  const Event& event(std::size_t i) const {
    return articles_[events_[i].article]->events[at(events_[i].event)];
  }

  void make_profiles() {
    std::vector<std::vector<std::string>> words(events_.size());
    std::vector<std::vector<std::string>> stems(events_.size());
    Numbering types;
    Numbering terms;
    for (std::size_t i = 0; i < events_.size(); ++i) {
      const Event& e = event(i);
      const Article& article = articles_[events_[i].article]->article;
      words[i] = content_stems(e.label);
      for (const EventMention& mention : e.mentions)
        for (std::string& word : content_stems(word_of(article, mention)))
          stems[i].push_back(std::move(word));
      types.add(e.type);
      types.add(std::string(family_of(e.type)));
      for (const auto& list : {words[i], stems[i]})
        for (const std::string& word : list) terms.add(word);
    }
    types.close();
    terms.close();
    std::vector<std::uint32_t> frequency(terms.size());
    for (const auto& list : words)
      for (const std::string& word : list) ++frequency[terms[word]];
    profiles_.resize(events_.size());
    for (std::size_t i = 0; i < events_.size(); ++i) {
      EventProfile& p = profiles_[i];
      fill(p, i);
      p.types = {types[event(i).type]};
      p.family = types[std::string(family_of(event(i).type))];
      for (const std::string& word : stems[i]) p.stems.push_back(terms[word]);
      std::ranges::sort(p.stems);
      p.stems.erase(std::ranges::unique(p.stems).begin(), p.stems.end());
      for (const std::string& word : words[i]) {
        const double share = static_cast<double>(events_.size()) / frequency[terms[word]];
        p.words.emplace_back(terms[word], static_cast<float>(std::log(1 + share)));
      }
    }
  }

  void fill(EventProfile& p, std::size_t i) const {
    const Event& e = event(i);
    const std::uint32_t article = events_[i].article;
    const auto& actor_of = actors_.actor_of[article];
    p.speech = family_of(e.type) == "statement";
    p.incident = is_incident(e.type);
    p.stories = {stories_[article]};
    p.articles = {article};
    p.dated = is_dated(e.when);
    (p.dated ? p.when : p.bound) = e.when.interval;
    if (const auto day = articles_[article]->article.published) p.published = {*day, *day};
    std::map<std::uint32_t, RoleSet> parts;
    for (const Participant& participant : e.participants) {
      RoleSet& roles = parts[actor_of[at(participant.actor)]];
      roles = static_cast<RoleSet>(roles | role_set(participant.role));
    }
    for (const auto& [actor, roles] : parts) p.parts.push_back({actor, roles});
    if (e.place) p.places = {actor_of[at(*e.place)]};
    for (const Amount& amount : e.amounts) p.amounts.push_back({amount.unit, amount.value});
    p.refused = e.modality == Modality::negated || e.modality == Modality::denied;
    p.told = !p.refused;
  }

  /// 1 for an actor of one event, towards 0 for one that takes part in all.
  std::vector<double> rarities() const {
    std::vector<double> count(actors_.actors.size());
    for (const EventProfile& p : profiles_)
      for (const EventPart& part : p.parts) count[part.actor] += 1;
    const double all = std::log(1.0 + static_cast<double>(profiles_.size()));
    for (double& c : count) c = 1 - 0.8 * std::log(std::max(c, 1.0)) / all;
    return count;
  }

  /// What an event is looked up by: a type or stem, with an actor, an amount or a story.
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
        add(by_story, what, p.stories[0]);
        for (const EventSum& amount : p.amounts)
          add(by_amount, what,
              static_cast<std::uint32_t>(
                  std::lround(std::log(std::max(std::abs(amount.value), 1e-9)) * 20) + 1'000'000));
      };
      for (const std::uint32_t type : p.types) add_all(type * 2ULL);
      for (const std::uint32_t stem : p.stems) add_all(stem * 2ULL + 1);
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
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
  std::span<const std::uint32_t> stories_;
  const ActorResolution& actors_;
  const CoreferenceWeights& weights_;
  std::vector<EventRef> events_;
  std::vector<EventProfile> profiles_;
};

}  // namespace

std::vector<EventCluster> resolve_events(std::span<const Extraction* const> articles,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors,
                                         const CoreferenceWeights& weights) {
  return Resolver(articles, stories, actors, weights).resolve();
}

}  // namespace fabula
