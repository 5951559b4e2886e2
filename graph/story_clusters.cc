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
  std::vector<Profile> found(articles.size());
  for (std::size_t i = 0; i < articles.size(); ++i) {
    found[i].features = abouts[i];
    if (const auto day = articles[i]->article.published) found[i].published = {*day, *day};
  }
  std::vector<ScoredPair> pairs = candidates(found, holders_of(abouts));
  const auto may_join = [&](std::uint32_t a, std::uint32_t b) {
    return one_story(found[a], found[b]);
  };
  const auto join = [&](std::uint32_t into, std::uint32_t from) {
    found[into].features = sum(found[into].features, found[from].features, profile_size);
    found[from].features = {};
    found[into].articles += found[from].articles;
    DateInterval& published = found[into].published;
    if (published.is_open())
      published = found[from].published;
    else if (!found[from].published.is_open())
      published = hull(published, found[from].published);
  };
  return agglomerate(static_cast<std::uint32_t>(articles.size()), std::move(pairs), may_join, join);
}

}  // namespace fabula
