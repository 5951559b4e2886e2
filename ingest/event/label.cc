#include "ingest/event/label.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/label_complements.h"
#include "ingest/event/modality_words.h"
#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;
using Content = Label::Content;

constexpr std::size_t max_bytes = 80;
constexpr int max_obliques = 3;

class LabelComposer {
 public:
  LabelComposer(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                const NounPhrases& phrases, std::span<const TokenIndex> verbs_told,
                PhraseStyle style)
      : clause_(clause),
        tree_(tree),
        lexicon_(lexicon),
        phrases_(phrases),
        verbs_told_(verbs_told),
        style_(style),
        complements_(tree, lexicon, phrases, style_, clause.type) {}

  Label compose() {
    const TokenIndex verb = carrier();
    if (clause_.nominal && verb == clause_.trigger)
      compose_nominal();
    else
      compose_verbal(verb);
    return {capitalised(label_), content_};
  }

 private:
  /// The verb that the headline is built on: the trigger, or the light verb that carries a noun.
  TokenIndex carrier() const {
    if (!clause_.nominal) return clause_.trigger;
    for (TokenIndex token : clause_.support)
      if (tree_.token(token).upos == Upos::verb && tree_.lemma(token) != "be")
        return has_passive(token) || has_subject(token) ? token : clause_.trigger;
    return clause_.trigger;
  }

  /// Nobody says that a surge is had.
  bool has_passive(TokenIndex verb) const {
    constexpr std::array<string_view, 6> without{"have",       "get",  "see",
                                                 "experience", "face", "suffer"};
    return std::ranges::find(without, tree_.lemma(verb)) == without.end();
  }

  bool has_subject(TokenIndex verb) const {
    return !phrases_
                .list(complements_.group(arguments_of(tree_, verb), Slot::subject).heads, style_)
                .empty();
  }

  // ------------------------------------------------------------------------------------- clauses

