#include "ingest/cause/connective_side.h"

#include <algorithm>
#include <array>

#include "ingest/cause/cue_neighbours.h"
#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/event/relative_nouns.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

class SideFinder {
 public:
  SideFinder(const CueContext& context, CueWords words)
      : tree_(context.tree),
        context_(context),
        beside_(context, words),
        first_(words.first),
        last_(words.last) {}

  /// What the right side is said of: the event that it hangs on, or the subject of "was due to".
  std::optional<TokenIndex> find(const CausalCue& cue, TokenIndex right) const {
    if (tree_.has(right, Deprel::cop) && tree_.token(first_).deprel != Deprel::mark) {
      if (const auto noun = beside_.noun_after_copula(*tree_.child(right, Deprel::cop)))
        return context_.phrases.in(*noun);
      const auto subject = tree_.child(right, Deprel::nsubj);
      return subject ? subject_of_copula(right, *subject) : std::nullopt;
    }
    // "the delay was due to the storm"
    if (tree_.has(first_, Deprel::cop))
      if (const auto subject = tree_.child(first_, Deprel::nsubj))
        return subject_of_copula(first_, *subject);
    std::optional<TokenIndex> governor = tree_.head(right);
    while (governor && *governor >= first_ && *governor < last_) governor = tree_.head(*governor);
    if (const auto verb = beside_.verb_resumed(right)) governor = verb;
    if (opens_coordinated(right) || (!governor && opens_sentence(right)))
      return clause_after(right);
    if (!governor || tells_of_speech(*governor, right) || tells_of_judged(*governor, right))
      return std::nullopt;
    governor = above_phrases(*governor, is_plain(cue));
    const bool finite = context_.phrases.is_predicate(right);
    if (finite)
      if (const auto reported = reported_by(*governor)) return context_.phrases.in(*reported);
    return told_by(main_clause(*governor, finite || is_plain(cue),
                               finite && mood::is_told_in_past(tree_, right)),
                   cue, right);
  }

 private:
  static bool is_plain(const CausalCue& cue) {
    return cue.kind == LinkKind::causes && cue.sense == CausalCue::Sense::plain;
  }

  /// What the cue may tell of at `governor` or above it: phrases that have no cause, or none of
  /// their own, are passed over.
  TokenIndex above_phrases(TokenIndex governor, bool plain) const {
    const auto climb = [&] { governor = tree_.head(governor).value_or(governor); };
    // "were hidden during the trial owing to": a time has no reason.
    if (plain && tree_.preposition(governor) == "during") climb();
    // "not because of the strike but because of the war": no reason of the strike.
    while (governor < first_ && tree_.head(governor) && tree_.token(governor).upos == Upos::noun &&
           tree_.preposition(governor) == tree_.lemma(first_))
      climb();
    // "was cut after eight episodes due to": how many there were has no reason.
    if (plain && governor < first_ && tree_.has(governor, Deprel::nummod) &&
        tree_.has(governor, Deprel::case_))
      climb();
    return not_done(governor);
  }

  /// The event of `governor`, or of what stands closer to the cue.
  std::optional<TokenIndex> told_by(TokenIndex governor, const CausalCue& cue,
                                    TokenIndex right) const {
    if (cue.sense == CausalCue::Sense::consecutive) {
      // "sailed to where it burned so that they could see it": what "so" tells of is no such
      // clause.
      if (governor < first_ && tree_.head(governor) && beside_.opens_with(governor, "where"))
        governor = *tree_.head(governor);
    } else if (const auto clause = beside_.clause_before(governor, cue.kind == LinkKind::during)) {
      return context_.phrases.above(*clause);
    }
    if (is_plain(cue))
      if (const auto noun = beside_.phrase_before(governor, right)) return noun;
    if (const auto next = beside_.clause_behind(governor, right)) governor = *next;
    if (governor < first_ && beside_.opens_clause_behind(right)) return std::nullopt;
    if (const auto noun = beside_.subject_before(governor)) return noun;
    // A phrase does not precede the noun that it modifies: it belongs to the clause.
    while (governor > right && tree_.head(governor) && tree_.token(governor).upos == Upos::noun &&
           !tree_.has(governor, Deprel::cop))
      governor = *tree_.head(governor);
    if (is_state(governor) && tree_.token(right).upos == Upos::noun)
      if (const auto participle = beside_.participle_before(governor)) return participle;
    if (is_evident(governor) || context_.phrases.is_habit(governor)) return std::nullopt;
    const auto told = context_.phrases.above(governor);
    if (!told || (*told >= last_ && is_within_subject(governor))) return std::nullopt;
    if (cue.is_held() && is_charged(*told)) return std::nullopt;
    return context_.phrases.judged(*told);
  }

