#include "graph/fuse.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

#include "graph/quote.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr double surest = 0.99;
constexpr double amount_tolerance = 0.02;

/// One article's version of an event.
struct Version {
  const Extraction* extraction;
  const Event* event;
  std::uint32_t article;

  std::string_view source() const { return source_of(extraction->article); }
  Evidence evidence() const { return evidence_of(*extraction, article, event->mentions.front()); }
};

using Versions = std::vector<Version>;

/// The key that most versions support, the first of equals.
template <typename Key>
Key most_supported(const std::map<Key, double>& votes) {
  return std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; })->first;
}

// ---------------------------------------------------------------- dates

struct DateClaim {
  DateInterval interval;
  Support support;
  std::vector<const Version*> versions;
};

bool is_specific(const EventDate& when) {
  return when.basis != DateBasis::publication && when.basis != DateBasis::unknown &&
         !when.interval.is_unknown();
}

/// The distinct intervals that the versions give, in order.
std::vector<DateClaim> date_claims(const Versions& versions, bool specific) {
  std::map<std::pair<Day, Day>, DateClaim> found;
  for (const Version& version : versions) {
    const EventDate& when = version.event->when;
    if (when.interval.is_unknown() || is_specific(when) != specific) continue;
    DateClaim& claim = found[{when.interval.earliest, when.interval.latest}];
    claim.interval = when.interval;
    claim.support.add(version.source(), version.event->confidence);
    claim.versions.push_back(&version);
  }
  std::vector<DateClaim> claims;
  for (auto& [key, claim] : found) claims.push_back(std::move(claim));
  return claims;
}

/// Takes out of `claims` the best supported set that has a day in common. Such a set always has a
/// common day that is the first day of one of its intervals.
std::vector<DateClaim> take_best_agreeing(std::vector<DateClaim>& claims) {
  Day best_day{};
  double best = -1;
  for (const DateClaim& candidate : claims) {
    const Day day = candidate.interval.earliest;
    double doubt = 1;
    for (const DateClaim& claim : claims)
      if (claim.interval.contains(day)) doubt *= 1 - claim.support.value();
    if (1 - doubt > best) best = 1 - doubt, best_day = day;
  }
  std::vector<DateClaim> taken;
  std::vector<DateClaim> left;
  for (DateClaim& claim : claims)
    (claim.interval.contains(best_day) ? taken : left).push_back(std::move(claim));
  claims = std::move(left);
  return taken;
}

DateInterval common(const std::vector<DateClaim>& claims) {
  DateInterval both;
  for (const DateClaim& claim : claims) both = intersection(both, claim.interval).value_or(both);
  return both;
}

ConflictSide side_of(const std::vector<DateClaim>& claims) {
  ConflictSide side{edtf(common(claims)), {}};
  for (const DateClaim& claim : claims)
    for (const Version* version : claim.versions) side.evidence.push_back(version->evidence());
  return side;
}

/// The version whose own date is the narrowest of the agreeing ones, the surest basis first.
const Version& best_dated(const std::vector<DateClaim>& claims) {
  const auto width = [](const DateInterval& interval) {
    return interval.length().value_or(std::numeric_limits<std::int64_t>::max());
  };
  const Version* best = nullptr;
  for (const DateClaim& claim : claims)
    for (const Version* version : claim.versions) {
      const auto rank = [&](const Version& v) {
        return std::tuple(width(v.event->when.interval), v.event->when.basis, v.article);
      };
      if (!best || rank(*version) < rank(*best)) best = version;
    }
  return *best;
}

