#include "graph/event_coreference.h"

#include <algorithm>
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
constexpr std::size_t label_words = 48;
constexpr std::int64_t few_days = 3;
constexpr std::int64_t month = 31;
constexpr std::int64_t two_weeks = 14;
constexpr std::int64_t two_months = 60;
constexpr double amount_tolerance = 0.02;

using RoleSet = std::uint16_t;

RoleSet bit(Role role) {
  // "X signs with Y" is "Y signs with X".
  if (role == Role::counterparty) role = Role::agent;
  return static_cast<RoleSet>(1U << static_cast<unsigned>(role));
}

struct Part {
  std::uint32_t actor;
  RoleSet roles;
};

struct Sum {
  std::string unit;
  double value;
};

/// What is known of an event, or of a cluster of them.
struct Profile {
  std::vector<std::uint32_t> types;  ///< sorted
  std::vector<std::uint32_t> stems;  ///< sorted
  std::uint32_t family = 0;
  bool speech = false;
  std::vector<std::uint32_t> stories;  ///< sorted
  DateInterval when;                   ///< what all that are dated agree on
  bool dated = false;
  DateInterval bound;  ///< what tense and publication allow
  DateInterval published;
  std::vector<Part> parts;            ///< by actor
  std::vector<std::uint32_t> places;  ///< sorted
  std::vector<Sum> amounts;
  SparseVector words;
  bool told = false;
  bool refused = false;  ///< negated or denied
  std::unordered_set<std::uint32_t> articles;
};

bool shares(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) return true;
    if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  return false;
}

void unite(std::vector<std::uint32_t>& into, const std::vector<std::uint32_t>& from) {
  std::vector<std::uint32_t> both;
  std::ranges::set_union(into, from, std::back_inserter(both));
  into = std::move(both);
}

bool same_amount(const Sum& a, const Sum& b) {
  return a.unit == b.unit && std::abs(a.value - b.value) <=
                                 amount_tolerance * std::max(std::abs(a.value), std::abs(b.value));
}

/// Days between two intervals, 0 when they overlap.
std::int64_t gap(const DateInterval& a, const DateInterval& b) {
  if (overlap(a, b)) return 0;
  return (a.latest < b.earliest ? b.earliest - a.latest : a.earliest - b.latest).count();
}

bool is_dated(const EventDate& when) {
  return when.basis != DateBasis::publication && when.basis != DateBasis::unknown &&
         !when.interval.is_open();
}

class Scorer {
 public:
  Scorer(const CoreferenceWeights& weights, std::vector<double> rarity)
      : w_(weights), rarity_(std::move(rarity)) {}

  /// In steps of 1/4096, so that the last bits of a logarithm decide nothing. Nothing when the two
  /// cannot be one.
  std::optional<double> score(const Profile& a, const Profile& b) const {
    const std::optional<double> kind = of_kind(a, b);
    const std::optional<double> time = kind ? of_time(a, b) : std::nullopt;
    if (!time) return std::nullopt;
    const double total = *kind + *time + of_parts(a, b) + of_amounts(a, b) +
                         w_.words * cosine(a.words, b.words) +
                         (shares(a.stories, b.stories) ? w_.same_story : w_.other_story) +
                         (a.told != b.told && a.refused != b.refused ? w_.other_polarity : 0);
    return std::round(total * 4096) / 4096;
  }

 private:
  std::optional<double> of_kind(const Profile& a, const Profile& b) const {
    const bool type = shares(a.types, b.types);
    const bool stem = shares(a.stems, b.stems);
    if (!type && !stem) return std::nullopt;
    double sum = type ? w_.same_type : a.family == b.family ? w_.same_family : 0;
    if (stem) sum += w_.same_stem;
    if (a.speech && b.speech) sum += w_.speech;
    return sum;
  }

