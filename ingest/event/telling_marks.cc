#include "ingest/event/telling_marks.h"

#include <algorithm>

#include "graph/vocabulary.h"
#include "ingest/event/verb_forms.h"
#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"

namespace fabula {
namespace {

using std::string_view;

bool is_new(TokenIndex noun, const Tree& tree) {
  const auto article = tree.child(noun, Deprel::det);
  return article && one_of(tree.lemma(*article), {"a", "an", "another"});
}

/// The figure that is said of a noun, if it is neither its count nor a day.
string_view number_of(TokenIndex noun, const Tree& tree) {
  if (tree.token(noun).upos != Upos::noun || tree.token(noun).plural) return {};
  for (TokenIndex index : tree.children(noun)) {
    if (one_of(tree.lemma(index), {"intensity", "magnitude"}))
      if (const auto number = tree.child(index, Deprel::nummod)) return tree.lemma(*number);
    const bool figure = tree.token(index).upos == Upos::num && tree.lemma(index)[0] >= '0' &&
                        tree.lemma(index)[0] <= '9';
    if (index > noun || !figure) continue;
    // "the January 7 quake", "the 7 January quake"
    const bool day =
        is_month_name(tree.lemma(index + 1)) || (index > 0 && is_month_name(tree.lemma(index - 1)));
    if (!day) return tree.lemma(index);
  }
  return {};
}

/// Where a court stands among others, empty where its words do not say so.
string_view instance_of(TokenIndex court, const Tree& tree) {
  if (lower_case(tree.lemma(court)) != "court") return {};
  const auto [first, last] = tree.extent(court);
  for (TokenIndex i = first; i < last; ++i) {
    const std::string word = lower_case(tree.lemma(i));
    if (one_of(word, {"appeal", "appeals", "appellate", "circuit"})) return "appeals";
    if (one_of(word, {"constitutional", "supreme"})) return "supreme";
    if (one_of(word, {"county", "district", "lower", "magistrate", "trial"})) return "lower";
  }
  return {};
}

/// "the previous attack", "its next meeting": not the one told of.
bool is_one_more(TokenIndex noun, const Tree& tree) {
  return std::ranges::any_of(tree.children(noun), [&](TokenIndex index) {
    return tree.token(index).deprel == Deprel::amod &&
           one_of(tree.lemma(index),
                  {"different", "earlier", "fourth", "last", "later", "next", "other", "past",
                   "previous", "second", "separate", "similar", "subsequent", "third"});
  });
}

/// "another attack", "two other presidents"
bool is_another(TokenIndex word, const Tree& tree) {
  const auto article = tree.child(word, Deprel::det);
  return tree.token(word).upos == Upos::noun &&
         ((article && tree.lemma(*article) == "another") || is_one_more(word, tree));
}

/// "critics", who comment on what is told: none of those whom it is about.
bool is_outsider(TokenIndex noun, const Tree& tree) {
  return tree.token(noun).plural && !tree.has(noun, Deprel::det) &&
         one_of(tree.lemma(noun),
                {"analyst", "commentator", "critic", "expert", "observer", "opponent"});
}

/// "the crash site", "crash victims": of the crash that was told of.
bool is_modifier(const EventClause& clause, const Tree& tree) {
  const TokenIndex noun = clause.trigger;
  return clause.nominal && tree.token(noun).deprel == Deprel::compound &&
         !is_new(*tree.head(noun), tree) &&
         one_of(tree.lemma(*tree.head(noun)),
                {"scene", "site", "survivor", "victim", "wreckage", "zone"});
}

/// "the death of a guard": who is named for the first time was not told of.
bool is_of_somebody_new(const EventClause& clause, const Tree& tree) {
  return clause.nominal && std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
           return argument.slot == Slot::object && argument.preposition == "of" &&
                  is_new(argument.token, tree);
         });
}

}  // namespace

