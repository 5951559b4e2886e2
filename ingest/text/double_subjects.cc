#include "ingest/text/double_subjects.h"

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class DoubleSubjects : TreeEdit {
 public:
  explicit DoubleSubjects(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int second = 1; second < size_; ++second)
      if (const int first = subject_before(second); first >= 0)
        restore(first, second, head(second));
  }

 private:
  /// The nearest other subject of a verb before this one, which stands before the verb, too; else
  /// -1.
  int subject_before(int second) const {
    if (!is_subject(second) || head(second) < second || head(second) == size_) return -1;
    int first = second - 1;
    while (first >= 0 && !(is_subject(first) && head(first) == head(second))) --first;
    return first;
  }

  void restore(int first, int second, int verb) {
    if (is_pronoun(second, {"that", "which", "who"}) || is_outer(first, second, verb)) return;
    if (is_pair(first, second, verb)) {
      hang(second, first, Deprel::conj);
    } else if (const int before = verb_before(first, second, verb); before >= 0) {
      hang(first, before, Deprel::obj);
    } else if (is_pronoun(first, {"that", "which", "whom", "who"})) {
      restore_pronoun(first, verb);
    } else if (const int gerund = gerund_before(second, first); gerund >= 0) {
      hang(second, gerund, Deprel::obj);
    } else if (is_aside(first, second, verb)) {
      if (const int main = predicate_behind(verb); main >= 0) make_aside(verb, first, main);
    } else if (is_relative(first, second, verb)) {
      if (const int main = predicate_behind(verb); main >= 0) make_relative(verb, first, main);
    } else if (is_parted(first, second, verb)) {
      labels_[at(first)] = has(first, Deprel::case_) ? Deprel::obl : Deprel::dislocated;
    }
  }

  /// "Norvia, Borvia sign": headlines have a comma for "and", and a verb in the plural shows that
  /// the second is not where the first is.
  bool is_pair(int first, int second, int verb) const {
    const int comma = last_of(first) + 1, begin = beginning(verb);
    const int predicate = begin < 0 ? verb : begin;  // "sign" looks like an infinitive
    const bool plural = one_of(words_[at(predicate)], {"are", "have", "were"}) ||
                        words_[at(predicate)] == base_of(predicate);
    return plural && first_of(first) == 0 && comma < second && words_[at(comma)] == "," &&
           upos(first) == Upos::propn && upos(second) == Upos::propn &&
           (first_of(second) == comma || first_of(second) == comma + 1) &&
           last_of(second) + 1 == predicate;
  }

  /// "They met Dorn after he left": what stands before the clause begins, behind a verb that asks
  /// for an object; else -1.
  int verb_before(int first, int second, int verb) const {
    const int mark = child(verb, Deprel::mark, second), before = first_of(first) - 1;
    return mark > first && words_[at(mark)] != "that" && before >= 0 &&
                   upos(before) == Upos::verb && child(before, Deprel::obj, second) < 0 &&
                   !has(before, Deprel::aux_pass) && !says(before) &&
                   !is_intransitive(base_of(before))
               ? before
               : -1;
  }

  bool is_pronoun(int word, std::initializer_list<std::string_view> pronouns) const {
    return upos(word) == Upos::pron && one_of(words_[at(word)], pronouns);
  }

  /// "The problem is that nobody knows": subject of the copula.
  bool is_outer(int first, int second, int verb) const {
    const int that = child(verb, Deprel::mark, second);
    return that - 1 > first && words_[at(that)] == "that" && head(that - 1) == verb &&
           one_of(words_[at(that - 1)], {"is", "was", "are", "were"});
  }

  /// "a port that it owns", but "fears that prices may be too high"
  void restore_pronoun(int pronoun, int verb) {
    const bool complete =
        upos(verb) != Upos::verb || has_object_behind(verb) || has(verb, Deprel::aux_pass);
    if (!complete) {
      labels_[at(pronoun)] = Deprel::obj;
    } else if (words_[at(pronoun)] == "that" && pronoun > 0 && is_noun(pronoun - 1)) {
      tags_[at(pronoun)] = fine_tag({.upos = Upos::sconj});
      labels_[at(pronoun)] = Deprel::mark;
    }
  }

  /// "A train carrying fuel derailed": what the first does to the second; else -1.
  int gerund_before(int second, int first) const {
    const int gerund = first_of(second) - 1;
    return gerund > first && label(gerund) == Deprel::acl && head(gerund) == first &&
                   words_[at(gerund)].ends_with("ing") && !has(gerund, Deprel::obj) &&
                   !is_intransitive(base_of(gerund))
               ? gerund
               : -1;
  }

  /// "The test, she said, had failed"
  bool is_aside(int first, int second, int verb) const {
    const int comma = opening_comma(second);
    return comma > first && says(verb) && verb + 1 < size_ && words_[at(verb + 1)] == "," &&
           !has_verb(first, comma);
  }

  /// "The ship they found", "A firm whose boss left": the second begins a clause that tells of the
  /// first.
  bool is_relative(int first, int second, int verb) const {
    if (const int owner = child(second, Deprel::nmod_poss, second);
        owner > first && words_[at(owner)] == "whose")
      return true;
    return first_of(second) == last_of(first) + 1 && opening_comma(second) < 0 &&
           upos(first) == Upos::noun && !has(verb, Deprel::obj) &&
           !is_time_noun(words_[at(first)]) && !has(first, Deprel::case_) &&
           (upos(second) == Upos::pron || has(second, Deprel::det));
  }

  /// The next predicate that lacks a subject and that nothing joins to this one; else -1.
  int predicate_behind(int verb) const {
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == verb && beginning(i) > verb && !has_subject(i) && !has(i, Deprel::cc) &&
          !has(i, Deprel::mark) && (hangs_as_clause(i) || label(i) == Deprel::conj))
        return i;
    return -1;
  }

  void make_relative(int clause, int noun, int main) {
    make_main(main, noun, clause);
    hang(clause, noun, Deprel::acl_relcl);
  }

  void make_aside(int saying, int noun, int main) {
    make_main(main, noun, saying);
    hang(saying, main, Deprel::parataxis);
  }

  /// `main` takes the place of `verb`, what stands around them, and the noun for its subject.
  void make_main(int main, int noun, int verb) {
    hang(main, head(verb), label(verb));
    for (int i = 0; i < size_; ++i)
      if (head(i) == verb && (i < noun || i > main)) heads_[at(i)] = main;
    hang(noun, main, subject_of(main));
  }

  /// A comma stands between the two, and the second right before the verb.
  bool is_parted(int first, int second, int verb) const {
    const int comma = opening_comma(second);
    if (comma <= first || has(second, Deprel::conj) || has(second, Deprel::case_)) return false;
    int end = beginning(verb);
    while (end > second + 1 && upos(end - 1) == Upos::adv) --end;
    if (last_of(second) + 1 != end || words_[at(end - 1)] == ",") return false;
    return opens_with_phrase() || is_time_noun(words_[at(first)]) ||
           (says(verb) && has_verb(first, comma));
  }

  /// "In Ayr, ...", "Shaken by the news, ...", "Weeks after the vote, ..."
  bool opens_with_phrase() const {
    switch (upos(0)) {
      case Upos::adj:  // "Angry about the vote, ..."
        return upos(1) == Upos::adp;
      case Upos::adp:
      case Upos::adv:
      case Upos::sconj:
      case Upos::verb:
        return true;
      default:
        return false;
    }
  }
};

}  // namespace

void restore_double_subjects(const TreeEdit& tree) { DoubleSubjects(tree).run(); }

}  // namespace fabula