  std::optional<double> of_time(const Profile& a, const Profile& b) const {
    if (a.dated && b.dated) {
      const std::int64_t days = gap(a.when, b.when);
      if (days > two_weeks) return std::nullopt;
      if (days > few_days) return w_.weeks_apart;
      if (days > 0) return w_.days_apart;
      const std::int64_t wider = std::max(*a.when.length(), *b.when.length());
      return wider <= few_days ? w_.same_days : wider <= month ? w_.same_month : w_.same_period;
    }
    const DateInterval& first = a.dated ? a.when : a.bound;
    const DateInterval& second = b.dated ? b.when : b.bound;
    if (!overlap(first, second)) return w_.out_of_bounds;
    if (a.dated || b.dated || a.published.is_open() || b.published.is_open()) return 0;
    const std::int64_t days = gap(a.published, b.published);
    return days <= few_days ? w_.published_near : days > two_months ? w_.published_far : 0;
  }

  double of_parts(const Profile& a, const Profile& b) const {
    double shared = 0;
    RoleSet filled_a = 0;
    RoleSet filled_b = 0;
    RoleSet agreed = 0;
    for (const Part& part : a.parts) filled_a = static_cast<RoleSet>(filled_a | part.roles);
    for (const Part& part : b.parts) filled_b = static_cast<RoleSet>(filled_b | part.roles);
    for (std::size_t i = 0, j = 0; i < a.parts.size() && j < b.parts.size();) {
      if (a.parts[i].actor < b.parts[j].actor) {
        ++i;
      } else if (b.parts[j].actor < a.parts[i].actor) {
        ++j;
      } else {
        const auto both = static_cast<RoleSet>(a.parts[i].roles & b.parts[j].roles);
        agreed = static_cast<RoleSet>(agreed | both);
        shared += rarity_[a.parts[i].actor] * (both ? 1.0 : 0.6);
        ++i, ++j;
      }
    }
    double sum = w_.participant * std::min(shared, 2.0);
    const auto clash = [&](Role role) {
      return filled_a & filled_b & static_cast<RoleSet>(~agreed) & bit(role);
    };
    if (clash(Role::agent)) sum += w_.other_agent;
    if (clash(Role::patient)) sum += w_.other_patient;
    if (!a.places.empty() && !b.places.empty())
      sum += shares(a.places, b.places) ? w_.same_place : w_.other_place;
    return sum;
  }

  double of_amounts(const Profile& a, const Profile& b) const {
    bool comparable = false;
    for (const Sum& x : a.amounts)
      for (const Sum& y : b.amounts) {
        if (same_amount(x, y)) return w_.same_amount;
        comparable |= x.unit == y.unit;
      }
    return comparable ? w_.other_amount : 0;
  }

