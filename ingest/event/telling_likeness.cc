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
         !is_candidacy(profile) && profile.stem != "enter";
}

/// Whether two tellings of a meeting may be of one: "the talks" take up a summit, "the summit" that
/// leaders gathered, but a funeral is no convention, and who gathered did so for no ceremony that
/// was not told of.
bool is_same_occasion(const TellingProfile& a, const TellingProfile& b) {
  constexpr std::array<string_view, 12> general{"conference", "dialogue", "discussion",  "event",
                                                "gathering",  "meeting",  "negotiation", "session",
                                                "summit",     "talk",     "talks",       "visit"};
  const auto is_any = [&](const TellingProfile& profile) {
    return std::ranges::any_of(profile.nouns,
                               [&](string_view noun) { return one_of(noun, general); });
  };
  if (share(a.nouns, b.nouns) || share(a.nouns, b.objects) || share(a.objects, b.nouns))
    return true;
  return (a.nouns.empty() || is_any(a)) && (b.nouns.empty() || is_any(b));
}

/// "signed a decree" told once by the noun and once by the verb.
bool is_deed_with_noun(const TellingProfile& a, const TellingProfile& b) {
  const TellingProfile& noun = a.nominal ? a : b;
  const TellingProfile& verb = a.nominal ? b : a;
  return noun.nominal && !verb.nominal && verb.type == noun.type &&
         one_of(string_view(verb.stem), noun.carriers) && share(verb.objects, noun.nouns);
}

/// How alike the words are, whoever takes part: 0 when they cannot tell one event.
double likeness_of_words(const TellingProfile& mention, const TellingProfile& event) {
  // A bus that crashed, collided and hit a bridge had one accident.
  if (mention.type == event.type && is_accident(mention.type) &&
      share(mention.subjects, event.subjects))
    return 3;
  // "leaves 14 dead", "14 people were killed"
  if (mention.type == "disaster.casualty" && event.type == mention.type &&
      is_retold(mention, event) && share(mention.counts, event.counts))
    return 3;
  if (mention.stem == event.stem || is_deed_with_noun(mention, event)) return 2;
  if (is_withdrawal(mention) && is_withdrawal(event) && mention.modality == event.modality &&
      share(mention.agents, event.agents))
    return 2;
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
  // "Norvia signs contracts", "Norvia's purchase of jets": of what nothing was told.
  if (mention.type != event.type && !mention.objects.empty() &&
      !share(mention.objects, event.objects) && !share(mention.objects, event.nouns))
    return 0;
  if (mention.type != event.type)
    return mention.nominal && mention.definite && circle_of(mention.type) != family_of(mention.type)
               ? 0.5
               : 0;
  if (is_candidacy(mention) && is_candidacy(event) && is_retold(mention, event)) return 1;
  // "votes", "ballots" and "polls" are not each other, whoever they are of.
  const bool counted = mention.type == "politics.elect" && mention.nominal && event.nominal;
  if (is_step_to_office(mention) || is_step_to_office(event)) return 0;
  // Who is expelled from a party need not leave an office.
  const bool expelled = (mention.stem == "expel") != (event.stem == "expel");
  if (((is_single(mention.type) && !expelled) || (is_polling(mention) && is_polling(event))) &&
      !counted)
    return 2;
  return (is_particular(mention.type) && !counted) || share(mention.objects, event.objects) ? 1 : 0;
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
  // "The raid that killed Anna" takes up nothing but what was called a raid, "the appeals court
  // ruling" nothing but a ruling.
  const bool takes_up = (!mention.told_apart && mention.court.empty()) ||
                        mention.stem == event.stem || share(mention.nouns, event.nouns);
  // "a crash", "the plane crashed"; "were injured", "minor injuries"
  const bool is_harm_again = mention.type == "disaster.casualty" ||
                             (mention.type == "disaster.accident" && !mention.nominal);
  // "the deal", far behind one that the article is not about, may take up another that it tells of.
  constexpr std::uint32_t near = 4;  // sentences
  if (mention.nominal && mention.definite && mention.type == "agreement.sign" &&
      mention.agents.empty() && !event.headline && !event.lead &&
      event.sentence + near < mention.sentence)
    score -= 1;
  if (mention.nominal && mention.definite && takes_up)
    score += is_particular(mention.type) && !step ? 2 : 1;
  else if (mention.nominal != event.nominal && mention.stem == event.stem)
    score += is_harm_again ? 1 : 0.5;
  return score;
}

/// What it adds that the article's beginning takes up what its headline tells.
double likeness_to_headline(const TellingProfile& mention, const TellingProfile& event) {
  constexpr std::uint32_t beginning = 6;  // sentences
  if (!event.headline || mention.headline) return 0;
  if (mention.stem == event.stem && mention.sentence < beginning) return 2;
  if (!mention.lead) return 0;
  return is_particular(mention.type) ? 2 : 1;
}

}  // namespace

double likeness(const TellingProfile& mention, const TellingProfile& event) {
  if (share(mention.dead, event.dead)) return 4;
  double score = likeness_of_words(mention, event);
  if (score == 0) return 0;
  score += likeness_of_parties(mention, event);
  if (share(mention.objects, event.objects))
    score += 1;
  else if (!mention.objects.empty() && !event.objects.empty() && !is_deed_with_noun(mention, event))
    score -= 1;
  if (mention.dated && event.dated && mention.when == event.when) score += 1;
  score += likeness_to_headline(mention, event);
  if (event.dated && !mention.dated)
    score += 0.2;  // of two candidates the one that is known better
  if (mention.pointing && mention.sentence <= event.sentence + 1) score += 1.5;
  if (!mention.ends.empty() && !event.ends.empty() && !share(mention.ends, event.ends)) score -= 1;
  score += likeness_of_nouns(mention, event);
  if (is_next_act(mention, event)) score -= 0.5;
  if (mention.known && mention.stem == event.stem && !event.nominal) score += 1;
  return score;
}

}  // namespace fabula