void fuse_date(const Versions& versions, FusedEvent& out) {
  std::vector<DateClaim> claims = date_claims(versions, true);
  std::vector<DateClaim> bounds = date_claims(versions, false);
  const bool specific = !claims.empty();
  if (!specific) claims = std::exchange(bounds, {});
  if (claims.empty()) return;
  const std::vector<DateClaim> agreed = take_best_agreeing(claims);
  StoryEvent& event = out.event;
  const Version& model = best_dated(agreed);
  event.when = common(agreed);
  event.basis = model.event->when.basis;
  if (model.event->when.time)
    event.date_words =
        words_of(model.extraction->article, model.extraction->times[at(*model.event->when.time)]);
  const bool as_said = event.when == model.event->when.interval;
  for (const DateClaim& bound : bounds)
    if (const auto both = intersection(event.when, bound.interval)) event.when = *both;
  event.edtf = event.when == model.event->when.interval && !model.event->when.edtf.empty()
                   ? model.event->when.edtf
                   : edtf(event.when);
  if (!as_said) {
    std::string reason = "dated " + event.edtf + ", on which agree:";
    for (const DateClaim& claim : agreed) reason += ' ' + edtf(claim.interval);
    event.reasons.push_back(std::move(reason));
  }
  if (!specific || claims.empty()) return;
  Conflict conflict;
  conflict.kind = ConflictKind::date;
  conflict.sides.push_back(side_of(agreed));
  while (!claims.empty()) conflict.sides.push_back(side_of(take_best_agreeing(claims)));
  out.conflicts.push_back(std::move(conflict));
}

// ---------------------------------------------------------------- modality and attribution

void fuse_modality(const Versions& versions, const ActorResolution& actors, FusedEvent& out) {
  std::map<Modality, Support> said;
  std::map<Modality, ConflictSide> sides;
  std::set<ActorIndex> speakers;
  std::set<ActorIndex> deniers;
  bool disputed = false;  // within one article
  for (const Version& version : versions) {
    const Event& event = *version.event;
    const auto& actor_of = actors.actor_of[version.article];
    said[event.modality].add(version.source(), event.confidence);
    sides[event.modality].evidence.push_back(version.evidence());
    for (const ActorIndex actor : event.attributed_to)
      (event.modality == Modality::denied ? deniers : speakers)
          .insert(ActorIndex{actor_of[at(actor)]});
    for (const ActorIndex actor : event.denied_by) deniers.insert(ActorIndex{actor_of[at(actor)]});
    if (event.denied_by.empty() || event.modality == Modality::denied) continue;
    sides[Modality::denied].evidence.push_back(version.evidence());
    disputed = true;
  }
  out.event.modality = fused_modality(said);
  if (out.event.modality == Modality::denied) std::swap(speakers, deniers);
  out.event.attributed_to.assign(speakers.begin(), speakers.end());
  out.event.denied_by.assign(deniers.begin(), deniers.end());
  if (!disputed && !modalities_disagree(said)) return;
  Conflict conflict;
  conflict.kind = ConflictKind::modality;
  for (auto& [modality, side] : sides) {
    side.value = name_of(modality);
    const auto place =
        modality == out.event.modality ? conflict.sides.begin() : conflict.sides.end();
    conflict.sides.insert(place, std::move(side));
  }
  out.conflicts.push_back(std::move(conflict));
}

// ---------------------------------------------------------------- participants

void fuse_participants(const Versions& versions, const ActorResolution& actors, StoryEvent& out) {
  std::map<ActorIndex, std::map<Role, double>> votes;
  std::map<ActorIndex, double> places;
  for (const Version& version : versions) {
    const auto& actor_of = actors.actor_of[version.article];
    for (const Participant& p : version.event->participants)
      ++votes[ActorIndex{actor_of[at(p.actor)]}][p.role];
    if (version.event->place) ++places[ActorIndex{actor_of[at(*version.event->place)]}];
  }
  for (const auto& [actor, roles] : votes)
    out.participants.push_back({actor, most_supported(roles)});
  if (!places.empty()) out.place = most_supported(places);
}

