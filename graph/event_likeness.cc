#include "graph/event_likeness.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace fabula {
namespace {

constexpr std::size_t label_words = 48;
constexpr std::int64_t few_days = 3;
constexpr std::int64_t month = 31;
constexpr std::int64_t two_weeks = 14;
constexpr std::int64_t two_months = 60;
constexpr double amount_tolerance = 0.02;

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

bool same_amount(const EventSum& a, const EventSum& b) {
  return a.unit == b.unit && std::abs(a.value - b.value) <=
                                 amount_tolerance * std::max(std::abs(a.value), std::abs(b.value));
}

/// Days between two intervals, 0 when they overlap.
std::int64_t gap(const DateInterval& a, const DateInterval& b) {
  if (overlap(a, b)) return 0;
  return (a.latest < b.earliest ? b.earliest - a.latest : a.earliest - b.latest).count();
}

bool told_by_one_article(const EventProfile& a, const EventProfile& b) {
  const bool a_smaller = a.articles.size() < b.articles.size();
  const auto& few = a_smaller ? a.articles : b.articles;
  const auto& many = a_smaller ? b.articles : a.articles;
  return std::ranges::any_of(few, [&](std::uint32_t article) { return many.contains(article); });
}

class Scorer {
 public:
  Scorer(const CoreferenceWeights& weights, std::span<const double> rarity)
      : w_(weights), rarity_(rarity) {}

  std::optional<double> score(const EventProfile& a, const EventProfile& b) const {
    const std::optional<double> kind = of_kind(a, b);
    const std::optional<double> time = kind ? of_time(a, b) : std::nullopt;
    if (!time) return std::nullopt;
    const double parts = of_parts(a, b), amounts = of_amounts(a, b);
    const bool nothing = *time < w_.same_days && parts <= 0 && amounts <= 0;
    const double total = *kind + *time + parts + amounts +
                         (nothing && !a.incident && !b.incident ? w_.nothing_shared : 0) +
                         w_.words * cosine(a.words, b.words) +
                         (shares(a.stories, b.stories) ? w_.same_story : w_.other_story) +
                         (told_by_one_article(a, b) ? w_.one_article : 0) +
                         (a.told != b.told && a.refused != b.refused ? w_.other_polarity : 0);
    return std::round(total * 4096) / 4096;
  }

 private:
  std::optional<double> of_kind(const EventProfile& a, const EventProfile& b) const {
    const bool type = shares(a.types, b.types);
    const bool stem = shares(a.stems, b.stems);
    if (!type && !stem) return std::nullopt;
    double sum = type ? w_.same_type : a.family == b.family ? w_.same_family : 0;
    if (stem) sum += w_.same_stem;
    if (a.speech && b.speech) sum += w_.speech;
    return sum;
  }

  std::optional<double> of_time(const EventProfile& a, const EventProfile& b) const {
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

  double of_parts(const EventProfile& a, const EventProfile& b) const {
    double shared = 0;
    RoleSet filled_a = 0;
    RoleSet filled_b = 0;
    RoleSet agreed = 0;
    for (const EventPart& part : a.parts) filled_a = static_cast<RoleSet>(filled_a | part.roles);
    for (const EventPart& part : b.parts) filled_b = static_cast<RoleSet>(filled_b | part.roles);
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
      return filled_a & filled_b & static_cast<RoleSet>(~agreed) & role_set(role);
    };
    if (clash(Role::agent)) sum += w_.other_agent;
    if (clash(Role::patient)) sum += w_.other_patient;
    if (!a.places.empty() && !b.places.empty())
      sum += shares(a.places, b.places) ? w_.same_place : w_.other_place;
    return sum;
  }

  double of_amounts(const EventProfile& a, const EventProfile& b) const {
    bool comparable = false;
    for (const EventSum& x : a.amounts)
      for (const EventSum& y : b.amounts) {
        if (same_amount(x, y)) return w_.same_amount;
        comparable |= x.unit == y.unit;
      }
    return comparable ? w_.other_amount : 0;
  }

  const CoreferenceWeights& w_;
  std::span<const double> rarity_;
};

}  // namespace

RoleSet role_set(Role role) {
  if (role == Role::counterparty) role = Role::agent;
  return static_cast<RoleSet>(1U << static_cast<unsigned>(role));
}

bool is_dated(const EventDate& when) {
  return when.basis != DateBasis::publication && when.basis != DateBasis::unknown &&
         !when.interval.is_open();
}

std::optional<double> likeness(const EventProfile& a, const EventProfile& b,
                               std::span<const double> rarity, const CoreferenceWeights& weights) {
  return Scorer(weights, rarity).score(a, b);
}

void absorb(EventProfile& a, EventProfile& b) {
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
    for (const EventPart& part : *list)
      parts[part.actor] = static_cast<RoleSet>(parts[part.actor] | part.roles);
  a.parts.clear();
  for (const auto& [actor, roles] : parts) a.parts.push_back({actor, roles});
  for (const EventSum& amount : b.amounts)
    if (std::ranges::none_of(a.amounts, [&](const EventSum& x) { return same_amount(x, amount); }))
      a.amounts.push_back(amount);
  a.words = sum(a.words, b.words, label_words);
  a.incident |= b.incident;
  a.told |= b.told;
  a.refused |= b.refused;
  if (a.articles.size() < b.articles.size()) std::swap(a.articles, b.articles);
  a.articles.insert(b.articles.begin(), b.articles.end());
  b = {};
}

}  // namespace fabula
