#include "ingest/event/speech_acts.h"

#include "graph/vocabulary.h"
#include "ingest/event/arguments.h"

namespace fabula {
namespace {

/// "..., confirmed Minister Anna Berg.": the person that ends the sentence speaks.
bool is_followed_by_speaker(const Tree& tree, const ReferenceMap& references, TokenIndex verb) {
  const auto speaker = tree.child(verb, Deprel::obj);
  if (!speaker || tree.token(*speaker).upos != Upos::propn || is_ing(tree, verb)) return false;
  const auto actor = references.actor_of(tree, *speaker);
  const auto [first, last] = tree.extent(*speaker);
  const TokenIndex end = tree.sentence_at(verb).last;
  return actor && references.actor(*actor).kind == ActorKind::person && first == verb + 1 &&
         last + 1 >= end;
}

}  // namespace

bool is_mere_speech(const Tree& tree, const ReferenceMap& references, const TriggerSense& sense,
                    TokenIndex verb) {
  if (sense.type == saying_type) return true;
  if (family_of(sense.type) != "statement") return false;
  const bool announces = sense.type == "statement.announce" || sense.type == "statement.confirm";
  if (announces && (tree.has(verb, Deprel::ccomp) || tree.has(verb, Deprel::parataxis)))
    return true;
  // "..., confirmed the minister": what was said stands before it. Nor is it news that somebody
  // praised, without a word of whom.
  const bool has_object = tree.has(verb, Deprel::obj) || tree.has(verb, Deprel::nsubj_pass) ||
                          tree.has(verb, Deprel::obl) || tree.has(verb, Deprel::ccomp) ||
                          tree.has(verb, Deprel::xcomp) || is_passive(tree, verb);
  const bool inverted = verb > 0 && tree.token(verb - 1).upos == Upos::punct &&
                        tree.token(verb).deprel != Deprel::conj &&
                        tree.token(verb).deprel != Deprel::root && !tree.has(verb, Deprel::obj);
  return !has_object || (announces && inverted && !is_ing(tree, verb)) ||
         (is_followed_by_speaker(tree, references, verb) && verb > 0 &&
          tree.token(verb - 1).upos == Upos::punct);
}

}  // namespace fabula
