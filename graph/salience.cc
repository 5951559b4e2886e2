#include "graph/salience.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "graph/node_writing.h"
#include "graph/sayings.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

// Starting values, not yet fitted to curated timelines.
constexpr double per_retrospective = 0.7;  // told again by an article of another day
constexpr double per_article_salience = 1.8;
constexpr double per_actor_degree = 0.3;
constexpr double with_amount = 0.2;
constexpr double if_possible = -0.5;
constexpr double if_speech = -0.7;
constexpr double if_saying = -1.0;  // beside that

double points(const Story& story, const StoryEvent& event, double within_article,
              const std::vector<std::size_t>& degree) {
  std::set<ArticleIndex> articles;
  std::set<std::optional<Day>> days;
  for (const Evidence& mention : event.mentions) {
    articles.insert(mention.article);
    days.insert(story.articles[at(mention.article)].published);
  }
  std::size_t busiest = 0;
  for (const Participant& p : event.participants) busiest = std::max(busiest, degree[at(p.actor)]);
  double sum = std::log(1.0 + static_cast<double>(articles.size())) +
               per_retrospective * std::log(static_cast<double>(days.size())) +
               per_article_salience * within_article +
               per_actor_degree * std::log(1.0 + static_cast<double>(busiest));
  if (!event.amounts.empty()) sum += with_amount;
  if (event.modality == Modality::possible) sum += if_possible;
  if (family_of(event.type) == "statement") sum += if_speech;
  return sum;
}

/// Scales to 0..1 by the largest, with three decimals.
void scale(std::vector<double>& values) {
  const double top = values.empty() ? 0 : std::ranges::max(values);
  for (double& value : values) value = top > 0 ? rounded(std::clamp(value / top, 0.0, 1.0)) : 0;
}

}  // namespace

void rank(Story& story, std::span<const double> within_article) {
  std::vector<std::size_t> degree(story.actors.size());
  const std::vector<bool> sayings = sayings_of(story);
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    if (sayings[i]) continue;
    std::set<ActorIndex> actors;
    for (const Participant& p : story.events[i].participants) actors.insert(p.actor);
    for (const ActorIndex actor : actors) ++degree[at(actor)];
  }
  std::vector<double> values;
  for (std::size_t i = 0; i < story.events.size(); ++i)
    values.push_back(points(story, story.events[i], within_article[i], degree) +
                     (sayings[i] ? if_saying : 0));
  scale(values);
  for (std::size_t i = 0; i < values.size(); ++i) story.events[i].salience = values[i];
  values.clear();
  for (std::size_t i = 0; i < story.actors.size(); ++i) {
    std::set<ArticleIndex> articles;
    for (const Evidence& mention : story.actors[i].mentions) articles.insert(mention.article);
    values.push_back(std::log(1.0 + static_cast<double>(articles.size())) +
                     std::log(1.0 + static_cast<double>(degree[i])));
  }
  scale(values);
  for (std::size_t i = 0; i < values.size(); ++i) story.actors[i].salience = values[i];
}

}  // namespace fabula