string_view ordinal_of(const EventClause& clause, const Tree& tree) {
  if (!clause.nominal) return {};
  for (TokenIndex index : tree.children(clause.trigger)) {
    const string_view word = tree.lemma(index);
    const bool figures =
        is_digit(word[0]) &&
        one_of(word.substr(word.size() < 2 ? 0 : word.size() - 2), {"nd", "rd", "st", "th"});
    if (figures || one_of(word, {"first", "second", "third", "fourth", "fifth", "sixth", "seventh",
                                 "eighth", "ninth", "tenth", "last"}))
      return word;
  }
  return {};
}

string_view number_of(const EventClause& clause, const Tree& tree) {
  if (clause.nominal) return number_of(clause.trigger, tree);
  // "the 2016 election was held"
  for (TokenIndex noun : clause.support)
    if (const string_view number = number_of(noun, tree); !number.empty()) return number;
  return {};
}

string_view hazard_of(const EventClause& clause, const Tree& tree) {
  constexpr auto kinds = std::to_array<std::pair<string_view, string_view>>({
      {"avalanche", "slide"},  {"blaze", "fire"},      {"bushfire", "fire"},
      {"cyclone", "storm"},    {"drought", "drought"}, {"earthquake", "quake"},
      {"eruption", "volcano"}, {"fire", "fire"},       {"flood", "flood"},
      {"flooding", "flood"},   {"heatwave", "heat"},   {"hurricane", "storm"},
      {"landslide", "slide"},  {"mudslide", "slide"},  {"quake", "quake"},
      {"storm", "storm"},      {"tornado", "storm"},   {"tremor", "quake"},
      {"typhoon", "storm"},    {"volcano", "volcano"}, {"wildfire", "fire"},
  });
  const auto kind_of = [&](TokenIndex word) {
    const std::string lemma = lower_case(tree.lemma(word));
    const auto kind = std::ranges::find(kinds, lemma, &std::pair<string_view, string_view>::first);
    return kind == kinds.end() ? string_view{} : kind->second;
  };
  if (clause.nominal)
    if (const string_view kind = kind_of(clause.trigger); !kind.empty()) return kind;
  for (const Argument& argument : clause.arguments) {
    if (argument.slot != Slot::subject) continue;
    // "Typhoon" of "Typhoon Ayla", but not "fire crews"
    const bool named = tree.token(argument.token).upos == Upos::propn;
    const TokenIndex first = named ? tree.extent(argument.token).first : argument.token;
    for (TokenIndex i = first; i <= argument.token; ++i)
      if (const string_view kind = kind_of(i); !kind.empty()) return kind;
  }
  return {};
}

string_view court_of(const EventClause& clause, const Tree& tree) {
  if (family_of(clause.type) != "justice") return {};
  for (TokenIndex index : tree.children(clause.trigger)) {
    const Deprel relation = tree.token(index).deprel;
    if (relation == Deprel::compound || relation == Deprel::nmod_poss)
      if (const string_view found = instance_of(index, tree); !found.empty()) return found;
  }
  for (const Argument& argument : clause.arguments)
    if (argument.slot == Slot::subject)
      if (const string_view found = instance_of(argument.token, tree); !found.empty()) return found;
  return {};
}

string_view owner_of(const EventClause& clause, const Tree& tree) {
  const auto owner = tree.child(clause.trigger, Deprel::nmod_poss);
  if (!clause.nominal || !clause.participants.empty() || !owner) return {};
  const bool pronoun = tree.token(*owner).upos == Upos::pron && tree.lemma(*owner) != "whose";
  return pronoun ? string_view{} : tree.lemma(*owner);
}

bool is_indefinite(const EventClause& clause, const Tree& tree) {
  return clause.nominal && tree.token(clause.trigger).upos == Upos::noun &&
         is_new(clause.trigger, tree) && !tree.has(clause.trigger, Deprel::cop) &&
         tree.token(clause.trigger).deprel != Deprel::appos;
}

