#include "ingest/event/embedding.h"

#include "ingest/event/arguments.h"
#include "ingest/event/mood.h"
#include "ingest/event/relative_nouns.h"
#include "ingest/event/subjects.h"
#include "ingest/text/verb_frames.h"

namespace fabula::mood {

bool is_content_of(const Tree& tree, const EventLexicon& lexicon, TokenIndex clause,
                   TokenIndex noun) {
  const auto subject = surface_subject(tree, clause);
  if (tree.token(noun).upos != Upos::noun || !subject || *subject < noun ||
      is_relative_word(tree, *subject) ||
      !(governs(tree, lexicon, noun, Governor::claim) ||
        governs(tree, lexicon, noun, Governor::say)))
    return false;
  const auto object = tree.child(clause, Deprel::obj);
  return is_passive(tree, clause) || (object && *object > clause) ||
         (tree.marker(clause) == "that" && is_intransitive(tree.lemma(clause)));
}

bool is_reduced_relative(const Tree& tree, TokenIndex verb) {
  const Token& token = tree.token(verb);
  return token.deprel == Deprel::acl && token.upos == Upos::verb && token.tense == Tense::past &&
         is_passive(tree, verb) && !is_to_infinitive(tree, verb);
}

bool is_loose_participle(const Tree& tree, TokenIndex clause) {
  const TokenIndex first = tree.extent(clause).first;
  return is_ing(tree, clause) && tree.marker(clause).empty() && !tree.has(clause, Deprel::aux) &&
         *tree.head(clause) < clause &&
         (tree.token(first).upos == Upos::punct ||
          (first > 0 && tree.token(first - 1).upos == Upos::punct));
}

TokenIndex verb_of_content(const Tree& tree, const EventLexicon& lexicon, TokenIndex below,
                           TokenIndex above) {
  const auto verb = tree.head(above);
  if (verb && tree.token(above).deprel == Deprel::obl_agent && tree.marker(below) == "that")
    return *verb;
  if (tree.token(below).deprel != Deprel::acl || !is_to_infinitive(tree, below)) return above;
  const auto governs_here = [&](TokenIndex word, Governor effect) {
    return governs(tree, lexicon, word, effect);
  };
  const bool asked = verb && tree.token(above).deprel == Deprel::obj &&
                     tree.token(*verb).upos == Upos::verb &&
                     (governs_here(*verb, Governor::wish) || makes_do(tree.lemma(*verb))) &&
                     !governs_here(above, Governor::plan) && !governs_here(above, Governor::wish);
  return asked ? *verb : above;
}

}  // namespace fabula::mood
