#include "ingest/text/verb_series.h"

#include <algorithm>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class VerbSeries : TreeEdit {
 public:
  explicit VerbSeries(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i + 1 < size_; ++i) {
      restore_clause(i);
      restore_finite(i);
      restore_modifier(i);
      restore_count(i);
    }
  }

 private:
  /// "declared an emergency, closed schools"
  void restore_clause(int verb) {
    const int noun = head(verb);
    if (label(verb) != Deprel::acl || noun >= verb || words_[at(verb - 1)] != "," ||
        !is_past_participle(verb) || !has_object_behind(verb) || has(verb, Deprel::aux_pass) ||
        is_ditransitive(base_of(verb)))
      return;
    if (const int first = verb_above(noun); acts_on(first, noun)) make_next(verb, first);
  }

  /// "rain caused floods": what has a subject is a clause.
  void restore_finite(int verb) {
    const int noun = head(verb);
    const int subject = subject_before(verb, verb);
    if (label(verb) != Deprel::amod || noun != verb + 1 || subject < 0 || !is_noun(subject) ||
        has(subject, Deprel::case_) || !is_past_participle(verb) || has(verb, Deprel::aux_pass) ||
        has(verb, Deprel::aux) || has_subject(noun))
      return;
    hang(verb, head(noun), label(noun));
    hang(noun, verb, Deprel::obj);
    labels_[at(subject)] = Deprel::nsubj;
    tags_[at(verb)] = past_tense_tag();
  }

  /// "arrested six people and seized weapons"
  void restore_modifier(int verb) {
    const int noun = head(verb);
    if (label(verb) != Deprel::amod || noun != verb + 1 || upos(verb - 1) != Upos::cconj ||
        head(verb - 1) != noun || label(noun) != Deprel::conj || !info(tags_[at(noun)]).plural ||
        !is_past_participle(verb) || !needs_object(base_of(verb)))
      return;
    const int object = head(noun), first = object < noun ? verb_above(object) : size_;
    if (head(object) != first || label(object) != Deprel::obj || !acts_on(first, object)) return;
    make_next(verb, first);
    hang(noun, verb, Deprel::obj);
    hang(verb - 1, verb, Deprel::cc);
    // "seized weapons, documents and cash"
    for (int i = noun + 1; i < size_; ++i)
      if (head(i) == object && label(i) == Deprel::conj) heads_[at(i)] = noun;
  }

  /// "killed six people, injured dozens": no participle stands before such a number.
  void restore_count(int verb) {
    const int count = head(verb);
    if (label(verb) != Deprel::amod || count != verb + 1 || !words_[at(verb)].ends_with("ed") ||
        !one_of(words_[at(count)],
                {"dozens", "hundreds", "many", "millions", "scores", "several", "thousands"}))
      return;
    const int first = head(count) < verb ? verb_above(head(count)) : size_;
    if (first == size_ || !acts_on(first, head(count))) return;
    make_next(verb, first);
    hang(count, verb, Deprel::obj);
    for (int i = first; i < verb; ++i)
      if (head(i) == count) heads_[at(i)] = verb;
  }

  void make_next(int verb, int first) {
    hang(verb, first, Deprel::conj);
    tags_[at(verb)] = past_tense_tag();
  }

  /// A past tense before its object, which is the noun or above it.
  bool acts_on(int verb, int noun) const {
    return verb < noun && is_plain_past(verb) && has_object_behind(verb) &&
           hangs_below(noun, child(verb, Deprel::obj, size_));
  }
};

}  // namespace

void restore_verb_series(const TreeEdit& tree) { VerbSeries(tree).run(); }

}  // namespace fabula
