#include "ingest/event/shared_mood.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "graph/vocabulary.h"
#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;
using namespace mood;

/// "opens", "is opened", "has opened".
bool is_in_present(const Tree& tree, TokenIndex verb) {
  const auto finite = std::ranges::find_if(
      tree.children(verb), [&](TokenIndex index) { return tree.token(index).upos == Upos::aux; });
  const Token& token = tree.token(finite == tree.children(verb).end() ? verb : *finite);
  return token.form == VerbForm::finite && token.tense == Tense::present &&
         !one_of(token.lemma, modal_auxiliaries);
}

/// "said they would not return until the war ended": the past of "until it ends".
bool is_told_ahead(const Tree& tree, TokenIndex verb) {
  const auto main = tree.head(verb);
  return main && tree.token(*main).deprel == Deprel::ccomp && is_told_in_past(tree, verb) &&
         one_of(tree.marker(verb), {"before", "once", "until", "when"}) &&
         std::ranges::any_of(tree.children(*main), [&](TokenIndex index) {
           return tree.token(index).deprel == Deprel::aux && tree.lemma(index) == "would";
         });
}

/// "signed it days before the minister arrives"
bool is_awaited(const Tree& tree, TokenIndex verb) {
  return tree.marker(verb) == "before" && is_in_present(tree, verb) &&
         !is_headline(tree.document(), tree.sentence_at(verb));
}

/// "will see trains delivered": the participle tells what one sees.
bool is_witnessed(const Tree& tree, TokenIndex participle) {
  const TokenIndex seen = *tree.head(participle);
  const auto verb = tree.head(seen);
  return verb && tree.token(seen).deprel == Deprel::obj && participle == seen + 1 &&
         tree.token(participle).tense == Tense::past &&
         one_of(tree.lemma(*verb), {"get", "have", "see"});
}

/// "is to step down, with B succeeding her": a participle without a tense of its own is as sure as
/// the clause that it hangs on, and so is "before it opens" in the present. "Will cut jobs after
/// losing customers" tells of what has happened.
bool shares_mood_of_main(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb) {
  constexpr std::array<string_view, 7> temporal{"before", "after", "when", "once",
                                                "until",  "as",    "while"};
  const auto head = tree.head(verb);
  if (tree.token(verb).deprel == Deprel::acl)
    return head &&
           ((is_ing(tree, verb) && tree.preposition(*head) == "with") || is_witnessed(tree, verb));
  if (tree.token(verb).deprel != Deprel::advcl) return false;
  const string_view marker = tree.marker(verb);
  if (is_ing(tree, verb))
    return !tree.has(verb, Deprel::aux) && !one_of(marker, presuppositions) && marker != "after" &&
           !is_judged(tree, lexicon, verb);
  if (marker == "as" && is_told_in_past(tree, verb)) return false;  // in a headline
  return (one_of(marker, temporal) && is_in_present(tree, verb)) || is_told_ahead(tree, verb);
}

void share_mood_with_adverbials(std::span<EventClause> clauses, const Tree& tree,
                                const EventLexicon& lexicon) {
  std::vector<const EventClause*> clause_at(tree.document().tokens.size());
  for (const EventClause& clause : clauses) {
    clause_at[clause.trigger] = &clause;
    for (TokenIndex token : clause.support) clause_at[token] = &clause;
  }
  for (EventClause& clause : clauses) {
    const TokenIndex verb = clause.support.empty() ? clause.trigger : clause.support.back();
    if (clause.modality != Modality::asserted || !shares_mood_of_main(tree, lexicon, verb))
      continue;
    auto governor = tree.head(verb);
    if (tree.token(verb).deprel == Deprel::acl) governor = tree.head(*governor);
    if (!governor) continue;
    const bool told = clause_at[*governor] != nullptr;
    constexpr std::array<string_view, 5> markers{"after", "before", "once", "until", "when"};
    const bool ahead = one_of(tree.marker(verb), markers) || tree.token(verb).deprel == Deprel::acl;
    const bool told_ahead = is_told_ahead(tree, verb);
    const bool to_come = is_to_come(tree, *governor) || told_ahead;
    const bool awaited = is_awaited(tree, verb);
    if (!told && !(ahead && to_come) && !awaited) continue;
    const Modality above = told ? clause_at[*governor]->modality : Modality::planned;
    if (above == Modality::planned || above == Modality::possible)
      clause.modality = above;
    else if (told_ahead)
      clause.modality = Modality::possible;
    else if (awaited)
      clause.modality = Modality::planned;
  }
}

/// "a pact signed in 2001": its own time says that it was.
bool was_done_in_year(const EventClause& clause, const Tree& tree) {
  return std::ranges::any_of(clause.support, [&](TokenIndex verb) {
    return tree.token(verb).deprel == Deprel::acl && tree.token(verb).tense == Tense::past &&
           std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
             return tree.preposition(index) == "in" && tree.token(index).upos == Upos::num;
           });
  });
}

