#include <algorithm>
#include <array>

#include "ingest/event/label_composer.h"
#include "ingest/event/undone.h"
#include "ingest/reader/words.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_base.h"
#include "ingest/text/verb_frames.h"

// Headlines about a verb: "US imposes tariff", "prices are high", "only way to stop flood".

namespace fabula {
namespace {

using std::string_view;

bool denies(const std::string& phrase) {
  return phrase.starts_with("no ") || phrase.starts_with("not one ") ||
         phrase.starts_with("nobody") || phrase.starts_with("nothing") ||
         phrase.starts_with("neither ");
}

}  // namespace

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
  append_purpose(verb);
  if (!own) add_obliques(clause_.arguments, clause_.trigger);
  const SlotGroup subjects = complements_.group(arguments, Slot::subject);
  if (content_ == Content::complete || (content_ == Content::partial && subjects.inherited)) {
    if (kept_ == 0 && (only_happens(base) || lacks_content(verb, arguments)))
      content_ = Content::bare;
    return;
  }
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

/// "Second attack takes place": that it did goes without saying.
bool LabelComposer::only_happens(string_view base) const {
  constexpr int few = 3;  // spaces
  return one_of(base, {"happen", "occur", "take place"}) &&
         std::ranges::count(label_, ' ') - std::ranges::count(base, ' ') < few &&
         std::ranges::none_of(label_, is_upper);
}

/// "denies the claims", "publishes a poll": of what, the headline does not say.
bool LabelComposer::lacks_content(TokenIndex verb, const std::vector<Argument>& arguments) const {
  const SlotGroup objects = complements_.group(arguments, Slot::object);
  if (objects.heads.size() != 1 || is_passive(tree_, verb)) return false;
  const TokenIndex object = objects.heads.front();
  const std::string word(tree_.word(object));
  return (is_content_noun(tree_.lemma(object)) ||
          one_of(tree_.lemma(object), {"case", "comment", "decision", "poll", "remark"})) &&
         label_.ends_with(' ' + word) && phrases_.phrase(object, style_, 0) == word;
}

/// The trigger's lemma, of which taggers leave an irregular past now and then: "struck".
std::string LabelComposer::lemma_of_trigger() const {
  const Token& token = tree_.token(clause_.trigger);
  const bool form = clause_.lemma == tree_.document().word(token) && token.tense == Tense::past;
  const std::string base = form ? irregular_verb_base(clause_.lemma) : "";
  if (!base.empty()) return base;
  // "fell short": the complement is told by itself.
  const auto state = tree_.child(clause_.trigger, Deprel::xcomp);
  const bool told = state && tree_.token(*state).upos == Upos::adj &&
                    clause_.lemma.ends_with(" " + std::string(tree_.lemma(*state)));
  return told ? clause_.lemma.substr(0, clause_.lemma.find(' ')) : clause_.lemma;
}

/// "rule out", where the lemma is "rule"; not so where the object is part of it ("cut job").
std::string LabelComposer::with_particle(TokenIndex verb, const std::string& base) const {
  const auto particle = tree_.child(verb, Deprel::compound_prt);
  const bool known = base.find(' ') != base.npos;
  if (known) return base;
  if (particle) return base + ' ' + std::string(tree_.lemma(*particle));
  // "has yet to resume": without it the talks would have to.
  if (base == "have" && verb + 1 < tree_.document().tokens.size() && tree_.lemma(verb + 1) == "yet")
    return base + " yet";
  // "turned back", where the adverb is as good as a particle
  constexpr auto adverbs =
      std::to_array<string_view>({"ahead", "apart", "aside", "away", "back", "down", "forward",
                                  "in", "off", "out", "together", "up"});
  const TokenIndex last = tree_.sentence_at(verb).last;
  // "back in 1925", "ahead of the vote"
  const bool since = verb + 2 < last && one_of(tree_.lemma(verb + 2), {"in", "of"});
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
  const std::string who = who_lacks(*noun);
  const bool open = clause_.modality == Modality::asserted ||
                    clause_.modality == Modality::possible ||
                    (clause_.modality == Modality::negated && (failure || !who.empty()));
  if (!open || tree_.token(verb).deprel != Deprel::acl || !is_to_infinitive(tree_, verb) ||
      is_passive(tree_, verb) || !phrases_.has_purpose(*noun))
    return false;
  const std::string object =
      phrases_.list(complements_.group(arguments, Slot::object).heads, style_);
  const std::string bearer = phrases_.common_phrase(*noun, style_, 0);
  if (bearer.empty() || (object.empty() && needs_object(base))) return false;
  append(who);
  append(bearer + " to " + base);
  append(object);
  append(complements_.complement_of(verb, !object.empty()));
  add_obliques(arguments, verb);
  if (failure) append(third_person(tree_.lemma(*failure)));
  content_ = Content::complete;
  return true;
}

/// "Port lacks" of "the port lacks the means to grow"; "" where nobody lacks the noun.
std::string LabelComposer::who_lacks(TokenIndex noun) const {
  const auto verb = tree_.head(noun);
  if (!verb || tree_.lemma(*verb) != "lack" || tree_.token(noun).deprel != Deprel::obj) return "";
  const SlotGroup subjects = complements_.group(arguments_of(tree_, *verb), Slot::subject);
  const std::string who = phrases_.list(subjects.heads, style_);
  if (who.empty()) return "";
  return who + (complements_.is_plural(subjects) ? " lack" : " lacks");
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
  const std::string complement = plain ? complements_.quoted_predicate(verb)
                                       : complements_.complement_of(verb, !parts.object.empty());
  append_once(complement);
  if (complement.empty() && !parts.object.empty() && label_.size() < style_.room) {
    append_once(complements_.participle_behind(verb, style_.room - label_.size() - 1));
    if (parts.objects.heads.size() == 1) {
      append_claim(parts.objects.heads.front());
      if (phrases_.has_purpose(parts.objects.heads.front()) &&
          tree_.head(verb) != parts.objects.heads.front())
        append_deed(parts.objects.heads.front(), verb);
    }
  }
  const bool goes_on = !complement.empty() || goes_on_with_preposition(parts, arguments, verb);
  if (!parts.object.empty() || !tree_.has(verb, Deprel::obj)) append_place(verb);
  content_ = content_of(verb, base, parts, goes_on);
  // "becoming ..." what cannot be said
  if (one_of(base, {"become", "seem"}) && complement.empty() && parts.object.empty())
    content_ = Content::bare;
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

/// "Both agreed", "freed all of them": who, was told before.
bool LabelComposer::is_known_group(const SlotGroup& found) const {
  if (found.heads.size() != 1) return false;
  const TokenIndex head = found.heads.front();
  if (!one_of(tree_.lemma(head), {"all", "both"}) || phrases_.actor(head)) return false;
  const auto whole = tree_.child(head, Deprel::nmod);
  return !whole || tree_.token(*whole).upos == Upos::pron;
}

/// How much the parts tell, where the verb may go on with a complement or a preposition.
Label::Content LabelComposer::content_of(TokenIndex verb, const std::string& base,
                                         const Parts& parts, bool goes_on) const {
  // "They were cornered by the crowd": of whom is not known.
  if (parts.object.empty() && is_passive(tree_, verb)) return Content::bare;
  if (is_known_group(parts.subjects) || is_known_group(parts.objects)) return Content::partial;
  const bool told = parts.subject.empty() || !parts.object.empty() || goes_on;
  // "attempted to lock me up": whom, the headline cannot say.
  const auto whom = tree_.child(verb, Deprel::obj);
  const bool unsaid = parts.object.empty() && whom && !tree_.has(*whom, Deprel::case_) &&
                      (needs_object(base) || !phrases_.is_measure(*whom));
  if (told && !unsaid) return Content::complete;
  const bool asks = needs_object(base) || complements_.says(verb) || unsaid;
  return asks ? Content::partial : Content::complete;
}

}  // namespace fabula
