#include "ingest/event/coreference.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/principals.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// How many events back a mention may reach within a family: keeps the work linear in the text.
constexpr std::size_t reach = 64;
constexpr double threshold = 3.0;

/// What decides whether two tellings are of one event.
struct Profile {
  string_view type;
  std::string stem;                     // the verb, also for a noun made from it
  std::vector<string_view> nouns = {};  // that tell it: "killed in an airstrike", "the airstrike"
  std::vector<ActorIndex> agents = {};
  std::vector<ActorIndex> others = {};
  std::vector<ActorIndex> principals = {};   // for whom they act
  std::vector<ActorIndex> represented = {};  // who takes part through others: "Acme officials"
  std::vector<string_view> objects = {};     // lemmas of object nouns that are no actors
  std::vector<string_view> subjects = {};
  TokenIndex trigger = 0;
  std::vector<TokenIndex> acted_on = {};  // "commuted the sentence" is not the sentence
  std::vector<string_view> ends = {};     // "serves as chair", "returned to the office"
  std::optional<ActorIndex> place = {};
  DateInterval when;
  bool dated = false;
  string_view ordinal = {};  // "the third hurricane"
  bool nominal = false;
  bool plural = false;
  bool counted = false;     // "92,153 votes"
  bool indefinite = false;  // "a rally"
  bool definite = false;
  bool general = false;  // "the decision": may take up whatever its actor did
  bool headline = false;
  bool lead = false;
  std::uint32_t sentence = 0;
  Modality modality = Modality::asserted;
};

template <typename T>
bool share(const std::vector<T>& a, const std::vector<T>& b) {
  return std::ranges::any_of(a, [&](const T& x) { return std::ranges::find(b, x) != b.end(); });
}

template <typename T>
void unite(std::vector<T>& a, const std::vector<T>& b) {
  for (const T& x : b)
    if (std::ranges::find(a, x) == a.end()) a.push_back(x);
}

/// Types so particular that "the attack" can only take up an attack that was told; of changes,
/// beginnings and announcements an article tells many.
bool is_particular(string_view type) {
  constexpr std::array<string_view, 7> families{"conflict", "disaster", "agreement", "meeting",
                                                "justice",  "politics", "trade"};
  constexpr std::array<string_view, 5> kinds{"finance.acquire", "finance.repay", "finance.default",
                                             "project.launch", "diplomacy.mediate"};
  constexpr std::array<string_view, 1> broad{
      "politics.legislate"};  // laws, bans and closures alike
  return (one_of(family_of(type), families) && !one_of(type, broad)) || one_of(type, kinds);
}

/// What somebody does once in an article, by whatever word: who "resigned" is who "stepped down".
bool is_single(string_view type) {
  constexpr std::array<string_view, 6> kinds{"politics.resign", "politics.appoint",
                                             "justice.sue",     "finance.acquire",
                                             "finance.default", "conflict.ceasefire"};
  return one_of(type, kinds);
}

/// "named", "confirmed" and "sworn in", and "served" since: of an office that somebody comes into,
/// all but the first are steps of their own.
bool is_step_to_office(const Profile& profile) {
  constexpr std::array<string_view, 9> steps{"confirm",      "enter", "inaugurate",
                                             "inauguration", "join",  "promote",
                                             "serve",        "swear", "take"};
  return profile.type == "politics.appoint" &&
         one_of(string_view(profile.stem).substr(0, profile.stem.find(' ')), steps);
}

/// Who is elected wins the election, in which people vote; but not all that is told of elections is
/// one event.
bool is_polling(const Profile& profile) {
  if (profile.type != "politics.elect") return false;
  if (profile.stem == "vote") return !profile.nominal;
  return one_of(profile.stem, {"beat", "defeat", "elect", "election", "victory", "win"});
}

/// What befalls a thing once in an article, whatever word tells it.
bool is_accident(string_view type) {
  return type == "disaster.accident" || type == "disaster.natural";
}

/// Kinds that tell one event between them: a sale is an acquisition and a deal, talks are a
/// meeting.
string_view circle_of(string_view type) {
  constexpr std::array<string_view, 3> deals{"agreement.sign", "finance.acquire", "trade.buy_sell"};
  constexpr std::array<string_view, 2> talks{"agreement.negotiate", "meeting.hold"};
  if (one_of(type, deals)) return "deal";
  if (one_of(type, talks)) return "talks";
  return family_of(type);
}

