#include "ingest/event/dating_fronted.h"

#include <algorithm>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// The main clause of the sentence that an adverbial opens.
class FrontedAdverbial {
 public:
  FrontedAdverbial(const DatedClauses& clauses, const TimeAdverbial& adverbial)
      : clauses_(clauses),
        tree_(clauses.tree()),
        adverbial_(adverbial),
        sentence_(tree_.sentence_at(adverbial.first)) {}

  /// "On Monday, ..." at the head of a sentence modifies the main clause, whatever the tree says; a
  /// tree whose root it is has gone wrong.
  bool opens_sentence() const {
    return adverbial_.opens_sentence() && adverbial_.last < sentence_.last &&
           (tree_.word(adverbial_.last) == "," ||
            tree_.token(adverbial_.head).deprel == Deprel::root);
  }

  /// "...; in 2009, she was appointed": what a semicolon parts has a time of its own.
  bool opens_part() const {
    TokenIndex before = adverbial_.first;
    while (before > sentence_.first && tree_.token(before - 1).upos == Upos::adp) --before;
    return before > sentence_.first && tree_.word(before - 1) == ";" &&
           adverbial_.last < sentence_.last && tree_.word(adverbial_.last) == ",";
  }

  /// The event of the sentence's root, else the first finite one that is no relative clause.
  EventClause* main_clause() const {
    EventClause* first = nullptr;
    for (TokenIndex i = adverbial_.last; i < sentence_.last; ++i) {
      EventClause* clause = clauses_.told_by(i);
      if (!clause || tree_.token(i).upos != Upos::verb) continue;
      if (tree_.token(i).deprel == Deprel::root) return reports_the_first(i) ? first : clause;
      if (!first && is_free(i)) first = clause;
    }
    // "On Monday, officials said a bomb went off" sets the scene for what they tell of that day,
    // not for what had happened or is to come.
    const bool told_then = first && !is_perfect(tree_, first->trigger) && !is_future(tree_, *first);
    return speaks() && !told_then ? nullptr : first;
  }

  /// The first finite clause behind the expression that is no relative clause.
  EventClause* first_behind() const {
    for (TokenIndex i = adverbial_.last; i < sentence_.last; ++i)
      if (EventClause* clause = clauses_.told_by(i);
          clause && tree_.token(i).upos == Upos::verb && is_free(i))
        return clause;
    return nullptr;
  }

 private:
  /// "On Monday, shares fell, data showed": the root comes last and has its content before it.
  bool reports_the_first(TokenIndex root) const {
    return std::ranges::any_of(tree_.children(root), [&](TokenIndex index) {
      return tree_.token(index).deprel == Deprel::ccomp && index < root && clauses_.told_by(index);
    });
  }

  /// A finite clause of its own; "who left", "which said" is none. Where the root of the sentence
  /// is a verb that nobody does ("attorneys" of "attorneys general filed"), the tree has gone
  /// wrong.
  bool is_free(TokenIndex verb) const {
    const Token& token = tree_.token(verb);
    if (token.form != VerbForm::finite && !tree_.has(verb, Deprel::aux_pass)) return false;
    if (token.deprel != Deprel::acl_relcl && token.deprel != Deprel::acl) return true;
    const bool linked = std::ranges::any_of(tree_.children(verb), [&](TokenIndex index) {
      return one_of(tree_.lemma(index), {"who", "which", "that", "where", "to"});
    });
    return !linked &&
           (tree_.token(*tree_.head(verb)).deprel == Deprel::appos || !has_acting_root());
  }

  /// The root of the sentence is a verb that is no event: saying, being.
  bool speaks() const {
    const TokenIndex root = sentence_root();
    return tree_.token(root).upos == Upos::verb && !clauses_.told_by(root) && has_acting_root();
  }

  TokenIndex sentence_root() const { return root_of(tree_, sentence_).value_or(sentence_.first); }

  bool has_acting_root() const {
    const TokenIndex root = sentence_root();
    if (root < adverbial_.opening_end) return false;  // it is the time itself
    if (clauses_.told_by(root) || tree_.has(root, Deprel::cop)) return true;
    return tree_.token(root).upos == Upos::verb &&
           (tree_.has(root, Deprel::nsubj) || tree_.has(root, Deprel::nsubj_pass) ||
            tree_.has(root, Deprel::expl));
  }

  const DatedClauses& clauses_;
  const Tree& tree_;
  const TimeAdverbial& adverbial_;
  const Sentence& sentence_;
};

}  // namespace

EventClause* clause_behind_fronted(const DatedClauses& clauses, const TimeAdverbial& adverbial) {
  const FrontedAdverbial fronted(clauses, adverbial);
  if (fronted.opens_sentence())
    if (EventClause* clause = fronted.main_clause()) return clause;
  return fronted.opens_part() ? fronted.first_behind() : nullptr;
}

}  // namespace fabula
