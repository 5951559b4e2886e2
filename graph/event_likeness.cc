#include "graph/event_likeness.h"

#include <algorithm>
#include <cmath>

#include "graph/event_contrasts.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::int64_t few_days = 3;
constexpr std::int64_t month = 31;
constexpr std::int64_t two_weeks = 14;
constexpr std::int64_t two_months = 60;
constexpr std::int64_t a_year = 360;
constexpr double amount_tolerance = 0.02;
constexpr double amount_spread = 0.25;
constexpr double few_things = 12;      ///< "two pieces" of two reports need not be the same two
constexpr double counted_off = 100;    ///< a figure below which things are counted one by one
constexpr double few_words = 0.15;     ///< a cosine below which what is told has nothing in common
constexpr double most_words = 2;       ///< more shared words tell no more
constexpr double telling_words = 0.8;  ///< shared words as rare as this tell an act by themselves

bool same_amount(const EventSum& a, const EventSum& b) {
  return a.unit == b.unit && std::abs(a.value - b.value) <=
                                 amount_tolerance * std::max(std::abs(a.value), std::abs(b.value));
}

/// Whether sources give a figure otherwise: of people hurt, of money, or a great one. What is
/// counted off, as goals are, all give alike.
bool is_estimated(const EventSum& a) {
  const bool money = !a.unit.empty() && a.unit.front() >= 'A' && a.unit.front() <= 'Z';
  return a.unit == people_unit || money || std::abs(a.value) >= counted_off;
}

/// Figures that two reports may give of one thing.
bool near_amount(const EventSum& a, const EventSum& b) {
  return a.unit == b.unit && (is_estimated(a) || is_estimated(b)) &&
         std::abs(a.value - b.value) <=
             amount_spread * std::max(std::abs(a.value), std::abs(b.value));
}

/// Days between two intervals, 0 when they overlap.
std::int64_t gap(const DateInterval& a, const DateInterval& b) {
  if (overlap(a, b)) return 0;
  return (a.latest < b.earliest ? b.earliest - a.latest : a.earliest - b.latest).count();
}

/// Whether one denies what the other tells. A denial repeats little more than who did what.
bool is_answer(const EventProfile& a, const EventProfile& b) {
  return (a.modality == Modality::denied) != (b.modality == Modality::denied);
}

/// Whether both tell what the same two or more do once, each in the same role, and what it is: by a
/// shared word, or by the noun beside the verb ("sign", "memorandum").
bool same_parties(const EventProfile& a, const EventProfile& b) {
  if (!a.once || !b.once || a.parts.size() < 2 || a.parts != b.parts) return false;
  return dot(a.words, b.words) > 0 || count_shared(a.stems, b.stems) > 1;
}

/// Whether both tell of the death of the same person, who dies but once.
bool is_one_death(const EventProfile& a, const EventProfile& b) {
  return a.deadly && b.deadly && shares(a.victims, b.victims);
}

/// Whether two articles of a story tell of an attack, a sinking or the like of the same days: a
/// story has one, however little is told of it.
bool is_one_incident(const EventProfile& a, const EventProfile& b) {
  return a.incident && b.incident && a.story == b.story && a.article != b.article && a.dated &&
         b.dated && overlap(a.when, b.when) &&
         std::max(*a.when.length(), *b.when.length()) <= two_weeks;
}

class Scorer {
 public:
  Scorer(const CoreferenceWeights& weights, std::span<const double> rarity)
      : w_(weights), rarity_(rarity) {}

