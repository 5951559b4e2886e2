#include "ingest/event/telling_contrasts.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/telling_kinds.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// What is planned lies ahead of the article; what it dates to a time before that is not it, unless
/// it takes up what was told, and not by its year.
bool is_over_before(const TellingProfile& past, const TellingProfile& plan) {
  const bool takes_up = past.number.empty() && (past.definite || plan.definite);
  return !takes_up && !plan.headline && past.dated && plan.modality == Modality::planned &&
         plan.when.has_start() && past.when.has_end() && past.when.latest < plan.when.earliest;
}

/// "a coach plunged into a gorge", told behind the crash of another: one more, unless the first
/// sentences tell the headline's.
bool is_one_more(const TellingProfile& a, const TellingProfile& b) {
  const TellingProfile& later = a.sentence < b.sentence ? b : a;
  return later.introduces && !later.lead && a.sentence != b.sentence && is_accident(a.type) &&
         is_accident(b.type);
}

/// Whether those who take part exclude that both tell one event.
bool others_act(const TellingProfile& a, const TellingProfile& b) {
  std::vector<ActorIndex> all_a = a.agents, all_b = b.agents;
  unite(all_a, a.others);
  unite(all_b, b.others);
  // Whoever tells of "a rally" after another tells of one more, unless it is that of the same.
  if (a.indefinite && b.nominal && !is_retold(a, b) && !share(all_a, all_b)) return true;
  if (all_a.empty() || all_b.empty()) return false;
  // "Anna visited Bath", "Ben visited Bath": of two that act, neither is the other, nor acts for
  // the other. The parser may have turned one of the two round; but who is investigated may well
  // investigate on his own.
  const bool turned =
      a.type != "justice.investigate" && (share(a.agents, all_b) || share(all_a, b.agents));
  const bool rivals = !a.agents.empty() && !b.agents.empty() && !turned &&
                      !share(a.agents, b.agents) && !share(a.agents, b.principals) &&
                      !share(a.principals, b.agents);
  if (share(all_a, all_b)) return rivals;
  // A headline has the country or the company do what its ministry or its head did, and "Acme
  // officials" are of Acme whoever they are.
  const bool retold = is_retold(a, b);
  return !((retold || !a.represented.empty()) && share(all_a, b.principals)) &&
         !((retold || !b.represented.empty()) && share(a.principals, all_b));
}

/// "fired 300 workers" and "the fire": a verb and a noun of one form, of which one tells harm and
/// the other something else.
bool are_homonyms(const TellingProfile& a, const TellingProfile& b) {
  const auto harms = [](const TellingProfile& profile) {
    return one_of(family_of(profile.type), {"conflict", "disaster"});
  };
  const TellingProfile& harmless = harms(a) ? b : a;
  return a.nominal != b.nominal && a.stem == b.stem && one_of(a.stem, (a.nominal ? a : b).nouns) &&
         harms(a) != harms(b) && harmless.type != "other." + harmless.stem;
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

/// "the vote took place", "the parade took place": two clauses of one verb say of two things what
/// each did; but whoever is harmed, or does harm, is called now this, now that.
bool is_of_other_subject(const TellingProfile& a, const TellingProfile& b) {
  return !a.nominal && !b.nominal && !is_retold(a, b) && !a.subjects.empty() &&
         !b.subjects.empty() && !share(a.subjects, b.subjects) && !share(a.agents, b.agents) &&
         !share(a.others, b.others) &&
         !one_of(family_of(a.type), {"conflict", "disaster", "justice"});
}

/// "met Anna on Monday", "will go home after meeting Ben"
bool is_in_other_company(const TellingProfile& a, const TellingProfile& b) {
  const auto is_of = [](const TellingProfile& x, const TellingProfile& y) {
    return share(x.others, y.principals) || share(x.others, y.agents);
  };
  return a.type == "meeting.hold" && b.type == a.type && a.stem == "meet" && !a.nominal &&
         !is_retold(a, b) && !a.others.empty() && !b.others.empty() && !a.agents.empty() &&
         share(a.agents, b.agents) && !share(a.others, b.others) && !is_of(a, b) && !is_of(b, a);
}

/// "raised funds last year", "the 1991 agreement", told behind the news that funds were raised or
/// something was agreed.
bool is_history(const TellingProfile& past, const TellingProfile& news) {
  constexpr std::chrono::days long_ago{200};
  const bool told_alike = !past.nominal && !news.nominal && !past.definite;
  return (told_alike || !past.number.empty()) && past.dated && !news.dated && past.when.has_end() &&
         news.when.has_end() && (news.lead || news.headline) && !past.lead && !past.headline &&
         news.when.latest - past.when.latest > long_ago;
}

/// "the supply agreement signed in March", told behind "Acme signs a deal", an undated headline of
/// August.
bool is_old_deal(const TellingProfile& past, const TellingProfile& news) {
  constexpr std::chrono::days long_ago{60};
  return past.nominal && circle_of(past.type) == "deal" && past.dated && past.when.has_end() &&
         !news.dated && news.headline && news.when.has_end() &&
         news.when.latest - past.when.latest > long_ago;
}

/// "another fire", told beside the fire that the article is about.
bool is_beside(const TellingProfile& a, const TellingProfile& b) {
  return a.aside != b.aside && !is_retold(a, b);
}

/// "gained 66 seats", "gained 13 seats"; but a toll rises while an article is written.
bool counts_others(const TellingProfile& a, const TellingProfile& b) {
  if (a.nominal || b.nominal || is_retold(a, b)) return false;
  if (family_of(a.type) == "disaster" || family_of(a.type) == "conflict") return false;
  return !a.counts.empty() && !b.counts.empty() && !share(a.counts, b.counts);
}

/// "the killing of five leaders", "killed 68 people"
bool counts_other_victims(const TellingProfile& a, const TellingProfile& b) {
  return a.nominal != b.nominal && !is_retold(a, b) && !a.counts.empty() && !b.counts.empty() &&
         !share(a.counts, b.counts);
}

/// "was named secretary", "became governor"
bool is_other_office(const TellingProfile& a, const TellingProfile& b) {
  return a.type == "politics.appoint" && b.type == a.type && !a.ends.empty() && !b.ends.empty() &&
         !share(a.ends, b.ends);
}

}  // namespace

