#include "ingest/event/label.h"

#include <algorithm>
#include <array>

#include "ingest/event/label_check.h"
#include "ingest/event/label_composer.h"
#include "ingest/event/undone.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_base.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

/// "Thousands gathered": as good as intransitive without an auxiliary.
bool is_labile(string_view verb) {
  constexpr std::array<string_view, 9> verbs{"assemble", "disband", "disperse", "divorce", "gather",
                                             "mature",   "retire",  "separate", "shrink"};
  return one_of(verb, verbs);
}

bool denies(const std::string& phrase) {
  return phrase.starts_with("no ") || phrase.starts_with("not one ") ||
         phrase.starts_with("nobody") || phrase.starts_with("nothing") ||
         phrase.starts_with("neither ");
}

/// What stands behind it says what the subject is.
bool is_of_being(string_view verb) { return one_of(verb, {"become", "remain"}); }

}  // namespace

Label LabelComposer::compose() {
  const TokenIndex verb = carrier();
  style_.verb = verb;
  if (clause_.nominal && verb == clause_.trigger)
    compose_nominal();
  else
    compose_verbal(verb);
  return {capitalised(label_), content_};
}

/// The verb that the headline is built on: the trigger, or the light verb that carries a noun.
TokenIndex LabelComposer::carrier() const {
  if (!clause_.nominal) return clause_.trigger;
  // "the trial is set to begin": what the noun does is not done to it.
  const Deprel relation = tree_.token(clause_.trigger).deprel;
  const bool acts = relation == Deprel::nsubj;
  const bool scheduled = relation == Deprel::nsubj_pass;
  for (TokenIndex token : clause_.support)
    if (tree_.token(token).upos == Upos::verb && tree_.lemma(token) != "be" &&
        !(scheduled && is_to_infinitive(tree_, token))) {
      const bool undergoes = has_passive(token) && (!acts || is_passive(tree_, token));
      return undergoes || has_subject(token) ? token : clause_.trigger;
    }
  return clause_.trigger;
}

/// Nobody says that a surge is had.
bool LabelComposer::has_passive(TokenIndex verb) const {
  constexpr std::array<string_view, 6> without{"have",       "get",  "see",
                                               "experience", "face", "suffer"};
  return !one_of(tree_.lemma(verb), without);
}

bool LabelComposer::has_subject(TokenIndex verb) const {
  return !phrases_.list(complements_.group(arguments_of(tree_, verb), Slot::subject).heads, style_)
              .empty();
}

void LabelComposer::compose_verbal(TokenIndex verb) {
  const bool own = verb == clause_.trigger;
  const std::vector<Argument> arguments = own ? clause_.arguments : arguments_of(tree_, verb);
  const std::string base =
      with_particle(verb, own ? lemma_of_trigger() : std::string(tree_.lemma(verb)));
  if (tell_gerund(verb, base, arguments)) return;
  if (tell_predicate(verb, arguments) || tell_by_purpose(verb, base, arguments)) return;
  if (own && tell_by_asker(verb)) return;
  tell(verb, base, arguments);
  add_obliques(arguments, verb);
  if (!own) add_obliques(clause_.arguments, clause_.trigger);
  const SlotGroup subjects = complements_.group(arguments, Slot::subject);
  if (content_ == Content::complete || (content_ == Content::partial && subjects.inherited)) return;
  // "Appointment by ..." for a verb that lacks what it asks for.
  const std::string noun = named_by_noun(base);
  if (content_ == Content::partial && noun.empty()) return;
  const std::string subject = phrases_.list(subjects.heads, style_);
  label_.clear();
  kept_ = 0;
  append(noun.empty() ? prefixed(gerund(base)) : noun);
  if (!subject.empty()) append("by " + subject);
  add_obliques(arguments, verb);
}

