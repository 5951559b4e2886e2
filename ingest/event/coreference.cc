#include "ingest/event/coreference.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <span>
#include <string>
#include <string_view>

#include "graph/vocabulary.h"

namespace fabula {
namespace {

using std::string_view;

/// How many events back a mention may reach within a family: keeps the work linear in the text.
constexpr std::size_t reach = 64;
constexpr double threshold = 3.0;

/// What decides whether two tellings are of one event.
struct Profile {
  string_view type;
  std::string stem;  // the verb, also for a noun made from it
  std::vector<ActorIndex> agents = {};
  std::vector<ActorIndex> others = {};
  std::vector<string_view> objects = {};  // lemmas of object nouns that are no actors
  std::vector<string_view> modifiers = {};  // "Brexit" of "the Brexit vote"
  DateInterval when;
  bool dated = false;
  bool nominal = false;
  bool definite = false;
  bool lead = false;
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
  return std::ranges::find(families, family_of(type)) != families.end();
}

/// The running text's first sentences repeat the headline.
constexpr std::uint32_t lead_sentences = 6;

Profile profile_of(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon) {
  const Document& document = tree.document();
  const std::uint32_t sentence = tree.sentence_of(clause.trigger);
  const auto& blocks = document.article->blocks;
  const std::uint32_t block = document.sentences[sentence].block;
  const BlockKind kind = block < blocks.size() ? blocks[block].kind : BlockKind::body;
  Profile profile{
      .type = clause.type,
      .stem = clause.lemma,
      .when = clause.when.interval,
      .dated = clause.when.basis != DateBasis::publication && !clause.when.interval.is_unknown(),
      .nominal = clause.nominal,
      .definite = clause.definite,
      .lead = kind == BlockKind::body && sentence < lead_sentences,
      .modality = clause.modality};
  if (clause.nominal)
    if (const string_view verb = lexicon.verb_of(clause.lemma, clause.type); !verb.empty())
      profile.stem = verb;
  for (const Participant& participant : clause.participants)
    (participant.role == Role::agent ? profile.agents : profile.others)
        .push_back(participant.actor);
  for (const Argument& argument : clause.arguments)
    if (argument.slot == Slot::object && tree.token(argument.token).upos == Upos::noun) {
      // A pact is called deal, memorandum and framework in turn.
      const string_view lemma = tree.lemma(argument.token);
      profile.objects.push_back(lexicon.in_class(lemma, "agreement") ? "agreement" : lemma);
    }
  for (TokenIndex index : tree.children(clause.trigger))
    if (tree.token(index).deprel == Deprel::compound) profile.modifiers.push_back(tree.lemma(index));
  return profile;
}

/// "the Brexit vote" takes up no vote that was told without the word.
bool has_modifiers_of(const Profile& mention, const Profile& event) {
  return mention.modifiers.empty() || share(mention.modifiers, event.modifiers) ||
         share(mention.modifiers, event.objects);
}

bool is_fact(Modality modality) {
  return modality == Modality::asserted || modality == Modality::claimed;
}

bool contradict(const Profile& a, const Profile& b) {
  if (a.dated && b.dated && !overlap(a.when, b.when)) return true;
  // "the deal" takes an event up whatever its mood; two clauses must agree in theirs.
  const bool takes_up = a.definite || b.definite;
  if (a.modality != b.modality && !takes_up && !(is_fact(a.modality) && is_fact(b.modality)))
    return true;
  const bool negative = a.modality == Modality::negated || a.modality == Modality::denied;
  const bool other_negative = b.modality == Modality::negated || b.modality == Modality::denied;
  if (negative != other_negative) return true;
  std::vector<ActorIndex> all_a = a.agents, all_b = b.agents;
  unite(all_a, a.others);
  unite(all_b, b.others);
  return !all_a.empty() && !all_b.empty() && !share(all_a, all_b);
}

double likeness(const Profile& mention, const Profile& event) {
  double score = 0;
  if (mention.stem == event.stem)
    score += 2;
  else if (mention.type != event.type)
    return 0;
  else if (is_particular(mention.type) || share(mention.objects, event.objects))
    score += 1;
  else
    return 0;
  if (share(mention.agents, event.agents)) score += 1;
  if (share(mention.others, event.others)) score += 1;
  if (share(mention.objects, event.objects))
    score += 1;
  else if (!mention.objects.empty() && !event.objects.empty())
    score -= 1;
  if (mention.dated && event.dated && mention.when == event.when) score += 1;
  if (event.dated && !mention.dated)
    score += 0.2;  // of two candidates the one that is known better
  if (mention.nominal && mention.definite && has_modifiers_of(mention, event))
    score += is_particular(mention.type) ? 2 : 1;
  else if (mention.nominal != event.nominal && mention.stem == event.stem)
    score += 0.5;
  return score;
}

/// A headline tells the news of the lead in other words, so that who takes part counts as much as
/// the verb; it tells nothing that comes only later in the text.
double headline_likeness(const Profile& headline, const Profile& event) {
  if (!event.lead) return 0;
  double score = 1;
  if (headline.stem == event.stem)
    score += 2.5;
  else if (headline.type == event.type)
    score += is_particular(event.type) ? 2 : 1;
  else if (is_particular(event.type) && family_of(headline.type) == family_of(event.type))
    score += 1;
  const bool one_role =
      share(headline.agents, event.agents) || share(headline.others, event.others);
  const bool crossed = share(headline.agents, event.others) || share(headline.others, event.agents);
  if (one_role) score += 1;
  if (share(headline.agents, event.agents) && share(headline.others, event.others))
    score += 1;
  else if (!one_role && crossed)
    score += 0.5;
  if (share(headline.objects, event.objects)) score += 1;
  if (event.dated) score += 0.2;
  return score;
}

void absorb(Profile& event, const Profile& mention) {
  unite(event.agents, mention.agents);
  unite(event.others, mention.others);
  unite(event.objects, mention.objects);
  unite(event.modifiers, mention.modifiers);
  if (!mention.dated) return;
  const auto both = event.dated ? intersection(event.when, mention.when) : mention.when;
  event.when = both.value_or(event.when);
  event.dated = true;
}

/// Numbers the events by their first mention.
std::vector<std::uint32_t> in_text_order(std::vector<std::uint32_t> event_of) {
  std::vector<std::uint32_t> number(event_of.size(), not_an_event);
  std::uint32_t next = 0;
  for (std::uint32_t& event : event_of) {
    if (event == not_an_event) continue;
    if (number[event] == not_an_event) number[event] = next++;
    event = number[event];
  }
  return event_of;
}

}  // namespace

std::vector<std::uint32_t> resolve_mentions(std::span<const EventClause> clauses, const Tree& tree,
                                            const EventLexicon& lexicon) {
  const Document& document = tree.document();
  std::vector<std::uint32_t> event_of(clauses.size(), not_an_event);
  std::vector<Profile> events;
  std::map<string_view, std::vector<std::uint32_t>> by_family;
  const auto best_of = [&](const Profile& mention, std::span<const std::uint32_t> candidates,
                           auto likeness_of) {
    double best = threshold - 0.001;
    std::uint32_t found = not_an_event;
    for (std::size_t back = 0; back < std::min(reach, candidates.size()); ++back) {
      const std::uint32_t candidate = candidates[candidates.size() - 1 - back];
      if (contradict(mention, events[candidate])) continue;
      const double score = likeness_of(mention, events[candidate]);
      if (score > best) {
        best = score;
        found = candidate;
      }
    }
    return found;
  };
  const auto join = [&](std::size_t i, const Profile& mention, std::uint32_t found,
                        bool may_found) {
    if (found != not_an_event) {
      absorb(events[found], mention);
    } else if (may_found) {
      found = static_cast<std::uint32_t>(events.size());
      by_family[family_of(clauses[i].type)].push_back(found);
      events.push_back(mention);
    }
    event_of[i] = found;
  };
  const auto place = [&](std::size_t i, bool may_found) {
    const Profile mention = profile_of(clauses[i], tree, lexicon);
    join(i, mention, best_of(mention, by_family[family_of(clauses[i].type)], likeness), may_found);
  };
  const auto kind_of = [&](const EventClause& clause) {
    const auto block = document.sentences[tree.sentence_of(clause.trigger)].block;
    const auto& blocks = document.article->blocks;
    return block < blocks.size() ? blocks[block].kind : BlockKind::body;
  };
  // The text first; the headline takes up what its first events are, and a teaser what it may.
  for (std::size_t i = 0; i < clauses.size(); ++i)
    if (kind_of(clauses[i]) != BlockKind::teaser && kind_of(clauses[i]) != BlockKind::headline)
      place(i, true);
  std::vector<std::uint32_t> first(std::min(reach, events.size()));
  std::iota(first.begin(), first.end(), 0U);
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    if (kind_of(clauses[i]) != BlockKind::headline) continue;
    const Profile mention = profile_of(clauses[i], tree, lexicon);
    join(i, mention, best_of(mention, first, headline_likeness), true);
  }
  for (std::size_t i = 0; i < clauses.size(); ++i)
    if (kind_of(clauses[i]) == BlockKind::teaser) place(i, false);
  return in_text_order(std::move(event_of));
}

}  // namespace fabula