bool takes_up(const EventClause& clause, const Tree& tree) {
  if (is_modifier(clause, tree)) return true;
  return clause.definite && !is_one_more(clause.trigger, tree) && !is_of_somebody_new(clause, tree);
}

bool is_told_apart(const EventClause& clause, const Tree& tree) {
  const auto says_which = [&](TokenIndex index) {
    const bool open = is_to_infinitive(tree, index) && is_passive(tree, index);
    if (tree.token(index).deprel != Deprel::acl_relcl &&
        (tree.token(index).deprel != Deprel::acl || open))
      return false;
    const TokenIndex first = tree.extent(index).first;
    return first > clause.trigger && tree.word(first) != "," && tree.word(first - 1) != ",";
  };
  return clause.nominal && std::ranges::any_of(tree.children(clause.trigger), says_which);
}

bool is_pointing(const EventClause& clause, const Tree& tree) {
  const auto article = tree.child(clause.trigger, Deprel::det);
  return clause.nominal && article && tree.lemma(*article) == "that";
}

bool introduces(const EventClause& clause, const Tree& tree) {
  return !clause.nominal && tree.token(clause.trigger).deprel != Deprel::ccomp &&
         std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
           return argument.slot == Slot::subject && tree.token(argument.token).upos == Upos::noun &&
                  !argument.inherited && is_new(argument.token, tree);
         });
}

bool is_possessed(const EventClause& clause, const Tree& tree) {
  return clause.nominal &&
         std::ranges::any_of(tree.children(clause.trigger), [&](TokenIndex index) {
           return tree.token(index).deprel == Deprel::nmod_poss || tree.preposition(index) == "of";
         });
}

bool is_bare(const EventClause& clause, const Tree& tree) {
  const TokenIndex noun = clause.trigger;
  return clause.nominal && clause.participants.empty() && clause.support.empty() &&
         tree.token(noun).upos == Upos::noun && !tree.token(noun).plural &&
         std::ranges::all_of(tree.children(noun), [&](TokenIndex index) {
           const Deprel relation = tree.token(index).deprel;
           return relation == Deprel::case_ || relation == Deprel::punct;
         });
}

bool is_act_alone(const EventClause& clause, const Tree& tree) {
  const auto says_more = [&](TokenIndex index) {
    const Deprel relation = tree.token(index).deprel;
    return relation == Deprel::ccomp || relation == Deprel::xcomp || relation == Deprel::obl ||
           relation == Deprel::advcl || relation == Deprel::compound_prt;
  };
  return !clause.nominal && std::ranges::all_of(clause.arguments, [](const Argument& argument) {
    return argument.slot == Slot::subject;
  }) && std::ranges::none_of(tree.children(clause.trigger), says_more);
}

bool befalls_known(const EventClause& clause, const Tree& tree) {
  return !clause.nominal && clause.participants.empty() &&
         one_of(family_of(clause.type), {"conflict", "disaster"}) &&
         std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
           return (argument.slot == Slot::subject || argument.slot == Slot::object) &&
                  !argument.inherited &&
                  one_of(tree.lemma(argument.token), {"he", "it", "she", "they"});
         });
}

bool is_aside(const EventClause& clause, const Tree& tree) {
  return is_another(clause.trigger, tree) ||
         std::ranges::any_of(clause.support,
                             [&](TokenIndex word) { return is_another(word, tree); });
}

bool is_of_others(const EventClause& clause, const Tree& tree) {
  return !clause.nominal && std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    return argument.slot == Slot::object && is_another(argument.token, tree);
  });
}

bool is_by_outsiders(const EventClause& clause, const Tree& tree) {
  return !clause.nominal && std::ranges::any_of(clause.arguments, [&](const Argument& argument) {
    const TokenIndex noun = argument.token;
    return argument.slot == Slot::subject && (is_another(noun, tree) || is_outsider(noun, tree));
  });
}

}  // namespace fabula
