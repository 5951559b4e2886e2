#include "ingest/event/event_nouns.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/word_sense.h"
#include "ingest/text/one_of.h"

namespace fabula {

using std::string_view;

std::string EventNouns::common_noun(TokenIndex index) const {
  std::string noun(tree_.lemma(index));
  if (!noun.empty() && noun.front() >= 'A' && noun.front() <= 'Z')
    noun.front() = static_cast<char>(noun.front() - 'A' + 'a');
  return noun;
}

bool EventNouns::names_occasion(TokenIndex index) const {
  constexpr std::array<string_view, 4> settings{"after", "at", "before", "during"};
  if (tree_.token(index).upos != Upos::propn || !one_of(tree_.preposition(index), settings))
    return false;
  EventClause clause;
  clause.trigger = index;
  clause.lemma = common_noun(index);
  clause.nominal = true;
  const TriggerSense* sense = noun_sense(clause, tree_, lexicon_, references_, in_time_);
  return sense && (sense->type == "meeting.hold" || sense->type == "other.culture");
}

bool EventNouns::is_presupposed(TokenIndex noun) const {
  const Token& head = tree_.token(*tree_.head(noun));
  return head.upos == Upos::noun && lexicon_.senses(head.lemma, Upos::noun).empty();
}

bool EventNouns::is_of_person(TokenIndex noun) const {
  const auto head = tree_.head(noun);
  const string_view lemma = tree_.lemma(noun);
  const bool agent = lemma.ends_with("er") || lemma.ends_with("or") || lemma.ends_with("ee");
  const TokenIndex first = tree_.extent(noun).first;
  if (!head || !agent || tree_.token(noun).deprel != Deprel::appos || first == 0) return false;
  const bool comma =
      tree_.token(first).upos == Upos::punct || tree_.token(first - 1).upos == Upos::punct;
  const auto actor = references_.actor_of(tree_, *head);
  return comma && actor && references_.actor(*actor).kind == ActorKind::person;
}

bool EventNouns::is_doer(TokenIndex noun) const {
  const auto verb = tree_.head(noun);
  if (!verb || tree_.token(noun).deprel != Deprel::nsubj || tree_.has(noun, Deprel::nmod) ||
      tree_.token(*verb).upos != Upos::verb)
    return false;
  if (one_of(tree_.lemma(noun), {"defence", "defense", "prosecution"}))
    return !one_of(tree_.lemma(*verb), {"begin", "collapse", "continue", "end", "follow", "start"});
  return tree_.lemma(noun) == "probe" &&
         one_of(tree_.lemma(*verb),
                {"carry", "circle", "collect", "crash", "descend", "drill", "enter", "fly", "land",
                 "leave", "orbit", "photograph", "reach", "return", "send", "touch", "travel"});
}

bool EventNouns::is_connective(TokenIndex noun) const {
  return tree_.preposition(noun) == "in" && !tree_.has(noun, Deprel::det) &&
         one_of(tree_.lemma(noun), {"exchange", "reprisal", "response", "retaliation", "revenge"});
}

bool EventNouns::is_count(TokenIndex noun) const {
  const auto above = tree_.head(noun);
  if (tree_.lemma(noun) == "landslide" && tree_.preposition(noun) == "by" && above &&
      one_of(tree_.lemma(*above),
             {"beat", "defeat", "elect", "lose", "oust", "re-elect", "reelect", "victory", "win"}))
    return true;
  return tree_.token(noun).plural && tree_.has(noun, Deprel::nummod) &&
         one_of(tree_.lemma(noun), {"ballot", "vote"});
}

bool EventNouns::is_definite(TokenIndex noun) const {
  if (tree_.has(noun, Deprel::nmod_poss)) return true;
  // "the state of emergency"
  const auto head = tree_.head(noun);
  if (head && tree_.lemma(*head) == "state" && tree_.token(noun).deprel == Deprel::nmod)
    return is_definite(*head);
  const auto determiner = tree_.child(noun, Deprel::det);
  if (!determiner) return false;
  if (is_another(noun)) return false;
  const string_view lemma = tree_.lemma(*determiner);
  return lemma == "the" || lemma == "this" || lemma == "that" || lemma == "these" ||
         lemma == "those";
}

/// "the second quake", "the latest vote": not the one that was told before.
bool EventNouns::is_another(TokenIndex noun) const {
  constexpr std::array<string_view, 11> others{"different", "earlier",  "latest",  "next",
                                               "other",     "previous", "recent",  "second",
                                               "similar",   "third",    "upcoming"};
  return std::ranges::any_of(tree_.children(noun),
                             [&](TokenIndex index) { return one_of(tree_.lemma(index), others); });
}

/// "arson", "after trial": what is done to people and things is a happening even as a bare noun,
/// unless it is what its verb asks for ("caught fire").
bool EventNouns::is_deed(const EventClause& clause) const {
  const TokenIndex noun = clause.trigger;
  if (!clause.lexical || !one_of(family_of(clause.type), {"conflict", "disaster", "justice"}))
    return false;
  return tree_.token(noun).deprel != Deprel::obj ||
         !lexicon_.asks_for(tree_.lemma(*tree_.head(noun)), Upos::verb, tree_.lemma(noun));
}

bool EventNouns::is_mass(const EventClause& clause) const {
  const TokenIndex noun = clause.trigger;
  const Token& token = tree_.token(noun);
  if (is_deed(clause) || token.upos == Upos::propn) return false;
  if (token.plural || clause.definite || tree_.has(noun, Deprel::det) ||
      tree_.has(noun, Deprel::nummod))
    return false;
  return std::ranges::none_of(clause.arguments, [](const Argument& argument) {
    return argument.slot == Slot::subject || argument.slot == Slot::object;
  });
}

}  // namespace fabula
