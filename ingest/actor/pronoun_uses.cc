#include "ingest/actor/pronoun_uses.h"

#include <algorithm>

#include "ingest/text/one_of.h"

namespace fabula {

bool names_several(const Tree& tree, TokenIndex subject) {
  if (tree.has(subject, Deprel::conj)) return true;
  const auto named = tree.child(subject, Deprel::appos);
  return named && *named > subject && tree.token(subject).plural && tree.has(*named, Deprel::conj);
}

bool is_before(const Tree& tree, TokenIndex subject, TokenIndex pronoun) {
  const auto verb = tree.head(subject);
  return verb && tree.token(*verb).deprel == Deprel::advcl &&
         tree.head(*verb) == tree.head(pronoun);
}

bool is_anothers(const Tree& tree, TokenIndex pronoun) {
  const auto noun = tree.head(pronoun);
  if (tree.token(pronoun).deprel != Deprel::nmod_poss || !noun) return false;
  const auto verb = tree.head(*noun);
  if (tree.token(*noun).deprel != Deprel::obj || !verb) return false;
  if (one_of(tree.lemma(*noun), {"autopsy", "death", "funeral", "killing", "murder"}))
    return tree.lemma(pronoun) != "its" &&
           !one_of(tree.lemma(*verb), {"fake", "fear", "meet", "plan"});
  return one_of(tree.lemma(*noun), {"apology", "appeal", "application", "invitation", "offer",
                                    "plea", "proposal", "request", "resignation"}) &&
         one_of(tree.lemma(*verb),
                {"accept", "decline", "grant", "receive", "refuse", "reject", "welcome"});
}

bool is_below(const Tree& tree, TokenIndex pronoun, bool named_before) {
  const auto verb = tree.head(pronoun);
  if (!verb) return false;
  if (tree.token(*verb).deprel == Deprel::ccomp) return named_before;
  return tree.token(*verb).deprel == Deprel::advcl &&
         one_of(tree.marker(*verb),
                {"after", "as", "because", "before", "if", "once", "since", "until", "when"});
}

bool is_impersonal(const Tree& tree, TokenIndex pronoun) {
  const Token& it = tree.token(pronoun);
  const TokenIndex last = tree.sentence_at(pronoun).last;
  // "found it curious that ..."
  if (it.lemma == "it" && it.deprel == Deprel::obj && pronoun + 1 < last &&
      tree.token(pronoun + 1).upos == Upos::adj)
    return true;
  const auto governor = tree.head(pronoun);
  // "asked her to do it", "made it to the final"
  if (it.lemma == "it" && it.deprel == Deprel::obj && governor && *governor + 1 == pronoun &&
      (tree.lemma(*governor) == "do" ||
       (tree.lemma(*governor) == "make" && pronoun + 1 < last &&
        one_of(tree.lemma(pronoun + 1),
               {"back", "home", "into", "onto", "out", "past", "through", "to"}))))
    return true;
  // "it was reported the fire had spread"
  if (it.lemma == "it" && it.deprel == Deprel::nsubj_pass && governor &&
      (tree.has(*governor, Deprel::ccomp) || tree.has(*governor, Deprel::csubj)))
    return true;
  if (it.lemma != "it" || it.deprel != Deprel::nsubj || !governor) return false;
  const bool measures = one_of(tree.lemma(*governor), {"take", "require", "seem", "appear"});
  if (!measures && tree.token(*governor).upos != Upos::adj && !tree.has(*governor, Deprel::cop))
    return false;
  return std::ranges::any_of(tree.children(*governor), [&](TokenIndex clause) {
    return clause > *governor && one_of(tree.marker(clause), {"to", "that"});
  });
}

bool is_called_otherwise(const Tree& tree, const ActorLexicon& lexicon, TokenIndex pronoun) {
  const auto noun = tree.head(pronoun);
  if (noun && tree.token(pronoun).deprel == Deprel::nsubj_pass)
    return one_of(
        tree.lemma(*noun),
        {"adopt",     "air",    "announce",  "assemble",    "broadcast", "build",    "cancel",
         "deliver",   "design", "develop",   "enact",       "extend",    "file",     "finalise",
         "finalize",  "impose", "implement", "lift",        "raise",     "renew",    "hold",
         "introduce", "issue",  "make",      "manufacture", "pass",      "postpone", "print",
         "publish",   "ratify", "release",   "reveal",      "schedule",  "ship",     "sign",
         "unveil",    "write"});
  if (!noun || tree.token(pronoun).deprel != Deprel::nsubj ||
      tree.token(*noun).upos != Upos::noun || !tree.has(*noun, Deprel::cop) ||
      one_of(tree.lemma(*noun), {"home", "leader", "maker", "member", "one", "owner", "part",
                                 "producer", "rival", "subsidiary", "supplier", "target"}))
    return false;
  return !lexicon.nominals().longest(tree.document(), *noun, *noun + 1, false);
}

}  // namespace fabula