  const CoreferenceWeights& w_;
  std::vector<double> rarity_;  ///< of each actor, 0..1
};

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
    const Scorer scorer(weights_, rarities());
    std::vector<ScoredPair> pairs = candidates();
    for (ScoredPair& pair : pairs)
      pair.score = scorer.score(profiles_[pair.a], profiles_[pair.b]).value_or(-1);
    std::erase_if(pairs, [&](const ScoredPair& pair) { return pair.score < weights_.threshold; });
    const auto may_join = [&](std::uint32_t a, std::uint32_t b) {
      return !told_by_one_article(profiles_[a], profiles_[b]) &&
             scorer.score(profiles_[a], profiles_[b]).value_or(-1) >= weights_.threshold;
    };
    const auto join = [&](std::uint32_t a, std::uint32_t b) { merge_profiles(a, b); };
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
      Profile& p = profiles_[i];
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

  void fill(Profile& p, std::size_t i) const {
    const Event& e = event(i);
    const std::uint32_t article = events_[i].article;
    const auto& actor_of = actors_.actor_of[article];
    p.speech = family_of(e.type) == "statement";
    p.stories = {stories_[article]};
    p.articles = {article};
    p.dated = is_dated(e.when);
    (p.dated ? p.when : p.bound) = e.when.interval;
    if (const auto day = articles_[article]->article.published) p.published = {*day, *day};
    std::map<std::uint32_t, RoleSet> parts;
    for (const Participant& participant : e.participants) {
      RoleSet& roles = parts[actor_of[at(participant.actor)]];
      roles = static_cast<RoleSet>(roles | bit(participant.role));
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
    for (const Profile& p : profiles_)
      for (const Part& part : p.parts) count[part.actor] += 1;
    const double all = std::log(1.0 + static_cast<double>(profiles_.size()));
    for (double& c : count) c = 1 - 0.8 * std::log(std::max(c, 1.0)) / all;
    return count;
  }

  /// What an event is looked up by: a type or stem, with an actor, an amount or a story.
  std::vector<std::pair<std::uint64_t, std::uint32_t>> keys() const {
    enum : std::uint64_t { by_actor, by_story, by_amount };
    std::vector<std::pair<std::uint64_t, std::uint32_t>> found;
    for (std::uint32_t i = 0; i < profiles_.size(); ++i) {
      const Profile& p = profiles_[i];
      const auto add = [&](std::uint64_t kind, std::uint64_t what, std::uint64_t with) {
        found.emplace_back(kind << 62 | what << 32 | with, i);
      };
      const auto add_all = [&](std::uint64_t what) {
        for (const Part& part : p.parts) add(by_actor, what, part.actor);
        add(by_story, what, p.stories[0]);
        for (const Sum& amount : p.amounts)
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

  static bool by_date(const Profile& a, const Profile& b) {
    const auto key = [](const Profile& p) {
      const DateInterval& d = p.dated ? p.when : p.published;
      return std::tuple(d.earliest, d.latest, p.dated);
    };
    return key(a) < key(b);
  }

  /// Puts events of like words, participants and time next to each other.
  bool by_likeness(std::uint32_t a, std::uint32_t b) const {
    const auto key = [&](std::uint32_t i) {
      const Profile& p = profiles_[i];
      return std::tuple(p.parts.empty() ? 0U : p.parts.front().actor + 1,
                        p.parts.empty() ? 0U : p.parts.back().actor + 1, p.published.earliest,
                        std::string_view(event(i).label), i);
    };
    return key(a) < key(b);
  }

  static bool told_by_one_article(const Profile& a, const Profile& b) {
    const bool a_smaller = a.articles.size() < b.articles.size();
    const auto& few = a_smaller ? a.articles : b.articles;
    const auto& many = a_smaller ? b.articles : a.articles;
    return std::ranges::any_of(few, [&](std::uint32_t article) { return many.contains(article); });
  }

  void merge_profiles(std::uint32_t into, std::uint32_t from) {
    Profile& a = profiles_[into];
    Profile& b = profiles_[from];
    unite(a.types, b.types);
    unite(a.stems, b.stems);
    unite(a.stories, b.stories);
    unite(a.places, b.places);
    // Of dates that disagree the first stands; the disagreement is recorded when they are fused.
    if (!a.dated)
      a.when = b.when;
    else if (b.dated)
      a.when = intersection(a.when, b.when).value_or(a.when);
    a.dated |= b.dated;
    a.bound = intersection(a.bound, b.bound).value_or(a.bound);
    a.published = a.published.is_open()   ? b.published
                  : b.published.is_open() ? a.published
                                          : hull(a.published, b.published);
    std::map<std::uint32_t, RoleSet> parts;
    for (const auto* list : {&a.parts, &b.parts})
      for (const Part& part : *list)
        parts[part.actor] = static_cast<RoleSet>(parts[part.actor] | part.roles);
    a.parts.clear();
    for (const auto& [actor, roles] : parts) a.parts.push_back({actor, roles});
    for (const Sum& amount : b.amounts)
      if (std::ranges::none_of(a.amounts, [&](const Sum& x) { return same_amount(x, amount); }))
        a.amounts.push_back(amount);
    a.words = sum(a.words, b.words, label_words);
    a.told |= b.told;
    a.refused |= b.refused;
    if (a.articles.size() < b.articles.size()) std::swap(a.articles, b.articles);
    a.articles.insert(b.articles.begin(), b.articles.end());
    b = {};
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
  std::vector<Profile> profiles_;
};

}  // namespace

std::vector<EventCluster> resolve_events(std::span<const Extraction* const> articles,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors,
                                         const CoreferenceWeights& weights) {
  return Resolver(articles, stories, actors, weights).resolve();
}

}  // namespace fabula
