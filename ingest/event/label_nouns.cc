#include <algorithm>
#include <array>
#include <utility>

#include "graph/vocabulary.h"
#include "ingest/event/carriers.h"
#include "ingest/event/label_composer.h"
#include "ingest/event/modality_words.h"
#include "ingest/text/one_of.h"

// Headlines of events that a noun tells, and nouns for verbs of which too little is known.

namespace fabula {
namespace {

using std::string_view;

/// "decision" of "decide", but not "invention" of "invest" or "stopover" of "stop".
bool is_derived(string_view noun, string_view verb) {
  constexpr auto suffixes = std::to_array<string_view>(
      {"",      "al",   "ial",   "ance", "ation", "cation", "ence", "ery", "ing",   "ion",
       "ition", "ment", "ption", "sion", "ssion", "tion",   "ture", "ure", "ature", "y"});
  const auto differ = std::ranges::mismatch(noun, verb);
  std::size_t shared = static_cast<std::size_t>(differ.in1 - noun.begin());
  // "acquittal" of "acquit"
  const bool doubled = shared == verb.size() && shared > 0 && shared < noun.size() &&
                       noun[shared] == verb.back() && noun[shared] != 'e';
  if (doubled) ++shared;
  // What the verb loses before the ending: "decide" and "decision", but not "reach" and "reaction".
  const string_view lost = verb.substr(std::min(shared, verb.size()));
  const bool kin = lost.empty() || string_view("detsy").find(lost.back()) != string_view::npos;
  return !noun.empty() && kin && one_of(noun.substr(shared), suffixes);
}

}  // namespace

/// "Pakistan's repayment of a Eurobond" is told by the verb of the noun where there is one.
void LabelComposer::compose_nominal() {
  if (compose_by_verb()) return;
  const auto measure = telling_measure();
  // Prepositional phrases are told as circumstances: "deaths caused by the flood" has none.
  const bool wants_deed = phrases_.has_purpose(clause_.trigger);
  const int attached = wants_deed || tree_.has(clause_.trigger, Deprel::nmod) ? 0 : 1;
  const std::string core = measure ? phrases_.common_phrase(*measure, style_, 1)
                                   : phrases_.common_phrase(clause_.trigger, style_, 0);
  const std::string phrase =
      measure ? core : phrases_.common_phrase(clause_.trigger, style_, attached);
  std::string alone = phrase.empty() ? std::string(tree_.lemma(clause_.trigger)) : phrase;
  if (core.find(' ') != core.npos) content_ = Content::partial;
  if (!phrase.starts_with("no ") && !says_planned(phrase)) alone = prefixed(std::move(alone));
  append(alone);
  append_claim(clause_.trigger);
  if (wants_deed)
    append_deed(clause_.trigger, tree_.head(clause_.trigger).value_or(clause_.trigger));
  add_obliques(clause_.arguments, clause_.trigger);
  for (TokenIndex verb : clause_.support)
    if (tree_.token(verb).upos == Upos::verb) add_obliques(arguments_of(tree_, verb), verb);
  if (label_.size() > alone.size() + 1) content_ = Content::complete;
  if (content_ == Content::bare) tell_by_governor();
}

/// "a rising number of attacks", "a record number of deaths": says more than that there were some.
std::optional<TokenIndex> LabelComposer::telling_measure() const {
  const auto measure = measure_of(tree_, lexicon_, clause_.trigger);
  if (!measure) return std::nullopt;
  const bool telling = std::ranges::any_of(tree_.children(*measure), [&](TokenIndex index) {
    const string_view word = tree_.word(index);
    return tree_.token(index).deprel == Deprel::amod &&
           (word.ends_with("ing") ||
            one_of(tree_.lemma(index), {"high", "huge", "large", "low", "record"}));
  });
  return telling ? measure : std::nullopt;
}

bool LabelComposer::has_relative_pronoun(TokenIndex verb) const {
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
    return one_of(tree_.lemma(index), {"which", "who", "whom"});
  });
}

/// "Allegations that the mayor took bribes"
void LabelComposer::append_claim(TokenIndex noun) {
  const string_view lemma =
      noun == clause_.trigger ? string_view(clause_.lemma) : tree_.lemma(noun);
  const bool speech = noun == clause_.trigger && family_of(clause_.type) == "statement";
  if (!speech && !lexicon_.governs(lemma, Upos::noun, Governor::say) &&
      !lexicon_.governs(lemma, Upos::noun, Governor::claim))
    return;
  for (TokenIndex index : tree_.children(noun)) {
    const Deprel relation = tree_.token(index).deprel;
    const bool clause =
        relation == Deprel::acl || relation == Deprel::ccomp || relation == Deprel::acl_relcl;
    // "proclamations which experts say ...": of an object only what "that" joins to it
    const bool joined = noun == style_.verb || tree_.marker(index) == "that";
    // "allegations, which the mayor denied"
    const bool told_of = relation == Deprel::acl_relcl && has_relative_pronoun(index);
    if (index < noun || !clause || !joined || told_of || !complements_.is_whole(index)) continue;
    const std::string told = complements_.content_clause(index);
    if (!told.empty() && has_room_for(told)) append(told);
    return;
  }
}

