#include "ingest/actor/pronoun_clause.h"

#include <algorithm>

#include "ingest/event/arguments.h"
#include "ingest/event/subjects.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

constexpr int max_depth = 12;  // of clauses; no sentence of news has more

bool is_predicate(const Tree& tree, TokenIndex word) {
  const Upos upos = tree.token(word).upos;
  return upos == Upos::verb || upos == Upos::aux || tree.has(word, Deprel::cop);
}

/// "In her speech Anna": the phrase stands in front of the subject and is no quotation.
bool is_fronted(const Tree& tree, TokenIndex phrase, TokenIndex subject) {
  const Deprel relation = tree.token(phrase).deprel;
  return phrase < subject && (relation == Deprel::obl || relation == Deprel::advcl ||
                              relation == Deprel::obl_unmarked || relation == Deprel::advmod);
}

/// "Anna's promise that she would come": who holds what a clause or a phrase below the noun tells.
std::optional<TokenIndex> holder(const Tree& tree, TokenIndex noun, TokenIndex below) {
  const auto owner = tree.child(noun, Deprel::nmod_poss);
  return owner && owner != below && tree.token(below).deprel != Deprel::acl_relcl ? owner
                                                                                  : std::nullopt;
}

}  // namespace

PronounClause::PronounClause(const Tree& tree, TokenIndex pronoun)
    : tree_(tree), pronoun_(pronoun), verb_(tree.head(pronoun)) {
  // "saw pictures of him": in the clause of "saw", if the pictures are nobody's.
  while (verb_ && !is_predicate(tree, *verb_) && !tree.has(*verb_, Deprel::nmod_poss))
    verb_ = tree.head(*verb_);
  if (is_possessive()) verb_.reset();
  TokenIndex below = pronoun;
  auto above = tree.head(pronoun);
  for (int depth = 0; above && depth < max_depth;
       ++depth, below = *above, above = tree.head(*above)) {
    const auto subject =
        is_predicate(tree, *above) ? surface_subject(tree, *above) : holder(tree, *above, below);
    if (!subject) continue;
    const auto [first, last] = tree.extent(*subject);
    if (pronoun >= first && pronoun < last) {
      in_subject_ = in_subject_ || subjects_.empty();
      continue;
    }
    if (*subject > pronoun && !is_fronted(tree, below, *subject)) continue;
    if (std::ranges::find(subjects_, *subject) == subjects_.end()) subjects_.push_back(*subject);
  }
}

bool PronounClause::is_possessive() const {
  return tree_.token(pronoun_).deprel == Deprel::nmod_poss;
}

bool PronounClause::is_reflexive() const {
  const std::string_view word = tree_.word(pronoun_);
  return word.ends_with("self") || word.ends_with("selves");
}

bool PronounClause::is_argument(Deprel relation) const {
  return relation == Deprel::obj || relation == Deprel::iobj || relation == Deprel::nsubj ||
         relation == Deprel::nsubj_pass || relation == Deprel::obl_agent;
}

bool PronounClause::excludes(TokenIndex other) const {
  if (!verb_ || is_reflexive()) return false;
  const Deprel own = tree_.token(pronoun_).deprel;
  const bool subject = own == Deprel::nsubj || own == Deprel::nsubj_pass;
  // "brought the bags with her"
  const bool object = is_argument(own) || own == Deprel::nmod ||
                      (own == Deprel::obl && !one_of(tree_.preposition(pronoun_),
                                                     {"around", "behind", "before", "with"}));
  if (!subject && object && own_subject() == other) return true;
  if (subject && is_beside_participle(other)) return true;
  if (tree_.head(other) == verb_ && is_argument(tree_.token(other).deprel) && (subject || object))
    return true;
  if (!subject || other < pronoun_) return false;
  // "she praised the son of Anna", but "she left when Anna came": within the clause itself.
  auto above = std::optional(other);
  for (int depth = 0; above && depth < max_depth; ++depth, above = tree_.head(*above)) {
    if (above == verb_) return true;
    const Deprel relation = tree_.token(*above).deprel;
    if (relation == Deprel::compound || relation == Deprel::amod || is_predicate(tree_, *above))
      return false;
  }
  return false;
}

/// "Speaking to Anna, she said": who does what the participle tells is the pronoun's subject.
bool PronounClause::is_beside_participle(TokenIndex other) const {
  const Deprel relation = tree_.token(other).deprel;
  const auto participle = tree_.head(other);
  return participle && *participle < pronoun_ && tree_.head(*participle) == verb_ &&
         tree_.token(*participle).deprel == Deprel::advcl &&
         tree_.word(*participle).ends_with("ing") &&
         (relation == Deprel::obj || relation == Deprel::iobj || relation == Deprel::obl);
}

std::optional<TokenIndex> PronounClause::own_subject() const {
  return verb_ && is_predicate(tree_, *verb_) ? surface_subject(tree_, *verb_) : std::nullopt;
}

std::optional<TokenIndex> PronounClause::object_before() const {
  if (!verb_ || tree_.token(*verb_).deprel != Deprel::conj ||
      tree_.token(pronoun_).deprel != Deprel::obj)
    return std::nullopt;
  const TokenIndex first = *tree_.head(*verb_);
  return own_subject() == surface_subject(tree_, first) ? tree_.child(first, Deprel::obj)
                                                        : std::nullopt;
}

std::optional<TokenIndex> PronounClause::judged_object() const {
  const auto reason = is_possessive() ? possessed_reason() : told_reason();
  auto verb = reason ? tree_.head(*reason) : std::nullopt;
  if (verb && tree_.token(*verb).deprel == Deprel::obj) verb = tree_.head(*verb);
  if (!verb || !judges(tree_.lemma(*verb))) return std::nullopt;
  const auto object = tree_.child(*verb, Deprel::obj);
  return object && *object < pronoun_ ? object : std::nullopt;
}

/// "for his work"
std::optional<TokenIndex> PronounClause::possessed_reason() const {
  const auto reason = tree_.head(pronoun_);
  const bool told = reason && one_of(tree_.preposition(*reason), {"for", "of", "on", "over"});
  return told ? reason : std::nullopt;
}

/// "because he lied", ", saying he lied"
std::optional<TokenIndex> PronounClause::told_reason() const {
  const Deprel relation = tree_.token(pronoun_).deprel;
  auto clause = tree_.head(pronoun_);
  if (!clause || (relation != Deprel::nsubj && relation != Deprel::nsubj_pass)) return std::nullopt;
  const bool said = tree_.token(*clause).deprel == Deprel::ccomp;
  if (said) clause = tree_.head(*clause);
  const bool told =
      tree_.token(*clause).deprel == Deprel::advcl &&
      (said ? !tree_.has(*clause, Deprel::nsubj) : tree_.marker(*clause) == "because");
  return told ? clause : std::nullopt;
}

std::optional<TokenIndex> PronounClause::joined_before() const {
  const auto owned = tree_.head(pronoun_);
  if (!is_possessive() || !owned || tree_.token(*owned).deprel != Deprel::conj || pronoun_ < 2 ||
      tree_.token(pronoun_ - 1).upos != Upos::cconj)
    return std::nullopt;
  return tree_.head(*owned);
}

}  // namespace fabula
