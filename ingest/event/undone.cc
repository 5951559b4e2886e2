#include "ingest/event/undone.h"

#include <algorithm>

#include "ingest/event/modality_words.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula::mood {
namespace {

/// "could bar", "will bar"
bool is_open(const Tree& tree, TokenIndex verb) {
  return std::ranges::any_of(tree.children(verb), [&](TokenIndex index) {
    return one_of(tree.lemma(index), modal_auxiliaries) ||
           one_of(tree.lemma(index), future_auxiliaries);
  });
}

/// "ruled out buying": the gerund right behind the verb is its object.
bool is_ruled_out(const Tree& tree, const EventLexicon& lexicon, TokenIndex clause) {
  const TokenIndex verb = *tree.head(clause);
  if (!is_ing(tree, clause) || !tree.marker(clause).empty() || clause < verb ||
      tree.has(verb, Deprel::obj) || !governs(tree, lexicon, verb, Governor::negate))
    return false;
  for (TokenIndex index = verb + 1; index < clause; ++index)
    if (tree.token(index).upos == Upos::punct) return false;
  return true;
}

/// "came close to winning"
bool is_close_to(const Tree& tree, TokenIndex gerund) {
  const auto mark = tree.child(gerund, Deprel::mark);
  return is_ing(tree, gerund) && mark && *mark > 0 && tree.lemma(*mark) == "to" &&
         tree.lemma(*mark - 1) == "close";
}

/// "decided against selling", "voted against selling"; "argued against selling" leaves it open.
bool decides(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb) {
  return tree.lemma(verb) == "vote" || governs(tree, lexicon, verb, Governor::plan);
}

/// "instead of paying", "far from paying", "stopped short of paying", wherever the parser hung the
/// preposition.
bool is_instead(const Tree& tree, TokenIndex clause) {
  const auto mark = tree.child(clause, Deprel::mark);
  const TokenIndex of = mark ? *mark : std::max(tree.extent(clause).first, TokenIndex{1}) - 1;
  if (tree.lemma(of) == "instead") return true;
  if (of == 0) return false;
  if (tree.lemma(of) == "from") return tree.lemma(of - 1) == "far";
  if (tree.lemma(of) != "of") return false;
  return tree.lemma(of - 1) == "instead" ||
         (of > 1 && tree.lemma(of - 1) == "short" && one_of(tree.lemma(of - 2), {"fall", "stop"}));
}

}  // namespace

bool is_undone(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb) {
  if (is_negated(tree, verb) || is_in_vain(tree, lexicon, verb)) return true;
  const auto subject = tree.child(verb, Deprel::nsubj);
  return subject && is_none(tree, *subject);
}

bool is_in_vain(const Tree& tree, const EventLexicon& lexicon, TokenIndex verb) {
  const auto above = tree.head(verb);
  if (!above || !is_to_infinitive(tree, verb) || is_negated(tree, *above)) return false;
  const Upos upos = tree.token(*above).upos;
  if (upos == Upos::adj || upos == Upos::adv)  // "too weak to sell", "unable to sell"
    return (*above > 0 && tree.lemma(*above - 1) == "too") ||
           governs(tree, lexicon, *above, Governor::negate);
  if (tree.token(verb).deprel == Deprel::xcomp)
    return governs(tree, lexicon, *above, Governor::negate);
  const auto deed = upos == Upos::verb ? tree.child(*above, Deprel::obj) : above;
  const auto act = deed ? tree.head(*deed) : std::nullopt;
  return act && tree.lemma(*deed) == "nothing" && tree.lemma(*act) == "do";
}

bool is_left_undone(const Tree& tree, const EventLexicon& lexicon, TokenIndex clause) {
  const std::string_view marker = tree.marker(clause);
  return marker == "without" || is_instead(tree, clause) || is_close_to(tree, clause) ||
         (marker == "against" && decides(tree, lexicon, *tree.head(clause))) ||
         (is_ruled_out(tree, lexicon, clause) && !is_negated(tree, *tree.head(clause)));
}

bool is_left_open(const Tree& tree, const EventLexicon& lexicon, TokenIndex clause) {
  if (tree.marker(clause) == "against") return !decides(tree, lexicon, *tree.head(clause));
  return is_ruled_out(tree, lexicon, clause) && is_negated(tree, *tree.head(clause));
}

/// "refrained from leaving": who does not do it says so of themselves.
static bool is_abstained_from(const Tree& tree, TokenIndex gerund) {
  return tree.marker(gerund) == "from" &&
         one_of(tree.lemma(*tree.head(gerund)), {"abstain", "desist", "refrain"});
}