bool LabelComposer::compose_by_verb() {
  const string_view verb = lexicon_.verb_of(clause_.lemma, clause_.type);
  std::vector<Argument> agents;
  for (const Argument& argument : clause_.arguments)
    if (argument.slot == Slot::subject && argument.preposition != "between" &&
        phrases_.actor(argument.token))
      agents.push_back(argument);
  const SlotGroup subjects = complements_.group(agents, Slot::subject);
  const SlotGroup objects = complements_.group(clause_.arguments, Slot::object);
  const std::string subject = phrases_.list(subjects.heads, style_);
  const std::string object = phrases_.list(objects.heads, style_);
  if (verb.empty() || subject.empty() || object.empty()) return false;
  append(subject);
  append(active(clause_.trigger, std::string(verb), complements_.is_plural(subjects)));
  append(object);
  content_ = Content::complete;
  add_obliques(clause_.arguments, clause_.trigger);
  return true;
}

/// "Fire" alone says little: the clause in which it acts or is acted upon says more. That is no
/// label for it where the verb is an event of its own, or what it leads to: "officials condemned
/// the attack", "the drought caused a famine".
void LabelComposer::tell_by_governor() {
  const auto governor = tree_.head(clause_.trigger);
  if (!governor || tree_.token(*governor).upos != Upos::verb) return;
  const bool foreseen = clause_.modality == Modality::possible &&
                        lexicon_.governs(tree_.lemma(*governor), Upos::verb, Governor::forecast);
  if ((clause_.modality != Modality::asserted && !foreseen) ||
      one_of(tree_.marker(*governor), {"if", "unless", "whether"}))  // "if talks fail"
    return;
  const Deprel relation = tree_.token(clause_.trigger).deprel;
  const bool undergoes = relation == Deprel::obj || relation == Deprel::nsubj_pass ||
                         one_of(tree_.preposition(clause_.trigger), {"in", "to"});
  if (std::ranges::binary_search(verbs_told_, *governor)) {
    if (undergoes) add_obliques(right_behind(*governor), clause_.trigger);
    if (kept_ > 0) content_ = Content::complete;
    return;
  }
  const bool argument = relation == Deprel::nsubj || relation == Deprel::obj ||
                        relation == Deprel::nsubj_pass || relation == Deprel::obl_agent ||
                        (relation == Deprel::obl && tree_.preposition(clause_.trigger) == "by");
  if (!argument || !(has_passive(*governor) || has_subject(*governor))) return;
  const std::string alone = std::move(label_);
  label_.clear();
  style_.verb = *governor;
  const std::string base = with_particle(*governor, std::string(tree_.lemma(*governor)));
  const std::vector<Argument> arguments = arguments_of(tree_, *governor);
  tell(*governor, base, arguments);
  add_obliques(arguments, *governor);
  const bool has_mood = complements_.has_mood(*governor) || is_to_infinitive(tree_, *governor);
  if (content_ == Content::complete && !has_mood &&
      label_.find(tree_.lemma(clause_.trigger)) != label_.npos)
    return;
  label_ = alone;
  content_ = Content::bare;
}

/// "lowered the tariff on copper to 5%": what stands right behind the noun is of the noun as well
/// as of the verb that the parser hung it on; "in comments" is not, "in Norvia" is.
std::vector<Argument> LabelComposer::right_behind(TokenIndex verb) const {
  constexpr std::array<string_view, 5> of_nouns{"against", "between", "of", "on", "over"};
  const bool changes = clause_.type == "economy.indicator";  // "a rise in costs"
  const TokenIndex next = tree_.extent(clause_.trigger).second;
  std::vector<Argument> arguments = arguments_of(tree_, verb);
  std::erase_if(arguments, [&](const Argument& argument) {
    const bool placed = argument.preposition == "in" && (changes || phrases_.actor(argument.token));
    // "blamed the blackout on an attack": the verb asks for it.
    const bool close = one_of(argument.preposition, of_nouns) &&
                       !one_of(tree_.lemma(verb), {"base", "blame", "pin"});
    return argument.slot != Slot::oblique || tree_.extent(argument.token).first != next ||
           !(placed || close);
  });
  return arguments;
}

/// "upcoming vote", "their planned trip"
bool LabelComposer::says_planned(string_view phrase) const {
  if (clause_.modality != Modality::planned) return false;
  const auto says = [&](string_view word) {
    const auto at = phrase.find(word);
    return at != phrase.npos && (at == 0 || phrase[at - 1] == ' ');
  };
  return says("proposed") || std::ranges::any_of(mood::announced, says);
}

std::string LabelComposer::modal_prefix() const {
  switch (clause_.modality) {
    case Modality::planned:
      return "planned";
    case Modality::possible:
      return "possible";
    case Modality::negated:
      return "no";
    default:
      return "";
  }
}

/// A verb of which nobody is known that does or undergoes it, as a noun: "arrival", "voting".
std::string LabelComposer::named_by_noun(const std::string& base) const {
  const string_view noun = lexicon_.noun_of(base, clause_.type);
  return is_derived(noun, base) ? prefixed(std::string(noun)) : "";
}

/// "Possible strike", "Norvia's planned strike", "planned dozen strikes".
std::string LabelComposer::prefixed(std::string phrase) const {
  const std::string prefix = modal_prefix();
  if (prefix.empty()) return phrase;
  if (phrase.starts_with("a ")) phrase.erase(0, 2);
  // "cancelled all flights": no flights
  if (clause_.modality == Modality::negated && phrase.starts_with("all ")) phrase.erase(0, 4);
  const auto owner = phrase.rfind("'s ");
  const bool owned = owner != phrase.npos && clause_.modality != Modality::negated;
  return phrase.insert(owned ? owner + 3 : 0, prefix + ' ');
}

}  // namespace fabula
