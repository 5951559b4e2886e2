#include <algorithm>
#include <array>

#include "ingest/cause/causing_side.h"
#include "ingest/cause/cue_relations.h"
#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using Side = CausalCue::Argument;
using Sense = CausalCue::Sense;
using Words = std::vector<TokenIndex>;

string_view preposition_of(Side side) {
  switch (side) {
    case Side::to:
      return "to";
    case Side::in:
      return "in";
    case Side::from:
      return "from";
    case Side::on:
      return "on";
    case Side::for_:
      return "for";
    case Side::with:
      return "with";
    default:
      return "";
  }
}

class VerbFinder {
 public:
  VerbFinder(const CueContext& context, std::vector<CueRelation>& found)
      : tree_(context.tree), context_(context), found_(found) {}

  void find_at(TokenIndex verb) {
    const auto particle = tree_.child(verb, Deprel::compound_prt);
    auto cues = context_.cues.verbs(tree_.lemma(verb), particle ? tree_.lemma(*particle) : "");
    if (cues.empty()) return;
    verb_ = verb;
    arguments_ = arguments_of(tree_, verb);
    for (const CausalCue& cue : cues)
      if (link(cue)) return;
  }

 private:
  bool link(const CausalCue& cue) {
    if (cue.sense == Sense::blamed) return link_blamed(cue);
    if (cue.sense == Sense::reaction) {
      if (const auto act = act_of_reaction())
        for (TokenIndex cause : words_in(Slot::object, {})) add(cue, cause, *act);
      return true;
    }
    const Words effects = effects_of(cue);
    if (effects.empty()) return false;
    const Words causes = told_as_cause(context_, cue, verb_, arguments_);
    if (causes.empty()) return false;
    for (TokenIndex cause : causes)
      for (TokenIndex effect : effects)
        cue.sense == Sense::caused || cue.sense == Sense::later ? add(cue, effect, cause)
                                                                : add(cue, cause, effect);
    return true;
  }

  /// "marched to protest the ban", "walked out, protesting the ban": the act is what answers it. To
  /// condemn something is no more than to speak of it.
  std::optional<TokenIndex> act_of_reaction() const {
    const auto governor = context_.phrases.governor_of_adverbial(verb_);
    if (!governor) return std::nullopt;
    const bool speaks = context_.events.governs(tree_.lemma(*governor), Upos::verb, Governor::say);
    return speaks ? std::nullopt : context_.phrases.above(*governor);
  }

  /// "attributed the fire to arson", "blamed arson for the fire"; whoever refuses or is able "to
  /// link" the two has not done so.
  bool link_blamed(const CausalCue& cue) {
    if (is_to_infinitive(tree_, verb_)) return false;
    const Words object = words_in(Slot::object, {});
    const Words other = words_in(Slot::oblique, preposition_of(cue.argument));
    const bool cause_is_object = cue.argument == Side::for_ || cue.argument == Side::with;
    for (TokenIndex a : object)
      for (TokenIndex b : other) cause_is_object ? add(cue, a, b) : add(cue, b, a);
    return !object.empty() && !other.empty();
  }

  Words effects_of(const CausalCue& cue) const {
    switch (cue.argument) {
      case Side::self:
        return has(Slot::object) && !raises_matter() && !is_compared() && !strikes() ? Words{verb_}
                                                                                     : Words{};
      case Side::object:
      case Side::complement:
        return brought_about(cue);
      default:
        return words_in(Slot::oblique, preposition_of(cue.argument));
    }
  }

  /// "raising slogans": no more than speech; "raised funds": no rise.
  bool raises_matter() const {
    return std::ranges::any_of(arguments_, [&](const Argument& argument) {
      const string_view lemma = tree_.lemma(argument.token);
      return argument.slot == Slot::object &&
             (context_.events.in_class(lemma, "utterance") ||
              (tree_.lemma(verb_) == "raise" && context_.events.in_class(lemma, "money")));
    });
  }

