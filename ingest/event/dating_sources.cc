#include "ingest/event/dating_sources.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

constexpr std::int64_t longest = 31;  // days of a date that another event can have as well

bool is_close(const DateInterval& interval) {
  return !interval.is_open() && interval.length().value_or(longest + 1) <= longest;
}

/// "hurt as a bus hit a bridge": both at once.
bool goes_with(const Tree& tree, const EventClause& below, TokenIndex verb) {
  return one_of(tree.marker(verb), {"as", "while"}) && !is_future(tree, below) && !below.nominal &&
         tree.has(verb, Deprel::nsubj);
}

/// "died and others lost their homes as a storm hit the coast": the clause behind both.
bool has_setting(const DatedClauses& clauses, TokenIndex verb) {
  const Tree& tree = clauses.tree();
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    const EventClause* below = clauses.told_by(index);
    return below && index > verb && tree.token(index).deprel == Deprel::advcl &&
           is_known(below->when) && goes_with(tree, *below, index);
  });
}

}  // namespace

std::optional<TokenIndex> dated_clause_below(const DatedClauses& clauses,
                                             const EventClause& clause) {
  const Tree& tree = clauses.tree();
  for (TokenIndex index : tree.children(clause.trigger)) {
    const EventClause* below = clauses.told_by(index);
    if (!below || below == &clause || !is_known(below->when)) continue;
    const Deprel relation = tree.token(index).deprel;
    if (relation == Deprel::advcl &&
        (is_locative_clause(tree, index) || goes_with(tree, *below, index)))
      return index;
    // "announced leaving in May": one time for both.
    if (relation == Deprel::xcomp && below->when.time && is_ing(tree, index)) return index;
  }
  return std::nullopt;
}

const EventClause* told_together(const DatedClauses& clauses, const EventClause& clause) {
  const Tree& tree = clauses.tree();
  for (TokenIndex index : tree.children(clause.trigger)) {
    const EventClause* second = clauses.told_by(index);
    if (!second || second == &clause || tree.token(index).deprel != Deprel::conj ||
        is_separate(tree, index) || !is_known(second->when))
      continue;
    // "killed two and hurt five in a blast that happened on Monday"
    const bool at_once = clause.type == "disaster.casualty" && second->when.interval.is_day();
    if ((second->type == clause.type && (second->when.time || at_once)) ||
        has_setting(clauses, index))
      return second;
  }
  return nullptr;
}

const EventClause* occasion_of(const DatedClauses& clauses, TokenIndex verb) {
  const Tree& tree = clauses.tree();
  const auto dated = [&](TokenIndex token) {
    const EventClause* event = clauses.told_by(token);
    return event && is_known(event->when) && is_close(event->when.interval) ? event : nullptr;
  };
  for (TokenIndex noun : tree.children(verb)) {
    if (tree.token(noun).deprel != Deprel::obl ||
        !one_of(tree.preposition(noun), {"at", "during", "in"}))
      continue;
    if (const EventClause* event = dated(noun); event && event->nominal) return event;
    for (TokenIndex participle : tree.children(noun))
      if (tree.token(participle).deprel == Deprel::acl)
        if (const EventClause* event = dated(participle)) return event;
  }
  return nullptr;
}

const EventClause* cause_of_harm(const DatedClauses& clauses, const EventClause& clause) {
  const Tree& tree = clauses.tree();
  const TokenIndex harm = top_of(clause);
  const auto verb = tree.head(harm);
  if (!verb || tree.token(harm).deprel != Deprel::advcl || !is_ing(tree, harm) ||
      !is_violent(clause))
    return nullptr;
  for (TokenIndex noun : tree.children(*verb)) {
    const EventClause* cause = clauses.told_by(noun);
    if (cause && cause != &clause && cause->nominal && is_violent(*cause) && noun < harm &&
        noun > *verb && one_of(tree.preposition(noun), {"after", "following"}) &&
        is_known(cause->when))
      return cause;
  }
  return nullptr;
}

const EventClause* matter_of(const DatedClauses& clauses, const EventClause& clause) {
  const Tree& tree = clauses.tree();
  if (clause.nominal || !is_reaction(clause.lemma)) return nullptr;
  for (TokenIndex noun : tree.children(clause.trigger)) {
    const Deprel relation = tree.token(noun).deprel;
    if (relation != Deprel::obj && relation != Deprel::nsubj_pass) continue;
    const EventClause* matter = clauses.told_by(noun);
    if (matter && is_known(matter->when) && !is_future(tree, *matter) &&
        is_close(matter->when.interval))
      return matter;
  }
  return nullptr;
}

bool is_reaction(string_view lemma) {
  return one_of(lemma, {"annul",     "appeal",   "applaud",  "challenge", "condemn", "criticise",
                        "criticize", "decry",    "denounce", "hail",      "lament",  "lift",
                        "mourn",     "overrule", "overturn", "praise",    "probe",   "quash",
                        "repeal",    "rescind",  "reverse",  "revoke",    "uphold",  "welcome"});
}

bool is_violent(const EventClause& clause) {
  const string_view family = family_of(clause.type);
  return (family == "disaster" || family == "conflict") && clause.type != "disaster.outbreak" &&
         !one_of(clause.lemma, {"conflict", "fighting", "violence", "war"});
}

bool is_separate(const Tree& tree, TokenIndex conjunct) {
  if (tree.block_kind(conjunct) == BlockKind::headline) return false;
  return std::ranges::any_of(tree.children(conjunct), [&](TokenIndex index) {
    return tree.token(index).deprel == Deprel::punct && tree.lemma(index) == ";";
  });
}

bool is_locative_clause(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    return one_of(tree.lemma(index), {"when", "where"});
  });
}

}  // namespace fabula
