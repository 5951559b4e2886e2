#include "ingest/event/telling_likeness.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/telling_kinds.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// What somebody does once in an article, by whatever word: who "resigned" is who "stepped down".
bool is_single(string_view type) {
  constexpr std::array<string_view, 6> kinds{"politics.resign", "politics.appoint",
                                             "justice.sue",     "finance.acquire",
                                             "finance.default", "conflict.ceasefire"};
  return one_of(type, kinds);
}

/// "named", "confirmed" and "sworn in", and "served" since: of an office that somebody comes into,
/// all but the first are steps of their own.
bool is_step_to_office(const TellingProfile& profile) {
  constexpr std::array<string_view, 10> steps{"confirm",      "enter", "form",    "inaugurate",
                                              "inauguration", "join",  "promote", "serve",
                                              "swear",        "take"};
  return profile.type == "politics.appoint" &&
         one_of(string_view(profile.stem).substr(0, profile.stem.find(' ')), steps);
}

/// Who is elected wins the election, in which people vote; but not all that is told of elections is
/// one event.
bool is_polling(const TellingProfile& profile) {
  if (profile.type != "politics.elect") return false;
  if (profile.stem == "vote") return !profile.nominal;
  return one_of(profile.stem, {"beat", "defeat", "elect", "election", "victory", "win"});
}

/// "delayed the vote", "counted the ballots", "gained two seats", "founded a party": an act before
/// or behind an election that only its own word tells.
bool is_step_of_election(const TellingProfile& profile) {
  return profile.type == "politics.elect" && !profile.nominal && !is_polling(profile) &&
         !one_of(profile.stem, {"campaign", "enter", "run", "stand"});
}

bool is_fact(Modality modality) {
  return modality == Modality::asserted || modality == Modality::claimed;
}

/// What is planned lies ahead of the article; what it dates to a time before that is not it, unless
/// it takes up what was told.
bool is_over_before(const TellingProfile& past, const TellingProfile& plan) {
  return !past.definite && !plan.definite && !plan.headline && past.dated &&
         plan.modality == Modality::planned && plan.when.has_start() && past.when.has_end() &&
         past.when.latest < plan.when.earliest;
}

/// A headline tells again what the first sentences tell.
bool is_retold(const TellingProfile& a, const TellingProfile& b) {
  return (a.headline && b.lead) || (a.lead && b.headline);
}

/// Whether two nouns for a meeting may name one: "the talks" take up a summit, but a funeral is no
/// convention.
bool is_same_occasion(const TellingProfile& a, const TellingProfile& b) {
  constexpr std::array<string_view, 12> general{"conference", "dialogue", "discussion",  "event",
                                                "gathering",  "meeting",  "negotiation", "session",
                                                "summit",     "talk",     "talks",       "visit"};
  if (!a.nominal || !b.nominal || share(a.nouns, b.nouns)) return true;
  return std::ranges::any_of(a.nouns, [&](string_view noun) { return one_of(noun, general); }) &&
         std::ranges::any_of(b.nouns, [&](string_view noun) { return one_of(noun, general); });
}

/// "a coach plunged into a gorge", told behind the crash of another: one more, unless the first
/// sentences tell the headline's.
bool is_one_more(const TellingProfile& a, const TellingProfile& b) {
  const TellingProfile& later = a.sentence < b.sentence ? b : a;
  return later.introduces && !later.lead && a.sentence != b.sentence && is_accident(a.type) &&
         is_accident(b.type);
}

/// How alike the words are, whoever takes part: 0 when they cannot tell one event.
double likeness_of_words(const TellingProfile& mention, const TellingProfile& event) {
  if (mention.stem == event.stem) return 2;
  if (is_step_of_election(mention) || is_step_of_election(event)) return 0;
  if (mention.definite && mention.type == event.type &&
      (share(mention.nouns, event.nouns) || share(mention.nouns, event.objects)))
    return 2;
  // "the firm's request", "the decision": what one actor said.
  const bool said = family_of(mention.type) == "statement" || mention.type == "politics.legislate";
  if (said && mention.definite && mention.nominal && mention.type == event.type &&
      share(mention.agents, event.agents))
    return 1.5;
  if (circle_of(mention.type) == "talks" && !is_same_occasion(mention, event)) return 0;
  // "announces restrictions", "the restrictions were announced"
  if (mention.type == event.type &&
      (share(mention.nouns, event.objects) || share(mention.objects, event.nouns)))
    return 1.5;
  // "seeks the agency's aid", "asked the agency to publish"
  if (mention.type == event.type && is_retold(mention, event) &&
      share(mention.agents, event.agents) && share(mention.others, event.others))
    return 1;
  if (mention.type != event.type)
    return mention.nominal && mention.definite && circle_of(mention.type) != family_of(mention.type)
               ? 0.5
               : 0;
  // "votes", "ballots" and "polls" are not each other, whoever they are of.
  const bool counted = mention.type == "politics.elect" && mention.nominal && event.nominal;
  if (is_step_to_office(mention) || is_step_to_office(event)) return 0;
  // Who is expelled from a party need not leave an office.
  const bool expelled = (mention.stem == "expel") != (event.stem == "expel");
  if (((is_single(mention.type) && !expelled) || (is_polling(mention) && is_polling(event))) &&
      !counted)
    return 2;
  // A bus that crashed, collided and hit a bridge had one accident.
  if (is_accident(mention.type) && share(mention.subjects, event.subjects)) return 3;
  return (is_particular(mention.type) && !counted) || share(mention.objects, event.objects) ? 1 : 0;
}

