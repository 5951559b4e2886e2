#include "ingest/event/dating_clauses.h"
#include "ingest/text/one_of.h"

#include <algorithm>
#include <array>

namespace fabula {

DatedClauses::DatedClauses(std::span<EventClause> clauses, const Tree& tree)
    : clauses_(clauses), tree_(tree), clause_at_(tree.document().tokens.size()) {
  for (std::uint32_t i = 0; i < clauses.size(); ++i) {
    clause_at_[clauses[i].trigger] = i + 1;
    for (TokenIndex token : clauses[i].support) clause_at_[token] = i + 1;
  }
}

std::optional<Day> DatedClauses::published(TokenIndex token) const {
  const Article& article = *tree_.document().article;
  const auto block = tree_.sentence_at(token).block;
  if (block < article.blocks.size() && article.blocks[block].date)
    return article.blocks[block].date;
  return article.published;
}

/// "his attempt to cross failed", "it was his attempt to cross": the noun is told of in the past.
static bool is_past_attempt(const Tree& tree, TokenIndex noun) {
  if (tree.lemma(noun) != "attempt" || tree.token(noun).upos != Upos::noun) return false;
  auto verb = tree.child(noun, Deprel::cop);
  if (!verb && tree.token(noun).deprel == Deprel::nsubj) verb = tree.head(noun);
  return verb && tree.token(*verb).tense == Tense::past &&
         tree.token(*verb).form == VerbForm::finite;
}

/// "tried to leave": whatever came of it came then.
static bool was_attempted(const Tree& tree, const EventClause& clause) {
  constexpr std::array<std::string_view, 6> attempts{"attempt", "endeavor", "endeavour",
                                                     "strive",  "struggle", "try"};
  const auto is_now = [&](TokenIndex verb) {
    return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
      return tree.token(index).upos == Upos::aux && tree.token(index).tense == Tense::present;
    });
  };
  return std::ranges::any_of(clause.support, [&](TokenIndex verb) {
    return (one_of(tree.lemma(verb), attempts) &&
            (tree.token(verb).tense == Tense::past || (is_ing(tree, verb) && !is_now(verb)))) ||
           is_past_attempt(tree, verb);
  });
}

/// "will not attend", "said nobody would come"
static bool will_not_be(const Tree& tree, const EventClause& clause) {
  if (clause.modality != Modality::negated && clause.modality != Modality::denied) return false;
  const auto lies_ahead = [&](TokenIndex verb) {
    return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
      return tree.token(index).deprel == Deprel::aux && !is_perfect(tree, verb) &&
             one_of(tree.lemma(index), {"shall", "will", "wo", "would"});
    });
  };
  return lies_ahead(clause.trigger) || std::ranges::any_of(clause.support, lies_ahead);
}

bool is_future(const Tree& tree, const EventClause& clause) {
  if (clause.modality == Modality::planned || will_not_be(tree, clause)) return true;
  return clause.modality == Modality::possible && !is_perfect(tree, clause.trigger) &&
         !was_attempted(tree, clause);
}

bool is_known(const EventDate& date) {
  return date.basis != DateBasis::publication && date.basis != DateBasis::unknown;
}

TokenIndex top_of(const EventClause& clause) {
  return clause.support.empty() ? clause.trigger : clause.support.back();
}

std::optional<TokenIndex> root_of(const Tree& tree, const Sentence& sentence) {
  for (TokenIndex i = sentence.first; i < sentence.last; ++i)
    if (tree.token(i).deprel == Deprel::root) return i;
  return std::nullopt;
}

std::string_view connective_of(const Tree& tree, TokenIndex token) {
  const std::string_view own = tree.preposition(token);
  return own.empty() ? tree.marker(token) : own;
}

bool can_date(const Timex& timex) {
  // "now" and "currently" date a state of affairs, not the event that brought it about.
  return timex.type != TimexType::set && !timex.interval.is_unknown() &&
         timex.value != "PRESENT_REF";
}

}  // namespace fabula