/// Sources disagree on who did it when the agents that they name, of one kind of actor, fall into
/// groups that no source brings together.
void find_other_agents(const Versions& versions, const ActorResolution& actors, FusedEvent& out) {
  for (const ActorKind kind : {ActorKind::country, ActorKind::organization, ActorKind::person}) {
    std::map<std::uint32_t, std::uint32_t> group;  // actor -> representative
    const auto root = [&](std::uint32_t actor) {
      while (group.at(actor) != actor) actor = group.at(actor);
      return actor;
    };
    std::map<std::uint32_t, std::vector<const Version*>> agents;
    for (const Version& version : versions) {
      std::optional<std::uint32_t> first;
      for (const Participant& p : version.event->participants) {
        const std::uint32_t actor = actors.actor_of[version.article][at(p.actor)];
        if (actors.actors[actor].kind != kind) continue;
        group.emplace(actor, actor);
        if (first) group[std::max(root(*first), root(actor))] = std::min(root(*first), root(actor));
        first = actor;
        if (p.role == Role::agent) agents[actor].push_back(&version);
      }
    }
    std::map<std::uint32_t, ConflictSide> sides;
    for (const auto& [actor, told_by] : agents) {
      ConflictSide& side = sides[root(actor)];
      side.value += (side.value.empty() ? "" : ", ") + actors.actors[actor].name;
      for (const Version* version : told_by) side.evidence.push_back(version->evidence());
    }
    if (sides.size() < 2) continue;
    Conflict conflict;
    conflict.kind = ConflictKind::participants;
    for (auto& [actor, side] : sides) conflict.sides.push_back(std::move(side));
    std::ranges::stable_sort(conflict.sides, std::greater{},
                             [](const ConflictSide& side) { return side.evidence.size(); });
    out.conflicts.push_back(std::move(conflict));
  }
}

// ---------------------------------------------------------------- amounts

struct AmountGroup {
  double low = 0;
  std::map<std::string, double> texts;
  std::map<double, double> values;
  std::map<std::string, double> units;
  std::string_view unit;  // compared by
  Support support;
  std::set<std::uint32_t> articles;
  std::optional<Day> latest = {};  // publication of an article that gives it
  std::vector<Evidence> evidence;

  /// `unit` as the text calls it.
  Amount amount() const {
    return {most_supported(texts), most_supported(values), most_supported(units), {}};
  }
};

/// The amounts of all versions, values within the tolerance together, by unit and value.
std::vector<AmountGroup> group_amounts(const Versions& versions, std::string_view type) {
  struct Told {
    std::string_view unit;
    const Amount* amount;
    const Version* version;
  };
  std::vector<Told> all;
  for (const Version& version : versions)
    for (const Amount& amount : version.event->amounts)
      all.push_back({compared_unit(type, amount.unit), &amount, &version});
  std::ranges::stable_sort(
      all, {}, [](const Told& told) { return std::tuple(told.unit, told.amount->value); });
  std::vector<AmountGroup> groups;
  for (const auto& [unit, amount, version] : all) {
    const bool fits =
        !groups.empty() && groups.back().unit == unit &&
        amount->value - groups.back().low <= amount_tolerance * std::abs(amount->value);
    if (!fits) {
      groups.emplace_back();
      groups.back().unit = unit;
      groups.back().low = amount->value;
    }
    AmountGroup& group = groups.back();
    ++group.texts[amount->text];
    ++group.units[amount->unit];
    ++group.values[amount->value];
    group.support.add(version->source(), version->event->confidence);
    group.articles.insert(version->article);
    group.latest = std::max(group.latest, version->extraction->article.published);
    group.evidence.push_back(version->evidence());
  }
  return groups;
}

/// Of one unit, sources disagree when each article gives one value and not all give the same. The
/// event has the value that is supported best; but of the dead or hurt, who are counted again and
/// again, the one that was published last.
void fuse_amounts(const Versions& versions, FusedEvent& out) {
  const std::vector<AmountGroup> groups = group_amounts(versions, out.event.type);
  const bool recounted = out.event.type == casualty_type;
  for (std::size_t i = 0; i < groups.size();) {
    std::size_t end = i;
    std::set<std::uint32_t> articles;
    bool one_each = true;
    for (; end < groups.size() && groups[end].unit == groups[i].unit; ++end)
      for (const std::uint32_t article : groups[end].articles)
        one_each &= articles.insert(article).second;
    std::vector<const AmountGroup*> sides;
    for (; i < end; ++i) sides.push_back(&groups[i]);
    std::ranges::stable_sort(sides, std::greater{}, [&](const AmountGroup* g) {
      return std::tuple(recounted ? g->latest : std::nullopt, g->support.value());
    });
    const bool disagree = one_each && sides.size() > 1;
    for (const AmountGroup* group : sides) {
      out.event.amounts.push_back(group->amount());
      if (disagree) break;
    }
    if (!disagree) continue;
    Conflict conflict;
    conflict.kind = ConflictKind::amount;
    for (const AmountGroup* group : sides)
      conflict.sides.push_back({group->amount().text, group->evidence});
    out.conflicts.push_back(std::move(conflict));
  }
}