/// The trigger's lemma, of which taggers leave an irregular past now and then: "struck".
std::string LabelComposer::lemma_of_trigger() const {
  const Token& token = tree_.token(clause_.trigger);
  const bool form = clause_.lemma == tree_.document().word(token) && token.tense == Tense::past;
  const std::string base = form ? irregular_verb_base(clause_.lemma) : "";
  return base.empty() ? clause_.lemma : base;
}

/// "rule out", where the lemma is "rule"; not so where the object is part of it ("cut job").
std::string LabelComposer::with_particle(TokenIndex verb, const std::string& base) const {
  const auto particle = tree_.child(verb, Deprel::compound_prt);
  const bool known = base.find(' ') != base.npos;
  if (known) return base;
  if (particle) return base + ' ' + std::string(tree_.lemma(*particle));
  // "turned back", where the adverb is as good as a particle
  constexpr std::array<string_view, 10> adverbs{"apart",   "aside", "away", "back",     "down",
                                                "forward", "off",   "out",  "together", "up"};
  const TokenIndex last = tree_.sentence_at(verb).last;
  const bool since = verb + 2 < last && tree_.lemma(verb + 2) == "in";  // "back in 1925"
  const bool adverb = verb + 1 < last && !since && tree_.head(verb + 1) == verb &&
                      tree_.token(verb + 1).deprel == Deprel::advmod &&
                      one_of(tree_.lemma(verb + 1), adverbs);
  return adverb ? base + ' ' + std::string(tree_.lemma(verb + 1)) : base;
}

/// "follows the killing of five": a gerund with its object behind "of" is a noun, whatever its tag.
bool LabelComposer::tell_gerund(TokenIndex verb, const std::string& base,
                                const std::vector<Argument>& arguments) {
  const bool of_object = std::ranges::any_of(arguments, [&](const Argument& argument) {
    return argument.slot == Slot::oblique && argument.preposition == "of" &&
           tree_.child(argument.token, Deprel::case_) == verb + 1;
  });
  if (!of_object || !is_ing(tree_, verb) || tree_.has(verb, Deprel::aux) ||
      tree_.has(verb, Deprel::obj) || !needs_object(base) || complements_.says(verb))
    return false;
  append(prefixed(gerund(base)));
  add_obliques(arguments, verb);
  content_ = kept_ > 0 ? Content::complete : Content::bare;
  return true;
}

/// "prices were high": the subject is what its predicate says.
bool LabelComposer::tell_predicate(TokenIndex head, const std::vector<Argument>& arguments) {
  if (!tree_.has(head, Deprel::cop)) return false;
  const SlotGroup subjects = complements_.group(arguments, Slot::subject);
  const std::string subject = phrases_.list(subjects.heads, style_);
  const std::string predicate =
      complements_.content_predicate(head, complements_.is_plural(subjects));
  if (subject.empty() || predicate.empty()) return false;
  append(subject);
  append(predicate);
  add_obliques(arguments, head);
  content_ = Content::complete;
  return true;
}

/// "Only way to stop the flood": what an attempt, a means or a right is for has not happened yet,
/// and may not be told as if somebody did it.
bool LabelComposer::tell_by_purpose(TokenIndex verb, const std::string& base,
                                    const std::vector<Argument>& arguments) {
  const auto noun = tree_.head(verb);
  if (!noun) return false;
  const auto failure = mood::failure_of(tree_, *noun);
  const bool open = clause_.modality == Modality::asserted ||
                    clause_.modality == Modality::possible ||
                    (clause_.modality == Modality::negated && failure);
  if (!open || tree_.token(verb).deprel != Deprel::acl || !is_to_infinitive(tree_, verb) ||
      is_passive(tree_, verb) || !phrases_.has_purpose(*noun))
    return false;
  const std::string object =
      phrases_.list(complements_.group(arguments, Slot::object).heads, style_);
  const std::string bearer = phrases_.common_phrase(*noun, style_, 0);
  if (bearer.empty() || (object.empty() && needs_object(base))) return false;
  append(bearer + " to " + base);
  append(object);
  append(complements_.complement_of(verb, !object.empty()));
  add_obliques(arguments, verb);
  if (failure) append(third_person(tree_.lemma(*failure)));
  content_ = Content::complete;
  return true;
}

