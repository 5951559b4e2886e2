#include "ingest/cause/cue_neighbours.h"

#include <array>

#include "ingest/event/arguments.h"
#include "ingest/text/one_of.h"

namespace fabula {

using std::string_view;

/// "was on hiatus due to": what stands between is what has the cause.
std::optional<TokenIndex> CueNeighbours::noun_after_copula(TokenIndex copula) const {
  for (TokenIndex i = first_; i-- > copula + 1;)
    if (tree_.token(i).upos == Upos::noun) return i;
  return std::nullopt;
}

/// "officials, following an inquiry, said so": between commas a phrase tells of the verb behind,
/// whose subject the parser may have missed.
std::optional<TokenIndex> CueNeighbours::verb_resumed(TokenIndex right) const {
  const TokenIndex end = tree_.extent(right).second;
  const Sentence& sentence = tree_.sentence_at(first_);
  if (first_ == 0 || end + 1 >= sentence.last || tree_.lemma(first_ - 1) != "," ||
      tree_.lemma(end) != ",")
    return std::nullopt;
  const Token& next = tree_.token(end + 1);
  const bool resumes = next.upos == Upos::verb && next.form == VerbForm::finite &&
                       next.deprel == Deprel::conj && !tree_.has(end + 1, Deprel::nsubj);
  return resumes ? std::optional(end + 1) : std::nullopt;
}

/// "was sworn in following the resignation of his predecessor due to a scandal": right behind a
/// phrase that names a cause, another tells of that.
std::optional<TokenIndex> CueNeighbours::phrase_before(TokenIndex governor,
                                                       TokenIndex right) const {
  if (tree_.token(right).upos != Upos::noun) return std::nullopt;
  for (TokenIndex child : tree_.children(governor)) {
    if (child >= first_ || tree_.token(child).deprel != Deprel::obl ||
        tree_.extent(child).second != first_)
      continue;
    const auto preposition = tree_.child(child, Deprel::case_);
    if (!preposition || tree_.has(child, Deprel::nummod)) continue;
    const std::array words{tree_.word(*preposition), tree_.word(*preposition + 1)};
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
std::optional<TokenIndex> CueNeighbours::clause_before(TokenIndex governor, bool during) const {
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

bool CueNeighbours::opens_with(TokenIndex clause, string_view adverb) const {
  return std::ranges::any_of(tree_.children(clause), [&](TokenIndex child) {
    return child < clause && tree_.token(child).deprel == Deprel::advmod &&
           tree_.lemma(child) == adverb;
  });
}

/// "was beaten, but when it counted, won": behind a conjunction the words open what follows.
/// Where that is not found, they do not tell of what stands before it.
bool CueNeighbours::opens_clause_behind(TokenIndex right) const {
  if (first_ < 2 || tree_.token(first_ - 1).deprel != Deprel::cc) return false;
  const Upos before = tree_.token(first_ - 2).upos;  // "before and after the vote"
  const Sentence& sentence = tree_.sentence_at(first_);
  // "not of need, but because they liked it"
  if (tree_.extent(right).second + 1 >= sentence.last) return false;
  return tree_.token(right).deprel != Deprel::conj && before != Upos::adp && before != Upos::sconj;
}

/// "Norvia votes in May, and due to the storm, ferries were cancelled": a phrase between a
/// conjunction and a comma opens the clause behind it.
std::optional<TokenIndex> CueNeighbours::clause_behind(TokenIndex governor,
                                                       TokenIndex right) const {
  const bool opens = first_ > 0 && tree_.token(first_ - 1).deprel == Deprel::cc;
  const TokenIndex end = tree_.extent(right).second;
  const Sentence& sentence = tree_.sentence_at(first_);
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
std::optional<TokenIndex> CueNeighbours::subject_before(TokenIndex governor) const {
  if (governor < last_ || first_ == 0 || tree_.token(first_ - 1).upos == Upos::punct)
    return std::nullopt;
  for (const Deprel relation : {Deprel::nsubj, Deprel::nsubj_pass}) {
    const auto subject = tree_.child(governor, relation);
    if (subject && *subject < first_) return context_.phrases.in(*subject);
  }
  return std::nullopt;
}

/// "stands in contrast to the duty imposed following ...": a state has no cause that a phrase far
/// behind it could name; the participle right before the phrase tells what happened.
std::optional<TokenIndex> CueNeighbours::participle_before(TokenIndex state) const {
  for (TokenIndex i = first_; i-- > state + 1;)
    if (tree_.token(i).upos == Upos::verb)
      return tree_.token(i).deprel == Deprel::acl ? std::optional(i) : std::nullopt;
  return std::nullopt;
}

}  // namespace fabula
