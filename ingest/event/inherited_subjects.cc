#include "ingest/event/inherited_subjects.h"

#include <string_view>

#include "ingest/event/directed_parties.h"
#include "ingest/event/noun_clause_subjects.h"
#include "ingest/event/subjects.h"
#include "ingest/event/verb_forms.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

std::optional<TokenIndex> modal_of(const Tree& tree, TokenIndex verb) {
  const auto auxiliary = tree.child(verb, Deprel::aux);
  return auxiliary && is_modal(tree.word(*auxiliary)) ? auxiliary : std::nullopt;
}

/// "confirmed it has infected hundreds and killed three": of the content of a verb, not of that
/// verb itself, when "and" stands right behind the content and both may be participles of one
/// "has"; but "said it had lost them but conceded that".
std::optional<TokenIndex> content_before(const Tree& tree, TokenIndex verb) {
  const TokenIndex governor = *tree.head(verb);
  const auto content = tree.child(governor, Deprel::ccomp);
  const auto link = tree.child(verb, Deprel::cc);
  if (!content || !link || *content > verb || tree.extent(*content).second != *link)
    return std::nullopt;
  // "said that she could not swim and should have stayed"
  const auto modal = modal_of(tree, verb);
  if (modal == *link + 1 && modal_of(tree, *content) && !modal_of(tree, governor)) return content;
  if (*link + 1 != verb || tree.token(verb).tense != Tense::past ||
      (takes_content(tree.lemma(verb)) && tree.has(verb, Deprel::ccomp)) ||
      judges(tree.lemma(verb)) ||
      one_of(tree.lemma(verb), {"appeal", "apologise", "apologize", "call", "demand", "pledge",
                                "promise", "reject", "urge", "vow", "welcome"}))
    return std::nullopt;
  return is_plain_perfect(tree, *content) ? content : std::nullopt;
}

/// "has phoned the guard, asking for the date, and is waiting": a finite verb is not joined to a
/// participle or an infinitive, but to the finite verb above that.
TokenIndex finite_conjunct(const Tree& tree, TokenIndex verb) {
  constexpr int max_steps = 8;
  TokenIndex first = *tree.head(verb);
  const auto auxiliary = tree.child(verb, Deprel::aux);
  if (!auxiliary || tree.token(*auxiliary).form != VerbForm::finite) return first;
  for (int i = 0; i < max_steps; ++i) {
    const Deprel relation = tree.token(first).deprel;
    const bool open =
        is_to_infinitive(tree, first) || (is_ing(tree, first) && !tree.has(first, Deprel::aux));
    if (!open || (relation != Deprel::xcomp && relation != Deprel::advcl)) break;
    first = *tree.head(first);
  }
  return first;
}

std::optional<TokenIndex> conjunct_subject(const Tree& tree, TokenIndex verb, int depth) {
  // "with the latter confirming it"
  const TokenIndex first = *tree.head(verb);
  if (is_ing(tree, verb) && tree.lemma(first) == "latter") return first;
  const auto content = content_before(tree, verb);
  return surface_subject(tree, content ? *content : finite_conjunct(tree, verb), depth);
}

std::optional<TokenIndex> adverbial_subject(const Tree& tree, TokenIndex verb, int depth) {
  const TokenIndex governor = *tree.head(verb);
  // "was destroyed by shelling": what undergoes a thing does not do it.
  if (tree.marker(verb) == "by" && is_passive(tree, governor)) return std::nullopt;
  // ", with a tenth set aside": what stands between is, which the parser took for a modifier.
  if (tree.marker(verb) == "with" && !is_ing(tree, verb)) return tree.child(verb, Deprel::compound);
  if (is_to_infinitive(tree, verb)) {
    // "supply trains to Norvia, to be delivered by May": what it is done to before undergoes it.
    const auto object = tree.child(governor, Deprel::obj);
    if (object && tree.has(verb, Deprel::aux_pass) && tree.word(tree.extent(verb).first) == ",")
      return object;
    // "the first Borvian to win", taken for an adjective
    if (tree.token(governor).upos == Upos::adj && is_ranked(tree, governor))
      return ranked_party(tree, governor, depth);
  }
  // "were swept away by floods, leaving two missing"
  if (tree.lemma(verb) == "leave" && is_ing(tree, verb) && is_passive(tree, governor) &&
      tree.has(governor, Deprel::obl_agent))
    return tree.child(governor, Deprel::obl_agent);
  if (const auto party = directed_party(tree, verb)) return party;
  return surface_subject(tree, governor, depth);
}

std::optional<TokenIndex> complement_subject(const Tree& tree, TokenIndex verb, int depth) {
  const TokenIndex governor = *tree.head(verb);
  auto object = tree.child(governor, Deprel::obj);
  if (!object) object = tree.child(governor, Deprel::iobj);
  // "named Anna to replace him": a second object
  if (const auto named = tree.child(governor, Deprel::xcomp);
      !object && named && *named < verb && tree.token(*named).upos == Upos::propn)
    object = named;
  const bool own =
      tree.lemma(governor) == "promise" || is_contest(tree.lemma(governor)) || ends_at(tree, verb);
  if (object && *object < verb && !own) return object;
  return surface_subject(tree, governor, depth);
}

}  // namespace

std::optional<TokenIndex> inherited_subject(const Tree& tree, TokenIndex verb, int depth) {
  const auto governor = tree.head(verb);
  if (!governor) return std::nullopt;
  switch (tree.token(verb).deprel) {
    case Deprel::conj:
      return conjunct_subject(tree, verb, depth);
    case Deprel::obl:
      // "In setting a record, Anna beat Berta."
      if (is_ing(tree, verb) && !is_passive(tree, *governor))
        return surface_subject(tree, *governor, depth);
      return std::nullopt;
    case Deprel::advcl:
      return adverbial_subject(tree, verb, depth);
    case Deprel::xcomp:
      return complement_subject(tree, verb, depth);
    case Deprel::acl:
      return noun_clause_subject(tree, verb, depth);
    case Deprel::acl_relcl:
      return governor;
    default:
      return std::nullopt;
  }
}

}  // namespace fabula