bool contradict(const TellingProfile& a, const TellingProfile& b) {
  if (share(a.dead, b.dead)) return false;  // nobody dies twice, whatever days the text gives
  if (a.dated && b.dated && !overlap(a.when, b.when)) return true;
  if (is_over_before(a, b) || is_over_before(b, a) || differ_in_kind(a, b) || is_one_more(a, b))
    return true;
  // "the deal" takes an event up whatever its mood, and a noun has none of its own; two clauses
  // must agree in theirs. An agreement is reached while the sale that it is about is still to come.
  const bool takes_up = ((a.definite || b.definite) && a.type == b.type) ||
                        (a.nominal != b.nominal && a.stem == b.stem);
  // A headline has come to pass what the lead has decided, and the other way round.
  const bool decided = is_retold(a, b) && a.stem == b.stem &&
                       (share(a.agents, b.agents) || share(a.objects, b.objects));
  if (a.modality != b.modality && !takes_up && !decided &&
      !(is_fact(a.modality) && is_fact(b.modality)))
    return true;
  const auto acts_on = [](const TellingProfile& x, const TellingProfile& y) {
    return std::ranges::find(x.acted_on, y.trigger) != x.acted_on.end();
  };
  if (acts_on(a, b) || acts_on(b, a)) return true;
  if (is_negative(a.modality) != is_negative(b.modality)) return true;
  const bool one_and_many =
      a.nominal && b.nominal && a.plural != b.plural && (a.counted || b.counted);
  if (one_and_many && a.stem == b.stem) return true;
  const auto differ = [](std::string_view of_a, std::string_view of_b) {
    return !of_a.empty() && !of_b.empty() && of_a != of_b;
  };
  if (differ(a.ordinal, b.ordinal) || differ(a.number, b.number) || differ(a.court, b.court) ||
      differ(a.hazard, b.hazard))
    return true;
  if (is_in_other_company(a, b) || is_in_other_company(b, a)) return true;
  if (counts_others(a, b) || counts_other_victims(a, b) || is_other_office(a, b) ||
      is_of_other_subject(a, b))
    return true;
  if (is_beside(a, b) || is_history(a, b) || is_history(b, a)) return true;
  if (is_old_deal(a, b) || is_old_deal(b, a)) return true;
  if (is_of_another(a, b) || is_by_another(a, b)) return true;
  if (a.of_others != b.of_others && !a.nominal && !b.nominal) return true;
  if (are_homonyms(a, b)) return true;
  return others_act(a, b);
}

}  // namespace fabula