/// The running text's first sentences repeat the headline.
constexpr std::uint32_t lead_sentences = 4;

/// "first", "third": which of several.
string_view ordinal_of(const EventClause& clause, const Tree& tree) {
  for (TokenIndex index : tree.children(clause.trigger))
    if (clause.nominal &&
        one_of(tree.lemma(index), {"first", "second", "third", "fourth", "fifth", "sixth", "last"}))
      return tree.lemma(index);
  return {};
}

/// "a rally", "another attack", but not "it was an attack".
bool is_indefinite(const EventClause& clause, const Tree& tree) {
  const auto article = tree.child(clause.trigger, Deprel::det);
  return clause.nominal && article && tree.token(clause.trigger).upos == Upos::noun &&
         one_of(tree.lemma(*article), {"a", "an", "another"}) &&
         !tree.has(clause.trigger, Deprel::cop) &&
         tree.token(clause.trigger).deprel != Deprel::appos;
}

/// "the previous attack", "its next meeting": not the one told of.
bool is_one_more(const EventClause& clause, const Tree& tree) {
  return std::ranges::any_of(tree.children(clause.trigger), [&](TokenIndex index) {
    return tree.token(index).deprel == Deprel::amod &&
           one_of(tree.lemma(index),
                  {"different", "earlier", "fourth", "later", "next", "other", "past", "previous",
                   "second", "separate", "similar", "subsequent", "third"});
  });
}

/// "the decision", "Acme's announcement": a noun for an act that says nothing of what was done.
bool is_general_act(const EventClause& clause, const Tree& tree) {
  if (!clause.nominal || !clause.definite || tree.token(clause.trigger).plural ||
      !clause.support.empty() ||
      !one_of(clause.lemma, {"action", "announcement", "decision", "move", "ruling", "step"}))
    return false;
  return std::ranges::none_of(tree.children(clause.trigger), [&](TokenIndex index) {
    const Token& token = tree.token(index);
    const bool content = token.deprel == Deprel::acl || token.deprel == Deprel::ccomp ||
                         token.deprel == Deprel::acl_relcl || token.deprel == Deprel::nmod ||
                         token.deprel == Deprel::amod || token.deprel == Deprel::compound;
    return content;
  });
}

/// Of verbs that tell another act upon what their object tells, where most tell of that itself:
/// "commuted the sentence", but "extended the lockdown".
bool is_undoing(string_view verb) {
  constexpr std::array<string_view, 12> verbs{"annul",    "appeal",   "commute", "dismiss",
                                              "overrule", "overturn", "quash",   "reconsider",
                                              "reverse",  "uphold",   "vacate",  "violate"};
  return one_of(verb, verbs);
}

