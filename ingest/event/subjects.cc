#include "ingest/event/subjects.h"

#include <algorithm>

#include "ingest/event/inherited_subjects.h"
#include "ingest/event/relative_nouns.h"
#include "ingest/event/verb_forms.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

constexpr int max_depth = 8;  // of clauses that hand down a subject

bool is_nominal(const Token& token) {
  return token.upos == Upos::noun || token.upos == Upos::propn || token.upos == Upos::pron;
}

/// "the report that rebels were paying ...", "led to the minister being stranded": a noun right
/// before a finite verb that has no other subject is its subject, wherever the parser hung it.
std::optional<TokenIndex> adjacent_subject(const Tree& tree, TokenIndex verb) {
  TokenIndex first = verb;
  const bool past = tree.token(verb).form == VerbForm::finite;
  bool finite = past && (tree.has(verb, Deprel::obj) || is_intransitive(tree.lemma(verb)));
  for (TokenIndex index : tree.children(verb)) {
    const Deprel relation = tree.token(index).deprel;
    if (index > verb || (relation != Deprel::aux && relation != Deprel::aux_pass)) continue;
    finite = true;
    first = std::min(first, index);
  }
  const TokenIndex sentence = tree.sentence_at(verb).first;
  if (!(finite || past) || first == sentence || is_to_infinitive(tree, verb)) return std::nullopt;
  TokenIndex noun = first - 1;
  while (noun > sentence && tree.token(noun).upos == Upos::adv) --noun;
  // A name that opens the sentence is a noun, whatever its tag.
  const bool opening_name = noun == sentence && tree.token(noun).name != NameKind::none;
  if (!(is_nominal(tree.token(noun)) || opening_name) || is_relative_pronoun(tree, noun))
    return std::nullopt;
  // From the last word of the phrase to its head.
  while (const auto head = tree.head(noun)) {
    const Deprel relation = tree.token(noun).deprel;
    const bool within = relation == Deprel::flat || relation == Deprel::compound ||
                        (relation == Deprel::nmod && tree.has(noun, Deprel::case_));
    if (!within || *head >= noun) break;
    noun = *head;
  }
  // A past form may be a participle, but not in "but skirmishes continued", "that skirmishes ...".
  const TokenIndex start = tree.extent(noun).first;
  const bool opens = start > sentence && start <= noun &&
                     (tree.token(start - 1).upos == Upos::sconj || tree.lemma(start) == "but" ||
                      tree.lemma(start - 1) == "but");
  // "left in May and Anna took over": what joins two verbs stands right before the second.
  const bool joined =
      start > sentence && start <= noun && past && !tree.has(verb, Deprel::cc) &&
      tree.token(start).upos == Upos::cconj && tree.token(noun).upos == Upos::propn &&
      (tree.token(verb).deprel == Deprel::conj || tree.token(verb).deprel == Deprel::xcomp) &&
      !tree.has(noun, Deprel::case_) &&
      !(tree.head(noun) && tree.token(*tree.head(noun)).upos == Upos::propn);
  if (!finite && !opens && !joined) return std::nullopt;
  return tree.head(noun) == verb && tree.token(noun).deprel == Deprel::obl_unmarked
             ? std::nullopt
             : std::optional(noun);
}

/// "on the anniversary of her flight, Anna fell": of two that the parser took for subjects, the one
/// next to the verb is, unless it is the last of a list, an aside or an address ("Bath, Norvia").
bool has_nearer_subject(const Tree& tree, TokenIndex subject, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    const Token& token = tree.token(index);
    if (index <= subject || index >= verb || token.deprel != Deprel::nsubj ||
        (token.upos != Upos::noun && token.upos != Upos::propn) || tree.has(index, Deprel::case_))
      return false;
    auto [first, last] = tree.extent(index);
    if (first <= subject || last > verb) return false;
    while (tree.token(first).upos == Upos::punct) ++first;
    while (tree.token(last - 1).upos == Upos::punct) --last;
    const Upos before = tree.token(first - 1).upos;
    const bool listed = before == Upos::cconj || tree.token(first).upos == Upos::cconj;
    const bool aside = before == Upos::punct && tree.token(last).upos == Upos::punct;
    const bool address = before == Upos::punct && token.name == NameKind::location;
    return !listed && !aside && !address;
  });
}

}  // namespace

std::optional<TokenIndex> without_preposition(const Tree& tree, TokenIndex subject,
                                              TokenIndex verb) {
  // "according to police and officials" has it on the first of them.
  const auto mark = tree.child(subject, Deprel::case_);
  const TokenIndex first = tree.extent(subject).first;
  const bool marked = mark ? *mark < subject : first != subject && tree.lemma(first) == "accord";
  if (!marked) return subject;
  if (subject > verb) return std::nullopt;  // "died, according to her family"
  std::optional<TokenIndex> found;
  for (TokenIndex index : tree.children(subject)) {
    const Deprel relation = tree.token(index).deprel;
    const bool beside = relation == Deprel::appos || relation == Deprel::conj;
    if (beside && index > subject && index < verb && is_nominal(tree.token(index))) found = index;
  }
  return found;
}

bool is_outside(const Tree& tree, TokenIndex subject, TokenIndex verb) {
  const auto mark = tree.child(verb, Deprel::mark);
  const bool before_mark = mark && subject < *mark && *mark < verb &&
                           (tree.lemma(*mark) == "that" || tree.lemma(*mark) == "of") &&
                           tree.token(subject).upos != Upos::pron;
  return before_mark || has_nearer_subject(tree, subject, verb);
}

std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex verb) {
  for (TokenIndex index : tree.children(verb)) {
    const Deprel relation = tree.token(index).deprel;
    if (relation != Deprel::nsubj && relation != Deprel::nsubj_pass) continue;
    if (is_outside(tree, index, verb)) continue;
    if (is_relative_pronoun(tree, index))
      if (const auto noun = relative_noun(tree, verb)) return noun;
    if (const auto subject = without_preposition(tree, index, verb)) return subject;
  }
  return std::nullopt;
}

std::optional<TokenIndex> surface_subject(const Tree& tree, TokenIndex verb, int depth) {
  if (const auto own = own_subject(tree, verb)) return own;
  if (const auto adjacent = adjacent_subject(tree, verb)) return adjacent;
  return depth < max_depth ? inherited_subject(tree, verb, depth + 1) : std::nullopt;
}

}  // namespace fabula
