#include "ingest/text/phrase_edit.h"

#include "ingest/text/one_of.h"

namespace fabula {

bool PhraseEdit::belongs_to_phrase(int word) const {
  switch (upos(word)) {
    case Upos::noun:
    case Upos::propn:
    case Upos::adj:
    case Upos::det:
    case Upos::num:
    case Upos::adp:
      return true;
    case Upos::cconj:
      return words_[at(word)] == "and";
    case Upos::part:
      return words_[at(word)].ends_with("s");  // "the bank's head"
    case Upos::punct:
      return words_[at(word)] == "-";  // "the vice-chair"
    case Upos::pron:
      return !one_of(words_[at(word)], {"that", "what", "which", "who", "whom"});
    default:
      return false;
  }
}

int PhraseEdit::head_of_phrase(int first, int end) const {
  int last = -1;
  for (int i = first; i < end && upos(i) != Upos::adp; ++i) {
    if (upos(i) == Upos::cconj && is_nominal(i - 1)) break;
    if (is_nominal(i) && (is_outside(head(i), first, end) || is_below_adjective(i, first, end)))
      last = i;
  }
  return last;
}

/// "a person familiar with the matter said": taken for the measure of the adjective.
bool PhraseEdit::is_below_adjective(int noun, int first, int end) const {
  const int above = head(noun);
  return above == noun + 1 && above < end && upos(above) == Upos::adj &&
         is_outside(head(above), first, end);
}

void PhraseEdit::lift_above(int first, int end, int verb) {
  int last = -1;
  for (int above = head(verb); above < size_; above = head(above))
    if (!is_outside(above, first, end)) last = above;
  if (last >= 0) hang(verb, head(last), head(last) == size_ ? Deprel::root : Deprel::parataxis);
}

void PhraseEdit::make_subject(int subject, int first, int end, int verb) {
  hang(subject, verb, subject_of(verb));
  for (int i = first; i < end; ++i)
    if (i != subject && is_outside(head(i), first, end)) hang_on(subject, i);
}

void PhraseEdit::hang_on(int subject, int word) {
  switch (upos(word)) {
    case Upos::det:
      return hang(word, subject, Deprel::det);
    case Upos::adj:
      return hang(word, subject, Deprel::amod);
    case Upos::num:
      return hang(word, subject, Deprel::nummod);
    case Upos::cconj:
      return hang(word, subject, Deprel::cc);
    case Upos::part:
      return hang(word, subject, Deprel::case_);
    case Upos::punct:
      return hang(word, subject, Deprel::punct);
    default:
      return hang(word, subject, relation_of(subject, word));
  }
}

Deprel PhraseEdit::relation_of(int subject, int noun) const {
  if (noun < subject) return Deprel::compound;
  for (int i = subject + 1; i < noun; ++i)
    if (upos(i) == Upos::cconj) return Deprel::conj;
  return Deprel::nmod;
}

}  // namespace fabula