  std::optional<double> score(const EventProfile& a, const EventProfile& b) const {
    const std::optional<double> kind = of_kind(a, b);
    const std::optional<double> time = kind ? of_time(a, b) : std::nullopt;
    if (!time) return std::nullopt;
    const double parts = of_parts(a, b), amounts = of_amounts(a, b, *time < 0);
    const bool only_act = parts <= 0 && amounts <= 0;
    double total = *kind + *time + parts + amounts;
    const double alike = cosine(a.words, b.words);
    total += w_.words * std::min(dot(a.words, b.words), most_words) + w_.alike_words * alike;
    total += a.story == b.story || is_one_death(a, b) ? w_.same_story : w_.other_story;
    if (only_act && alike < few_words) total += w_.thin;
    if (amounts <= 0 && !is_one_incident(a, b)) total += of_bareness(a, b, parts > 0, *time < 0);
    total += of_others(a, b);
    if (a.aside != b.aside) total += w_.aside;
    if (a.attempted != b.attempted) total += w_.attempted;
    if (a.generic != b.generic) total += w_.generic;
    if (are_of_other_ranks(a, b)) total += w_.other_rank;
    if (go_other_ways(a, b)) total += w_.other_way;
    total += of_nouns(a, b);
    const double names = of_names(a, b);
    const bool same_time = a.dated && b.dated && overlap(a.when, b.when);
    total += of_depth(a, b, parts > 0 || (names > 0 && same_time), amounts > 0);
    const bool vague = (a.untyped && b.untyped) || (a.general && b.general && !only_act);
    if (vague && are_of_other_things(a, b)) total += w_.other_things;
    total += names + of_modality(a, b, parts > 0);
    if (a.article == b.article) {
      total += w_.one_article;
      if (parts < 0 || is_told_together(a, b)) total += w_.told_apart;
    }
    return std::round(total * 4096) / 4096;
  }

 private:
  static double support(const EventProfile& a, const EventProfile& b) {
    return std::min(a.support, b.support);
  }

  std::optional<double> of_kind(const EventProfile& a, const EventProfile& b) const {
    const bool type = a.type == b.type;
    double sum = 0;
    if (shares(a.senses, b.senses)) {
      sum = w_.same_sense + w_.support * support(a, b);
      const bool stem = shares(a.stems, b.stems);
      if (stem) sum += w_.same_stem;
      if (type) sum += w_.same_type;
      if (!type && !stem) sum += w_.other_word;
      if (!type && !stem && !a.untyped && !b.untyped) sum += w_.other_type;
      if (a.general && b.general) sum += w_.general_word;
    } else if (type && a.incident) {
      sum = w_.only_incident;
    } else {
      return std::nullopt;
    }
    return a.speech && b.speech ? sum + w_.speech : sum;
  }

  std::optional<double> of_time(const EventProfile& a, const EventProfile& b) const {
    if (a.dated && b.dated) {
      const std::int64_t days = gap(a.when, b.when);
      if (days > 0 && is_one_death(a, b)) return w_.days_apart;
      if (days > two_weeks && (days > two_months || !same_parties(a, b))) return std::nullopt;
      if (days > two_weeks) return w_.months_apart;
      if (days > few_days) return w_.weeks_apart;
      if (days > 0) return w_.days_apart;
      const std::int64_t wider = std::max(*a.when.length(), *b.when.length());
      return wider <= few_days ? w_.same_days : wider <= month ? w_.same_month : 0;
    }
    const DateInterval& first = a.dated ? a.when : a.bound;
    const DateInterval& second = b.dated ? b.when : b.bound;
    if (!overlap(first, second)) return w_.out_of_bounds;
    if (a.dated != b.dated) return told_long_after(a.dated ? a : b, a.dated ? b : a);
    if (a.published.is_open() || b.published.is_open()) return 0;
    const std::int64_t days = gap(a.published, b.published);
    if (days <= few_days) return w_.published_near;
    return days > two_months ? w_.published_far : days > two_weeks ? w_.published_apart : 0;
  }

  double told_long_after(const EventProfile& dated, const EventProfile& other) const {
    if (*dated.when.length() >= a_year) return w_.told_of_past;
    const bool known = !other.published.is_open();
    return known && gap(dated.when, other.published) > two_weeks ? w_.told_long_after : 0;
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
    if (!a.victims.empty() && !b.victims.empty() && !shares(a.victims, b.victims))
      sum += w_.other_victim;
    if (is_one_of_many(a, b) || is_one_of_many(b, a)) sum += w_.one_of_many;
    if (a.place && b.place) sum += a.place == b.place ? w_.same_place : w_.other_place;
    return sum;
  }