  /// "charged with making false statements in connection with the inquiry": what the statements
  /// were about, neither why they were made nor why somebody is charged.
  bool is_charged(TokenIndex told) const {
    const auto head = tree_.head(told);
    const TokenIndex gerund = tree_.token(told).upos == Upos::noun && head ? *head : told;
    const auto above = tree_.head(gerund);
    return above && is_ing(tree_, gerund) && !tree_.marker(gerund).empty() &&
           context_.events.in_class(tree_.lemma(*above), "judgement");
  }

  /// "Anna, minister since the vote, resigned": a phrase on the subject that nothing sets off does
  /// not tell of the verb behind it.
  bool is_within_subject(TokenIndex governor) const {
    const Deprel relation = tree_.token(governor).deprel;
    return governor < first_ && tree_.token(first_ - 1).upos != Upos::punct &&
           (relation == Deprel::nsubj || relation == Deprel::nsubj_pass);
  }

  /// "was evident, as", "is clear because": how one knows, not why it is so.
  bool is_evident(TokenIndex predicate) const {
    return tree_.has(predicate, Deprel::cop) &&
           one_of(tree_.lemma(predicate), {"apparent", "clear", "evident", "obvious"});
  }

  /// "withdrew from using it in response to", "fear to return due to": why it was not done.
  TokenIndex not_done(TokenIndex governor) const {
    constexpr std::array<string_view, 4> verbs{"decline", "fear", "hesitate", "refuse"};
    while (governor < first_ && tree_.head(governor)) {
      const bool from = is_ing(tree_, governor) && tree_.marker(governor) == "from";
      const bool refused = tree_.token(governor).deprel == Deprel::xcomp &&
                           one_of(tree_.lemma(*tree_.head(governor)), verbs);
      if (!from && !refused) break;
      governor = *tree_.head(governor);
    }
    return governor;
  }

