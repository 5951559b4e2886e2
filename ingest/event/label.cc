#include "ingest/event/label.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/text/inflect.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;
using Content = Label::Content;

constexpr std::size_t max_bytes = 80;
constexpr int max_obliques = 3;

/// The arguments in one slot that are coordinated with each other, and what else stands there.
struct SlotGroup {
  std::vector<TokenIndex> heads;
  std::vector<TokenIndex> others;
  bool inherited = false;
};

class LabelComposer {
 public:
  LabelComposer(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                const NounPhrases& phrases, PhraseStyle style)
      : clause_(clause), tree_(tree), lexicon_(lexicon), phrases_(phrases), style_(style) {}

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
    return !phrases_.list(group(arguments_of(tree_, verb), Slot::subject).heads, style_).empty();
  }

  // ------------------------------------------------------------------------------------- clauses

  void compose_verbal(TokenIndex verb) {
    const bool own = verb == clause_.trigger;
    const std::vector<Argument> arguments = own ? clause_.arguments : arguments_of(tree_, verb);
    const std::string base = own ? clause_.lemma : std::string(tree_.lemma(verb));
    tell(verb, base, arguments);
    add_obliques(arguments, verb);
    if (!own) add_obliques(clause_.arguments, clause_.trigger);
    const SlotGroup subjects = group(arguments, Slot::subject);
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

  /// Subject, verb, objects and complements of a clause.
  void tell(TokenIndex verb, const std::string& base, const std::vector<Argument>& arguments) {
    SlotGroup subjects = group(arguments, Slot::subject);
    const SlotGroup objects = group(arguments, Slot::object);
    if (const auto speaker = speaker_meant(subjects, verb)) subjects = *speaker;
    const bool casual =
        clause_.type == "disaster.casualty" && subjects.inherited && !is_intransitive(base);
    const std::string subject = casual ? "" : phrases_.list(subjects.heads, style_);
    note_owner(subjects);
    const auto content = clause_of_object(verb, objects);
    const std::string object =
        content ? content_clause(*content, objects) : object_phrase(objects, verb, subjects);
    negation_told_ = denies(subject) || denies(object);
    const std::string second =
        objects.others.empty() ? "" : phrases_.phrase(objects.others.front(), style_);
    const std::string recipient = phrases_.list(group(arguments, Slot::recipient).heads, style_);
    const std::string verb_alone = without_object(base, objects);
    if (!subject.empty()) {
      append(subject);
      append(active(verb, verb_alone, is_plural(subjects)));
      append(recipient);
      if (!is_intransitive(base)) {
        append(object);
        append(second);
      }
    } else if (!recipient.empty()) {
      append(recipient);
      append(passive(verb_alone, is_plural(group(arguments, Slot::recipient))));
      append(object);
    } else if (!object.empty()) {
      note_owner(objects);
      append(object);
      // "growing concerns": the concerns grow.
      const bool acts = tree_.token(verb).deprel == Deprel::amod && is_ing(tree_, verb);
      if (is_intransitive(base) || acts)
        append(active(verb, base, is_plural(objects)));
      else
        append(passive(verb_alone, is_plural(objects)));
      append(second);
    } else {
      append(active(verb, base, false));
      return;
    }
    const std::string complement =
        is_light(verb) ? "" : complement_of(verb, !object.empty());
    append(complement);
    const bool told = subject.empty() || !object.empty() || !complement.empty() ||
                      (objects.heads.empty() && tree_.token(verb).deprel != Deprel::acl_relcl &&
                       goes_on_with_preposition(arguments, verb));
    content_ =
        told || !(needs_object(base) || says(verb)) ? Content::complete : Content::partial;
    // "They were cornered by the crowd": of whom is not known.
    if (object.empty() && is_passive(tree_, verb)) content_ = Content::bare;
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
        !says(*speech))
      return std::nullopt;
    const TokenIndex pronoun = subjects.heads.front();
    const string_view lemma = tree_.lemma(pronoun);
    const bool one = lemma == "he" || lemma == "she";
    if (phrases_.actor(pronoun) || (!one && lemma != "they")) return std::nullopt;
    SlotGroup speakers = group(arguments_of(tree_, *speech), Slot::subject);
    if (speakers.heads.empty() || is_plural(speakers) == one) return std::nullopt;
    return speakers;
  }

  /// Carries the trigger and says nothing itself: "holds talks".
  bool is_light(TokenIndex verb) const {
    return std::ranges::find(clause_.support, verb) != clause_.support.end();
  }

  static bool denies(const std::string& phrase) {
    return phrase.starts_with("no ") || phrase.starts_with("nobody") ||
           phrase.starts_with("nothing");
  }

  /// "signed onto the pact", "sued for damages": what the verb asks for is behind a preposition.
  bool goes_on_with_preposition(const std::vector<Argument>& arguments, TokenIndex verb) const {
    return std::ranges::any_of(arguments, [&](const Argument& argument) {
      return argument.slot == Slot::oblique &&
             tree_.child(argument.token, Deprel::case_) == verb + 1 &&
             !phrases_.prepositional(argument.token, argument.preposition, style_, 1).empty();
    });
  }

  void note_owner(const SlotGroup& subjects) {
    if (subjects.heads.size() == 1) style_.owner = phrases_.actor(subjects.heads.front());
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

  SlotGroup group(const std::vector<Argument>& arguments, Slot slot) const {
    SlotGroup found;
    const Argument* first = nullptr;
    for (const Argument& argument : arguments) {
      if (argument.slot != slot || phrases_.is_time(argument.token)) continue;
      if (!first || (first->inherited && !argument.inherited)) first = &argument;
    }
    if (!first) return found;
    found.inherited = first->inherited;
    const std::vector<TokenIndex> together = tree_.coordinated(first->token);
    for (const Argument& argument : arguments) {
      if (argument.slot != slot || phrases_.is_time(argument.token)) continue;
      const bool joined = std::ranges::find(together, argument.token) != together.end();
      (joined ? found.heads : found.others).push_back(argument.token);
    }
    return found;
  }

  bool is_plural(const SlotGroup& found) const {
    return phrases_.count(found.heads, style_) > 1 || (!found.heads.empty() && phrases_.is_plural(found.heads.front()));
  }

  std::string active(TokenIndex verb, const std::string& base, bool plural) const {
    switch (clause_.modality) {
      case Modality::planned:
        return "to " + base;
      case Modality::possible:
        return "could " + base;
      case Modality::negated:
        // "avoids default" says the negation itself.
        if (verb != clause_.trigger && lexicon_.governs(base, Upos::verb, Governor::negate)) break;
        if (negation_told_) break;  // "no agreement"
        return (plural ? "do not " : "does not ") + base;
      default:
        break;
    }
    return plural ? base : third_person(base);
  }

  std::string passive(const std::string& base, bool plural) const {
    const std::string participle = past_participle(base);
    switch (clause_.modality) {
      case Modality::planned:
        return "to be " + participle;
      case Modality::possible:
        return "could be " + participle;
      case Modality::negated:
        if (negation_told_) break;
        return (plural ? "are not " : "is not ") + participle;
      default:
        break;
    }
    return (plural ? "are " : "is ") + participle;
  }

  // --------------------------------------------------------------------------------- complements

  /// What a verb is completed by: "to release the ship", "closed", "that prices will rise".
  std::string complement_of(TokenIndex verb, bool has_object) const {
    for (TokenIndex index : tree_.children(verb)) {
      if (index < verb) continue;
      const Deprel relation = tree_.token(index).deprel;
      std::string text;
      if (relation == Deprel::advcl && is_ing(tree_, index))
        text = gerund_complement(index, !has_object && tree_.has(verb, Deprel::obj));
      else if (relation == Deprel::xcomp || is_foretold(verb, index))
        text = open_complement(index, has_object);
      else if (relation == Deprel::ccomp && !has_object && takes_content(verb, index))
        text = content_clause(index);
      if (!text.empty()) return text;
    }
    return "";
  }

  /// "is accused of taking bribes"; "" where it is not known of whom that is said.
  std::string gerund_complement(TokenIndex index, bool of_unknown) const {
    const string_view marker = tree_.marker(index);
    if (of_unknown || (marker != "of" && marker != "from")) return "";
    const std::string rest = predicate_rest(index);
    if (rest.empty() && !is_intransitive(tree_.lemma(index))) return "";
    const std::string no = mood_of(index).negated ? " not " : " ";
    return std::string(marker) + no + gerund(tree_.lemma(index)) + rest;
  }

  /// "was projected on Monday to have won"
  bool is_foretold(TokenIndex verb, TokenIndex clause) const {
    const string_view lemma = tree_.lemma(verb);
    return tree_.token(clause).deprel == Deprel::advcl && is_to_infinitive(tree_, clause) &&
           is_passive(tree_, verb) && (lexicon_.governs(lemma, Upos::verb, Governor::forecast) ||
                                       lexicon_.governs(lemma, Upos::verb, Governor::say));
  }

  /// "found the bridge was unsafe": a finite verb right behind an object, with nothing to join it to
  /// the verb before, has the object for its subject.
  std::optional<TokenIndex> clause_of_object(TokenIndex verb, const SlotGroup& objects) const {
    if (objects.heads.size() != 1 || !says(verb)) return std::nullopt;
    const TokenIndex object = objects.heads.front();
    for (TokenIndex index : tree_.children(verb)) {
      const Deprel relation = tree_.token(index).deprel;
      if (index < object || (relation != Deprel::conj && relation != Deprel::ccomp)) continue;
      const bool joined = tree_.has(index, Deprel::cc) || tree_.has(index, Deprel::nsubj) ||
                          tree_.has(index, Deprel::nsubj_pass);
      const TokenIndex next = tree_.extent(object).second;
      const bool adjacent = tree_.extent(index).first == next && tree_.token(next).upos == Upos::aux;
      if (!joined && adjacent) return index;
    }
    return std::nullopt;
  }

  bool takes_content(TokenIndex verb, TokenIndex clause) const {
    return tree_.marker(clause) == "that" || family_of(clause_.type) == "statement" || says(verb);
  }

  bool says(TokenIndex verb) const {
    const string_view lemma = tree_.lemma(verb);
    return lexicon_.governs(lemma, Upos::verb, Governor::say) ||
           lexicon_.governs(lemma, Upos::verb, Governor::claim) ||
           lexicon_.governs(lemma, Upos::verb, Governor::forecast);
  }

  std::string open_complement(TokenIndex index, bool has_object) const {
    const Token& token = tree_.token(index);
    const std::string mark =
        tree_.preposition(index).empty() ? "" : std::string(tree_.preposition(index)) + " ";
    if (token.upos == Upos::noun || token.upos == Upos::propn) {
      const std::string phrase = phrases_.phrase(index, style_);
      return phrase.empty() ? "" : mark + phrase;
    }
    const std::string word(tree_.document().word(token));
    if (token.upos == Upos::adj) return mark + word;
    if (token.upos != Upos::verb) return "";
    const std::string rest = predicate_rest(index);
    // "to know more": what cannot be said leaves the verb hanging.
    const bool hangs = rest.empty() && (tree_.has(index, Deprel::obj) ||
                                        tree_.has(index, Deprel::ccomp));
    if (hangs && needs_object(token.lemma) && !is_passive(tree_, index)) return "";
    const bool infinitive = is_to_infinitive(tree_, index) && token.lemma != "accord";
    if (!infinitive && !has_object && !is_ing(tree_, index)) return "";
    if (!infinitive) return word + rest;
    const bool passive = tree_.has(index, Deprel::aux_pass);
    const bool perfect = std::ranges::any_of(tree_.children(index), [&](TokenIndex child) {
      return tree_.token(child).deprel == Deprel::aux && tree_.lemma(child) == "have";
    });
    const std::string participle = past_participle(token.lemma);
    std::string told(token.lemma);
    if (perfect) told = "have " + std::string(passive ? "been " : "") + participle;
    else if (passive) told = "be " + participle;
    return (mood_of(index).negated ? "not to " : "to ") + told + rest;
  }

  /// The object and the first circumstance of an embedded verb.
  std::string predicate_rest(TokenIndex verb) const {
    const std::vector<Argument> arguments = arguments_of(tree_, verb);
    std::string out;
    for (TokenIndex index : tree_.children(verb))
      if (tree_.token(index).deprel == Deprel::compound_prt)
        out.append(" ").append(tree_.document().word(tree_.token(index)));
    if (!is_passive(tree_, verb)) {
      const std::string object = phrases_.list(group(arguments, Slot::object).heads, style_);
      if (!object.empty()) out += ' ' + object;
    }
    for (const Argument& argument : arguments) {
      if (argument.slot != Slot::oblique || argument.token < verb) continue;
      const std::string phrase =
          phrases_.prepositional(argument.token, argument.preposition, style_);
      if (!phrase.empty()) return out + ' ' + phrase;
    }
    return out;
  }

  /// The auxiliaries of a clause as a headline tells them.
  struct Mood {
    std::string modal;
    bool negated = false;
  };

  Mood mood_of(TokenIndex verb) const {
    Mood mood;
    for (TokenIndex index : tree_.children(verb)) {
      const Token& token = tree_.token(index);
      const string_view lemma = token.lemma;
      mood.negated = mood.negated || lemma == "not" || lemma == "n't" || lemma == "never";
      if (token.deprel != Deprel::aux || lemma == "be" || lemma == "have" || lemma == "do")
        continue;
      mood.modal = lemma == "would" ? "will" : std::string(lemma);
    }
    return mood;
  }

  /// A clause that is said, thought or decided, with the mood that it has itself.
  std::string content_clause(TokenIndex verb) const {
    if (!tree_.has(verb, Deprel::cop))
      return content_clause(verb, group(arguments_of(tree_, verb), subject_slot(verb)));
    const auto subject = tree_.child(verb, Deprel::nsubj);
    SlotGroup subjects;
    if (subject) subjects.heads = tree_.coordinated(*subject);
    return content_clause(verb, subjects);
  }

  Slot subject_slot(TokenIndex verb) const {
    return is_passive(tree_, verb) ? Slot::object : Slot::subject;
  }

  std::string content_clause(TokenIndex verb, const SlotGroup& subjects) const {
    const std::string subject = phrases_.list(subjects.heads, style_);
    const std::string predicate = content_predicate(verb, is_plural(subjects));
    const std::string mark = tree_.marker(verb) == "whether" ? "whether " : "that ";
    return subject.empty() || predicate.empty() ? "" : mark + subject + ' ' + predicate;
  }

  std::string content_predicate(TokenIndex verb, bool plural) const {
    const auto [modal, negated] = mood_of(verb);
    const std::string no = negated ? " not" : "";
    const std::string be = modal.empty() ? (plural ? "are" : "is") + no : modal + no + " be";
    if (tree_.has(verb, Deprel::cop)) {
      const std::string told = predicate_word(verb);
      return told.empty() ? "" : be + ' ' + told;
    }
    const std::string base(tree_.lemma(verb));
    if (tree_.token(verb).upos != Upos::verb || base == "do" || base == "be") return "";
    if (is_passive(tree_, verb)) return be + ' ' + past_participle(base) + predicate_rest(verb);
    const std::string rest = predicate_rest(verb);
    if (rest.empty() && (needs_object(base) || base == "have")) return "";
    if (!modal.empty()) return modal + no + ' ' + base + rest;
    if (negated) return (plural ? "do not " : "does not ") + base + rest;
    return (plural ? base : third_person(base)) + rest;
  }

  /// What a clause with "be" says: "safe", "head of the bank".
  std::string predicate_word(TokenIndex head) const {
    const Token& token = tree_.token(head);
    if (token.upos == Upos::adj) return std::string(tree_.document().word(token));
    if (!tree_.preposition(head).empty()) return "";
    return token.upos == Upos::noun ? phrases_.phrase(head, style_) : "";
  }

  // ----------------------------------------------------------------------------------- noun
  // phrases

  /// "Pakistan's repayment of a Eurobond" is told by the verb of the noun where there is one.
  void compose_nominal() {
    if (compose_by_verb()) return;
    const std::string phrase = phrases_.common_phrase(clause_.trigger, style_, 0);
    if (!phrase.starts_with("no ")) append(modal_prefix());
    const std::size_t before = label_.size();
    const std::string alone = phrase.empty() ? std::string(tree_.lemma(clause_.trigger)) : phrase;
    append(alone);
    if (alone.find(' ') != alone.npos) content_ = Content::partial;
    add_obliques(clause_.arguments, clause_.trigger);
    for (TokenIndex verb : clause_.support)
      if (tree_.token(verb).upos == Upos::verb) add_obliques(arguments_of(tree_, verb), verb);
    if (label_.size() > before + alone.size() + 1) content_ = Content::complete;
    if (content_ == Content::bare) tell_by_governor();
  }

  bool compose_by_verb() {
    const string_view verb = lexicon_.verb_of(clause_.lemma, clause_.type);
    std::vector<Argument> agents;
    for (const Argument& argument : clause_.arguments)
      if (argument.slot == Slot::subject && argument.preposition != "between" &&
          phrases_.actor(argument.token))
        agents.push_back(argument);
    const SlotGroup subjects = group(agents, Slot::subject);
    const SlotGroup objects = group(clause_.arguments, Slot::object);
    const std::string subject = phrases_.list(subjects.heads, style_);
    const std::string object = phrases_.list(objects.heads, style_);
    if (verb.empty() || subject.empty() || object.empty()) return false;
    append(subject);
    append(active(clause_.trigger, std::string(verb), is_plural(subjects)));
    append(object);
    content_ = Content::complete;
    add_obliques(clause_.arguments, clause_.trigger);
    return true;
  }

  /// "Fire" alone says little: the clause in which it acts or is acted upon says more.
  void tell_by_governor() {
    const auto governor = tree_.head(clause_.trigger);
    if (!governor || tree_.token(*governor).upos != Upos::verb ||
        clause_.modality != Modality::asserted)
      return;
    const Deprel relation = tree_.token(clause_.trigger).deprel;
    const bool argument = relation == Deprel::nsubj || relation == Deprel::obj ||
                          relation == Deprel::nsubj_pass || relation == Deprel::obl_agent ||
                          (relation == Deprel::obl && tree_.preposition(clause_.trigger) == "by");
    if (!argument) return;
    const std::string alone = std::move(label_);
    label_.clear();
    const std::string base(tree_.lemma(*governor));
    const std::vector<Argument> arguments = arguments_of(tree_, *governor);
    tell(*governor, base, arguments);
    add_obliques(arguments, *governor);
    const bool has_mood = tree_.has(*governor, Deprel::aux) || is_to_infinitive(tree_, *governor);
    if (content_ == Content::complete && !has_mood &&
        label_.find(tree_.lemma(clause_.trigger)) != label_.npos)
      return;
    label_ = alone;
    content_ = Content::bare;
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
        {"",    "al",   "ial",   "ance", "ation", "cation", "ence", "ery",   "ing",  "ion",  "ition",
         "ment", "ption", "sion", "ssion", "tion", "ture",   "ure",  "ature", "y"});
    const auto differ = std::ranges::mismatch(noun, verb);
    const std::size_t shared = static_cast<std::size_t>(differ.in1 - noun.begin());
    return !noun.empty() &&
           std::ranges::find(suffixes, noun.substr(shared)) != suffixes.end();
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
      const std::string phrase =
          phrases_.prepositional(token, sorted[i].preposition, style_, label_.size() < 40 ? 1 : 0);
      if (phrase.empty() || label_.size() + 1 + phrase.size() > max_bytes) continue;
      const string_view noun = string_view(phrase).substr(phrase.find(' ') + 1);
      if (label_.find(noun) != label_.npos) continue;
      append(phrase);
      ++kept_;
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
  PhraseStyle style_;
  std::string label_;
  Content content_ = Content::bare;
  int kept_ = 0;
  bool negation_told_ = false;  ///< by a phrase: "no agreement"
};

}  // namespace

Label compose_label(const EventClause& clause, const Tree& tree, const EventLexicon& lexicon,
                    const NounPhrases& phrases) {
  // Names in full where they fit; then their abbreviations; then without what only describes.
  constexpr std::array<PhraseStyle, 3> styles{PhraseStyle{}, PhraseStyle{.short_names = true},
                                              PhraseStyle{.short_names = true, .lean = true}};
  Label label;
  for (const PhraseStyle& style : styles) {
    label = LabelComposer(clause, tree, lexicon, phrases, style).compose();
    if (label.text.size() <= max_bytes) break;
  }
  return label;
}

}  // namespace fabula
