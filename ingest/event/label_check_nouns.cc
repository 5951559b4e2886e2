#include <algorithm>
#include <array>
#include <optional>

#include "ingest/event/label_check.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

// What a headline must tell of a noun: what it is of or for, whose it is, how many there are.

namespace fabula {
namespace {

using std::string_view;

/// Prepositions behind a noun that mostly belong to it: "limits on exports".
constexpr auto of_noun =
    std::to_array<string_view>({"about", "against", "as", "between", "for", "from", "into", "of",
                                "off", "on", "onto", "out", "over", "to", "with"});

}  // namespace

/// What the noun is of or for, how many, and who stands beside it.
bool LabelCheck::is_whole_noun(TokenIndex noun, Part part) const {
  if (phrases_.actor(noun)) return true;
  if (lacks_purpose(noun)) return false;
  return std::ranges::none_of(tree_.children(noun), [&](TokenIndex index) {
    return index < noun ? lacks_before(index, noun) : lacks_behind(index, part);
  });
}

/// A number that is not told, or what is no modifier: "found unconstitutional a law", "granted Anna
/// a pardon", a finite verb.
bool LabelCheck::lacks_before(TokenIndex modifier, TokenIndex noun) const {
  const Token& token = tree_.token(modifier);
  const bool adjective = token.deprel == Deprel::amod;
  if (token.deprel == Deprel::nummod) return !told_.tells(modifier);
  if (token.deprel == Deprel::det) return points_back(modifier, noun);
  if (token.deprel == Deprel::nmod_poss && lacks_owner(modifier)) return true;
  if (adjective && token.upos == Upos::verb && token.form == VerbForm::finite) return true;
  const auto article = tree_.child(noun, Deprel::det);
  const bool modifies = adjective || token.deprel == Deprel::compound ||
                        token.deprel == Deprel::nmod_unmarked || token.deprel == Deprel::nmod_poss;
  return modifies && article && modifier < *article;
}

/// A circumstance needs no more than what it is of: what stands further behind it is as often of
/// another word.
bool LabelCheck::lacks_behind(TokenIndex modifier, Part part) const {
  if (is_rank_limited(modifier)) return true;
  const Deprel relation = tree_.token(modifier).deprel;
  if (told_.tells(modifier))
    return (relation == Deprel::nmod && !is_whole_noun(modifier, Part::circumstance)) ||
           (relation == Deprel::acl && !is_whole(modifier));
  switch (relation) {
    case Deprel::nmod: {
      const string_view preposition = tree_.preposition(modifier);
      if (preposition == "per" || preposition == "than") return true;
      const bool close = tree_.extent(modifier).first == tree_.head(modifier).value_or(0) + 1;
      const bool asked =
          part == Part::core
              ? one_of(preposition, of_noun)
              : preposition == "of" ||
                    (close && one_of(preposition, {"about", "against", "for", "on"}));
      return asked && !phrases_.is_time(modifier);
    }
    case Deprel::acl:
      return !tree_.marker(modifier).empty() ||
             (tree_.head(modifier) && phrases_.is_told_by_gerund(*tree_.head(modifier)));
    case Deprel::acl_relcl:
      return is_clause_without_gap(modifier) || (part == Part::core && tells_which(modifier));
    case Deprel::ccomp:
      return true;
    case Deprel::conj:
      return part == Part::core && !told_.has_form_of("others");
    default:
      return false;
  }
}

/// "this deadline", "for such attacks": the noun alone does not say which.
bool LabelCheck::points_back(TokenIndex article, TokenIndex noun) const {
  const string_view preposition = tree_.preposition(noun);
  const auto above = tree_.head(noun);
  const bool some = preposition == "of" && above && tree_.token(*above).upos == Upos::num;
  if (some) return false;  // "two of these ships" are two ships
  // "criticised the move": the sentence before says which.
  if (tree_.lemma(article) == "the" && !tree_.token(noun).plural &&
      one_of(tree_.lemma(noun),
             {"comment", "idea", "matter", "move", "remark", "step", "suggestion"}))
    return is_bare(noun) && told_.has_form_of(tree_.lemma(noun));
  return one_of(tree_.lemma(article), {"such", "that", "these", "this", "those"}) &&
         (preposition.empty() || one_of(preposition, of_noun)) && is_bare(noun);
}

/// Nothing stands with the noun that says which or what kind.
bool LabelCheck::is_bare(TokenIndex noun) const {
  return std::ranges::none_of(tree_.children(noun), [&](TokenIndex index) {
    const Deprel relation = tree_.token(index).deprel;
    const bool modifies = relation == Deprel::amod || relation == Deprel::compound ||
                          relation == Deprel::nmod || relation == Deprel::nmod_unmarked ||
                          relation == Deprel::nummod || relation == Deprel::nmod_poss ||
                          relation == Deprel::flat;
    return modifies && told_.tells(index);
  });
}

/// "limited its spread": whose is neither told, nor is it the subject that the pronoun may be of.
bool LabelCheck::lacks_owner(TokenIndex pronoun) const {
  const string_view lemma = tree_.lemma(pronoun);
  if (!one_of(lemma, {"her", "his", "its", "their"}) || told_.tells(pronoun)) return false;
  if (phrases_.actor(pronoun)) return true;
  std::optional<TokenIndex> subject;
  for (auto above = tree_.head(pronoun); above && !subject; above = tree_.head(*above))
    if (tree_.token(*above).upos == Upos::verb) subject = surface_subject(tree_, *above);
  if (!subject) return true;
  const auto [first, last] = tree_.extent(*subject);
  if (first <= pronoun && pronoun < last) return true;  // "its spread was limited"
  const NameKind kind = tree_.token(*subject).name;
  const bool of_person = one_of(lemma, {"her", "his"});
  return of_person ? kind == NameKind::organization || kind == NameKind::location
                   : kind == NameKind::person && lemma == "its";
}

/// "people who had been accused", "places where ice had melted": a noun of no content is told apart
/// by its clause alone.
bool LabelCheck::tells_which(TokenIndex clause) const {
  constexpr auto nouns = std::to_array<string_view>(
      {"anybody", "anyone", "area", "case",     "child",   "company", "country",
       "firm",    "group",  "item", "man",      "matter",  "one",     "people",
       "person",  "place",  "site", "somebody", "someone", "thing",   "woman"});
  const auto noun = tree_.head(clause);
  const TokenIndex first = tree_.extent(clause).first;
  return noun && first == *noun + 1 && one_of(tree_.lemma(*noun), nouns) && is_bare(*noun);
}

/// "danger the building may collapse": no relative clause, since it has all that it asks for.
bool LabelCheck::is_clause_without_gap(TokenIndex verb) const {
  const auto subject = own_subject(tree_, verb);
  return subject && tree_.head(*subject) == verb && *subject < verb &&
         (is_intransitive(tree_.lemma(verb)) || tree_.has(verb, Deprel::obj) ||
          is_passive(tree_, verb));
}

/// "her refusal to debate": what for is told right behind.
bool LabelCheck::lacks_purpose(TokenIndex noun) const {
  if (!phrases_.has_purpose(noun)) return false;
  const auto is_purpose = [&](TokenIndex index) {
    return is_to_infinitive(tree_, index) && tree_.extent(index).first == noun + 1 &&
           tree_.token(noun + 1).upos != Upos::punct && !told_.tells(index);
  };
  const auto head = tree_.head(noun);
  return std::ranges::any_of(tree_.children(noun), is_purpose) ||
         (head && std::ranges::any_of(tree_.children(*head), is_purpose));
}

/// "the first talks since May" are not the first: what ranks them and not since when is told.
bool LabelCheck::is_rank_limited(TokenIndex since) const {
  constexpr auto ranks =
      std::to_array<string_view>({"first", "last", "latest", "only", "biggest", "deadliest",
                                  "highest", "largest", "lowest", "worst"});
  const bool limits = tree_.marker(since) == "since" || tree_.preposition(since) == "since";
  return limits && told_.has_any_of(ranks) && !told_.has_form_of("since");
}

}  // namespace fabula