/// Whether those who take part exclude that both tell one event.
bool others_act(const TellingProfile& a, const TellingProfile& b) {
  std::vector<ActorIndex> all_a = a.agents, all_b = b.agents;
  unite(all_a, a.others);
  unite(all_b, b.others);
  // Whoever tells of "a rally" after another tells of one more, unless it is that of the same.
  if (a.indefinite && b.nominal && !is_retold(a, b) && !share(all_a, all_b)) return true;
  if (all_a.empty() || all_b.empty()) return false;
  // "Anna visited Bath", "Ben visited Bath": of two that act in clauses of their own, neither is
  // the other, nor acts for the other.
  const bool rivals = !a.nominal && !b.nominal && !a.agents.empty() && !b.agents.empty() &&
                      !share(a.agents, all_b) && !share(all_a, b.agents) &&
                      !share(a.agents, b.principals) && !share(a.principals, b.agents);
  if (share(all_a, all_b)) return rivals;
  // A headline has the country or the company do what its ministry or its head did, and "Acme
  // officials" are of Acme whoever they are.
  const bool retold = is_retold(a, b);
  return !((retold || !a.represented.empty()) && share(all_a, b.principals)) &&
         !((retold || !b.represented.empty()) && share(a.principals, all_b));
}

/// What the actors and the place add or take away.
double likeness_of_parties(const TellingProfile& mention, const TellingProfile& event) {
  double score = 0;
  const bool for_agent = is_retold(mention, event) && (share(mention.agents, event.principals) ||
                                                       share(mention.principals, event.agents));
  const bool same_agent = for_agent || share(mention.agents, event.agents);
  const bool same_other = share(mention.others, event.others);
  if (same_agent) score += 1;
  if (same_other)
    score += 1;
  else if (!mention.others.empty() && !event.others.empty() &&
           (mention.stem != event.stem || !(mention.nominal || event.nominal)))
    score -= 1;
  // The parser, or the passive, may have turned one of the two round.
  const bool own =
      !share(mention.represented, event.others) && !share(mention.others, event.represented) &&
      !share(mention.represented, event.agents) && !share(mention.agents, event.represented);
  if (!same_agent && !same_other && own &&
      (share(mention.agents, event.others) || share(mention.others, event.agents)))
    score += 1;
  const bool elsewhere = mention.place && event.place && mention.place != event.place;
  if (elsewhere && !same_agent && !same_other) score -= 1;
  return score;
}

/// "Anna called for a ceasefire", "Anna called for talks": clauses with nothing in common but who
/// acts tell of one act after the other, unless it is such as is done once or its verb alone takes
/// it up ("Anna called").
bool is_next_act(const TellingProfile& mention, const TellingProfile& event) {
  const string_view type = mention.type;
  const bool once = is_single(type) || is_polling(mention) || type == "disaster.casualty";
  return !once && !mention.alone && !mention.nominal && !event.nominal &&
         mention.stem == event.stem && !is_retold(mention, event) &&
         share(mention.agents, event.agents) && !share(mention.others, event.others) &&
         !share(mention.objects, event.objects) && !share(mention.ends, event.ends) &&
         mention.place == event.place;
}

/// What number and article add or take away.
double likeness_of_nouns(const TellingProfile& mention, const TellingProfile& event) {
  double score = 0;
  // "an accident", "2,000 accidents"
  if (mention.nominal && event.nominal && mention.stem == event.stem &&
      mention.plural != event.plural)
    score -= 1;
  // "the administration's decision", of nobody who is named, is not the court's.
  if (mention.nominal && mention.agents.empty() && !mention.subjects.empty() &&
      !event.agents.empty() && !share(mention.subjects, event.subjects))
    score -= 1;
  // The trial, the sentence and the pardon are an event each.
  const bool step = mention.stem != event.stem &&
                    one_of(mention.type, {"justice.charge", "justice.judge", "politics.elect"}) &&
                    !(is_polling(mention) && is_polling(event)) &&
                    !one_of(mention.stem, {"arrest", "case", "judgement", "judgment", "rule",
                                           "ruling", "verdict"});
  if (step && mention.nominal && mention.indefinite) score -= 2;  // "was given a fine"
  if (mention.nominal && mention.definite)
    score += is_particular(mention.type) && !step ? 2 : 1;
  else if (mention.nominal != event.nominal && mention.stem == event.stem)
    score += 0.5;
  return score;
}