  /// Against acts of which each is told with names that the other lacks; nothing for what most
  /// reports of a story tell.
  double of_others(const EventProfile& a, const EventProfile& b) const {
    double sum = 0;
    if (name_others(a, b)) sum += w_.other_names;
    if (each_tells_more(a, b)) sum += w_.other_parts;
    return (1 - support(a, b)) * sum;
  }

  /// Against what an article tells far down, where details are many: less where a participant, an
  /// amount or a name and the time are shared, and neither where who and how much are nor of a
  /// denial, which stands there as a rule.
  double of_depth(const EventProfile& a, const EventProfile& b, bool who, bool how_much) const {
    if ((who && how_much) || ((who || how_much) && is_answer(a, b))) return 0;
    return (who || how_much ? w_.deep_told : w_.deep) * std::max(a.depth, b.depth);
  }

  /// What the nouns for who acts and what is acted upon say, of those that are no actors. People
  /// are called by many nouns, things by few.
  double of_nouns(const EventProfile& a, const EventProfile& b) const {
    if (takes_other_side(a, b) || takes_other_side(b, a)) return w_.other_side;
    if (a.objects.empty() || b.objects.empty()) return 0;
    if (shares(a.objects, b.objects)) return w_.same_object;
    return a.incident || b.incident || shares_patient(a, b) ? 0 : w_.other_object;
  }

  double of_names(const EventProfile& a, const EventProfile& b) const {
    double shared = 0;
    for (const std::uint32_t actor : a.named)
      if (std::ranges::binary_search(b.named, actor) &&
          !(takes_part(a, actor) && takes_part(b, actor)))
        shared += rarity_[actor];
    return w_.named * std::min(shared, 2.0);
  }

  /// Against two acts of which nothing rare is told: a shared participant vouches for their being
  /// one, unless time speaks against it.
  double of_bareness(const EventProfile& a, const EventProfile& b, bool shared, bool later) const {
    if (shared && is_answer(a, b)) return 0;
    return (shared && !later ? w_.bare_act : w_.bare) * bareness(a, b);
  }

  /// How little is told, beside the act, that only these two tell, 0..1; nothing for what most
  /// reports of a story tell.
  static double bareness(const EventProfile& a, const EventProfile& b) {
    const double shared = std::min(dot(a.words, b.words) / telling_words, 1.0);
    return (1 - support(a, b)) * (1 - shared);
  }

  /// What could be done by anybody, or to anything, is no certain act: not so what most reports of
  /// a story expect.
  double of_modality(const EventProfile& a, const EventProfile& b, bool who) const {
    double sum = 0;
    if (is_negative(a.modality) != is_negative(b.modality)) sum += w_.other_polarity;
    if (a.modality == Modality::possible || b.modality == Modality::possible)
      sum += w_.only_possible + (who ? 0 : (1 - support(a, b)) * w_.hypothetical);
    return sum;
  }

  /// Figures that are near each other are one that sources give otherwise, unless time has passed.
  double of_amounts(const EventProfile& a, const EventProfile& b, bool later) const {
    bool comparable = false;
    bool near = false;
    bool alike = false;
    bool counted = false;
    for (const EventSum& x : a.amounts)
      for (const EventSum& y : b.amounts) {
        const bool many = std::abs(x.value) > few_things;
        if (same_amount(x, y) && many) return w_.same_amount;
        near |= near_amount(x, y) && many && !later;
        alike |= same_amount(x, y);
        comparable |= x.unit == y.unit;
        counted |= x.unit == y.unit && !is_estimated(x) && !is_estimated(y);
      }
    if (near) return w_.near_amount;
    if (!comparable || alike) return 0;
    return counted ? w_.other_count : w_.other_amount;
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

bool are_surely_apart(const EventProfile& a, const EventProfile& b) {
  return a.surely_dated && b.surely_dated && gap(a.when, b.when) > two_weeks;
}

std::optional<double> likeness(const EventProfile& a, const EventProfile& b,
                               std::span<const double> rarity, const CoreferenceWeights& weights) {
  return Scorer(weights, rarity).score(a, b);
}

}  // namespace fabula
