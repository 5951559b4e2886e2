#include "ingest/event/telling_profile.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "graph/vocabulary.h"
#include "ingest/event/telling_marks.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// The running text's first sentences repeat the headline.
constexpr std::uint32_t lead_sentences = 4;

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
/// "commuted the sentence", "postponed the trial", but "extended the lockdown".
bool is_undoing(string_view verb) {
  constexpr std::array<string_view, 19> verbs{
      "annul",    "appeal",   "call off", "cancel",  "commute", "delay",   "dismiss",
      "overrule", "overturn", "postpone", "quash",   "reduce",  "reverse", "reconsider",
      "suspend",  "uphold",   "vacate",   "violate", "withdraw"};
  return one_of(verb, verbs);
}

/// "expressed concern", "gave a speech", but not "the speech": some word or other, of which nothing
/// is told.
bool is_some_utterance(TokenIndex noun, const Tree& tree) {
  constexpr std::array<string_view, 14> nouns{
      "address", "claim", "comment",  "concern", "doubt",  "fear",      "hope",
      "opinion", "plea",  "question", "remark",  "speech", "statement", "view"};
  const auto article = tree.child(noun, Deprel::det);
  return one_of(tree.lemma(noun), nouns) && !tree.has(noun, Deprel::nmod_poss) &&
         !(article && one_of(tree.lemma(*article), {"the", "that", "this"}));
}

/// "fired on them after the raid", "in response to the raid": the noun for what came before or
/// after.
std::optional<TokenIndex> other_time(const Argument& argument, const Tree& tree) {
  if (argument.slot != Slot::oblique) return std::nullopt;
  if (one_of(argument.preposition, {"after", "before", "despite", "following", "since"}))
    return argument.token;
  if (!one_of(tree.lemma(argument.token), {"answer", "reaction", "response", "retaliation"}))
    return std::nullopt;
  return tree.child(argument.token, Deprel::nmod);
}

/// "the 2016 election" was in 2016, whatever its clause dates.
void date_by_number(TellingProfile& profile) {
  constexpr std::size_t digits = 4;
  constexpr int first_year = 1900, last_year = 2099;  // "the 7500 model" is of no year
  int year = 0;
  const char* const last = profile.number.data() + profile.number.size();
  if (profile.dated || profile.number.size() != digits ||
      std::from_chars(profile.number.data(), last, year).ptr != last || year < first_year ||
      year > last_year)
    return;
  if (const auto days = year_interval(year)) {
    profile.when = *days;
    profile.dated = true;
  }
}

void add_arguments(TellingProfile& profile, const EventClause& clause, const Tree& tree,
                   const EventLexicon& lexicon) {
  for (const Argument& argument : clause.arguments) {
    if (tree.token(argument.token).upos == Upos::num && argument.slot == Slot::object)
      profile.counts.push_back(tree.lemma(argument.token));  // "killed 14"
    if (tree.token(argument.token).upos != Upos::noun) continue;
    if (const auto noun = other_time(argument, tree)) profile.acted_on.push_back(*noun);
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
      if (const auto number = tree.child(argument.token, Deprel::nummod))
        profile.counts.push_back(tree.lemma(*number));
      // A pact is called deal, memorandum and framework in turn.
      const string_view lemma = tree.lemma(argument.token);
      if (family_of(clause.type) == "statement" && is_some_utterance(argument.token, tree))
        continue;
      profile.objects.push_back(lexicon.in_class(lemma, "agreement") ? "agreement" : lemma);
      // "declared a state of emergency", taken up by "the emergency"
      for (TokenIndex index : tree.children(argument.token))
        if (tree.token(index).deprel == Deprel::nmod && tree.token(index).upos == Upos::noun &&
            tree.preposition(index) == "of")
          profile.objects.push_back(tree.lemma(index));
    }
  }
}

}  // namespace

bool is_particular(string_view type) {
  constexpr std::array<string_view, 7> families{"conflict", "disaster", "agreement", "meeting",
                                                "justice",  "politics", "trade"};
  constexpr std::array<string_view, 5> kinds{"finance.acquire", "finance.repay", "finance.default",
                                             "project.launch", "diplomacy.mediate"};
  constexpr std::array<string_view, 1> broad{
      "politics.legislate"};  // laws, bans and closures alike
  return (one_of(family_of(type), families) && !one_of(type, broad)) || one_of(type, kinds);
}

bool is_retold(const TellingProfile& a, const TellingProfile& b) {
  return (a.headline && b.lead) || (a.lead && b.headline);
}

string_view circle_of(string_view type) {
  constexpr std::array<string_view, 3> deals{"agreement.sign", "finance.acquire", "trade.buy_sell"};
  constexpr std::array<string_view, 2> talks{"agreement.negotiate", "meeting.hold"};
  if (one_of(type, deals)) return "deal";
  if (one_of(type, talks)) return "talks";
  return family_of(type);
}