  void compose_verbal(TokenIndex verb) {
    const bool own = verb == clause_.trigger;
    const std::vector<Argument> arguments = own ? clause_.arguments : arguments_of(tree_, verb);
    const std::string base =
        with_particle(verb, own ? clause_.lemma : std::string(tree_.lemma(verb)));
    if (tell_by_purpose(verb, base, arguments)) return;
    tell(verb, base, arguments);
    add_obliques(arguments, verb);
    if (!own) add_obliques(clause_.arguments, clause_.trigger);
    const SlotGroup subjects = complements_.group(arguments, Slot::subject);
    if (content_ == Content::complete || (content_ == Content::partial && subjects.inherited))
      return;
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

  /// "rule out", where the lemma is "rule"; not so where the object is part of it ("cut job").
  std::string with_particle(TokenIndex verb, const std::string& base) const {
    const auto particle = tree_.child(verb, Deprel::compound_prt);
    const bool known = base.find(' ') != base.npos;
    if (known) return base;
    if (particle) return base + ' ' + std::string(tree_.lemma(*particle));
    // "turned back", where the adverb is as good as a particle
    constexpr std::array<string_view, 8> adverbs{"apart", "aside",   "away",     "back",
                                                 "down",  "forward", "together", "up"};
    const TokenIndex last = tree_.document().sentences[tree_.sentence_of(verb)].last;
    const bool since = verb + 2 < last && tree_.lemma(verb + 2) == "in";  // "back in 1925"
    const bool adverb = verb + 1 < last && !since && tree_.head(verb + 1) == verb &&
                        tree_.token(verb + 1).deprel == Deprel::advmod &&
                        std::ranges::find(adverbs, tree_.lemma(verb + 1)) != adverbs.end();
    return adverb ? base + ' ' + std::string(tree_.lemma(verb + 1)) : base;
  }

  /// "Only way to stop the flood": what an attempt, a means or a right is for has not happened yet,
  /// and may not be told as if somebody did it.
  bool tell_by_purpose(TokenIndex verb, const std::string& base,
                       const std::vector<Argument>& arguments) {
    const auto noun = tree_.head(verb);
    const bool open =
        clause_.modality == Modality::asserted || clause_.modality == Modality::possible;
    if (!noun || !open || tree_.token(verb).deprel != Deprel::acl ||
        !is_to_infinitive(tree_, verb) || is_passive(tree_, verb) || !phrases_.has_purpose(*noun))
      return false;
    const std::string object =
        phrases_.list(complements_.group(arguments, Slot::object).heads, style_);
    const std::string bearer = phrases_.common_phrase(*noun, style_, 0);
    if (bearer.empty() || (object.empty() && needs_object(base))) return false;
    append(bearer + " to " + base);
    append(object);
    append(complements_.complement_of(verb, !object.empty()));
    add_obliques(arguments, verb);
    content_ = Content::complete;
    return true;
  }

  /// Subject, verb, objects and complements of a clause.
  void tell(TokenIndex verb, const std::string& base, const std::vector<Argument>& arguments) {
    SlotGroup subjects = complements_.group(arguments, Slot::subject);
    const SlotGroup objects = complements_.group(arguments, Slot::object);
    if (const auto speaker = speaker_meant(subjects, verb)) subjects = *speaker;
    const bool casual =
        clause_.type == "disaster.casualty" && subjects.inherited && !is_intransitive(base);
    const std::string subject = casual ? "" : phrases_.list(subjects.heads, style_);
    note_owner(subjects);
    const auto content = complements_.clause_of_object(verb, objects);
    std::string object = content ? complements_.content_clause(*content, objects)
                                 : object_phrase(objects, verb, subjects);
    if (object.empty() && !subject.empty()) object = complements_.reflexive(verb);
    note_owner(objects);
    negation_told_ = denies(subject) || denies(object);
    const std::string second = second_object(base, objects, subject.empty());
    const std::string recipient =
        phrases_.list(complements_.group(arguments, Slot::recipient).heads, style_);
    const std::string verb_alone = without_object(base, objects);
    if (!subject.empty()) {
      append(subject);
      append(active(verb, verb_alone, complements_.is_plural(subjects)));
      append(recipient);
      if (!is_intransitive(base)) {
        append(object);
        append(second);
      }
    } else if (!recipient.empty()) {
      append(recipient);
      append(passive(verb, verb_alone,
                     complements_.is_plural(complements_.group(arguments, Slot::recipient))));
      append(object);
    } else if (!object.empty()) {
      note_owner(objects);
      append(object);
      // "growing concerns": the concerns grow.
      const bool acts = tree_.token(verb).deprel == Deprel::amod && is_ing(tree_, verb);
      if (is_intransitive(base) || acts || (is_labile(base) && !tree_.has(verb, Deprel::aux_pass)))
        append(active(verb, base, complements_.is_plural(objects)));
      else
        append(passive(verb, verb_alone, complements_.is_plural(objects)));
      append(second);
    } else {
      append(active(verb, base, false));
      return;
    }
    const std::string complement =
        is_light(verb) ? "" : complements_.complement_of(verb, !object.empty());
    append(complement);
    const bool told =
        subject.empty() || !object.empty() || !complement.empty() ||
        (objects.heads.empty() && tree_.token(verb).deprel != Deprel::acl_relcl &&
         !tree_.has(verb, Deprel::ccomp) && goes_on_with_preposition(arguments, verb));
    // "attempted to lock me up": whom, the headline cannot say.
    const auto whom = tree_.child(verb, Deprel::obj);
    const bool unsaid =
        object.empty() && whom && !tree_.has(*whom, Deprel::case_) && !phrases_.is_measure(*whom);
    const bool asks = needs_object(base) || complements_.says(verb) || unsaid;
    content_ = told && !unsaid ? Content::complete : asks ? Content::partial : Content::complete;
    // "They were cornered by the crowd": of whom is not known.
    if (object.empty() && is_passive(tree_, verb)) content_ = Content::bare;
  }

  /// "Thousands gathered": as good as intransitive without an auxiliary.
  static bool is_labile(string_view verb) {
    constexpr std::array<string_view, 9> verbs{"assemble", "disband",  "disperse",
                                               "divorce",  "gather",   "mature",
                                               "retire",   "separate", "shrink"};
    return std::ranges::find(verbs, verb) != verbs.end();
  }

  /// What stands beside an object: "charged 19%" in the passive, else only of verbs that ask for
  /// it.
  std::string second_object(const std::string& base, const SlotGroup& objects,
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

  /// "gave her the key", "elected her president"
  static bool takes_two_objects(string_view verb) {
    constexpr std::array<string_view, 14> with_predicate{
        "appoint", "call", "choose", "consider", "crown", "declare",  "dub",
        "elect",   "find", "hold",   "label",    "name",  "proclaim", "vote"};
    return is_ditransitive(verb) || std::ranges::find(with_predicate, verb) != with_predicate.end();
  }

  std::string object_phrase(const SlotGroup& objects, TokenIndex verb,
                            const SlotGroup& subjects) const {
    const bool acts = tree_.token(clause_.trigger).deprel == Deprel::nsubj;
    if (clause_.nominal && verb != clause_.trigger && objects.heads.empty() && !acts)
      return phrases_.common_phrase(clause_.trigger, style_, 2);
    std::string object = phrases_.list(objects.heads, style_);
    // A pronoun that seems to stand for the subject stands for someone else.
    if (!objects.heads.empty() && phrases_.actor(objects.heads.front()) &&
        object == phrases_.list(subjects.heads, style_))
      object.clear();
    return object;
  }

  /// "One candidate said she had won": a pronoun that nobody resolved is the speaker, if it may be.
  std::optional<SlotGroup> speaker_meant(const SlotGroup& subjects, TokenIndex verb) const {
    const auto speech = tree_.head(verb);
    if (subjects.heads.size() != 1 || !speech || tree_.token(verb).deprel != Deprel::ccomp ||
        !complements_.says(*speech))
      return std::nullopt;
    const TokenIndex pronoun = subjects.heads.front();
    const string_view lemma = tree_.lemma(pronoun);
    const bool one = lemma == "he" || lemma == "she";
    if (phrases_.actor(pronoun) || (!one && lemma != "they")) return std::nullopt;
    SlotGroup speakers = complements_.group(arguments_of(tree_, *speech), Slot::subject);
    if (speakers.heads.empty() || complements_.is_plural(speakers) == one) return std::nullopt;
    return speakers;
  }

  /// Carries the trigger and says nothing itself: "holds talks".
  bool is_light(TokenIndex verb) const {
    return std::ranges::find(clause_.support, verb) != clause_.support.end();
  }

  static bool denies(const std::string& phrase) {
    return phrase.starts_with("no ") || phrase.starts_with("nobody") ||
           phrase.starts_with("nothing") || phrase.starts_with("neither ");
  }

  /// "signed onto the pact", "sued for damages": what the verb asks for is behind a preposition.
  bool goes_on_with_preposition(const std::vector<Argument>& arguments, TokenIndex verb) const {
    constexpr std::array<string_view, 4> content{"about", "against", "for", "of"};
    const bool says = complements_.says(verb);  // "announced on Tuesday in Doha" lacks what
    return std::ranges::any_of(arguments, [&](const Argument& argument) {
      if (says && std::ranges::find(content, argument.preposition) == content.end()) return false;
      return argument.slot == Slot::oblique &&
             tree_.child(argument.token, Deprel::case_) == verb + 1 &&
             !phrases_.prepositional(argument.token, argument.preposition, style_, 1).empty();
    });
  }

  void note_owner(const SlotGroup& subjects) {
    if (subjects.heads.size() != 1) return;
    const auto actor = phrases_.actor(subjects.heads.front());
    if (style_.owner && actor) style_.other_owner = actor;
    if (!style_.owner) style_.owner = actor;
  }

  /// "cut job", "take effect": the object within a lemma is told by its own phrase.
  std::string without_object(const std::string& base, const SlotGroup& objects) const {
    const std::size_t space = base.find(' ');
    if (space == base.npos) return base;
    const string_view second = string_view(base).substr(space + 1);
    const bool object = std::ranges::any_of(
        objects.heads, [&](TokenIndex head) { return tree_.lemma(head) == second; });
    return object ? base.substr(0, space) : base;
  }

  /// "orders killing", "vote is expected": the verb beside the noun tells itself how far it got.
  bool tells_mood(TokenIndex verb, const std::string& base) const {
    return clause_.nominal && verb != clause_.trigger && !complements_.has_mood(verb) &&
           !is_to_infinitive(tree_, verb) &&
           (lexicon_.governs(base, Upos::verb, Governor::wish) ||
            lexicon_.governs(base, Upos::verb, Governor::plan));
  }

  std::string active(TokenIndex verb, const std::string& base, bool plural) const {
    if (tells_mood(verb, base)) return plural ? base : third_person(base);
    switch (clause_.modality) {
      case Modality::planned:
        return "to " + base;
      case Modality::possible: {
        const auto trying = attempt(verb);
        if (!trying) return modal_of(verb, "could") + ' ' + base;
        const std::string tries(tree_.lemma(*trying));
        return (plural ? tries : third_person(tries)) + " to " + base;
      }
      case Modality::negated: {
        // "avoids default" says the negation itself.
        if (verb != clause_.trigger && lexicon_.governs(base, Upos::verb, Governor::negate)) break;
        if (negation_told_) break;  // "no agreement"
        const std::string modal = modal_of(verb, plural ? "do" : "does");
        return (modal == "can" || modal == "could" ? "cannot " : modal + " not ") + base;
      }
      default:
        break;
    }
    return plural ? base : third_person(base);
  }

  /// The modal verb that the text has, in the tense of headlines; `other` without one.
  std::string modal_of(TokenIndex verb, const std::string& other) const {
    const std::string modal = complements_.modal_of(verb);
    if (modal == "might") return "may";
    if (modal == "shall") return "will";
    return modal.empty() ? other : modal;
  }

  /// "tries to warn them": of whom the text says so, the headline need not say "could".
  std::optional<TokenIndex> attempt(TokenIndex verb) const {
    constexpr std::array<string_view, 9> attempts{"aim",      "attempt", "hope", "seek", "strive",
                                                  "struggle", "try",     "want", "wish"};
    const auto above = tree_.head(verb);
    if (!above || tree_.token(verb).deprel != Deprel::xcomp ||
        tree_.token(*above).upos != Upos::verb || tree_.has(*above, Deprel::obj) ||
        std::ranges::find(attempts, tree_.lemma(*above)) == attempts.end())
      return std::nullopt;
    const bool told = !is_to_infinitive(tree_, *above) && !complements_.has_mood(*above);
    return told ? above : std::nullopt;
  }

  std::string passive(TokenIndex verb, const std::string& base, bool plural) const {
    const std::string participle = past_participle(base);
    const std::string is = plural ? "are " : "is ";
    if (tells_mood(verb, base)) return is + participle;
    switch (clause_.modality) {
      case Modality::planned:
        return "to be " + participle;
      case Modality::possible:
        return modal_of(verb, "could") + " be " + participle;
      case Modality::negated: {
        if (negation_told_) break;
        const std::string modal = modal_of(verb, "");
        if (modal.empty()) return is + "not " + participle;
        return (modal == "can" || modal == "could" ? "cannot be " : modal + " not be ") +
               participle;
      }
      default:
        break;
    }
    return is + participle;
  }

  /// "Pakistan's repayment of a Eurobond" is told by the verb of the noun where there is one.
  void compose_nominal() {
    if (compose_by_verb()) return;
    const std::string phrase = phrases_.common_phrase(clause_.trigger, style_, 0);
    if (!phrase.starts_with("no ") && !says_planned(phrase)) append(modal_prefix());
    const std::size_t before = label_.size();
    const std::string alone = phrase.empty() ? std::string(tree_.lemma(clause_.trigger)) : phrase;
    append(alone);
    if (alone.find(' ') != alone.npos) content_ = Content::partial;
    append_claim(before + alone.size());
    add_obliques(clause_.arguments, clause_.trigger);
    for (TokenIndex verb : clause_.support)
      if (tree_.token(verb).upos == Upos::verb) add_obliques(arguments_of(tree_, verb), verb);
    if (label_.size() > before + alone.size() + 1) content_ = Content::complete;
    if (content_ == Content::bare) tell_by_governor();
  }

  /// "Allegations that the mayor took bribes"
  void append_claim(std::size_t size) {
    if (!lexicon_.governs(clause_.lemma, Upos::noun, Governor::say) &&
        !lexicon_.governs(clause_.lemma, Upos::noun, Governor::claim) &&
        family_of(clause_.type) != "statement")
      return;
    for (TokenIndex index : tree_.children(clause_.trigger)) {
      const Deprel relation = tree_.token(index).deprel;
      const bool clause =
          relation == Deprel::acl || relation == Deprel::ccomp || relation == Deprel::acl_relcl;
      if (index < clause_.trigger || !clause || !complements_.is_whole(index)) continue;
      const std::string told = complements_.content_clause(index);
      if (!told.empty() && size + 1 + told.size() <= max_bytes) append(told);
      return;
    }
  }

  bool compose_by_verb() {
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

  /// "Fire" alone says little: the clause in which it acts or is acted upon says more. What others
  /// do about it is no label for it where that is an event of its own: "officials condemned the
  /// attack".
  void tell_by_governor() {
    const auto governor = tree_.head(clause_.trigger);
    if (!governor || tree_.token(*governor).upos != Upos::verb ||
        clause_.modality != Modality::asserted)
      return;
    const Deprel relation = tree_.token(clause_.trigger).deprel;
    const bool undergoes = relation == Deprel::obj || relation == Deprel::nsubj_pass;
    if (undergoes && std::ranges::binary_search(verbs_told_, *governor)) {
      add_obliques(right_behind(*governor), *governor);
      if (kept_ > 0) content_ = Content::complete;
      return;
    }
    const bool argument = relation == Deprel::nsubj || relation == Deprel::obj ||
                          relation == Deprel::nsubj_pass || relation == Deprel::obl_agent ||
                          (relation == Deprel::obl && tree_.preposition(clause_.trigger) == "by");
    if (!argument) return;
    const std::string alone = std::move(label_);
    label_.clear();
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
  std::vector<Argument> right_behind(TokenIndex verb) const {
    constexpr std::array<string_view, 5> of_nouns{"against", "between", "of", "on", "over"};
    const TokenIndex next = tree_.extent(clause_.trigger).second;
    std::vector<Argument> arguments = arguments_of(tree_, verb);
    std::erase_if(arguments, [&](const Argument& argument) {
      const bool placed = argument.preposition == "in" && phrases_.actor(argument.token);
      const bool close = std::ranges::find(of_nouns, argument.preposition) != of_nouns.end();
      return argument.slot != Slot::oblique || tree_.extent(argument.token).first != next ||
             !(placed || close);
    });
    return arguments;
  }

  /// "upcoming vote", "their planned trip"
  bool says_planned(string_view phrase) const {
    if (clause_.modality != Modality::planned) return false;
    return std::ranges::any_of(mood::announced, [&](string_view word) {
      const auto at = phrase.find(word);
      return at != phrase.npos && (at == 0 || phrase[at - 1] == ' ');
    });
  }

  std::string modal_prefix() const {
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
  std::string named_by_noun(const std::string& base) const {
    const string_view noun = lexicon_.noun_of(base, clause_.type);
    return is_derived(noun, base) ? prefixed(std::string(noun)) : "";
  }

  /// "decision" of "decide", but not "invention" of "invest" or "stopover" of "stop".
  static bool is_derived(string_view noun, string_view verb) {
    constexpr auto suffixes = std::to_array<string_view>(
        {"",      "al",   "ial",   "ance", "ation", "cation", "ence", "ery", "ing",   "ion",
         "ition", "ment", "ption", "sion", "ssion", "tion",   "ture", "ure", "ature", "y"});
    const auto differ = std::ranges::mismatch(noun, verb);
    const std::size_t shared = static_cast<std::size_t>(differ.in1 - noun.begin());
    return !noun.empty() && std::ranges::find(suffixes, noun.substr(shared)) != suffixes.end();
  }

  std::string prefixed(const std::string& phrase) const {
    const std::string prefix = modal_prefix();
    return prefix.empty() ? phrase : prefix + ' ' + phrase;
  }

  // ------------------------------------------------------------------------------- circumstances

  void add_obliques(const std::vector<Argument>& arguments, TokenIndex around) {
    std::vector<Argument> sorted;
    for (const Argument& argument : arguments) {
      const bool of_noun = tree_.token(around).upos != Upos::verb &&
                           (argument.slot == Slot::object || !argument.preposition.empty());
      if (argument.slot == Slot::oblique || of_noun) sorted.push_back(argument);
    }
    // What follows the verb belongs to it more closely than what stands in front of the sentence.
    std::ranges::stable_sort(
        sorted, {}, [&](const Argument& a) { return std::pair(a.token < around, a.token); });
    for (std::size_t i = 0; i < sorted.size() && kept_ < max_obliques; ++i) {
      const TokenIndex token = sorted[i].token;
      // "of" belongs to the word before it: behind another circumstance, to that.
      if (i > 0 && sorted[i].preposition == "of" && sorted[i].slot == Slot::oblique) continue;
      const bool conjunct = tree_.token(token).deprel == Deprel::conj;
      if (conjunct) continue;  // told with the first of them
      const auto mark = tree_.child(token, Deprel::case_);
      // "injured and, by early reports, dead"
      const bool aside = sorted[i].preposition == "by" && mark && *mark > 0 &&
                         tree_.token(*mark - 1).upos == Upos::punct;
      if (aside) continue;
      const std::string phrase =
          phrases_.prepositional(token, sorted[i].preposition, style_, label_.size() < 40 ? 1 : 0);
      if (phrase.empty() || label_.size() + 1 + phrase.size() > max_bytes) continue;
      const string_view noun = string_view(phrase).substr(phrase.find(' ') + 1);
      if (label_.find(noun) != label_.npos) continue;
      append(phrase);
      ++kept_;
      if (sorted[i].preposition != "for") continue;
      const std::string deed = complements_.deed_of(token, around);
      if (label_.size() + deed.size() <= max_bytes) append(deed);
    }
  }

  void append(const std::string& part) {
    if (part.empty()) return;
    if (!label_.empty()) label_ += ' ';
    label_ += part;
  }

  const EventClause& clause_;
  const Tree& tree_;
  const EventLexicon& lexicon_;
  const NounPhrases& phrases_;
  std::span<const TokenIndex> verbs_told_;
  PhraseStyle style_;
  Complements complements_;
  std::string label_;
  Content content_ = Content::bare;
  int kept_ = 0;
  bool negation_told_ = false;  ///< by a phrase: "no agreement"
};

}  // namespace

Label compose_label(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                    const NounPhrases& phrases, std::span<const TokenIndex> verbs_told) {
  // Names in full where they fit; then their abbreviations; then without what only describes.
  constexpr std::array<PhraseStyle, 3> styles{PhraseStyle{}, PhraseStyle{.short_names = true},
                                              PhraseStyle{.short_names = true, .lean = true}};
  Label label;
  for (const PhraseStyle& style : styles) {
    label = LabelComposer(clause, tree, lexicon, phrases, verbs_told, style).compose();
    if (label.text.size() <= max_bytes) break;
  }
  return label;
}

}  // namespace fabula