/// "are to hold"
bool is_to_be_done(const Tree& tree, TokenIndex verb) {
  const auto mark = tree.child(verb, Deprel::mark);
  return is_to_infinitive(tree, verb) &&
         std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
           const Deprel relation = tree.token(index).deprel;
           return tree.lemma(index) == "be" &&
                  (relation == Deprel::cop || relation == Deprel::aux) && mark && index < *mark;
         });
}

// What one wants to ease or end is there: "plans to ease tensions".
constexpr auto soothing = std::to_array<string_view>(
    {"abolish", "address", "alleviate", "calm",   "combat",  "contain", "curb",     "defuse",
     "drop",    "ease",    "end",       "extend", "halt",    "lift",    "mitigate", "quell",
     "reduce",  "relax",   "remove",    "repeal", "replace", "resolve", "revoke",   "scrap",
     "settle",  "soothe",  "stop",      "tackle", "waive"});

/// "could arise from a hasty withdrawal", "will lead to layoffs": what nobody has told of before
/// and what a modal verb speaks of is as unsure as that, unless it is only talked of or looked
/// into.
void share_mood_with_nouns(std::span<EventClause> clauses, const Tree& tree,
                           const EventLexicon& lexicon) {
  constexpr std::array<string_view, 3> prepositions{"from", "into", "to"};
  constexpr std::array<string_view, 7> known{"current", "earlier",  "latest", "ongoing",
                                             "past",    "previous", "recent"};
  std::vector<const EventClause*> clause_at(tree.document().tokens.size());
  for (const EventClause& clause : clauses) clause_at[clause.trigger] = &clause;
  for (EventClause& clause : clauses) {
    TokenIndex first = clause.trigger;  // "cases and refunds"
    while (tree.token(first).deprel == Deprel::conj) first = *tree.head(first);
    const auto verb = tree.head(first);
    if (!clause.nominal || clause.definite || clause.modality != Modality::asserted || !verb ||
        !(tree.token(*verb).upos == Upos::verb || tree.has(*verb, Deprel::cop)))
      continue;
    const bool old = std::ranges::any_of(tree.children(clause.trigger), [&](TokenIndex index) {
      return one_of(tree.lemma(index), known);
    });
    if (old || was_done_in_year(clause, tree)) continue;
    if (one_of(tree.lemma(*verb), soothing)) continue;
    const EventClause* told = clause_at[*verb];
    const string_view family = told ? family_of(told->type) : string_view{};
    if (family == "statement" || family == "justice" || family == "agreement" ||
        family == "meeting" || (told && one_of(told->type, {"finance.review", "politics.protest"})))
      continue;
    const Deprel relation = tree.token(first).deprel;
    const bool object = relation == Deprel::obj ||
                        (relation == Deprel::obl && one_of(tree.preposition(first), prepositions));
    // "are to hold talks"
    if (object && is_to_be_done(tree, *verb)) clause.modality = Modality::planned;
    // "plans to give refunds"
    if (object && clause.support.empty() && is_to_infinitive(tree, *verb) && told &&
        told->modality == Modality::planned)
      clause.modality = Modality::planned;
    // "did not send a distress call", "whether it sent a distress call"
    const bool undone = relation == Deprel::obj && !(told && told->lexical) &&
                        !lexicon.governs(tree.lemma(*verb), Upos::verb, Governor::say) &&
                        !lexicon.governs(tree.lemma(*verb), Upos::verb, Governor::negate);
    if (undone && is_negated(tree, *verb)) clause.modality = Modality::negated;
    if (undone && tree.marker(*verb) == "whether") clause.modality = Modality::possible;
    for (TokenIndex index : tree.children(*verb)) {
      if (tree.token(index).upos != Upos::aux) continue;
      if (object && one_of(tree.lemma(index), future_auxiliaries))
        clause.modality = Modality::planned;
      else if ((object || relation == Deprel::nsubj) && one_of(tree.lemma(index), doubtful))
        clause.modality = Modality::possible;
    }
  }
}

}  // namespace

bool is_to_come(const Tree& tree, TokenIndex predicate) {
  return std::ranges::any_of(tree.children(predicate), [&](TokenIndex index) {
    return tree.token(index).upos == Upos::aux && one_of(tree.lemma(index), future_auxiliaries);
  });
}

void share_moods(std::span<EventClause> clauses, const Tree& tree, const EventLexicon& lexicon) {
  share_mood_with_adverbials(clauses, tree, lexicon);
  share_mood_with_nouns(clauses, tree, lexicon);
}

}  // namespace fabula
