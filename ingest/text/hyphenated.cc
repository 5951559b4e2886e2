#include "ingest/text/hyphenated.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class Hyphenated : TreeEdit {
 public:
  explicit Hyphenated(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i + 2 < size_; ++i) {
      if (words_[at(i + 1)] != "-") continue;
      if (words_[at(i + 2)] == "elect") restore_elect(i, i + 2);
      restore_age(i);
      restore_likeness(i, i + 2);
      if (i + 4 < size_ && words_[at(i + 2)] == "to" && words_[at(i + 3)] == "-")
        restore_relation(i, i + 2, i + 4);
      else
        restore_verb(i, i + 2);
    }
  }

 private:
  /// "parent-to-teacher ratio": the parent hangs on the ratio as the teacher does.
  void restore_relation(int first, int link, int second) {
    const int noun = head(second);
    if (noun <= second || noun == size_ || !is_noun(noun) || head(first) != noun ||
        head(link) != noun || label(first) == Deprel::compound)
      return;
    for (int i = 0; i < first; ++i)
      if (head(i) == first) heads_[at(i)] = noun;
    hang(first, second, Deprel::compound);
    hang(link, second, Deprel::case_);
    const int verb = head(noun);
    if (label(noun) == Deprel::obl && noun < verb && verb < size_ && !has_subject(verb) &&
        !has(noun, Deprel::case_))
      labels_[at(noun)] = subject_of(verb);
  }

  /// "a letter to President-elect Anna Berg": the name takes the place of the title before it.
  void restore_elect(int title, int elect) {
    const int name = elect + 1;
    int end = name;
    while (end < size_ && upos(end) == Upos::propn) ++end;
    const bool outside = head(title) < title || head(title) >= end;
    if (end == name || !outside || hangs_below(head(title), title)) return;
    hang(name, head(title), label(title));
    for (int i = 0; i < size_; ++i) {
      const bool inside = i >= title && i < end;
      if (!inside && head(i) >= title && head(i) < end) heads_[at(i)] = name;
    }
    hang(title, name, Deprel::nmod);
    hang(elect - 1, elect, Deprel::punct);
    hang(elect, title, Deprel::amod);
    for (int i = name + 1; i < end; ++i) hang(i, name, Deprel::flat);
  }

  /// "looked for Earth-like planets": the first half hangs on the second, and what was before it on
  /// the noun.
  void restore_likeness(int first, int like) {
    const int noun = head(like), verb = head(first);
    if (!one_of(words_[at(like)], {"based", "free", "friendly", "like", "sized", "style"}) ||
        label(like) != Deprel::amod || noun < like || noun == size_ || verb != head(noun) ||
        label(first) != Deprel::obl)
      return;
    hang(noun, verb, Deprel::obl);
    for (int i = 0; i < first; ++i)
      if (head(i) == first) heads_[at(i)] = noun;
    hang(first, like, Deprel::compound);
  }

  /// "its driver, 34-year-old Anna Berg": the age is hers.
  void restore_age(int number) {
    const int old = number + 4;
    if (old + 1 >= size_ || upos(number) != Upos::num || words_[at(number + 2)] != "year" ||
        words_[at(number + 3)] != "-" || words_[at(old)] != "old")
      return;
    // "Nineteen-year-old Anna Berg"
    if (head(old) > old && head(old) < size_ && upos(head(old)) == Upos::propn &&
        !hangs_below(head(old), number) && !hangs_below(head(old), number + 2)) {
      hang(number, number + 2, Deprel::nummod);
      return hang(number + 2, old, Deprel::obl_unmarked);
    }
    if (head(old) >= number) return;
    int name = old + 1;
    while (name < size_ && head(name) != old) ++name;
    if (name == size_ || upos(name) != Upos::propn || first_of(name) != old + 1) return;
    hang(name, head(old), is_noun(head(old)) ? Deprel::appos : label(old));
    for (int i = 0; i < size_; ++i)
      if (head(i) == old && (i < number || i > name)) heads_[at(i)] = name;
    hang(old, name, Deprel::amod);
  }

  void restore_verb(int first, int verb) {
    restore_participle(first, verb);
    restore_modifier(first, verb);
    restore_subject(first, verb);
  }

  /// "its first euro-backed loan": no clause begins within a noun phrase.
  void restore_modifier(int first, int verb) {
    const int noun = child(verb, Deprel::obj, size_);
    const bool begun = child(verb, Deprel::det, first) >= 0 ||
                       child(verb, Deprel::nmod_poss, first) >= 0 || has(first, Deprel::det);
    if (!begun || head(first) != verb || label(first) != Deprel::compound || noun < verb ||
        first_of(noun) != verb + 1 || has(noun, Deprel::det) || head(verb) == size_)
      return;
    hang(noun, head(verb), label(verb) == Deprel::ccomp ? Deprel::obj : label(verb));
    for (int i = 0; i < size_; ++i)
      if (i != noun && i != first && (head(i) == verb || (head(i) == first && i < first)))
        heads_[at(i)] = noun;
    hang(verb, noun, Deprel::amod);
    hang(first, verb, Deprel::compound);
  }

  /// "the army test-drove trams": the first half is part of the verb, and before it stands who
  /// does.
  void restore_subject(int first, int verb) {
    const int subject = first - 1;
    if (!is_subject(first) || head(first) != verb || upos(first) != Upos::noun ||
        !is_plain_past(verb) || subject < 0 || head(subject) != first || !is_noun(subject))
      return;
    hang(subject, verb, Deprel::nsubj);
    for (int i = 0; i < subject; ++i)
      if (head(i) == first) heads_[at(i)] = subject;
    hang(first, verb, Deprel::compound);
  }

  /// "a nature-inspired paint": the noun that the participle was given takes the place of the
  /// first half, which has no article of its own.
  void restore_participle(int first, int verb) {
    if (verb + 1 == size_ || !is_noun(first) || label(verb) != Deprel::acl || head(verb) != first ||
        info(tags_[at(verb)]).form != VerbForm::participle || words_[at(verb + 1)] == "-")
      return;
    int noun = verb + 1;
    while (noun < size_ && !(head(noun) == verb && upos(noun) == Upos::noun)) ++noun;
    if (noun == size_ || has(noun, Deprel::det) || has(noun, Deprel::case_)) return;
    hang(noun, head(first), label(first));
    for (int i = 0; i < size_; ++i)
      if (head(i) == first && (i < first || i > noun)) heads_[at(i)] = noun;
    hang(verb, noun, Deprel::amod);
    hang(first, verb, Deprel::compound);
  }
};

}  // namespace

void restore_hyphenated(const TreeEdit& tree) { Hyphenated(tree).run(); }

}  // namespace fabula