/// Subject, verb, objects and complements of a clause.
void LabelComposer::tell(TokenIndex verb, const std::string& base,
                         const std::vector<Argument>& arguments) {
  const Parts parts = parts_of(verb, base, arguments);
  negation_told_ = denies(parts.subject) || denies(parts.object);
  append_core(verb, base, parts);
  if (parts.subject.empty() && parts.recipient.empty() && parts.object.empty()) return;
  // "called the demand unprecedented", "declared the flood a disaster"
  const auto state = tree_.child(verb, Deprel::xcomp);
  const bool judged = state && complements_.is_state(verb, *state);
  // "the vote is scheduled to begin"
  const bool arranged =
      state &&
      (std::ranges::find(clause_.support, *state) != clause_.support.end() ||
       (is_to_infinitive(tree_, *state) && lexicon_.governs(base, Upos::verb, Governor::plan)));
  const bool plain = is_light(verb) && verb != asker_ && !judged && !arranged;
  const std::string complement =
      plain ? "" : complements_.complement_of(verb, !parts.object.empty());
  append_once(complement);
  if (complement.empty() && !parts.object.empty() && label_.size() < max_label_bytes) {
    append_once(complements_.participle_behind(verb, max_label_bytes - label_.size() - 1));
    if (parts.objects.heads.size() == 1) append_claim(parts.objects.heads.front());
  }
  const bool goes_on = !complement.empty() || goes_on_with_preposition(parts, arguments, verb);
  content_ = content_of(verb, base, parts, goes_on);
  // "becoming ..." what cannot be said
  if (one_of(base, {"become", "seem"}) && complement.empty() && parts.object.empty())
    content_ = Content::bare;
}

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
  if (const auto speaker = speaker_meant(parts.subjects, verb)) parts.subjects = *speaker;
  if (const auto thing = thing_meant(parts.subjects)) parts.subjects.heads = {*thing};
  parts.subject = phrases_.list(parts.subjects.heads, style_);
  note_owner(parts.subjects);
  const auto content = complements_.clause_of_object(verb, objects);
  parts.object = content ? complements_.content_clause(*content, objects)
                         : object_phrase(objects, verb, parts.subjects);
  if (parts.object.empty() && !parts.subject.empty()) parts.object = complements_.reflexive(verb);
  if (parts.object.empty() && base == "enter") parts.object = month_entered(verb);
  note_owner(objects);
  parts.second = second_object(base, objects, parts.subject.empty());
  parts.recipient = phrases_.list(parts.recipients.heads, style_);
  return parts;
}

void LabelComposer::append_core(TokenIndex verb, const std::string& base, const Parts& parts) {
  const std::string alone = without_object(base, parts.objects);
  if (!parts.subject.empty()) {
    append(parts.subject);
    const bool plural = complements_.is_plural(parts.subjects) && !agrees_with_one(verb);
    append(hedged(verb, active(verb, alone, plural)));
    append(parts.recipient);
    const auto& heads = parts.objects.heads;
    const bool measured = !heads.empty() && phrases_.is_measure(heads.front());  // "fell 3%"
    if (is_intransitive(base) && !measured && !is_of_being(base)) return;
    append(parts.object);
    append(parts.second);
  } else if (!parts.recipient.empty()) {
    append(parts.recipient);
    append(hedged(verb, passive(verb, alone, complements_.is_plural(parts.recipients))));
    append(parts.object);
  } else if (!parts.object.empty()) {
    append(parts.object);
    // "growing concerns": the concerns grow.
    const bool acts = tree_.token(verb).deprel == Deprel::amod && is_ing(tree_, verb);
    if (is_intransitive(base) || acts || (is_labile(base) && !tree_.has(verb, Deprel::aux_pass)))
      append(hedged(verb, active(verb, base, complements_.is_plural(parts.objects))));
    else
      append(hedged(verb, passive(verb, alone, complements_.is_plural(parts.objects))));
    append(parts.second);
  } else {
    append(active(verb, base, false));
  }
}