  /// "a storm hit the coast" tells of one event, "the storm hit sales" of two.
  bool strikes() const {
    return tree_.lemma(verb_) == "hit" &&
           std::ranges::none_of(arguments_, [&](const Argument& argument) {
             return argument.slot == Slot::object &&
                    (context_.events.in_class(tree_.lemma(argument.token), "metric") ||
                     context_.phrases.is_event_noun(argument.token));
           });
  }

  /// "is less affected": how much, not that it was.
  bool is_compared() const {
    return std::ranges::any_of(tree_.children(verb_), [&](TokenIndex child) {
      const string_view word = tree_.word(child);
      return tree_.token(child).deprel == Deprel::advmod && one_of(word, {"less", "least"});
    });
  }

  /// "forced the closure", "forced it to close", "prevented it from closing".
  Words brought_about(const CausalCue& cue) const {
    if (cue.kind == LinkKind::prevents)
      for (TokenIndex child : tree_.children(verb_))
        if (tree_.token(child).upos == Upos::verb && tree_.marker(child) == "from") return {child};
    for (const Deprel relation : {Deprel::xcomp, Deprel::ccomp})
      if (const auto complement = tree_.child(verb_, relation)) {
        // "sparked fears that they would close": the fears.
        if (has(Slot::object) && one_of(tree_.marker(*complement), {"if", "that", "whether"}))
          continue;
        if (const auto word = context_.phrases.in(*complement)) return coordinated(*word);
        // "left thousands homeless"; what "draws closer" draws nothing.
        return has(Slot::object) ? Words{verb_} : Words{};
      }
    return cue.argument == Side::object ? words_in(Slot::object, {}) : left_so();
  }

  /// "left five people dead", "sent prices tumbling": what follows the object, wherever it hangs.
  Words left_so() const {
    for (const Argument& argument : arguments_) {
      if (argument.slot != Slot::object) continue;
      for (TokenIndex child : tree_.children(argument.token)) {
        const Token& token = tree_.token(child);
        // "without work"
        const bool lacking = token.deprel == Deprel::nmod && tree_.preposition(child) == "without";
        const bool state = lacking || token.deprel == Deprel::amod ||
                           (token.deprel == Deprel::acl && !is_ing(tree_, child));
        if (child > argument.token && child != verb_ && state) return {verb_};
      }
    }
    return {};
  }

  Words coordinated(TokenIndex word) const { return tree_.coordinated(word); }

  Words words_in(Slot slot, string_view preposition) const {
    Words words;
    TokenIndex end = 0;
    for (const Argument& argument : arguments_) {
      if (argument.slot != slot || (!preposition.empty() && argument.preposition != preposition))
        continue;
      // "resulted in a rise in costs": right behind the phrase it is of that phrase's noun.
      const auto [first, last] = tree_.extent(argument.token);
      if (slot == Slot::oblique && first == end) continue;
      end = last;
      // An oblique may be a clause ("led to people leaving").
      if (const auto word = context_.phrases.in(argument.token)) words.push_back(*word);
    }
    if (!words.empty() && !preposition.empty())
      if (const auto word = told_after_pause(words.back(), preposition)) add_once(words, *word);
    if (slot == Slot::oblique && words.empty())
      if (const auto clause = clause_behind(preposition)) words.push_back(*clause);
    return words;
  }

  /// "led to an inquiry and, in May, to her resignation": where a comma parts the two, the same
  /// preposition tells that the second goes on.
  std::optional<TokenIndex> told_after_pause(TokenIndex word, string_view preposition) const {
    bool goes_on = false;
    const Sentence& sentence = tree_.sentence_at(word);
    for (TokenIndex i = word + 1; i < sentence.last; ++i) {
      const Token& token = tree_.token(i);
      if (token.upos == Upos::verb || token.upos == Upos::aux) break;
      goes_on |= token.upos == Upos::cconj;
      const auto noun = tree_.head(i);
      const bool again = goes_on && tree_.lemma(i - 1) == "," && tree_.lemma(i) == preposition &&
                         noun && *noun > i && token.deprel == Deprel::case_;
      if (again) return context_.phrases.in(*noun);
    }
    return std::nullopt;
  }

