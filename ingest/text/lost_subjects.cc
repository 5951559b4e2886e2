#include "ingest/text/lost_subjects.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class LostSubjects : TreeEdit {
 public:
  explicit LostSubjects(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_subject_of_content(i);
      restore_lost_subject(i);
      restore_named_subject(i);
      restore_behind_semicolon(i);
      restore_described_subject(i);
    }
  }

 private:
  /// "said the flood poses a threat": a noun is not said by itself.
  void restore_subject_of_content(int noun) {
    const int saying = head(noun);
    if (label(noun) != Deprel::ccomp || !is_noun(noun) || saying >= noun || is_predicate(noun))
      return;
    for (int verb = noun + 1; verb < size_; ++verb) {
      if (head(verb) != noun && head(verb) != saying) continue;
      const int begin = beginning(verb);
      if (begin < noun || !hangs_as_clause(verb) || is_own_clause(verb)) continue;
      for (int i = noun + 1; i < begin; ++i)
        if (!hangs_below(i, noun) && head(i) != verb) return;
      hang(verb, saying, Deprel::ccomp);
      for (int i = verb + 1; i < size_; ++i)
        if (head(i) == noun) heads_[at(i)] = verb;
      hang(noun, verb, subject_of(verb));
      return;
    }
  }

  /// "An adviser for Anna was jailed": no finite clause begins with "for"; it tells of the subject.
  void restore_described_subject(int verb) {
    const int noun = head(verb), mark = noun + 1;
    if (label(verb) != Deprel::acl || noun >= verb || !is_noun(noun) || is_predicate(noun) ||
        head(mark) != verb || label(mark) != Deprel::mark || beginning(verb) < mark ||
        !one_of(words_[at(mark)],
                {"about", "against", "at", "by", "for", "from", "in", "of", "on", "to", "with"}))
      return;
    const int inner = subject_before(verb, verb);
    if (inner < mark || upos(verb) != Upos::verb || last_of(inner) + 1 != beginning(verb)) return;
    hang(mark, inner, Deprel::case_);
    hang(inner, noun, Deprel::nmod);
    hang(verb, head(noun), label(noun));
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == noun) heads_[at(i)] = verb;
    hang(noun, verb, subject_of(verb));
  }

  bool is_predicate(int noun) const {
    return has(noun, Deprel::cop) || has(noun, Deprel::aux) || has(noun, Deprel::mark) ||
           has(noun, Deprel::case_) || has_subject(noun) || has(noun, Deprel::expl);
  }

  /// "bought bread and the baker smiled", "and Anna smiled": what a conjunction joins to the object
  /// of the clause before.
  bool is_last_of_list(int noun, int verb) const {
    const int object = head(noun), link = child(noun, Deprel::cc, noun);
    if (label(noun) != Deprel::conj || object >= noun ||
        (label(object) != Deprel::obj && label(object) != Deprel::obl) ||
        head(object) != head(verb) || says(head(object)) || has(verb, Deprel::cc))
      return false;
    const int first = first_of(noun);
    const bool opens = link >= 0 && link == (words_[at(first)] == "," ? first + 1 : first);
    const auto is_plural = [&](int word) { return info(tags_[at(word)]).plural; };
    const bool fits =
        label(object) == Deprel::obl
            ? is_plural(noun) && !is_plural(object)  // "in place and guests were hurt"
            : has(noun, Deprel::det) || has(noun, Deprel::nummod) ||
                  (upos(noun) == Upos::propn && upos(object) == Upos::noun);
    return opens && fits && (label(verb) == Deprel::conj || has(verb, Deprel::cop));
  }

  void take_from_list(int noun, int verb) {
    labels_[at(verb)] = Deprel::conj;
    for (int i = 0; i < noun; ++i)
      if (head(i) == noun && (label(i) == Deprel::cc || label(i) == Deprel::punct))
        heads_[at(i)] = verb;
    hang(noun, verb, subject_of(verb));
  }

  /// "After she fell ill, the idea began to grow", "Two lost their lives and dozens were hurt": the
  /// object behind the comma of an adverbial, or behind the conjunction of the clause before, is
  /// the subject of the predicate right behind it.
  void restore_lost_subject(int verb) {
    int before = beginning(verb) - 1;
    if (before < 0 || has_subject(verb) || has(verb, Deprel::csubj) || has(verb, Deprel::expl))
      return;
    while (before > 0 && head(before) == verb && label(before) == Deprel::advmod) --before;
    int noun = before;
    while (head(noun) < noun && label(noun) != Deprel::obj && !is_last_of_list(noun, verb))
      noun = head(noun);
    if (is_last_of_list(noun, verb)) return take_from_list(noun, verb);
    const int clause = head(noun);
    if (label(noun) != Deprel::obj || clause >= noun || has(noun, Deprel::case_)) return;
    const int link = child(noun, Deprel::cc, noun);
    if (label(verb) == Deprel::conj && head(verb) == clause && link == first_of(noun)) {
      heads_[at(link)] = verb;
      return hang(noun, verb, subject_of(verb));
    }
    if (label(clause) == Deprel::advcl && head(clause) == verb && first_of(noun) > clause &&
        opening_comma(noun) >= 0)
      hang(noun, verb, subject_of(verb));
  }

  /// "asked for help; Norvia and Borvia have agreed": what begins the second clause is its subject.
  void restore_behind_semicolon(int verb) {
    const int begin = beginning(verb), first = head(verb);
    if (begin < 2 || first >= verb || has_subject(verb) ||
        (label(verb) != Deprel::conj && label(verb) != Deprel::parataxis))
      return;
    int noun = first + 1;
    while (noun < begin && !(words_[at(noun - 1)] == ";" && is_noun(noun))) ++noun;
    if (noun < begin && head(noun) == first && !has(noun, Deprel::case_) &&
        last_of(noun) == begin - 1)
      hang(noun, verb, subject_of(verb));
  }

  /// "Two backed the plan, and a third, Anna Berg, fought it": what a conjunction joins to the
  /// clause before is the subject of the predicate behind it.
  void restore_named_subject(int verb) {
    const int begin = beginning(verb), clause = head(verb);
    if (begin < 2 || label(verb) != Deprel::conj || clause >= verb || has_subject(verb) ||
        has(verb, Deprel::cc))
      return;
    const int last = words_[at(begin - 1)] == "," ? begin - 2 : begin - 1;
    for (int noun = clause + 1; noun <= last; ++noun) {
      const int link = child(noun, Deprel::cc, noun);
      const bool joined = label(noun) == Deprel::conj || label(noun) == Deprel::parataxis;
      if (head(noun) != clause || !joined || link < 0 ||
          !(is_noun(noun) || has(noun, Deprel::det)) || has(noun, Deprel::case_) ||
          is_predicate(noun) || last_of(noun) != last)
        continue;
      heads_[at(link)] = verb;
      return hang(noun, verb, subject_of(verb));
    }
  }
};

}  // namespace

void restore_lost_subjects(const TreeEdit& tree) { LostSubjects(tree).run(); }

}  // namespace fabula