std::optional<Modality> mood_of_kept_from(const Tree& tree, const EventLexicon& lexicon,
                                          TokenIndex gerund) {
  TokenIndex verb = *tree.head(gerund);
  if (is_abstained_from(tree, gerund))
    return is_undone(tree, lexicon, verb) ? Modality::possible : Modality::negated;
  const auto keeps = [&](TokenIndex word) {
    return governs(tree, lexicon, word, Governor::negate) || keeps_from(tree.lemma(word));
  };
  // "bans anyone wearing a mask from entering"
  const auto whom = tree.head(verb);
  if (whom && !keeps(verb) && tree.token(verb).deprel == Deprel::acl &&
      tree.token(*whom).deprel == Deprel::obj)
    verb = *tree.head(*whom);
  if (!keeps(verb) || tree.marker(gerund) != "from" || is_to_infinitive(tree, verb))
    return std::nullopt;
  return is_undone(tree, lexicon, verb) || is_open(tree, verb) ? Modality::possible
                                                               : Modality::negated;
}

bool comes_to_nothing(const Tree& tree, const EventLexicon& lexicon, TokenIndex plan) {
  if (is_called_off(tree, plan)) return true;
  const auto verb = tree.head(plan);
  // "unless it withdraws the bill"
  const bool open = verb && one_of(tree.marker(*verb), {"if", "unless"});
  if (!verb || open || tree.token(plan).upos != Upos::noun || is_negated(tree, *verb) ||
      !(governs(tree, lexicon, plan, Governor::plan) || one_of(tree.lemma(plan), approaches) ||
        lexicon.in_class(tree.lemma(plan), "bill")))
    return false;
  const Deprel relation = tree.token(plan).deprel;
  if (relation == Deprel::obl) return tree.lemma(*verb) == "fail" && tree.preposition(plan) == "in";
  if (relation == Deprel::nsubj) return failure_of(tree, plan).has_value();
  if (relation != Deprel::obj && relation != Deprel::nsubj_pass) return false;
  const auto particle = tree.child(*verb, Deprel::compound_prt);
  return one_of(tree.lemma(*verb), undoing) || (particle && tree.lemma(*particle) == "down" &&
                                                one_of(tree.lemma(*verb), {"turn", "vote"}));
}

std::optional<TokenIndex> failure_of(const Tree& tree, TokenIndex plan) {
  const auto verb = tree.head(plan);
  const bool fails = verb && tree.token(plan).deprel == Deprel::nsubj &&
                     one_of(tree.lemma(*verb), {"collapse", "fail", "founder"});
  return fails ? verb : std::nullopt;
}

bool is_called_off(const Tree& tree, TokenIndex noun) {
  return tree.token(noun).upos == Upos::noun &&
         std::ranges::any_of(tree.children(noun), [&](TokenIndex index) {
           return tree.token(index).deprel == Deprel::amod && index < noun &&
                  one_of(tree.word(index),
                         {"aborted", "axed", "canceled", "cancelled", "scrapped", "shelved"});
         });
}

bool is_put_off(const Tree& tree, TokenIndex noun) {
  const Deprel relation = tree.token(noun).deprel;
  const auto verb = tree.head(noun);
  return verb && (relation == Deprel::obj || relation == Deprel::nsubj_pass) &&
         one_of(tree.lemma(*verb), {"defer", "delay", "postpone", "reschedule"}) &&
         !is_negated(tree, *verb);
}

bool is_averted(const Tree& tree, const EventLexicon& lexicon, TokenIndex noun) {
  auto verb = tree.head(noun);
  // Parsers hang the phrase on the object now and then.
  if (verb && tree.token(*verb).deprel == Deprel::obj) verb = tree.head(*verb);
  return verb && tree.preposition(noun) == "from" &&
         one_of(tree.lemma(*verb), {"keep", "rescue", "save", "spare"}) &&
         !is_undone(tree, lexicon, *verb);
}

bool leaves_be(const Tree& tree, const EventLexicon& lexicon, const EventClause& clause,
               TokenIndex governor) {
  if (!clause.nominal) return false;
  const bool own =
      tree.head(clause.trigger) == governor && tree.token(clause.trigger).deprel == Deprel::nsubj;
  return (own && tree.lemma(governor) == "fail") || is_undone(tree, lexicon, governor) ||
         std::ranges::any_of(clause.support,
                             [&](TokenIndex verb) { return one_of(tree.lemma(verb), stops); });
}

}  // namespace fabula::mood