Profile profile_of(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                   std::span<const std::vector<ActorIndex>> principals) {
  const BlockKind kind = tree.block_kind(clause.trigger);
  Profile profile{
      .type = clause.type,
      .stem = clause.lemma,
      .represented = clause.represented,
      .trigger = clause.trigger,
      .place = clause.place,
      .when = clause.when.interval,
      .dated = clause.when.basis != DateBasis::publication && !clause.when.interval.is_unknown(),
      .ordinal = ordinal_of(clause, tree),
      .nominal = clause.nominal,
      .plural = tree.token(clause.trigger).plural,
      .counted = tree.token(clause.trigger).plural && tree.has(clause.trigger, Deprel::nummod),
      .indefinite = is_indefinite(clause, tree),
      .definite = clause.definite && !is_one_more(clause, tree),
      .general = is_general_act(clause, tree),
      .headline = kind == BlockKind::headline,
      .lead = kind == BlockKind::body && tree.sentence_of(clause.trigger) < lead_sentences,
      .sentence = tree.sentence_of(clause.trigger),
      .modality = clause.modality};
  if (clause.nominal) profile.nouns.push_back(tree.lemma(clause.trigger));
  for (TokenIndex token : clause.support)
    if (tree.token(token).upos == Upos::noun) profile.nouns.push_back(tree.lemma(token));
  if (clause.nominal)
    if (const string_view verb = lexicon.verb_of(clause.lemma, clause.type); !verb.empty())
      profile.stem = verb;
  for (const Participant& participant : clause.participants) {
    if (participant.role == Role::topic) continue;
    (participant.role == Role::agent ? profile.agents : profile.others)
        .push_back(participant.actor);
    unite(profile.principals, principals[at(participant.actor)]);
  }
  // "GDP growth" is not "revenue growth".
  if (clause.nominal && !is_particular(clause.type))
    for (TokenIndex index : tree.children(clause.trigger))
      if (tree.token(index).deprel == Deprel::compound)
        profile.objects.push_back(tree.lemma(index));
  for (const Argument& argument : clause.arguments) {
    if (tree.token(argument.token).upos != Upos::noun) continue;
    if (argument.slot == Slot::subject) profile.subjects.push_back(tree.lemma(argument.token));
    // "their attack on the ships"
    const bool target = clause.nominal && family_of(clause.type) == "conflict" &&
                        argument.slot == Slot::oblique &&
                        one_of(argument.preposition, {"on", "against"});
    if (is_undoing(clause.lemma) && argument.slot == Slot::object)
      profile.acted_on.push_back(argument.token);
    if (!clause.nominal && argument.slot == Slot::oblique &&
        one_of(argument.preposition, {"as", "to"}))
      profile.ends.push_back(tree.lemma(argument.token));
    if (argument.slot == Slot::object || target) {
      // A pact is called deal, memorandum and framework in turn.
      const string_view lemma = tree.lemma(argument.token);
      profile.objects.push_back(lexicon.in_class(lemma, "agreement") ? "agreement" : lemma);
      // "declared a state of emergency", taken up by "the emergency"
      for (TokenIndex index : tree.children(argument.token))
        if (tree.token(index).deprel == Deprel::nmod && tree.token(index).upos == Upos::noun &&
            tree.preposition(index) == "of")
          profile.objects.push_back(tree.lemma(index));
    }
  }
  return profile;
}

bool is_fact(Modality modality) {
  return modality == Modality::asserted || modality == Modality::claimed;
}

bool is_negative(Modality modality) {
  return modality == Modality::negated || modality == Modality::denied;
}

/// What is planned lies ahead of the article; what it dates to a time before that is not it, unless
/// it takes up what was told.
bool is_over_before(const Profile& past, const Profile& plan) {
  return !past.definite && !plan.definite && !plan.headline && past.dated &&
         plan.modality == Modality::planned && plan.when.has_start() && past.when.has_end() &&
         past.when.latest < plan.when.earliest;
}

/// A headline tells again what the first sentences tell.
bool is_retold(const Profile& a, const Profile& b) {
  return (a.headline && b.lead) || (a.lead && b.headline);
}

