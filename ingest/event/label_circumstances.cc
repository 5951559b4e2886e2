#include <algorithm>
#include <array>
#include <utility>

#include "graph/vocabulary.h"
#include "ingest/event/label_composer.h"
#include "ingest/event/noun_phrase_words.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// The prepositional phrases of a headline: where, with whom, for what.

namespace fabula {
namespace {

using std::string_view;

constexpr int max_obliques = 3;

/// "called for the bill to be dropped", "appealed to drivers to stay": who is to do what follows
/// stands behind the preposition.
bool asks_through(string_view verb, string_view preposition) {
  if (preposition == "for") return true;
  const bool asks = one_of(verb, {"appeal", "call", "look", "plead"});
  return asks && one_of(preposition, {"on", "to", "upon", "with"});
}

}  // namespace

void LabelComposer::add_obliques(const std::vector<Argument>& arguments, TokenIndex around) {
  std::vector<Argument> sorted;
  for (const Argument& argument : arguments) {
    const bool of_noun = tree_.token(around).upos != Upos::verb &&
                         (argument.slot == Slot::object || !argument.preposition.empty());
    if (argument.slot == Slot::oblique || of_noun) sorted.push_back(argument);
  }
  // What follows the verb belongs to it more closely than what stands in front of the sentence.
  std::ranges::stable_sort(sorted, {},
                           [&](const Argument& a) { return std::pair(a.token < around, a.token); });
  for (std::size_t i = 0; i < sorted.size() && kept_ < max_obliques; ++i) {
    const TokenIndex token = sorted[i].token;
    // "of" belongs to the word before it: behind another circumstance, to that, but not to a date.
    const bool after_other = i > 0 && !phrases_.is_time(sorted[i - 1].token);
    if (after_other && sorted[i].preposition == "of" && sorted[i].slot == Slot::oblique) continue;
    const bool conjunct = tree_.token(token).deprel == Deprel::conj;
    if (conjunct) continue;  // told with the first of them
    // "..., he was in danger": the predicate of a clause of its own
    if (tree_.has(token, Deprel::cop)) continue;
    const auto mark = tree_.child(token, Deprel::case_);
    // "injured and, by early reports, dead"
    const bool aside = sorted[i].preposition == "by" && mark && *mark > 0 &&
                       tree_.token(*mark - 1).upos == Upos::punct;
    if (aside || !is_attached(token, around) || tells_source(sorted[i], around)) continue;
    if (i + 1 < sorted.size() && lacks_end(sorted[i], sorted[i + 1])) continue;
    const std::string phrase = fitting_phrase(sorted[i]);
    lacks_room_ = lacks_room_ || (phrase.empty() && is_asked_for(sorted[i], around));
    if (phrase.empty()) continue;
    is_cut_ = is_cut_ || is_cut_at_of(sorted[i], phrase);
    const string_view noun = string_view(phrase).substr(phrase.find(' ') + 1);
    if (label_.find(noun) != label_.npos) continue;
    append(phrase);
    ++kept_;
    kept_end_ = tree_.extent(token).second;
    const bool asked = asks_through(tree_.lemma(around), sorted[i].preposition);
    if (asked && !style_.other_owner) style_.other_owner = phrases_.actor(token);
    // "convicted of conspiracy to steal"
    if (asked || phrases_.has_purpose(token)) append_deed(token, around);
  }
}

/// "In its report, the toll rose": where it is told, unless it is told itself: "announced in a
/// report"; nor is it of a noun what it is called: "described the protests as riots".
bool LabelComposer::tells_source(const Argument& argument, TokenIndex around) const {
  constexpr auto writings = std::to_array<string_view>(
      {"advisory", "announcement", "article", "book", "bulletin", "finding", "interview", "letter",
       "paper", "post", "release", "report", "statement", "study", "survey", "tweet", "update"});
  const Token& token = tree_.token(argument.token);
  if (tree_.token(around).upos == Upos::noun)
    return argument.preposition == "as" && argument.slot == Slot::oblique &&
           !one_of(tree_.lemma(around), phrase_words::nouns_of_office);
  return argument.preposition == "in" && argument.token < around && one_of(token.lemma, writings) &&
         family_of(clause_.type) != "statement";
}

/// "raised the toll from 5 to 6": where there is no room for both, the end is told.
bool LabelComposer::lacks_end(const Argument& from, const Argument& to) const {
  if (from.preposition != "from" || to.preposition != "to" ||
      tree_.extent(to.token).first != tree_.extent(from.token).second)
    return false;
  const std::string begin = phrases_.prepositional(from.token, "from", style_);
  const std::string end = phrases_.prepositional(to.token, "to", style_);
  return !end.empty() && !has_room_for(begin + ' ' + end + ' ');
}

/// "online" of "held the meeting online"
void LabelComposer::append_place(TokenIndex verb) {
  constexpr auto places = std::to_array<string_view>(
      {"abroad", "ashore", "indoors", "inland", "nationwide", "offshore", "online", "outdoors",
       "overseas", "remotely", "underground", "underwater", "virtually", "worldwide"});
  const TokenIndex end = end_told(verb);
  for (TokenIndex index : tree_.children(verb)) {
    // "held the meeting mostly online"
    const bool close = index == end || (index == end + 1 && tree_.token(end).upos == Upos::adv);
    const string_view place = tree_.lemma(index);
    if (close && one_of(place, places) && has_room_for(place)) append_once(std::string(place));
  }
}

/// "to meet voters" of "left the capital to meet voters", where nothing stands between that is not
/// told. What was not done has no purpose: "instead of leaving to meet them".
void LabelComposer::append_purpose(TokenIndex verb) {
  const auto clause = clause_.modality == Modality::negated ? std::nullopt : purpose_of(verb);
  const std::string purpose = clause ? complements_.purpose(*clause) : "";
  if (has_room_for(purpose))
    append_once(purpose);
  else if (!purpose.empty())
    lacks_room_ = true;
}

std::optional<TokenIndex> LabelComposer::purpose_of(TokenIndex verb) const {
  for (TokenIndex index : tree_.children(verb))
    if (tree_.token(index).deprel == Deprel::advcl && tree_.extent(index).first == end_told(verb))
      return index;
  const auto object = tree_.child(verb, Deprel::obj);
  if (!object || kept_end_ > verb) return std::nullopt;
  // "sued Anna and Bela to block the sale", hung on the name, which takes no infinitive
  const TokenIndex last = tree_.coordinated(*object).back();
  for (TokenIndex index : tree_.children(last))
    if (tree_.token(index).deprel == Deprel::acl && index > last && phrases_.actor(last))
      return index;
  return std::nullopt;
}

/// Behind the last circumstance that is told, or the object, or the verb itself.
TokenIndex LabelComposer::end_told(TokenIndex verb) const {
  if (kept_end_ > verb) return kept_end_;
  const auto object = tree_.child(verb, Deprel::obj);
  return object ? tree_.extent(*object).second : verb + 1;
}

/// What `noun` is to do or is for, unless it is told or there is no room.
void LabelComposer::append_deed(TokenIndex noun, TokenIndex around) {
  const std::string deed = complements_.deed_of(noun, around);
  const bool told = label_.find(deed.substr(0, deed.find(' ', 3))) != label_.npos;
  if (told) return;
  if (has_room_for(deed))
    append(deed);
  else
    lacks_room_ = true;
}

/// The phrase of a circumstance with what it is of, without where that has no room; "" where it has
/// none itself.
std::string LabelComposer::fitting_phrase(const Argument& argument) const {
  if (label_.size() >= style_.room) return "";
  const std::size_t room = style_.room - label_.size() - 1;
  PhraseStyle tight = style_;
  tight.tight = true;
  for (const auto& [style, attached] :
       {std::pair(style_, 2), std::pair(style_, 1), std::pair(tight, 1), std::pair(tight, 0)}) {
    std::string phrase =
        phrases_.prepositional(argument.token, argument.preposition, style, attached);
    if (phrase.size() <= room) return phrase;
  }
  return "";
}

/// "after the death" of "after the death of Anna Berg"
bool LabelComposer::is_cut_at_of(const Argument& argument, string_view phrase) const {
  PhraseStyle loose = style_;
  loose.tight = false;
  const std::string whole = phrases_.prepositional(argument.token, argument.preposition, loose, 2);
  return whole.starts_with(std::string(phrase) + " of ");
}

/// "sold the ship to Norvia": right behind the verb or its object, where there are words for it.
bool LabelComposer::is_asked_for(const Argument& argument, TokenIndex verb) const {
  const auto object = tree_.child(verb, Deprel::obj);
  const TokenIndex first = tree_.extent(argument.token).first;
  if (first <= verb) return false;
  const TokenIndex next = verb + (tree_.token(verb + 1).upos == Upos::adv ? 2 : 1);
  const bool behind = first == next || (object && tree_.extent(*object).second == first &&
                                        is_of_verb(argument.preposition));
  PhraseStyle loose = style_;
  loose.tight = false;
  const std::string phrase = phrases_.prepositional(argument.token, argument.preposition, loose, 0);
  return behind && !phrase.empty() && label_.find(phrase) == label_.npos;
}

/// A circumstance is surely of this verb: nothing parts them, and of a verb that modifies a noun it
/// stands right behind it, its agent or its date; further on it is as well of the clause around.
bool LabelComposer::is_attached(TokenIndex phrase, TokenIndex around) const {
  if (phrase < around || tree_.token(around).upos != Upos::verb) return true;
  const TokenIndex first = tree_.extent(phrase).first;
  if (first == 0) return true;
  if (tree_.word(first) == "(") return false;
  const Upos before = tree_.token(first - 1).upos;
  if (before == Upos::cconj) return false;
  // "began on Monday (4 May) in Orvo"
  if (before == Upos::punct && tree_.word(first - 1) != ")")
    return ends_apposition(first - 1, around);
  if (one_of(tree_.preposition(phrase), {"because", "due"}) && !is_near(first, around))
    return false;
  if (tree_.token(around).deprel != Deprel::acl || tree_.has(around, Deprel::obj)) return true;
  TokenIndex next = around + 1;
  for (TokenIndex index : tree_.children(around))
    if (tree_.extent(index).first == next &&
        (phrases_.is_time(index) || tree_.token(index).deprel == Deprel::obl_agent))
      next = tree_.extent(index).second;
  return first == next;
}

/// "named Anna, a general, as minister": the comma ends what is said of the object.
bool LabelComposer::ends_apposition(TokenIndex comma, TokenIndex verb) const {
  const auto object = tree_.child(verb, Deprel::obj);
  const auto said = object ? tree_.child(*object, Deprel::appos) : std::nullopt;
  if (!said) return false;
  const TokenIndex end = tree_.extent(*said).second;
  return end == comma || end == comma + 1;
}

/// The phrase that begins at `first` stands behind the verb with no more between than a particle,
/// the object or one other phrase.
bool LabelComposer::is_near(TokenIndex first, TokenIndex verb) const {
  return first == verb + 1 || std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
           const auto [begin, end] = tree_.extent(index);
           const bool close = begin <= verb + 2 || tree_.token(index).deprel == Deprel::obj;
           return index > verb && close && end == first;
         });
}

}  // namespace fabula
