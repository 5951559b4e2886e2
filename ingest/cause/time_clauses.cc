#include "ingest/cause/time_clauses.h"

#include <algorithm>
#include <array>

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

std::optional<TokenIndex> subject_of(const Tree& tree, TokenIndex clause) {
  for (const Deprel relation : {Deprel::nsubj, Deprel::nsubj_pass, Deprel::expl})
    if (const auto subject = tree.child(clause, relation)) return subject;
  return std::nullopt;
}

/// "as prices fell", not "as his running mate", "as the court found".
bool tells_by_as(const Tree& tree, const EventLexicon& events, TokenIndex clause) {
  constexpr std::array<string_view, 6> possessives{"my", "your", "his", "its", "our", "their"};
  constexpr std::array<string_view, 5> naming{"call", "dub", "know", "name", "title"};
  const auto subject = subject_of(tree, clause);
  if (!subject) return false;
  const auto& word = tree.word(*subject);
  if (one_of(word, possessives)) return false;
  // "as it was later known"
  if (is_passive(tree, clause) && one_of(tree.lemma(clause), naming)) return false;
  const bool speaks = events.governs(tree.lemma(clause), Upos::verb, Governor::say);
  return !speaks || is_passive(tree, clause) || tree.has(clause, Deprel::ccomp) ||
         tree.has(clause, Deprel::obj) || tree.has(clause, Deprel::xcomp);
}

/// "while hospitalised", "while crossing", "while police were searching", "while he lived there".
bool tells_by_while(const Tree& tree, TokenIndex word, TokenIndex clause) {
  if (is_ing(tree, clause)) return !mood::is_negated(tree, clause);
  const auto subject = subject_of(tree, clause);
  if (!subject)
    return tree.token(clause).form != VerbForm::finite && !tree.has(clause, Deprel::aux);
  const bool goes_first = tree.sentence_at(word).first == word;
  const bool resumes = tree.token(*subject).upos == Upos::pron;
  return !goes_first && (resumes || tree.has(clause, Deprel::cop));
}

/// "the worst storm since 2009, when a dam broke": of the time before which the other happened.
bool tells_of_bound(const Tree& tree, TokenIndex when) {
  const TokenIndex begin = tree.sentence_at(when).first;
  if (when < begin + 2 || tree.word(when - 1) != ",") return false;
  TokenIndex time = when - 2;
  if (tree.token(time).deprel == Deprel::nmod_unmarked) time = tree.head(time).value_or(time);
  return one_of(tree.preposition(time), {"since", "until"});
}

bool tells_by_when(const Tree& tree, const EventLexicon& events, TokenIndex word,
                   TokenIndex clause) {
  constexpr std::array objects{Deprel::acl_relcl, Deprel::ccomp, Deprel::csubj, Deprel::obj};
  if (std::ranges::find(objects, tree.token(clause).deprel) != objects.end()) return false;
  if (tells_of_bound(tree, word)) return false;
  return word == 0 ||
         (tree.token(word - 1).upos != Upos::adp && !is_occasion(tree, events, word - 1));
}

/// "once it is passed", "once passed".
bool tells_by_once(const Tree& tree, TokenIndex word, TokenIndex clause) {
  // Where the parser hangs "once passed" on a noun, it tells of the wrong thing; "hit him once
  // before he fell" counts.
  if (tree.token(clause).deprel == Deprel::acl || one_of(tree.marker(clause), {"after", "before"}))
    return false;
  const auto subject = subject_of(tree, clause);
  return clause == word + 1 || (subject && tree.extent(*subject).first == word + 1);
}

}  // namespace

bool opens_time_clause(const Tree& tree, const EventLexicon& events, TokenIndex word,
                       TokenIndex clause) {
  // "when marchers protesting the ban threw stones": without an auxiliary an -ing form that has a
  // subject is not the predicate.
  const bool named = subject_of(tree, clause) && !tree.has(clause, Deprel::aux);
  if (named && is_ing(tree, clause) && tree.token(clause).upos == Upos::verb) return false;
  const string_view lemma = tree.lemma(word);
  if (lemma == "as") return tells_by_as(tree, events, clause);
  if (lemma == "while" || lemma == "whilst") return tells_by_while(tree, word, clause);
  if (lemma == "when") return tells_by_when(tree, events, word, clause);
  if (lemma == "once") return tells_by_once(tree, word, clause);
  return true;
}

bool is_occasion(const Tree& tree, const EventLexicon& events, TokenIndex noun) {
  if (tree.token(noun).upos != Upos::noun) return false;
  return std::ranges::any_of(
      events.senses(tree.lemma(noun), Upos::noun), [](const TriggerSense& sense) {
        return sense.is_default &&
               (family_of(sense.type) == "meeting" || sense.type == "politics.elect" ||
                sense.type == "other.culture");
      });
}

}  // namespace fabula