TellingProfile profile_of(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                          std::span<const std::vector<ActorIndex>> principals) {
  const BlockKind kind = tree.block_kind(clause.trigger);
  TellingProfile profile{
      .type = clause.type,
      .stem = clause.lemma,
      .represented = clause.represented,
      .trigger = clause.trigger,
      .place = clause.place,
      .when = clause.when.interval,
      .dated = clause.when.basis != DateBasis::publication && !clause.when.interval.is_unknown(),
      .ordinal = ordinal_of(clause, tree),
      .number = number_of(clause, tree),
      .owner = owner_of(clause, tree),
      .court = court_of(clause, tree),
      .hazard = hazard_of(clause, tree),
      .nominal = clause.nominal,
      .plural = tree.token(clause.trigger).plural,
      .counted = tree.token(clause.trigger).plural && tree.has(clause.trigger, Deprel::nummod),
      .indefinite = is_indefinite(clause, tree),
      .definite = takes_up(clause, tree),
      .told_apart = is_told_apart(clause, tree),
      .pointing = is_pointing(clause, tree),
      .introduces = introduces(clause, tree),
      .bare = is_bare(clause, tree),
      .alone = is_act_alone(clause, tree),
      .known = befalls_known(clause, tree),
      .possessed = is_possessed(clause, tree),
      .outsiders = is_by_outsiders(clause, tree),
      .of_others = is_of_others(clause, tree),
      .aside = is_aside(clause, tree),
      .general = is_general_act(clause, tree),
      .headline = kind == BlockKind::headline,
      .lead = kind == BlockKind::body && tree.sentence_of(clause.trigger) < lead_sentences,
      .sentence = tree.sentence_of(clause.trigger),
      .modality = clause.modality};
  if (clause.nominal) {
    profile.nouns.push_back(tree.lemma(clause.trigger));
    for (TokenIndex index : tree.children(clause.trigger))
      if (tree.token(index).deprel == Deprel::amod || tree.token(index).deprel == Deprel::compound)
        profile.qualities.push_back(tree.lemma(index));
  }
  // "a car accident", "a train disaster"
  if (clause.nominal && family_of(clause.type) == "disaster")
    for (TokenIndex index : tree.children(clause.trigger))
      if (tree.token(index).deprel == Deprel::compound &&
          lexicon.in_class(tree.lemma(index), "vehicle"))
        profile.nouns.push_back("crash");
  for (TokenIndex token : clause.support)
    (tree.token(token).upos == Upos::noun ? profile.nouns : profile.carriers)
        .push_back(tree.lemma(token));
  if (clause.nominal)
    if (const string_view verb = lexicon.verb_of(clause.lemma, clause.type); !verb.empty())
      profile.stem = verb;
  for (const Participant& participant : clause.participants) {
    if (participant.role == Role::topic) continue;
    (participant.role == Role::agent ? profile.agents : profile.others)
        .push_back(participant.actor);
    unite(profile.principals, principals[at(participant.actor)]);
  }
  // "became governor", "named her secretary"
  if (clause.type == "politics.appoint")
    if (const auto office = tree.child(clause.trigger, Deprel::xcomp);
        office && tree.token(*office).upos == Upos::noun)
      profile.ends.push_back(tree.lemma(*office));
  // "GDP growth" is not "revenue growth".
  if (clause.nominal && !is_particular(clause.type))
    for (TokenIndex index : tree.children(clause.trigger))
      if (tree.token(index).deprel == Deprel::compound)
        profile.objects.push_back(tree.lemma(index));
  add_arguments(profile, clause, tree, lexicon);
  date_by_number(profile);
  return profile;
}

void absorb(TellingProfile& event, const TellingProfile& mention) {
  // The subject that gives a verb its kind may be missing in a headline.
  if (family_of(event.type) == "other" && mention.stem == event.stem) event.type = mention.type;
  unite(event.agents, mention.agents);
  unite(event.others, mention.others);
  unite(event.principals, mention.principals);
  unite(event.dead, mention.dead);
  unite(event.objects, mention.objects);
  unite(event.subjects, mention.subjects);
  unite(event.ends, mention.ends);
  unite(event.nouns, mention.nouns);
  unite(event.carriers, mention.carriers);
  unite(event.counts, mention.counts);
  if (event.number.empty()) event.number = mention.number;
  if (event.court.empty()) event.court = mention.court;
  if (event.hazard.empty()) event.hazard = mention.hazard;
  if (!mention.dated) return;
  const auto both = event.dated ? intersection(event.when, mention.when) : mention.when;
  event.when = both.value_or(event.when);
  event.dated = true;
}

}  // namespace fabula
