#include <algorithm>
#include <array>

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

constexpr std::array<string_view, 6> concessions{"although", "though",  "if",
                                                 "unless",   "whereas", "whether"};

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
    const Words causes = causes_of(cue);
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
        return has(Slot::object) && !raises_matter() ? Words{verb_} : Words{};
      case Side::object:
      case Side::complement:
        return brought_about(cue);
      default:
        return words_in(Slot::oblique, preposition_of(cue.argument));
    }
  }

  /// "raising slogans", "sent a message": no more than speech.
  bool raises_matter() const {
    return std::ranges::any_of(arguments_, [&](const Argument& argument) {
      return argument.slot == Slot::object &&
             context_.events.in_class(tree_.lemma(argument.token), "utterance");
    });
  }

  /// "forced the closure", "forced it to close", "prevented it from closing".
  Words brought_about(const CausalCue& cue) const {
    if (cue.kind == LinkKind::prevents)
      for (TokenIndex child : tree_.children(verb_))
        if (tree_.token(child).upos == Upos::verb && tree_.marker(child) == "from") return {child};
    for (const Deprel relation : {Deprel::xcomp, Deprel::ccomp})
      if (const auto complement = tree_.child(verb_, relation)) {
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
        const bool state =
            token.deprel == Deprel::amod || (token.deprel == Deprel::acl && !is_ing(tree_, child));
        if (child > argument.token && state) return {verb_};
      }
    }
    return {};
  }

  Words coordinated(TokenIndex word) const { return tree_.coordinated(word); }

  Words words_in(Slot slot, string_view preposition) const {
    Words words;
    for (const Argument& argument : arguments_) {
      if (argument.slot != slot || (!preposition.empty() && argument.preposition != preposition))
        continue;
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
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(word)];
    for (TokenIndex i = word + 1; i < sentence.last; ++i) {
      const Token& token = tree_.token(i);
      if (token.upos == Upos::verb || token.upos == Upos::aux) break;
      goes_on |= token.upos == Upos::cconj;
      const auto noun = tree_.head(i);
      const bool again = goes_on && is_comma(i - 1) && tree_.lemma(i) == preposition && noun &&
                         *noun > i && token.deprel == Deprel::case_;
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
    return auxiliary && tree_.document().word(tree_.token(*auxiliary)) == "being";
  }

  bool has(Slot slot) const {
    return std::ranges::find(arguments_, slot, &Argument::slot) != arguments_.end();
  }

  /// The clause that the verb's own hangs on, over verbs that it is coordinated with.
  TokenIndex first_of_coordinated() const {
    TokenIndex first = verb_;
    while (tree_.token(first).deprel == Deprel::conj && tree_.head(first) &&
           tree_.token(*tree_.head(first)).upos == Upos::verb && !tree_.has(first, Deprel::nsubj))
      first = *tree_.head(first);
    return first;
  }

  /// What does the causing: the subject; for ", forcing ..." and ", which forced ..." the clause
  /// before; for "This forced ..." the sentence before; for "triggered protests by raising prices"
  /// what stands behind "by".
  Words causes_of(const CausalCue& cue) const {
    const TokenIndex first = first_of_coordinated();
    const Token& token = tree_.token(first);
    const auto governor = tree_.head(first);
    const bool participle = is_ing(tree_, first) && !tree_.has(first, Deprel::aux) &&
                            tree_.marker(first).empty() && !tree_.has(first, Deprel::nsubj);
    if (participle && governor && (token.deprel == Deprel::advcl || token.deprel == Deprel::acl)) {
      const auto cause = cause_before_participle(cue, first, *governor);
      return cause ? Words{*cause} : Words{};
    }
    if (tree_.has(first, Deprel::cop) || is_first_to_infinitive(first)) return {};
    // "averse to harming", "accused of fuelling": an activity, of whoever it may be.
    if (is_ing(tree_, first) && !tree_.marker(first).empty() && !tree_.has(first, Deprel::nsubj))
      return {};
    if (const auto noun = misread_subject(cue, first)) return {*noun};
    // "inquiries into what caused the fire"
    if (governor && *governor < first && tree_.lemma(*governor) == "what") return {};
    Words causes;
    const auto clause = tree_.child(verb_, Deprel::csubj);
    for (const Argument& argument : arguments_) {
      if (clause && argument.inherited) continue;
      if (argument.slot != Slot::subject || (argument.inherited && is_controlled(first))) continue;
      for (TokenIndex word : causes_told_by(cue, argument.token, first)) causes.push_back(word);
    }
    if (clause)
      if (const auto word = context_.phrases.in(*clause)) causes.push_back(*word);
    // "an attempt to derail trains by removing bolts" tells of no effect.
    if (!causes.empty() || is_to_infinitive(tree_, verb_)) return causes;
    for (TokenIndex child : tree_.children(verb_))
      if (tree_.token(child).deprel == Deprel::advcl && tree_.marker(child) == "by" &&
          is_ing(tree_, child))
        return {child};
    return {};
  }

  /// "rivalry between student groups led to clashes": what leads to something is not led. Where the
  /// parser takes the verb for a participle, its noun, or the one that this modifies, is the
  /// subject.
  std::optional<TokenIndex> misread_subject(const CausalCue& cue, TokenIndex verb) const {
    const bool intransitive = cue.argument == Side::to || cue.argument == Side::in;
    if (!intransitive || cue.sense != Sense::plain || tree_.token(verb).deprel != Deprel::acl ||
        tree_.token(verb).tense != Tense::past)
      return std::nullopt;
    for (auto noun = tree_.head(verb); noun; noun = tree_.head(*noun)) {
      if (const auto word = context_.phrases.in(*noun)) return word;
      if (tree_.token(*noun).deprel != Deprel::nmod) break;
    }
    return std::nullopt;
  }

  /// The clause before ", forcing ..."; without a comma the noun before it ("information leading to
  /// an arrest", "fires destroying the forest").
  std::optional<TokenIndex> cause_before_participle(const CausalCue& cue, TokenIndex participle,
                                                    TokenIndex governor) const {
    const TokenIndex begin = tree_.extent(participle).first;
    // "reforming farmers led to it": before a verb that has no other subject it is no clause.
    if (participle < governor && !tree_.has(governor, Deprel::nsubj) &&
        !tree_.has(governor, Deprel::nsubj_pass))
      return std::nullopt;
    // "many died, after aid ended, resulting from": between commas a clause is passed over.
    if (const auto main = clause_around(governor, participle)) governor = *main;
    // "although prices fell, sales rose, forcing ...": what is conceded forces nothing.
    if (one_of(tree_.marker(governor), concessions)) return std::nullopt;
    // "schools, hospitals and raising wages" is a list.
    const bool listed = tree_.token(begin).deprel == Deprel::cc ||
                        (begin > 0 && tree_.token(begin - 1).deprel == Deprel::cc);
    if (listed) return std::nullopt;
    const bool after_comma = is_comma(begin) || (begin > 0 && is_comma(begin - 1));
    if (after_comma && follows_other_event(governor, participle)) return std::nullopt;
    if (after_comma || governor > participle) return context_.phrases.above(governor);
    if (tree_.token(participle).deprel == Deprel::acl) return context_.phrases.in(governor);
    for (TokenIndex i = begin; i-- > governor;) {
      const Upos pos = tree_.token(i).upos;
      if (pos == Upos::noun && context_.phrases.is_event_noun(i)) return i;
      // "the morning following the raid" tells when.
      if (pos == Upos::noun && (cue.sense == Sense::caused || cue.sense == Sense::later) &&
          context_.events.in_class(tree_.lemma(i), "period"))
        return std::nullopt;
      if (pos == Upos::noun || pos == Upos::propn || pos == Upos::verb) break;
    }
    return cue.argument == Side::self ? std::nullopt : context_.phrases.above(governor);
  }

  /// The clause that an adverbial one before the participle, set off by commas, is interposed in.
  std::optional<TokenIndex> clause_around(TokenIndex clause, TokenIndex participle) const {
    const TokenIndex begin = tree_.extent(clause).first;
    const bool interposed = tree_.token(clause).deprel == Deprel::advcl &&
                            !tree_.marker(clause).empty() && clause < participle &&
                            (is_comma(begin) || (begin > 0 && is_comma(begin - 1))) &&
                            !is_to_infinitive(tree_, clause);
    return interposed ? tree_.head(clause) : std::nullopt;
  }

  /// "was recalled after a fire, causing damage": which of the two, nothing tells.
  bool follows_other_event(TokenIndex governor, TokenIndex participle) const {
    constexpr std::array<string_view, 3> words{"after", "following", "amid"};
    return std::ranges::any_of(tree_.children(governor), [&](TokenIndex child) {
      return child > governor && child < participle && tree_.token(child).deprel == Deprel::obl &&
             one_of(tree_.preposition(child), words) && context_.phrases.is_event_noun(child);
    });
  }

  /// "the aim was to cut spending": what is meant is not what happened.
  bool is_first_to_infinitive(TokenIndex clause) const {
    return is_to_infinitive(tree_, clause) && tree_.token(clause).deprel == Deprel::root;
  }

  /// "appears to allow", "is expected to force", "began to hurt": the subject is the infinitive's
  /// own.
  bool is_raised(TokenIndex governor) const {
    const string_view lemma = tree_.lemma(governor);
    return context_.events.in_class(lemma, "raising") || is_passive(tree_, governor) ||
           tree_.token(governor).upos == Upos::adj;
  }

  /// The subject of an infinitive or adverbial clause is whoever acts in the clause above.
  bool is_controlled(TokenIndex clause) const {
    if (relative_clause(tree_, clause)) return false;
    const Deprel relation = tree_.token(clause).deprel;
    if (relation == Deprel::acl)
      return !tree_.marker(clause).empty() || is_to_infinitive(tree_, clause);
    if (relation == Deprel::xcomp && is_raised(*tree_.head(clause))) return false;
    return relation == Deprel::xcomp || relation == Deprel::advcl || relation == Deprel::ccomp;
  }

  bool is_comma(TokenIndex index) const { return tree_.document().word(tree_.token(index)) == ","; }

  Words causes_told_by(const CausalCue& cue, TokenIndex subject, TokenIndex clause) const {
    const Token& token = tree_.token(subject);
    const auto relative = relative_clause(tree_, clause);
    const bool pronoun = token.upos == Upos::pron || token.upos == Upos::det;
    // "construction that would hurt": behind a noun it takes up no sentence.
    const bool behind_noun = subject > 0 && (tree_.token(subject - 1).upos == Upos::noun ||
                                             tree_.token(subject - 1).upos == Upos::propn);
    const bool points_back = token.lemma == "this" || (token.lemma == "that" && !behind_noun);
    if (pronoun && points_back && !relative) {
      const auto word = told_before(clause, subject);
      return word ? Words{*word} : Words{};
    }
    if (const auto word = context_.phrases.in(subject)) return {*word};
    // ", which forced ...": the pronoun takes up the whole clause around its noun. Things and
    // persons kill and damage by themselves.
    const bool time = context_.events.in_class(tree_.lemma(subject), "period");
    const bool free = cue.argument != Side::self && relative && tree_.head(*relative) == subject &&
                      (time || (clause > subject + 2 && follows_comma(clause)));
    if (free)
      if (const auto word = context_.phrases.above(subject); word && *word < clause) return {*word};
    return {};
  }

  /// What "this" takes up: the clause before, or the sentence before where there is none ("he said
  /// this led to ...").
  std::optional<TokenIndex> told_before(TokenIndex clause, TokenIndex pronoun) const {
    TokenIndex own = clause;
    while (const auto head = tree_.head(own)) {
      const Deprel relation = tree_.token(own).deprel;
      if (relation != Deprel::ccomp && relation != Deprel::xcomp) break;
      own = *head;
    }
    const auto before = tree_.head(own);
    return before && *before < own && tree_.lemma(pronoun) == "this"
               ? context_.phrases.above(*before)
               : context_.phrases.in_sentence_before(verb_);
  }

  /// ", which": a relative clause that does not pick out its noun.
  bool follows_comma(TokenIndex clause) const {
    const TokenIndex first = tree_.extent(clause).first;
    const bool which = std::ranges::any_of(
        tree_.children(clause), [&](TokenIndex child) { return tree_.lemma(child) == "which"; });
    return which && (is_comma(first) || (first > 0 && is_comma(first - 1)));
  }

  /// Told in the simple present, it is a general truth and nothing that happened.
  bool is_general() const {
    const Token& token = tree_.token(verb_);
    const Document& document = tree_.document();
    return token.form == VerbForm::finite && token.tense == Tense::present &&
           !document.sentences[tree_.sentence_of(verb_)].headline_case &&
           !tree_.has(verb_, Deprel::aux) && !tree_.has(verb_, Deprel::aux_pass);
  }

  void add(const CausalCue& cue, TokenIndex from, TokenIndex to) {
    if (mood::is_none(tree_, from)) return;  // "no lawsuit will raise costs"
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
