#include <algorithm>
#include <array>

#include "ingest/cause/cue_relations.h"
#include "ingest/cause/time_clauses.h"
#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr int max_climb = 3;  // "fined $5 for speeding": from the sum to the verb

class ReasonFinder {
 public:
  ReasonFinder(const CueContext& context, std::vector<CueRelation>& found)
      : tree_(context.tree), context_(context), found_(found) {}

  void find() {
    const auto count = static_cast<TokenIndex>(tree_.document().tokens.size());
    for (TokenIndex i = 0; i < count; ++i) find_preposition(i);
  }

 private:
  /// "arrested for theft", "protests over fares", "accused of lying".
  void find_preposition(TokenIndex word) {
    const Deprel relation = tree_.token(word).deprel;
    if (relation != Deprel::case_ && relation != Deprel::mark) return;
    const auto cues = context_.cues.reasons(tree_.lemma(word));
    const auto phrase = tree_.head(word);
    if (cues.empty() || !phrase || *phrase < word) return;
    if (tree_.token(*phrase).upos == Upos::adj && !context_.phrases.is_predicate(*phrase)) return;
    for (const CausalCue& cue : cues) {
      auto act = cue.governor == "clause" ? governor_of_gerund(*phrase)
                                          : governor_in(cue.governor, *phrase);
      if (act && holds_responsible(*act)) continue;
      // "in protest against" is a cue itself; "in jail for" is none.
      if (!act || (cue.governor != "judgement" && is_in_state(*act)) ||
          is_in_connective(*act, word))
        continue;
      if (is_defined(*act) || (cue.governor == "judgement" && is_any_of_kind(*act))) continue;
      // "the envoy for talks, Anna, resigned"
      if (cue.governor == "casualty" && is_denied(*act)) continue;
      act = context_.phrases.judged(act_at_time(*act, cue.governor));
      const bool within_subject = *act > *phrase && tree_.head(*phrase) != act;
      if (within_subject || does_something_else(*act)) continue;
      act = act_above(*act);
      const std::vector<TokenIndex> parts = tree_.coordinated(*phrase);
      for (const TokenIndex part : parts) {
        // "fined for lying, calling it a joke": no second reason, nor what hangs on that.
        // "worried about the load, a measure of drag", "who is sued for hosting it and who has
        // spent millions": no second reason either.
        const bool listed =
            tree_.token(part).upos == Upos::noun && tree_.has(parts.back(), Deprel::cc);
        const bool joined = tree_.has(part, Deprel::cc) && !tree_.has(part, Deprel::nsubj);
        if (part != *phrase && !joined && !listed) break;
        const auto reason = context_.phrases.in(part);
        if (!reason || !fits(cue, *reason)) continue;
        add(cue, *reason, *act, word);
        if (const auto first = harmed_before(cue, *act)) add(cue, *reason, *first, word);
      }
      return;
    }
  }

  /// "in protest", "in jail", not "in a march"
  bool is_in_state(TokenIndex noun) const {
    return tree_.preposition(noun) == "in" && !tree_.has(noun, Deprel::det);
  }

  /// "in retaliation for": a cue of its own.
  bool is_in_connective(TokenIndex noun, TokenIndex preposition) const {
    if (noun == 0 || noun + 1 != preposition) return false;
    const std::array words{tree_.lemma(noun - 1), tree_.lemma(noun), tree_.lemma(preposition)};
    return context_.cues.connective(words) != nullptr;
  }

  /// "the penalty for theft is a fine": what it is in general, no event.
  bool is_defined(TokenIndex noun) const {
    const auto predicate = tree_.head(noun);
    const auto copula = predicate ? tree_.child(*predicate, Deprel::cop) : std::nullopt;
    return copula && tree_.token(noun).deprel == Deprel::nsubj &&
           tree_.token(noun).upos == Upos::noun && tree_.token(*predicate).upos == Upos::noun &&
           tree_.token(*copula).tense == Tense::present;
  }

  /// "a fall in penalties for theft": such as there are.
  bool is_any_of_kind(TokenIndex noun) const {
    const Token& token = tree_.token(noun);
    return token.upos == Upos::noun && token.plural && !tree_.has(noun, Deprel::det) &&
           !tree_.has(noun, Deprel::nummod) && !tree_.has(noun, Deprel::nmod_poss) &&
           token.deprel == Deprel::nmod;
  }

  /// "nobody was hurt in the fire", "were not killed"
  bool is_denied(TokenIndex act) const {
    return mood::is_negated(tree_, act) ||
           std::ranges::any_of(tree_.children(act), [&](TokenIndex child) {
             return child < act && (mood::is_none(tree_, child) || mood::is_negated(tree_, child));
           });
  }

  /// "two were killed and five hurt in a blast": the killed in the same.
  std::optional<TokenIndex> harmed_before(const CausalCue& cue, TokenIndex act) const {
    const auto first = tree_.head(act);
    const bool pair = cue.governor == "casualty" && first &&
                      tree_.token(act).deprel == Deprel::conj && *first < act &&
                      context_.events.in_class(tree_.lemma(*first), cue.governor);
    return pair && !is_denied(*first) && !is_denied(act) ? first : std::nullopt;
  }

  /// "strike a balance", "demonstrated their software": with an object it is no protest.
  bool does_something_else(TokenIndex act) const {
    return (tree_.lemma(act) == "strike" || tree_.lemma(act) == "demonstrate") &&
           tree_.has(act, Deprel::obj);
  }

