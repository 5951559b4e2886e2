#include "ingest/cause/connective_side.h"

#include <algorithm>
#include <array>

#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

class SideFinder {
 public:
  SideFinder(const CueContext& context, CueWords words)
      : tree_(context.tree), context_(context), first_(words.first), last_(words.last) {}

  /// What the right side is said of: the event that it hangs on, or the subject of "was due to".
  std::optional<TokenIndex> find(const CausalCue& cue, TokenIndex right) const {
    if (tree_.has(right, Deprel::cop) && tree_.token(first_).deprel != Deprel::mark) {
      if (const auto noun = noun_after_copula(*tree_.child(right, Deprel::cop)))
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
    if (const auto verb = verb_resumed(right)) governor = verb;
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
      if (governor < first_ && tree_.head(governor) && opens_with(governor, "where"))
        governor = *tree_.head(governor);
    } else if (const auto clause = clause_right_before(governor, cue.kind == LinkKind::during)) {
      return context_.phrases.above(*clause);
    }
    if (is_plain(cue))
      if (const auto noun = phrase_before(governor, right)) return noun;
    if (const auto next = clause_behind(governor, right)) governor = *next;
    if (governor < first_ && opens_clause_behind(right)) return std::nullopt;
    if (const auto noun = subject_before(governor)) return noun;
    // A phrase does not precede the noun that it modifies: it belongs to the clause.
    while (governor > right && tree_.head(governor) && tree_.token(governor).upos == Upos::noun &&
           !tree_.has(governor, Deprel::cop))
      governor = *tree_.head(governor);
    if (is_state(governor) && tree_.token(right).upos == Upos::noun)
      if (const auto participle = participle_before_cue(governor)) return participle;
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

  /// "was on hiatus due to": what stands between is what has the cause.
  std::optional<TokenIndex> noun_after_copula(TokenIndex copula) const {
    for (TokenIndex i = first_; i-- > copula + 1;)
      if (tree_.token(i).upos == Upos::noun) return i;
    return std::nullopt;
  }

  /// "officials, following an inquiry, said so": between commas a phrase tells of the verb behind,
  /// whose subject the parser may have missed.
  std::optional<TokenIndex> verb_resumed(TokenIndex right) const {
    const TokenIndex end = tree_.extent(right).second;
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(first_)];
    if (first_ == 0 || end + 1 >= sentence.last || tree_.lemma(first_ - 1) != "," ||
        tree_.lemma(end) != ",")
      return std::nullopt;
    const Token& next = tree_.token(end + 1);
    const bool resumes = next.upos == Upos::verb && next.form == VerbForm::finite &&
                         next.deprel == Deprel::conj && !tree_.has(end + 1, Deprel::nsubj);
    return resumes ? std::optional(end + 1) : std::nullopt;
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
    }
    return governor;
  }

  /// "was sworn in following the resignation of his predecessor due to a scandal": right behind a
  /// phrase that names a cause, another tells of that.
  std::optional<TokenIndex> phrase_before(TokenIndex governor, TokenIndex right) const {
    if (tree_.token(right).upos != Upos::noun) return std::nullopt;
    for (TokenIndex child : tree_.children(governor)) {
      if (child >= first_ || tree_.token(child).deprel != Deprel::obl ||
          tree_.extent(child).second != first_)
        continue;
      const auto preposition = tree_.child(child, Deprel::case_);
      if (!preposition || tree_.has(child, Deprel::nummod)) continue;
      const std::array words{tree_.document().word(tree_.token(*preposition)),
                             tree_.document().word(tree_.token(*preposition + 1))};
      const CausalCue* cue = context_.cues.connective(words);
      if (cue && cue->argument == CausalCue::Argument::right && cue->kind <= LinkKind::before)
        if (const auto noun = context_.phrases.in(child)) return noun;
    }
    return std::nullopt;
  }

  /// "named a man who was running when he was hit", "moved before working there because of ...",
  /// "tired of hearing that it was bad because ...": what follows a subordinate clause without a
  /// comma tells of that clause. So does, of a deed that is judged, what tells its time: "was
  /// convicted of robbing them while they slept".
  std::optional<TokenIndex> clause_right_before(TokenIndex governor, bool during) const {
    static constexpr std::array<string_view, 6> markers{"before", "after", "because",
                                                        "since",  "until", "while"};
    for (TokenIndex i = first_; i-- > governor + 1;) {
      const bool predicate = tree_.token(i).upos == Upos::verb || tree_.has(i, Deprel::cop);
      if (!predicate || tree_.extent(i).second != first_) continue;
      const Deprel relation = tree_.token(i).deprel;
      const string_view marker = tree_.marker(i);
      const bool finite = tree_.token(i).form == VerbForm::finite;
      const bool judged = is_ing(tree_, i) && one_of(marker, {"for", "of"}) &&
                          context_.events.in_class(tree_.lemma(*tree_.head(i)), "judgement");
      if (during && judged && tree_.token(first_).deprel != Deprel::case_) return i;
      if (relation == Deprel::acl_relcl || (relation == Deprel::acl && finite) ||
          (relation == Deprel::advcl && (one_of(marker, markers) || opens_with(i, "when"))) ||
          (marker == "that" && (relation == Deprel::acl || relation == Deprel::ccomp)))
        return i;
    }
    return std::nullopt;
  }

  /// "died when a mob attacked, ...": an adverb opens the clause.
  bool opens_with(TokenIndex clause, string_view adverb) const {
    return std::ranges::any_of(tree_.children(clause), [&](TokenIndex child) {
      return child < clause && tree_.token(child).deprel == Deprel::advmod &&
             tree_.lemma(child) == adverb;
    });
  }

  /// "was beaten, but when it counted, won": behind a conjunction the words open what follows.
  /// Where that is not found, they do not tell of what stands before it.
  bool opens_clause_behind(TokenIndex right) const {
    if (first_ < 2 || tree_.token(first_ - 1).deprel != Deprel::cc) return false;
    const Upos before = tree_.token(first_ - 2).upos;  // "before and after the vote"
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(first_)];
    // "not of need, but because they liked it"
    if (tree_.extent(right).second + 1 >= sentence.last) return false;
    return tree_.token(right).deprel != Deprel::conj && before != Upos::adp &&
           before != Upos::sconj;
  }

  /// "Norvia votes in May, and due to the storm, ferries were cancelled": a phrase between a
  /// conjunction and a comma opens the clause behind it.
  std::optional<TokenIndex> clause_behind(TokenIndex governor, TokenIndex right) const {
    const bool opens = first_ > 0 && tree_.token(first_ - 1).deprel == Deprel::cc;
    const TokenIndex end = tree_.extent(right).second;
    const Sentence& sentence = tree_.document().sentences[tree_.sentence_of(first_)];
    if (!opens || end >= sentence.last || tree_.token(end).upos != Upos::punct) return std::nullopt;
    std::optional<TokenIndex> before = governor;
    while (before && !context_.phrases.is_predicate(*before)) before = tree_.head(*before);
    if (!before || *before > first_) return std::nullopt;
    for (TokenIndex child : tree_.children(*before))
      if (child > end && context_.phrases.is_predicate(child)) return child;
    return std::nullopt;
  }

  /// "the delays due to the storm will cost millions": between a subject and its verb the phrase
  /// tells of the subject.
  std::optional<TokenIndex> subject_before(TokenIndex governor) const {
    if (governor < last_ || first_ == 0 || tree_.token(first_ - 1).upos == Upos::punct)
      return std::nullopt;
    for (const Deprel relation : {Deprel::nsubj, Deprel::nsubj_pass}) {
      const auto subject = tree_.child(governor, relation);
      if (subject && *subject < first_) return context_.phrases.in(*subject);
    }
    return std::nullopt;
  }

  bool is_state(TokenIndex verb) const {
    return context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::state) &&
           !context_.events.governs(tree_.lemma(verb), Upos::verb, Governor::light);
  }

  /// "stands in contrast to the duty imposed following ...": a state has no cause that a phrase far
  /// behind it could name; the participle right before the phrase tells what happened.
  std::optional<TokenIndex> participle_before_cue(TokenIndex state) const {
    for (TokenIndex i = first_; i-- > state + 1;)
      if (tree_.token(i).upos == Upos::verb)
        return tree_.token(i).deprel == Deprel::acl ? std::optional(i) : std::nullopt;
    return std::nullopt;
  }

  const Tree& tree_;
  const CueContext& context_;
  TokenIndex first_, last_;
};

}  // namespace

std::optional<TokenIndex> told_with(const CueContext& context, const CausalCue& cue, CueWords words,
                                    TokenIndex right) {
  return SideFinder(context, words).find(cue, right);
}

}  // namespace fabula