  /// "led to people leaving", "led to the school being closed": the clause behind the preposition,
  /// on the verb or on the noun that is its subject.
  std::optional<TokenIndex> clause_behind(string_view preposition) const {
    for (TokenIndex child : tree_.children(verb_))
      if (tree_.token(child).deprel == Deprel::advcl && tree_.marker(child) == preposition &&
          !is_to_infinitive(tree_, child))
        return child;
    for (const Argument& argument : arguments_) {
      if (argument.slot != Slot::oblique || argument.preposition != preposition) continue;
      for (const TokenIndex head : {verb_, argument.token})
        for (TokenIndex child : tree_.children(head)) {
          const Token& token = tree_.token(child);
          if (child > argument.token && token.upos == Upos::verb && tree_.marker(child).empty() &&
              token.deprel != Deprel::acl_relcl && token.deprel != Deprel::conj &&
              (is_ing(tree_, child) || is_being(child)))
            return child;
        }
    }
    return std::nullopt;
  }

  bool is_being(TokenIndex verb) const {
    const auto auxiliary = tree_.child(verb, Deprel::aux_pass);
    return auxiliary && tree_.word(*auxiliary) == "being";
  }

  bool has(Slot slot) const {
    return std::ranges::find(arguments_, slot, &Argument::slot) != arguments_.end();
  }

  /// Told in the simple present, it is a general truth and nothing that happened.
  bool is_general() const {
    const Token& token = tree_.token(verb_);
    return token.form == VerbForm::finite && token.tense == Tense::present &&
           !tree_.sentence_at(verb_).headline_case && !tree_.has(verb_, Deprel::aux) &&
           !tree_.has(verb_, Deprel::aux_pass);
  }

  /// "any plan that could harm fish": none need have been made.
  bool is_any(TokenIndex noun) const {
    const auto determiner = tree_.child(noun, Deprel::det);
    return determiner && tree_.lemma(*determiner) == "any";
  }

  /// A virus or what it is called, not an outbreak.
  bool is_illness(TokenIndex word) const {
    const string_view lemma = tree_.lemma(word);
    return tree_.token(word).upos == Upos::noun && context_.events.in_class(lemma, "disease") &&
           std::ranges::none_of(context_.events.senses(lemma, Upos::noun),
                                &TriggerSense::is_default);
  }

  void add(const CausalCue& cue, TokenIndex from, TokenIndex to) {
    if (mood::is_none(tree_, from) || is_any(from)) return;  // "no lawsuit will raise costs"
    if (is_illness(from) && is_illness(to)) return;          // "the illness that the virus causes"
    if (context_.phrases.is_habit(verb_)) return;
    const bool later = cue.sense == Sense::later;
    CueRelation relation{.from = from,
                         .to = to,
                         .kind = later ? LinkKind::before : cue.kind,
                         .cue_first = verb_,
                         .cue_last = verb_ + 1,
                         .verb = verb_,
                         .confidence = cue.confidence};
    relation.blamed = cue.sense == Sense::blamed;
    relation.held = cue.sense == Sense::reaction;
    relation.weak = later;
    relation.makes_events = !later && !is_general();
    found_.push_back(relation);
  }

  const Tree& tree_;
  const CueContext& context_;
  std::vector<CueRelation>& found_;
  TokenIndex verb_ = 0;  // the cue at hand
  std::vector<Argument> arguments_;
};

}  // namespace

void find_causal_verbs(const CueContext& context, std::vector<CueRelation>& found) {
  VerbFinder finder(context, found);
  for (TokenIndex i = 0; i < context.tree.document().tokens.size(); ++i)
    if (context.tree.token(i).upos == Upos::verb) finder.find_at(i);
}

}  // namespace fabula