  /// "reported a rise in cases because they had tested more": why there was one, not why it was
  /// reported.
  std::optional<TokenIndex> reported_by(TokenIndex verb) const {
    const auto object = tree_.child(verb, Deprel::obj);
    const bool reports = object && *object < first_ && verb < first_ &&
                         !tree_.has(verb, Deprel::ccomp) &&
                         context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::say);
    return reports && context_.phrases.is_event_noun(*object) ? object : std::nullopt;
  }

  /// "condemned their conduct during the march": behind what is judged stands when that was.
  bool tells_of_judged(TokenIndex governor, TokenIndex right) const {
    if (tree_.token(right).upos != Upos::noun || tree_.token(first_).deprel != Deprel::case_)
      return false;
    const auto cues = context_.cues.verbs(tree_.lemma(governor), "");
    const auto object = tree_.child(governor, Deprel::obj);
    return object && *object + 1 == first_ && tree_.has(*object, Deprel::nmod_poss) &&
           std::ranges::any_of(
               cues, [](const CausalCue& cue) { return cue.sense == CausalCue::Sense::reaction; });
  }

  /// "the delay was due to", "it ran no spots, which was due to": of a clause the clause before.
  std::optional<TokenIndex> subject_of_copula(TokenIndex predicate, TokenIndex subject) const {
    const auto relative = relative_clause(tree_, predicate);
    const auto noun = relative ? tree_.head(*relative) : std::nullopt;
    if (!noun || tree_.lemma(subject) != "which") return context_.phrases.in(subject);
    const auto event = context_.phrases.in(*noun);
    return event ? event : context_.phrases.above(*noun);
  }

  /// "he said, in response to the study, that ...", "while touring the site, he said that ...": why
  /// or when he spoke, which is not told as an event.
  bool tells_of_speech(TokenIndex governor, TokenIndex right) const {
    const auto content = tree_.child(governor, Deprel::ccomp);
    if (!content || !context_.events.governs(tree_.lemma(governor), Upos::verb, Governor::say))
      return false;
    const bool gerund = is_ing(tree_, right) && !tree_.has(right, Deprel::aux);
    // "..., she said on Monday during the hearing"
    const bool told_before = *content < governor && governor < first_;
    if (told_before && tree_.token(first_ - 1).upos != Upos::punct) return true;
    // "During a visit, she said that ..."
    const bool setting = tree_.lemma(first_) == "during";
    return first_ < *content && (governor < first_ || gerund || setting);
  }

  /// "..., but once it moved on, warnings were lifted": the clause is hung on the one before, and
  /// its own main clause on it.
  bool opens_coordinated(TokenIndex right) const {
    return first_ > 0 && tree_.token(first_ - 1).deprel == Deprel::cc &&
           tree_.token(right).deprel == Deprel::conj && context_.phrases.is_predicate(right);
  }

  /// "As the storm neared, schools closed": the parser may have taken the clause for the main one.
  bool opens_sentence(TokenIndex right) const {
    const Deprel relation = tree_.token(first_).deprel;
    return tree_.token(right).upos == Upos::verb &&
           (relation == Deprel::mark || relation == Deprel::case_);
  }

  std::optional<TokenIndex> clause_after(TokenIndex clause) const {
    for (TokenIndex child : tree_.children(clause))
      if (child > clause && context_.phrases.is_predicate(child) && tree_.marker(child).empty() &&
          !is_ing(tree_, child) && tree_.token(child).deprel != Deprel::ccomp &&
          tree_.token(child).deprel != Deprel::xcomp)
        return context_.phrases.in(child);
    return std::nullopt;
  }

  /// "dangerous to hold, as it would break": behind a comma a clause tells of the whole; "following
  /// the fire, which hurt a man, checks were ordered": the first clause tells of the fire alone.
  TokenIndex main_clause(TokenIndex governor, bool adverbial, bool past) const {
    const bool apart = adverbial && first_ > 0 && tree_.lemma(first_ - 1) == ",";
    while (apart && governor < first_ && is_to_infinitive(tree_, governor) && tree_.head(governor))
      governor = *tree_.head(governor);
    // "came to help after the dam had burst": what it was for is yet to come.
    if (past && governor < first_ && is_to_infinitive(tree_, governor) &&
        tree_.token(governor).deprel == Deprel::advcl)
      governor = *tree_.head(governor);
    if (governor < last_) return governor;
    for (const Deprel relation : {Deprel::nsubj, Deprel::nsubj_pass}) {
      const auto subject = tree_.child(governor, relation);
      if (!subject || tree_.lemma(*subject) != "which" || *subject < last_) continue;
      for (TokenIndex child : tree_.children(governor))
        if ((tree_.token(child).deprel == Deprel::conj ||
             tree_.token(child).deprel == Deprel::parataxis ||
             (tree_.token(child).deprel == Deprel::advcl && tree_.marker(child).empty())) &&
            child > governor && tree_.has(child, Deprel::nsubj))
          return child;
      if (const auto above = tree_.head(governor); above && *above > governor) return *above;
    }
    return governor;
  }

  bool is_state(TokenIndex verb) const {
    return context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::state) &&
           !context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::light);
  }

  const Tree& tree_;
  const CueContext& context_;
  const CueNeighbours beside_;
  TokenIndex first_, last_;
};

}  // namespace

std::optional<TokenIndex> told_with(const CueContext& context, const CausalCue& cue, CueWords words,
                                    TokenIndex right) {
  return SideFinder(context, words).find(cue, right);
}

}  // namespace fabula
