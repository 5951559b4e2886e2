#include "graph/story_clusters.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <string_view>

#include "graph/clustering.h"
#include "graph/name.h"
#include "graph/quote.h"
#include "graph/sayings.h"
#include "graph/sparse.h"

namespace fabula {
namespace {

// An article proposes pairs by its rarest features, each with the next articles in time.
constexpr std::size_t rare_features = 12;
constexpr std::size_t next_in_time = 8;
constexpr std::size_t profile_size = 400;
constexpr double actor_weight = 2;
constexpr double passage_weight = 0.5;  ///< of a word of the passage that tells an event
constexpr double least_alike = 0.08;
/// The share of the likeness within two clusters that there must be between them: what lies closer
/// together within than between are two stories of one kind.
constexpr double least_share = 0.8;
constexpr double few_articles = 4;  ///< whose likeness to each other tells little
/// An article leaves its story for one that it is this much more alike.
constexpr double clearly_more = 1.15;
constexpr int most_rounds = 5;  ///< in which articles may change their stories
/// Likeness falls to one half when this many days lie between two articles.
constexpr double half_life = 45;

struct Feature {
  std::string name;
  std::uint32_t article;
  float weight;
};

/// An article, or a cluster of them.
struct Profile {
  SparseVector features;  ///< the sum of the articles' unit vectors
  DateInterval published;
  double articles = 1;
};

void add_features(const Extraction& x, std::uint32_t article, std::vector<Feature>& out) {
  const auto add = [&](std::string name, double weight) {
    out.push_back({std::move(name), article, static_cast<float>(weight)});
  };
  for (const Actor& actor : x.actors) {
    const double mentions = static_cast<double>(std::max<std::size_t>(actor.mentions.size(), 1));
    add("a " + normalised_name(actor.name, actor.kind), actor_weight * (1 + std::log(mentions)));
  }
  const auto add_words = [&](std::string_view text, double weight) {
    for (const std::string& word : content_stems(text)) add("w " + word, weight);
  };
  const std::vector<bool> sayings = sayings_of(x);
  for (std::size_t i = 0; i < x.events.size(); ++i) {
    if (!sayings[i]) add_words(x.events[i].label, 1);
    for (const EventMention& mention : x.events[i].mentions)
      add_words(quote_of(x.article, mention), passage_weight);
  }
  add_words(x.article.title, 1);
}

void normalise(SparseVector& v) {
  const double length = std::sqrt(dot(v, v));
  for (auto& [dimension, weight] : v) weight = static_cast<float>(weight / length);
}

/// Of each feature, its articles in ascending order.
std::vector<std::vector<std::uint32_t>> holders_of(std::span<const SparseVector> abouts) {
  std::vector<std::vector<std::uint32_t>> holders;
  for (std::uint32_t i = 0; i < abouts.size(); ++i)
    for (const auto& [dimension, weight] : abouts[i]) {
      if (dimension >= holders.size()) holders.resize(dimension + 1);
      holders[dimension].push_back(i);
    }
  return holders;
}

double days_between(const DateInterval& a, const DateInterval& b) {
  if (a.is_open() || b.is_open() || overlap(a, b)) return 0;
  const auto gap = a.latest < b.earliest ? b.earliest - a.latest : a.earliest - b.latest;
  return static_cast<double>(gap.count());
}

/// The mean cosine of two articles, one of each cluster, less with the days that lie between. In
/// steps of 1/4096, so that the last bits of a logarithm decide nothing.
double likeness(const Profile& a, const Profile& b) {
  const double near = half_life / (half_life + days_between(a.published, b.published));
  return std::round(dot(a.features, b.features) / (a.articles * b.articles) * near * 4096) / 4096;
}

/// The mean cosine of two articles of one cluster.
double cohesion(const Profile& p) {
  const double pairs = p.articles * (p.articles - 1);
  return (dot(p.features, p.features) - p.articles) / pairs;
}

/// Whether two clusters are one story: alike enough, and not much less so than each in itself.
bool one_story(const Profile& a, const Profile& b) {
  const double between = likeness(a, b);
  if (between < least_alike) return false;
  if (std::min(a.articles, b.articles) < few_articles) return true;
  return between >= least_share * std::min(cohesion(a), cohesion(b));
}

std::vector<ScoredPair> candidates(std::span<const Profile> found,
                                   std::vector<std::vector<std::uint32_t>> articles_of) {
  // Each article's place among the articles of a feature, in order of time.
  for (auto& holders : articles_of)
    std::ranges::sort(holders, {},
                      [&](std::uint32_t i) { return std::pair(found[i].published.earliest, i); });
  std::vector<ScoredPair> pairs;
  std::vector<std::uint32_t> rare;
  for (std::uint32_t i = 0; i < found.size(); ++i) {
    rare.clear();
    for (const auto& [dimension, weight] : found[i].features)
      if (articles_of[dimension].size() > 1) rare.push_back(dimension);
    std::ranges::sort(rare, {},
                      [&](std::uint32_t d) { return std::pair(articles_of[d].size(), d); });
    rare.resize(std::min(rare.size(), rare_features));
    for (const std::uint32_t dimension : rare) {
      const auto& holders = articles_of[dimension];
      auto place = std::ranges::lower_bound(
          holders, std::pair(found[i].published.earliest, i), {},
          [&](std::uint32_t k) { return std::pair(found[k].published.earliest, k); });
      for (std::size_t k = 0; k < next_in_time && ++place != holders.end(); ++k)
        pairs.push_back({std::min(i, *place), std::max(i, *place), 0});
    }
  }
  keep_best_of_each(pairs);
  for (ScoredPair& pair : pairs) pair.score = likeness(found[pair.a], found[pair.b]);
  std::erase_if(pairs, [](const ScoredPair& pair) { return pair.score < least_alike; });
  return pairs;
}

void unite(Profile& into, const Profile& other) {
  into.features = sum(into.features, other.features, profile_size);
  into.articles += other.articles;
  if (into.published.is_open())
    into.published = other.published;
  else if (!other.published.is_open())
    into.published = hull(into.published, other.published);
}

/// Of each story, by its number, what its articles have in common; the others are empty.
std::vector<Profile> stories_of(std::span<const Profile> articles,
                                const std::vector<std::uint32_t>& story) {
  std::vector<Profile> stories(articles.size());
  for (Profile& p : stories) p.articles = 0;
  for (std::size_t i = 0; i < articles.size(); ++i) unite(stories[story[i]], articles[i]);
  return stories;
}

/// The story of article `i`, or that of one of `others` if the article is clearly more like it.
std::uint32_t best_story(std::uint32_t i, std::span<const std::uint32_t> others,
                         std::span<const Profile> articles, std::span<const Profile> stories,
                         const std::vector<std::uint32_t>& story) {
  const Profile& own = stories[story[i]];
  if (own.articles < 2) return story[i];
  // The story keeps its heaviest features alone: of the article's own it has those among them.
  double itself = 0;
  for (const auto& [dimension, weight] : articles[i].features)
    if (std::ranges::binary_search(own.features, dimension, {}, &SparseVector::value_type::first))
      itself += static_cast<double>(weight) * weight;
  const double all = likeness(articles[i], own) * own.articles;
  double most = std::max(least_alike, clearly_more * (all - itself) / (own.articles - 1));
  std::uint32_t best = story[i];
  for (const std::uint32_t other : others) {
    const std::uint32_t to = story[other];
    if (to == story[i] || stories[to].articles < 2) continue;
    const double alike = likeness(articles[i], stories[to]);
    if (alike > most || (alike == most && to < best)) most = alike, best = to;
  }
  return best;
}

/// Lets articles change to stories that they are more like. Stories grow from their closest pairs:
/// where two are of one kind, an article may have come to the one before the other was there.
void settle(std::span<const Profile> articles, std::span<const ScoredPair> pairs,
            std::vector<std::uint32_t>& story) {
  std::vector<std::vector<std::uint32_t>> others(articles.size());
  for (const ScoredPair& pair : pairs) {
    others[pair.a].push_back(pair.b);
    others[pair.b].push_back(pair.a);
  }
  for (int round = 0; round < most_rounds; ++round) {
    const std::vector<Profile> stories = stories_of(articles, story);
    std::vector<std::uint32_t> next = story;
    for (std::uint32_t i = 0; i < articles.size(); ++i)
      next[i] = best_story(i, others[i], articles, stories, story);
    if (next == story) break;
    story = std::move(next);
  }
}

/// Numbers each story by its first article.
void number_by_first(std::vector<std::uint32_t>& story) {
  const auto none = static_cast<std::uint32_t>(story.size());
  std::vector<std::uint32_t> first(story.size(), none);
  for (std::uint32_t i = 0; i < story.size(); ++i) {
    if (first[story[i]] == none) first[story[i]] = i;
    story[i] = first[story[i]];
  }
}

}  // namespace

std::vector<SparseVector> article_profiles(std::span<const Extraction* const> articles) {
  std::vector<Feature> features;
  for (std::uint32_t i = 0; i < articles.size(); ++i) add_features(*articles[i], i, features);
  std::ranges::sort(features, [](const Feature& a, const Feature& b) {
    return std::tie(a.name, a.article) < std::tie(b.name, b.article);
  });
  std::vector<SparseVector> abouts(articles.size());
  std::vector<std::uint32_t> articles_with;  // by dimension
  for (std::size_t i = 0; i < features.size();) {
    const auto dimension = static_cast<std::uint32_t>(articles_with.size());
    std::uint32_t& holders = articles_with.emplace_back(0);
    const std::string& name = features[i].name;
    for (; i < features.size() && features[i].name == name; ++i) {
      SparseVector& own = abouts[features[i].article];
      if (own.empty() || own.back().first != dimension) {
        own.emplace_back(dimension, 0.F);
        ++holders;
      }
      own.back().second += features[i].weight;
    }
  }
  const double n = static_cast<double>(articles.size());
  for (SparseVector& about : abouts) {
    for (auto& [dimension, weight] : about)
      weight =
          static_cast<float>((1 + std::log(weight)) * std::log(1 + n / articles_with[dimension]));
    normalise(about);
  }
  return abouts;
}

std::vector<std::uint32_t> find_stories(std::span<const Extraction* const> articles,
                                        std::span<const SparseVector> abouts) {
  std::vector<Profile> alone(articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i) {
    alone[i].features = abouts[i];
    if (const auto day = articles[i]->article.published) alone[i].published = {*day, *day};
  }
  const std::vector<ScoredPair> pairs = candidates(alone, holders_of(abouts));
  std::vector<Profile> found = alone;
  const auto may_join = [&](std::uint32_t a, std::uint32_t b) {
    return one_story(found[a], found[b]);
  };
  const auto join = [&](std::uint32_t into, std::uint32_t from) {
    unite(found[into], found[from]);
    found[from].features = {};
  };
  std::vector<std::uint32_t> story =
      agglomerate(static_cast<std::uint32_t>(articles.size()), pairs, may_join, join);
  settle(alone, pairs, story);
  number_by_first(story);
  return story;
}

}  // namespace fabula