bool contradict(const Profile& a, const Profile& b) {
  if (a.dated && b.dated && !overlap(a.when, b.when)) return true;
  if (is_over_before(a, b) || is_over_before(b, a)) return true;
  // "the deal" takes an event up whatever its mood, and a noun has none of its own; two clauses
  // must agree in theirs. An agreement is reached while the sale that it is about is still to come.
  const bool takes_up = ((a.definite || b.definite) && a.type == b.type) ||
                        (a.nominal != b.nominal && a.stem == b.stem);
  if (a.modality != b.modality && !takes_up && !(is_fact(a.modality) && is_fact(b.modality)))
    return true;
  const auto acts_on = [](const Profile& x, const Profile& y) {
    return std::ranges::find(x.acted_on, y.trigger) != x.acted_on.end();
  };
  if (acts_on(a, b) || acts_on(b, a)) return true;
  if (is_negative(a.modality) != is_negative(b.modality)) return true;
  const bool one_and_many =
      a.nominal && b.nominal && a.plural != b.plural && (a.counted || b.counted);
  if (one_and_many && a.stem == b.stem) return true;
  if (!a.ordinal.empty() && !b.ordinal.empty() && a.ordinal != b.ordinal) return true;
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

/// Whether two nouns for a meeting may name one: "the talks" take up a summit, but a funeral is no
/// convention.
bool is_same_occasion(const Profile& a, const Profile& b) {
  constexpr std::array<string_view, 12> general{"conference", "dialogue", "discussion",  "event",
                                                "gathering",  "meeting",  "negotiation", "session",
                                                "summit",     "talk",     "talks",       "visit"};
  if (!a.nominal || !b.nominal || share(a.nouns, b.nouns)) return true;
  return std::ranges::any_of(a.nouns, [&](string_view noun) { return one_of(noun, general); }) &&
         std::ranges::any_of(b.nouns, [&](string_view noun) { return one_of(noun, general); });
}

/// Kinds of event that one type holds, but that are never each other: who is hurt is not dead, who
/// runs for an office has not been elected.
bool is_other_side(const Profile& profile) {
  if (profile.type == "disaster.casualty")
    return one_of(profile.stem, {"hurt", "injure", "injury", "wound"});
  return profile.type == "politics.elect" &&
         one_of(profile.stem, {"campaign", "candidacy", "run", "stand", "withdraw"});
}

/// How alike the words are, whoever takes part: 0 when they cannot tell one event.
double likeness_of_words(const Profile& mention, const Profile& event) {
  if (mention.stem == event.stem) return 2;
  if (mention.definite && mention.type == event.type &&
      (share(mention.nouns, event.nouns) || share(mention.nouns, event.objects)))
    return 2;
  // "the firm's request", "the decision": what one actor said.
  const bool said = family_of(mention.type) == "statement" || mention.type == "politics.legislate";
  if (said && mention.definite && mention.nominal && mention.type == event.type &&
      share(mention.agents, event.agents))
    return 1.5;
  if (mention.type == event.type && is_other_side(mention) != is_other_side(event)) return 0;
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
  if ((is_single(mention.type) || (is_polling(mention) && is_polling(event))) && !counted) return 2;
  // A bus that crashed, collided and hit a bridge had one accident.
  if (is_accident(mention.type) && share(mention.subjects, event.subjects)) return 3;
  return (is_particular(mention.type) && !counted) || share(mention.objects, event.objects) ? 1 : 0;
}

double likeness(const Profile& mention, const Profile& event) {
  double score = likeness_of_words(mention, event);
  if (score == 0) return 0;
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
  if (share(mention.objects, event.objects))
    score += 1;
  else if (!mention.objects.empty() && !event.objects.empty())
    score -= 1;
  if (mention.dated && event.dated && mention.when == event.when) score += 1;
  if (mention.lead && event.headline) score += is_particular(mention.type) ? 2 : 1;
  if (event.dated && !mention.dated)
    score += 0.2;  // of two candidates the one that is known better
  if (!mention.ends.empty() && !event.ends.empty() && !share(mention.ends, event.ends)) score -= 1;
  const bool elsewhere = mention.place && event.place && mention.place != event.place;
  if (elsewhere && !same_agent && !same_other) score -= 1;
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
  if (mention.nominal && mention.definite)
    score += is_particular(mention.type) && !step ? 2 : 1;
  else if (mention.nominal != event.nominal && mention.stem == event.stem)
    score += 0.5;
  return score;
}

void absorb(Profile& event, const Profile& mention) {
  unite(event.agents, mention.agents);
  unite(event.others, mention.others);
  unite(event.principals, mention.principals);
  unite(event.objects, mention.objects);
  unite(event.subjects, mention.subjects);
  unite(event.ends, mention.ends);
  unite(event.nouns, mention.nouns);
  if (!mention.dated) return;
  const auto both = event.dated ? intersection(event.when, mention.when) : mention.when;
  event.when = both.value_or(event.when);
  event.dated = true;
}

/// The events told so far, and where to look for one that a mention may take up.
class Register {
 public:
  /// The event that the mention tells most likely, or `not_an_event`.
  std::uint32_t find(const Profile& mention) const {
    double best = threshold - 0.001;
    std::uint32_t found = not_an_event;
    const auto consider = [&](const std::map<string_view, std::vector<std::uint32_t>>& index,
                              string_view key) {
      const auto entry = index.find(key);
      if (entry == index.end()) return;
      const auto& candidates = entry->second;
      for (std::size_t back = 0; back < std::min(reach, candidates.size()); ++back) {
        const std::uint32_t candidate = candidates[candidates.size() - 1 - back];
        if (contradict(mention, events_[candidate])) continue;
        const double score = likeness(mention, events_[candidate]);
        if (score <= best) continue;
        best = score;
        found = candidate;
      }
    };
    consider(by_circle_, circle_of(mention.type));
    consider(by_stem_, mention.stem);
    return found;
  }

  /// The attack or disaster told last, which "the incident" takes up.
  std::uint32_t last_incident(const Profile& mention) const {
    for (std::size_t back = 0; back < std::min(reach, events_.size()); ++back) {
      const std::size_t i = events_.size() - 1 - back;
      const string_view family = family_of(events_[i].type);
      const bool other_day =
          mention.dated && events_[i].dated && !overlap(mention.when, events_[i].when);
      if ((family == "disaster" || family == "conflict") && !other_day &&
          events_[i].modality == Modality::asserted)
        return static_cast<std::uint32_t>(i);
    }
    return not_an_event;
  }

  /// What the actor of "her decision" did last, or what the sentence before "the decision" tells.
  std::uint32_t last_act(const Profile& mention) const {
    constexpr std::array<string_view, 3> families{"agreement", "justice", "politics"};
    constexpr std::uint32_t near = 3;  // sentences
    const bool announced = one_of("announcement", mention.nouns);
    for (std::size_t back = 0; back < std::min<std::size_t>(12, events_.size()); ++back) {
      const std::size_t i = events_.size() - 1 - back;
      const Profile& event = events_[i];
      const bool by_same = mention.agents.empty() ? event.sentence + 1 == mention.sentence
                                                  : share(mention.agents, event.agents);
      const bool fits = one_of(family_of(event.type), families) ||
                        (announced && event.type == "statement.announce");
      const bool told = by_same && fits && event.sentence < mention.sentence &&
                        event.sentence + near >= mention.sentence &&
                        event.modality == Modality::asserted &&
                        (!mention.dated || (event.dated && overlap(mention.when, event.when)));
      if (told) return static_cast<std::uint32_t>(i);
    }
    return not_an_event;
  }

  std::uint32_t add(Profile mention) {
    const auto number = static_cast<std::uint32_t>(events_.size());
    const Profile& event = events_.emplace_back(std::move(mention));
    by_circle_[circle_of(event.type)].push_back(number);
    by_stem_[event.stem].push_back(number);
    return number;
  }

  void absorb_into(std::uint32_t event, const Profile& mention) { absorb(events_[event], mention); }

 private:
  std::deque<Profile> events_;  // the indices point at their words
  std::map<string_view, std::vector<std::uint32_t>> by_circle_, by_stem_;
};

}  // namespace