// ---------------------------------------------------------------- name and type

std::string fused_type(const Versions& versions) {
  std::map<std::string, double> votes;
  for (const Version& version : versions)
    votes[version.event->type] += family_of(version.event->type) == "other" ? 0.1 : 1;
  return most_supported(votes);
}

std::string fused_label(const Versions& versions, Modality modality) {
  std::map<std::string_view, std::size_t> uses;
  for (const Version& version : versions) ++uses[version.event->label];
  const auto rank = [&](const Version& v) {
    const bool bare = v.event->label.find(' ') == std::string::npos;
    return std::tuple(v.event->modality == modality, !bare, uses[v.event->label],
                      v.event->participants.size(), v.event->confidence);
  };
  const Version* best = &versions.front();
  for (const Version& version : versions)
    if (rank(version) > rank(*best) ||
        (rank(version) == rank(*best) && version.event->label < best->event->label))
      best = &version;
  return best->event->label;
}

void sort_evidence(std::vector<Evidence>& evidence) {
  std::ranges::sort(evidence, {},
                    [](const Evidence& e) { return std::tuple(e.article, e.span, e.trigger); });
  evidence.erase(std::ranges::unique(evidence).begin(), evidence.end());
}

}  // namespace

void Support::add(std::string_view source, double confidence) {
  const auto [found, fresh] = by_source_.emplace(source, confidence);
  if (!fresh) found->second = std::max(found->second, confidence);
}

double Support::value() const {
  double doubt = 1;
  for (const auto& [source, confidence] : by_source_) doubt *= 1 - confidence;
  return std::min(1 - doubt, surest);
}

std::string_view source_of(const Article& article) {
  return article.source.empty() ? article.id : article.source;
}

Modality fused_modality(const std::map<Modality, Support>& said) {
  std::map<Modality, double> votes;
  for (const auto& [modality, support] : said) votes[modality] = support.value();
  if (votes.contains(Modality::asserted)) {
    votes.erase(Modality::planned);
    votes.erase(Modality::possible);
  }
  if (votes.contains(Modality::claimed)) votes.erase(Modality::denied);
  return most_supported(votes);
}

bool modalities_disagree(const std::map<Modality, Support>& said) {
  const auto has = [&](Modality modality) { return said.contains(modality); };
  const bool fact = has(Modality::asserted);
  const bool claim = has(Modality::claimed);
  const bool refusal = has(Modality::denied) || has(Modality::negated);
  return ((fact || claim || has(Modality::planned)) && refusal) || (fact && claim);
}

Evidence evidence_of(const Extraction& extraction, std::uint32_t article,
                     const EventMention& mention) {
  return {ArticleIndex{article}, mention.span, mention.trigger,
          std::string(quote_of(extraction.article, mention))};
}

FusedEvent fuse(std::span<const Extraction* const> articles, const EventCluster& cluster,
                const ActorResolution& actors) {
  Versions versions;
  for (const EventRef ref : cluster.members)
    versions.push_back(
        {articles[ref.article], &articles[ref.article]->events[at(ref.event)], ref.article});
  FusedEvent out;
  StoryEvent& event = out.event;
  event.reasons = cluster.reasons;
  event.type = fused_type(versions);
  fuse_modality(versions, actors, out);
  event.label = fused_label(versions, event.modality);
  fuse_date(versions, out);
  fuse_participants(versions, actors, event);
  find_other_agents(versions, actors, out);
  fuse_amounts(versions, out);
  Support support;
  event.background = true;
  for (const Version& version : versions) {
    support.add(version.source(), version.event->confidence);
    // What several articles tell is worth telling.
    if (!version.event->background || version.article != versions.front().article)
      event.background = false;
    for (const EventMention& mention : version.event->mentions)
      event.mentions.push_back(evidence_of(*version.extraction, version.article, mention));
  }
  event.confidence = support.value();
  sort_evidence(event.mentions);
  for (Conflict& conflict : out.conflicts)
    for (ConflictSide& side : conflict.sides) sort_evidence(side.evidence);
  return out;
}

}  // namespace fabula
