#pragma once

#include "ingest/text/tree_edit.h"

namespace fabula {

/// Makes one phrase below a verb of the words [first, end) right before it, for stages that find a
/// verb's subject by its place where the parser has torn it.
class PhraseEdit : protected TreeEdit {
 protected:
  explicit PhraseEdit(const TreeEdit& tree) : TreeEdit(tree) {}

  static bool is_outside(int word, int first, int end) { return word < first || word >= end; }
  /// A word that a noun phrase may hold, with its prepositions and conjunctions.
  bool belongs_to_phrase(int word) const;
  /// The last noun before a preposition or another subject that hangs on a word outside the phrase;
  /// else -1.
  int head_of_phrase(int first, int end) const;
  /// The verb takes the place of the topmost word of the phrase that stands above it.
  void lift_above(int first, int end, int verb);
  /// Hangs the head of the phrase on the verb as its subject, and the others on the head.
  void make_subject(int subject, int first, int end, int verb);

 private:
  bool is_nominal(int word) const { return is_noun(word) || upos(word) == Upos::pron; }
  bool is_below_adjective(int noun, int first, int end) const;
  void hang_on(int subject, int word);
  Deprel relation_of(int subject, int noun) const;
};

}  // namespace fabula