/// "fired 300 workers" and "the fire": a verb and a noun of one form, of which one tells harm.
bool are_homonyms(const TellingProfile& a, const TellingProfile& b) {
  const auto harms = [](const TellingProfile& profile) {
    return one_of(family_of(profile.type), {"conflict", "disaster"});
  };
  return a.nominal != b.nominal && a.stem == b.stem && one_of(a.stem, (a.nominal ? a : b).nouns) &&
         harms(a) != harms(b);
}

/// "the cause of death" is of nobody, "Anna's death" of Anna; "the guard's death", where he is no
/// actor, is not hers.
bool is_of_another(const TellingProfile& a, const TellingProfile& b) {
  const auto parts = [](const TellingProfile& x, const TellingProfile& y) {
    const bool named = !y.agents.empty() || !y.others.empty();
    return (x.bare && y.possessed) ||
           (!x.owner.empty() && (named || (!y.owner.empty() && x.owner != y.owner)));
  };
  return a.type == "disaster.casualty" && (parts(a, b) || parts(b, a));
}

/// "critics accused her", after Anna did.
bool is_by_another(const TellingProfile& a, const TellingProfile& b) {
  const auto joins = [](const TellingProfile& x, const TellingProfile& y) {
    return x.outsiders && !y.nominal && !y.agents.empty();
  };
  return !is_retold(a, b) && (joins(a, b) || joins(b, a));
}

/// "gained 66 seats", "gained 13 seats"; but a toll rises while an article is written.
bool counts_others(const TellingProfile& a, const TellingProfile& b) {
  if (a.nominal || b.nominal || is_retold(a, b)) return false;
  if (family_of(a.type) == "disaster" || family_of(a.type) == "conflict") return false;
  return !a.counts.empty() && !b.counts.empty() && !share(a.counts, b.counts);
}

}  // namespace

bool contradict(const TellingProfile& a, const TellingProfile& b) {
  if (a.dated && b.dated && !overlap(a.when, b.when)) return true;
  if (is_over_before(a, b) || is_over_before(b, a) || differ_in_kind(a, b) || is_one_more(a, b))
    return true;
  // "the deal" takes an event up whatever its mood, and a noun has none of its own; two clauses
  // must agree in theirs. An agreement is reached while the sale that it is about is still to come.
  const bool takes_up = ((a.definite || b.definite) && a.type == b.type) ||
                        (a.nominal != b.nominal && a.stem == b.stem);
  if (a.modality != b.modality && !takes_up && !(is_fact(a.modality) && is_fact(b.modality)))
    return true;
  const auto acts_on = [](const TellingProfile& x, const TellingProfile& y) {
    return std::ranges::find(x.acted_on, y.trigger) != x.acted_on.end();
  };
  if (acts_on(a, b) || acts_on(b, a)) return true;
  if (is_negative(a.modality) != is_negative(b.modality)) return true;
  const bool one_and_many =
      a.nominal && b.nominal && a.plural != b.plural && (a.counted || b.counted);
  if (one_and_many && a.stem == b.stem) return true;
  if (!a.ordinal.empty() && !b.ordinal.empty() && a.ordinal != b.ordinal) return true;
  if (!a.number.empty() && !b.number.empty() && a.number != b.number) return true;
  if (counts_others(a, b)) return true;
  if (is_of_another(a, b) || is_by_another(a, b)) return true;
  if (a.of_others != b.of_others && !a.nominal && !b.nominal) return true;
  if (are_homonyms(a, b)) return true;
  return others_act(a, b);
}

double likeness(const TellingProfile& mention, const TellingProfile& event) {
  double score = likeness_of_words(mention, event);
  if (score == 0) return 0;
  score += likeness_of_parties(mention, event);
  if (share(mention.objects, event.objects))
    score += 1;
  else if (!mention.objects.empty() && !event.objects.empty())
    score -= 1;
  if (mention.dated && event.dated && mention.when == event.when) score += 1;
  if (mention.lead && event.headline) score += is_particular(mention.type) ? 2 : 1;
  if (mention.definite && event.aside) score -= 0.5;  // "the fire" is rather the main one
  if (event.dated && !mention.dated)
    score += 0.2;  // of two candidates the one that is known better
  if (mention.pointing && mention.sentence <= event.sentence + 1) score += 1.5;
  if (!mention.ends.empty() && !event.ends.empty() && !share(mention.ends, event.ends)) score -= 1;
  score += likeness_of_nouns(mention, event);
  if (is_next_act(mention, event)) score -= 0.5;
  return score;
}

}  // namespace fabula