  /// "was detained during the trial for bringing a gun": what is told of is not the time at which.
  TokenIndex act_at_time(TokenIndex act, string_view word_class) const {
    const auto verb = tree_.head(act);
    const bool timed = verb && tree_.preposition(act) == "during" &&
                       context_.events.in_class(tree_.lemma(*verb), word_class);
    return timed ? *verb : act;
  }

  /// "held the company responsible for the leak": a judgement that stands for a reason itself.
  bool holds_responsible(TokenIndex act) const {
    return std::ranges::any_of(tree_.children(act), [&](TokenIndex child) {
      return context_.events.in_class(tree_.lemma(child), "answerable");
    });
  }

  bool fits(const CausalCue& cue, TokenIndex reason) const {
    const string_view lemma = tree_.lemma(reason);
    // "killed in a raid", but not "in a statement".
    if (cue.governor == "casualty") return context_.events.in_class(lemma, "violence");
    // "a protest at the meeting" tells where.
    if (cue.words[0] == "at" && is_occasion(tree_, context_.events, reason)) return false;
    // "sued for damages", which in the plural means money; "held for questioning".
    const bool money = lemma == "damage" && tree_.token(reason).plural;
    // "banned for three matches", "for the season"
    const bool span = ((lemma == "game" || lemma == "match") && tree_.token(reason).plural) ||
                      context_.events.in_class(lemma, "period");
    // "nominated for an award", "held for ransom": what one may get.
    const bool prize =
        one_of(lemma, {"award", "medal", "nomination", "prize", "ransom", "title", "trophy"});
    return !money && !span && !prize && !context_.events.in_class(lemma, "procedure");
  }

  /// The word of this class that the phrase hangs on.
  std::optional<TokenIndex> governor_in(string_view word_class, TokenIndex phrase) const {
    std::optional<TokenIndex> above = tree_.head(phrase);
    for (int step = 0; above && step < max_climb; ++step) {
      if (context_.events.in_class(tree_.lemma(*above), word_class) && !is_thing(*above))
        return above;
      // "the arrest of those responsible for the raid": not what they were arrested for.
      if (tree_.token(*above).upos == Upos::adj && tree_.token(*above).deprel == Deprel::amod)
        return std::nullopt;
      if (tree_.token(*above).upos == Upos::verb || context_.phrases.is_event_noun(*above))
        return governs_class_object(*above, word_class, tree_.preposition(phrase));
      // "sued over an article about her taxes": what the article is about.
      if (tree_.preposition(phrase) == "about" && tree_.has(*above, Deprel::case_))
        return std::nullopt;
      above = tree_.head(*above);
    }
    return std::nullopt;
  }

  /// "fined for speeding": what was done to somebody for doing something. What is used, needed or
  /// meant for doing something has it as its purpose.
  std::optional<TokenIndex> governor_of_gerund(TokenIndex clause) const {
    const auto act = tree_.head(clause);
    const bool gerund = tree_.token(clause).upos == Upos::verb && is_ing(tree_, clause) &&
                        tree_.token(clause).deprel == Deprel::advcl;
    if (!act || !gerund || tree_.token(*act).upos != Upos::verb || !is_passive(tree_, *act) ||
        context_.events.in_class(tree_.lemma(*act), "provision"))
      return std::nullopt;
    return act;
  }

  /// "set the bar for", "a book about": nouns beside the verbs of a judgement or a protest.
  bool is_thing(TokenIndex word) const {
    return tree_.token(word).upos == Upos::noun &&
           one_of(tree_.lemma(word), {"bar", "blast", "book", "hail", "hold", "question"});
  }

  /// "staged a protest against", "clashes broke out over": the phrase often hangs on the light verb
  /// beside the noun, or on the verb that says no more than that it came about ("began at" tells
  /// where).
  std::optional<TokenIndex> governs_class_object(TokenIndex verb, string_view word_class,
                                                 string_view preposition) const {
    static constexpr std::array<string_view, 8> onsets{"begin", "break",  "ensue", "erupt",
                                                       "flare", "happen", "occur", "start"};
    const bool comes_about = preposition == "over" && one_of(tree_.lemma(verb), onsets);
    const auto noun = tree_.child(verb, comes_about ? Deprel::nsubj : Deprel::obj);
    if (noun && !is_thing(*noun) && context_.events.in_class(tree_.lemma(*noun), word_class))
      return noun;
    // "took them into custody for", "is on trial for"
    for (TokenIndex child : tree_.children(verb))
      if (one_of(tree_.preposition(child), {"in", "into", "on", "under"}) &&
          !tree_.has(child, Deprel::det) &&
          context_.events.in_class(tree_.lemma(child), word_class))
        return verb;
    return std::nullopt;
  }

  /// "blocked the road to protest against", "rallied, protesting against": the act is the clause
  /// around the infinitive or participle.
  TokenIndex act_above(TokenIndex verb) const {
    const auto governor = context_.phrases.governor_of_adverbial(verb);
    const auto above = governor ? context_.phrases.above(*governor) : std::nullopt;
    return above && !context_.phrases.is_speech(*above) ? *above : verb;
  }

  void add(const CausalCue& cue, TokenIndex from, TokenIndex to, TokenIndex cue_word) {
    found_.push_back({.from = from,
                      .to = to,
                      .kind = cue.kind,
                      .cue_first = cue_word,
                      .cue_last = cue_word + 1,
                      .verb = {},
                      .confidence = cue.confidence,
                      .held = cue.governor != "casualty"});
  }

  const Tree& tree_;
  const CueContext& context_;
  std::vector<CueRelation>& found_;
};

}  // namespace

void find_reasons(const CueContext& context, std::vector<CueRelation>& found) {
  ReasonFinder(context, found).find();
}

}  // namespace fabula
