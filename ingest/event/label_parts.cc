#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "ingest/event/label_composer.h"
#include "ingest/event/subjects.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// Who and what of a clause in a headline, around its verb.

namespace fabula {
namespace {

using std::string_view;

/// "Thousands gathered": as good as intransitive without an auxiliary.
bool is_labile(string_view verb) {
  constexpr std::array<string_view, 9> verbs{"assemble", "disband", "disperse", "divorce", "gather",
                                             "mature",   "retire",  "separate", "shrink"};
  return one_of(verb, verbs);
}

/// The verbs of "damaged or destroyed", for either of them.
std::optional<std::pair<TokenIndex, TokenIndex>> choice_of(const Tree& tree, TokenIndex verb) {
  const TokenIndex first = tree.token(verb).deprel == Deprel::conj && verb >= 2 ? verb - 2 : verb;
  const TokenIndex second = first + 2;
  if (second >= tree.sentence_at(first).last || tree.lemma(first + 1) != "or" ||
      tree.token(second).deprel != Deprel::conj || tree.head(second) != first ||
      tree.token(first).upos != Upos::verb || tree.token(second).upos != Upos::verb)
    return std::nullopt;
  return std::pair(first, second);
}

/// What stands behind it says what the subject is.
bool is_of_being(string_view verb) { return one_of(verb, {"become", "remain"}); }

}  // namespace

/// Who and what of a clause, in words.
LabelComposer::Parts LabelComposer::parts_of(TokenIndex verb, const std::string& base,
                                             const std::vector<Argument>& arguments) {
  Parts parts;
  parts.subjects = complements_.group(arguments, Slot::subject);
  parts.objects = complements_.group(arguments, Slot::object);
  parts.recipients = complements_.group(arguments, Slot::recipient);
  SlotGroup& objects = parts.objects;
  if (objects.heads.size() == 1 && objects.others.empty())
    if (const auto noun = complements_.noun_meant(objects.heads.front())) objects.heads = {*noun};
  if (const auto speaker = complements_.speaker_meant(parts.subjects, verb))
    parts.subjects = *speaker;
  if (const auto thing = complements_.thing_meant(parts.subjects)) parts.subjects.heads = {*thing};
  tell_in_full(parts.subjects);
  parts.subject = phrases_.list(parts.subjects.heads, style_);
  note_owner(parts.subjects);
  const auto content = complements_.clause_of_object(verb, objects);
  if (!content) tell_in_full(objects);
  parts.object = content ? complements_.content_clause(*content, objects)
                         : object_phrase(objects, verb, parts.subjects);
  if (parts.object.empty() && !parts.subject.empty()) parts.object = complements_.reflexive(verb);
  if (parts.object.empty() && base == "enter") parts.object = month_entered(verb);
  note_owner(objects);
  parts.second = second_object(base, objects, parts.subject.empty());
  parts.recipient = phrases_.list(parts.recipients.heads, style_);
  return parts;
}

std::string LabelComposer::object_phrase(const SlotGroup& objects, TokenIndex verb,
                                         const SlotGroup& subjects) const {
  const auto is_subject = [&](TokenIndex noun) {
    return std::ranges::find(subjects.heads, noun) != subjects.heads.end();
  };
  // Also in "a wave of arrests began".
  const Token& trigger = tree_.token(clause_.trigger);
  const bool acts = trigger.deprel == Deprel::nsubj || is_subject(clause_.trigger) ||
                    (trigger.deprel == Deprel::nmod && is_subject(*tree_.head(clause_.trigger)));
  if (clause_.nominal && verb != clause_.trigger && objects.heads.empty() && !acts)
    return phrases_.common_phrase(clause_.trigger, style_, 2);
  std::string object = complements_.object_words(objects);
  // A pronoun that seems to stand for the subject stands for someone else, and a noun says what the
  // subject is: "became secretary".
  if (!objects.heads.empty() && phrases_.actor(objects.heads.front()) &&
      object == phrases_.list(subjects.heads, style_))
    object = is_of_being(tree_.lemma(verb))
                 ? phrases_.common_phrase(objects.heads.front(), style_, 2)
                 : "";
  return object;
}

/// What stands beside an object: "charged 19%" in the passive, else only of verbs that ask for
/// it.
std::string LabelComposer::second_object(const std::string& base, const SlotGroup& objects,
                                         bool is_undergone) const {
  if (objects.others.empty()) return "";
  const Upos upos = tree_.token(objects.others.front()).upos;
  const bool sum = is_undergone && (upos == Upos::sym || upos == Upos::num);
  const TokenIndex second = objects.others.front();
  const TokenIndex first = is_undergone ? clause_.trigger : objects.heads.front();
  const TokenIndex end = is_undergone ? first + 1 : tree_.extent(first).second;
  const bool asked = takes_two_objects(base) && tree_.extent(second).first == end &&
                     tree_.token(end).upos != Upos::punct;
  return sum || asked ? phrases_.phrase(second, style_) : "";
}

/// "June" of "as the race entered June": a date that is acted upon.
std::string LabelComposer::month_entered(TokenIndex verb) const {
  const auto month = tree_.child(verb, Deprel::obj);
  const bool named = month && phrases_.is_time(*month) && tree_.token(*month).upos == Upos::propn;
  return named ? std::string(tree_.word(*month)) : "";
}

/// "The bill" as it was called before, where there is room.
void LabelComposer::tell_in_full(SlotGroup& found) const {
  if (style_.tight || found.heads.size() != 1 || !found.others.empty()) return;
  const auto fuller = complements_.fuller_mention(found.heads.front());
  if (fuller && !phrases_.phrase(*fuller, style_).empty()) found.heads.front() = *fuller;
}

/// Of an actor who is told alone, possessives go without saying.
void LabelComposer::note_owner(const SlotGroup& found) {
  if (phrases_.count(found.heads, style_) != 1) return;
  const auto actor = phrases_.actor(found.heads.front());
  if (style_.owner && actor) style_.other_owner = actor;
  if (!style_.owner) style_.owner = actor;
}

void LabelComposer::append_core(TokenIndex verb, const std::string& base, const Parts& parts) {
  const std::string alone = without_object(base, parts.objects);
  if (!parts.subject.empty()) {
    append(parts.subject);
    const bool plural = complements_.is_plural(parts.subjects) && !agrees_with_one(verb);
    append(hedged(verb, told(verb, alone, plural, Voice::active)));
    append(parts.recipient);
    const auto& heads = parts.objects.heads;
    const bool measured = !heads.empty() && phrases_.is_measure(heads.front());  // "fell 3%"
    if (is_intransitive(base) && !measured && !is_of_being(base)) return;
    append(parts.object);
    append(parts.second);
  } else if (!parts.recipient.empty()) {
    append(parts.recipient);
    append(
        hedged(verb, told(verb, alone, complements_.is_plural(parts.recipients), Voice::passive)));
    append(parts.object);
  } else if (!parts.object.empty()) {
    append(parts.object);
    // "growing concerns": the concerns grow.
    const bool acts = tree_.token(verb).deprel == Deprel::amod && is_ing(tree_, verb);
    const bool plural = complements_.is_plural(parts.objects);
    if (is_intransitive(base) || acts || (is_labile(base) && !tree_.has(verb, Deprel::aux_pass)))
      append(hedged(verb, told(verb, base, plural, Voice::active)));
    else
      append(hedged(verb, told(verb, alone, plural && !agrees_with_one(verb), Voice::passive)));
    append(parts.second);
  } else {
    append(active(verb, base, false));
  }
}

/// The verb in its mood, and the other where the text leaves open which of two it was: "damages or
/// destroys".
std::string LabelComposer::told(TokenIndex verb, const std::string& base, bool plural,
                                Voice voice) const {
  const auto in_mood = [&](const std::string& lemma) {
    return voice == Voice::passive ? passive(verb, lemma, plural) : active(verb, lemma, plural);
  };
  const auto choice = choice_of(tree_, verb);
  if (!choice) return in_mood(base);
  const std::string first(tree_.lemma(choice->first));
  const std::string second =
      with_particle(choice->second, std::string(tree_.lemma(choice->second)));
  const std::string words = in_mood(first) + " or ";
  if (voice == Voice::passive) return words + past_participle(second);
  return words + (words.ends_with(third_person(first) + " or ") ? third_person(second) : second);
}

/// "cut job", "take effect": the object within a lemma is told by its own phrase.
std::string LabelComposer::without_object(const std::string& base, const SlotGroup& objects) const {
  const std::size_t space = base.find(' ');
  if (space == base.npos) return base;
  const string_view second = string_view(base).substr(space + 1);
  const bool object = std::ranges::any_of(
      objects.heads, [&](TokenIndex head) { return tree_.lemma(head) == second; });
  return object ? base.substr(0, space) : base;
}

/// "Command and Control Centre is": the name of one.
bool LabelComposer::agrees_with_one(TokenIndex verb) const {
  const auto subject = own_subject(tree_, verb);
  const auto second = subject ? tree_.child(*subject, Deprel::conj) : std::nullopt;
  const auto link = second ? tree_.child(*second, Deprel::cc) : std::nullopt;
  if (!link || tree_.lemma(*link) != "and") return false;
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
    return tree_.token(index).upos == Upos::aux && index < verb &&
           one_of(tree_.word(index), {"has", "is", "was"});
  });
}

}  // namespace fabula