std::vector<std::uint32_t> resolve_mentions(std::span<const EventClause> clauses, const Tree& tree,
                                            const EventLexicon& lexicon,
                                            std::span<const Actor> actors) {
  const std::vector<std::vector<ActorIndex>> principals = principals_of(actors);
  std::vector<std::uint32_t> event_of(clauses.size(), not_an_event);
  Register events;
  // "met for a summit": the meeting that a verb tells and the one it names are one.
  const auto beside = [&](std::size_t i) {
    if (circle_of(clauses[i].type) != "talks") return not_an_event;
    for (std::size_t back = 1; back <= std::min<std::size_t>(i, 3); ++back) {
      const EventClause& other = clauses[i - back];
      const EventClause& noun = other.nominal ? other : clauses[i];
      const EventClause& verb = other.nominal ? clauses[i] : other;
      const bool told_twice = circle_of(other.type) == "talks" && noun.nominal && !verb.nominal &&
                              tree.head(noun.trigger) == verb.trigger &&
                              tree.token(noun.trigger).deprel == Deprel::obl &&
                              one_of(tree.preposition(noun.trigger), {"at", "during", "for", "in"});
      if (told_twice) return event_of[i - back];
    }
    return not_an_event;
  };
  const auto place = [&](std::size_t i, bool may_found) {
    Profile mention = profile_of(clauses[i], tree, lexicon, principals);
    const bool renames = mention.type == "other.incident";
    if (renames) may_found = may_found && !clauses[i].lexical;
    if (!renames) {
      event_of[i] = beside(i);
      if (event_of[i] == not_an_event) event_of[i] = events.find(mention);
    } else if (mention.definite) {
      event_of[i] = events.last_incident(mention);
    }
    if (event_of[i] == not_an_event && mention.general) event_of[i] = events.last_act(mention);
    if (event_of[i] != not_an_event)
      events.absorb_into(event_of[i], mention);
    else if (may_found)
      event_of[i] = events.add(std::move(mention));
  };
  const auto is_teaser = [&](const EventClause& clause) {
    return tree.block_kind(clause.trigger) == BlockKind::teaser;
  };
  for (std::size_t i = 0; i < clauses.size(); ++i)
    if (!is_teaser(clauses[i])) place(i, true);
  for (std::size_t i = 0; i < clauses.size(); ++i)
    if (is_teaser(clauses[i])) place(i, false);
  return event_of;
}

}  // namespace fabula