/// "Command and Control Centre is": the name of one.
bool LabelComposer::agrees_with_one(TokenIndex verb) const {
  if (tree_.has(verb, Deprel::aux_pass) || tree_.has(verb, Deprel::nsubj_pass)) return false;
  const auto subject = tree_.child(verb, Deprel::nsubj);
  const auto second = subject ? tree_.child(*subject, Deprel::conj) : std::nullopt;
  const auto link = second ? tree_.child(*second, Deprel::cc) : std::nullopt;
  if (!link || tree_.lemma(*link) != "and") return false;
  return std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
    return tree_.token(index).upos == Upos::aux && index < verb &&
           one_of(tree_.document().word(tree_.token(index)), {"has", "is", "was"});
  });
}

/// How much the parts tell, where the verb may go on with a complement or a preposition.
Label::Content LabelComposer::content_of(TokenIndex verb, const std::string& base,
                                         const Parts& parts, bool goes_on) const {
  // "They were cornered by the crowd": of whom is not known.
  if (parts.object.empty() && is_passive(tree_, verb)) return Content::bare;
  const bool told = parts.subject.empty() || !parts.object.empty() || goes_on;
  // "attempted to lock me up": whom, the headline cannot say.
  const auto whom = tree_.child(verb, Deprel::obj);
  const bool unsaid = parts.object.empty() && whom && !tree_.has(*whom, Deprel::case_) &&
                      (needs_object(base) || !phrases_.is_measure(*whom));
  if (told && !unsaid) return Content::complete;
  const bool asks = needs_object(base) || complements_.says(verb) || unsaid;
  return asks ? Content::partial : Content::complete;
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

std::string LabelComposer::object_phrase(const SlotGroup& objects, TokenIndex verb,
                                         const SlotGroup& subjects) const {
  const bool acts = tree_.token(clause_.trigger).deprel == Deprel::nsubj ||
                    std::ranges::find(subjects.heads, clause_.trigger) != subjects.heads.end();
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

/// "June" of "as the race entered June": a date that is acted upon.
std::string LabelComposer::month_entered(TokenIndex verb) const {
  const auto month = tree_.child(verb, Deprel::obj);
  const bool named = month && phrases_.is_time(*month) && tree_.token(*month).upos == Upos::propn;
  return named ? std::string(tree_.document().word(tree_.token(*month))) : "";
}

/// "The road was closed. It reopened on Monday.": the noun that a pronoun takes up.
std::optional<TokenIndex> LabelComposer::thing_meant(const SlotGroup& subjects) const {
  if (subjects.heads.size() != 1) return std::nullopt;
  const TokenIndex pronoun = subjects.heads.front();
  return tree_.lemma(pronoun) == "it" ? complements_.noun_meant(pronoun)
                                      : complements_.subject_above(pronoun);
}

/// "One candidate said she had won": a pronoun that nobody resolved is the speaker, if it may be.
std::optional<SlotGroup> LabelComposer::speaker_meant(const SlotGroup& subjects,
                                                      TokenIndex verb) const {
  const auto speech = tree_.head(verb);
  if (subjects.heads.size() != 1 || !speech || tree_.token(verb).deprel != Deprel::ccomp ||
      !complements_.says(*speech))
    return std::nullopt;
  const TokenIndex pronoun = subjects.heads.front();
  const string_view lemma = tree_.lemma(pronoun);
  const bool one = lemma == "he" || lemma == "she";
  if (phrases_.actor(pronoun) || (!one && lemma != "they")) return std::nullopt;
  SlotGroup speakers = complements_.group(arguments_of(tree_, *speech), Slot::subject);
  const bool nobody = std::ranges::all_of(speakers.heads, [&](TokenIndex head) {
    return one_of(tree_.lemma(head), {"agency", "book", "broadcaster", "document", "magazine",
                                      "newspaper", "paper", "report", "station", "study"});
  });
  if (nobody || complements_.is_plural(speakers) == one) return std::nullopt;
  return speakers;
}

/// Carries the trigger and says nothing itself: "holds talks".
bool LabelComposer::is_light(TokenIndex verb) const {
  return std::ranges::find(clause_.support, verb) != clause_.support.end();
}

/// "signed onto the pact", "sued for damages": what the verb asks for is behind a preposition.
bool LabelComposer::goes_on_with_preposition(const Parts& parts,
                                             const std::vector<Argument>& arguments,
                                             TokenIndex verb) const {
  if (!parts.objects.heads.empty() || tree_.token(verb).deprel == Deprel::acl_relcl ||
      tree_.has(verb, Deprel::ccomp))
    return false;
  constexpr std::array<string_view, 4> content{"about", "against", "for", "of"};
  const bool says = complements_.says(verb);  // "announced on Tuesday in Doha" lacks what
  return std::ranges::any_of(arguments, [&](const Argument& argument) {
    if (says && !one_of(argument.preposition, content)) return false;
    return argument.slot == Slot::oblique &&
           tree_.child(argument.token, Deprel::case_) == verb + 1 &&
           !phrases_.prepositional(argument.token, argument.preposition, style_, 1).empty();
  });
}

void LabelComposer::note_owner(const SlotGroup& subjects) {
  if (phrases_.count(subjects.heads, style_) != 1) return;
  const auto actor = phrases_.actor(subjects.heads.front());
  if (style_.owner && actor) style_.other_owner = actor;
  if (!style_.owner) style_.owner = actor;
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

void LabelComposer::append(const std::string& part) {
  if (part.empty()) return;
  if (!label_.empty()) label_ += ' ';
  label_ += part;
}

/// The same, unless a phrase has told its first word and where that begins.
void LabelComposer::append_once(const std::string& part) {
  const std::size_t word = part.find(' ');
  if (label_.find(' ' + part.substr(0, word == part.npos ? word : part.find(' ', word + 1))) ==
      label_.npos)
    append(part);
}

Label compose_label(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                    const NounPhrases& phrases, std::span<const TokenIndex> verbs_told) {
  // Names in full where they fit; then their abbreviations; then with short phrases; then without
  // what only describes; then without circumstances of what is said or asked for.
  constexpr std::array<PhraseStyle, 5> styles{
      PhraseStyle{}, PhraseStyle{.short_names = true},
      PhraseStyle{.short_names = true, .tight = true},
      PhraseStyle{.short_names = true, .tight = true, .lean = true},
      PhraseStyle{.short_names = true, .tight = true, .lean = true, .brief = true}};
  Label label;
  int best = -1;  // it does not fit; 0: it lacks room for what is asked for; 1: it is not sound
  for (const PhraseStyle& style : styles) {
    if (best == 2 || (best >= 0 && style.lean)) break;
    LabelComposer composer(clause, tree, lexicon, phrases, verbs_told, style);
    Label next = composer.compose();
    const LabelCheck check(tree, lexicon, phrases, next.text);
    next.sound = check.is_sound(clause);
    next.certainty = check.certainty(clause);
    const bool fits = next.text.size() <= max_label_bytes;
    const int rank = !fits ? -1 : composer.lacks_room() ? 0 : next.sound ? 2 : 1;
    if (rank < 0 ? best < 0 : rank > best) {
      label = std::move(next);
      best = rank;
    }
  }
  return label;
}

}  // namespace fabula
