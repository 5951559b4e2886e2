#include "ingest/cause/causing_side.h"

#include <algorithm>
#include <array>

#include "ingest/event/relative_nouns.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using Side = CausalCue::Argument;
using Sense = CausalCue::Sense;
using Words = std::vector<TokenIndex>;

constexpr std::array<string_view, 6> concessions{"although", "though",  "if",
                                                 "unless",   "whereas", "whether"};

constexpr double sure = 0.6;  // "raising" and "changing" tell of acts as well as of effects

class CauseFinder {
 public:
  CauseFinder(const CueContext& context, TokenIndex verb, std::span<const Argument> arguments)
      : tree_(context.tree), context_(context), verb_(verb), arguments_(arguments) {}

  /// What does the causing: the subject; for ", forcing ..." and ", which forced ..." the clause
  /// before; for "This forced ..." the sentence before; for "triggered protests by raising prices"
  /// what stands behind "by".
  Words find(const CausalCue& cue) const {
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

 private:
  /// The clause that the verb's own hangs on, over verbs that it is coordinated with.
  TokenIndex first_of_coordinated() const {
    TokenIndex first = verb_;
    while (tree_.token(first).deprel == Deprel::conj && tree_.head(first) &&
           tree_.token(*tree_.head(first)).upos == Upos::verb && !tree_.has(first, Deprel::nsubj))
      first = *tree_.head(first);
    return first;
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
    if (after_comma && cue.confidence < sure && is_act_of_person(governor)) return std::nullopt;
    if (const auto act = after_comma ? act_judged(governor, participle) : std::nullopt) return act;
    if (after_comma && follows_other_event(governor, participle)) return std::nullopt;
    if (after_comma || governor > participle) return context_.phrases.above(governor);
    if (tree_.token(participle).deprel == Deprel::acl) return context_.phrases.in(governor);
    const bool others =
        tree_.token(participle).deprel == Deprel::advcl && cue.argument == Side::self;
    for (TokenIndex i = begin; i-- > governor;) {
      const Upos pos = tree_.token(i).upos;
      if (others && pos == Upos::noun) return std::nullopt;
      // "a reward for tips leading to an arrest": for what may yet lead to one.
      if (one_of(tree_.lemma(i), {"clue", "evidence", "information", "tip"})) return std::nullopt;
      if (pos == Upos::noun && context_.phrases.is_event_noun(i)) return i;
      // "the morning following the raid" tells when.
      if (pos == Upos::noun && (cue.sense == Sense::caused || cue.sense == Sense::later) &&
          context_.events.in_class(tree_.lemma(i), "period"))
        return std::nullopt;
      if (pos == Upos::noun || pos == Upos::propn || pos == Upos::verb) break;
    }
    return cue.argument == Side::self ? std::nullopt : context_.phrases.above(governor);
  }

  /// "Anna joined them, changing her name": what else a person did, not what came of it.
  bool is_act_of_person(TokenIndex clause) const {
    const auto subject = surface_subject(tree_, clause);
    return subject && context_.phrases.is_person(*subject);
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

  /// "was charged after opening fire, killing a man": what was done, not how it was judged.
  std::optional<TokenIndex> act_judged(TokenIndex judgement, TokenIndex participle) const {
    if (!context_.events.in_class(tree_.lemma(judgement), "judgement")) return std::nullopt;
    for (TokenIndex child : tree_.children(judgement))
      if (child > judgement && child < participle && is_ing(tree_, child) &&
          one_of(tree_.marker(child), {"after", "for", "of", "with"}))
        return child;
    return std::nullopt;
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
    if (relation == Deprel::xcomp && is_raised(*tree_.head(clause))) {
      // "stayed to help ease the change": as the verb that it is raised over.
      const TokenIndex above = *tree_.head(clause);
      return is_to_infinitive(tree_, above) && !tree_.has(above, Deprel::nsubj) &&
             is_controlled(above);
    }
    return relation == Deprel::xcomp || relation == Deprel::advcl || relation == Deprel::ccomp;
  }

  bool is_comma(TokenIndex index) const { return tree_.word(index) == ","; }

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
    const auto told = context_.phrases.in(subject);
    // "would ban strikes, which could lead to protests": the ban, not what it does away with.
    const bool undone =
        told && relative && *told == subject && follows_comma(clause) &&
        token.deprel == Deprel::obj &&
        context_.events.governs(tree_.lemma(*tree_.head(subject)), Upos::verb, Governor::negate);
    if (undone) return {*tree_.head(subject)};
    if (told) return {*told};
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

  const Tree& tree_;
  const CueContext& context_;
  TokenIndex verb_;
  std::span<const Argument> arguments_;
};

}  // namespace

std::vector<TokenIndex> told_as_cause(const CueContext& context, const CausalCue& cue,
                                      TokenIndex verb, std::span<const Argument> arguments) {
  return CauseFinder(context, verb, arguments).find(cue);
}

}  // namespace fabula
