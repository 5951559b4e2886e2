#include "ingest/text/main_clauses.h"

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class MainClauses : TreeEdit {
 public:
  explicit MainClauses(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_first(i);
      restore_between(i);
      restore_modifier(i);
      restore_behind(i);
      restore_behind_comma(i);
      restore_predicate(i);
      restore_finite(i);
      restore_object_of_saying(i);
    }
  }

 private:
  bool has_content(int verb) const { return has(verb, Deprel::ccomp) || has(verb, Deprel::obj); }

  /// "Acme cut jobs, Bolt hired", "Acme announced the plant at the lake would close"
  void restore_first(int clause) {
    const int second = head(clause);
    if (second <= clause || second == size_ || !is_no_clause(label(clause)) ||
        !is_free_clause(clause) || start_of(second, clause) < 0 || has(second, Deprel::mark))
      return;
    const int end = last_of(clause);
    if (end >= second || (end == clause && is_noun(clause) && end + 1 == second)) return;
    if (is_told_by(second, end)) {
      labels_[at(clause)] = Deprel::ccomp;
      return;
    }
    const int object = has_subject_behind(second, end) ? -1 : content_subject(clause, second);
    if (object >= 0) make_subject(object, clause, second);
    const Deprel role =
        object >= 0 || is_content(clause, second, end) ? Deprel::ccomp : Deprel::conj;
    for (int i = 0; i < size_; ++i)
      if (head(i) == second && i != clause && (i < clause || is_stop(i))) heads_[at(i)] = clause;
    hang(clause, head(second), label(second));
    hang(second, clause, role);
    if (role == Deprel::conj && is_passive(second)) make_participle(second);
  }

  /// "The town had not recovered from a flood, estimated to have cost millions"
  bool is_passive(int verb) const {
    return is_plain_past(verb) && !has_subject(verb) && !has(verb, Deprel::cc) &&
           !has_content(verb) && !is_intransitive(base_of(verb));
  }

  void make_participle(int verb) {
    tags_[at(verb)] = past_participle_tag();
    const int first = first_of(verb);
    const int noun = first > 0 && words_[at(first)] != "," && words_[at(first - 1)] == ","
                         ? first - 2
                         : first - 1;
    if (noun > head(verb) && is_noun(noun))
      hang(verb, phrase_at(noun), Deprel::acl);
    else
      labels_[at(verb)] = Deprel::advcl;
  }

  /// "Anna, a judge in Ayr, warned justice is slow": between two subjects of a predicate, a verb of
  /// saying that hangs on the first has that for its subject, and the predicate is what is said.
  void restore_between(int saying) {
    const int subject = head(saying);
    if (label(saying) != Deprel::acl || subject >= saying || !is_subject(subject) ||
        !says(saying) || has(saying, Deprel::aux) || has_content(saying))
      return;
    const int predicate = head(subject), next = saying + 1;
    if (predicate <= next || !has_subject_behind(predicate, saying) || upos(next) == Upos::punct)
      return;
    int top = next;
    while (top < predicate && head(top) != predicate) top = head(top);
    if (top >= predicate || !is_subject(top)) return;
    tags_[at(saying)] = past_tense_tag();
    for (int i = 0; i < size_; ++i)
      if (head(i) == predicate && (i < saying || is_stop(i))) heads_[at(i)] = saying;
    hang(saying, head(predicate), label(predicate));
    hang(subject, saying, Deprel::nsubj);
    hang(predicate, saying, Deprel::ccomp);
  }

  /// "The ruling made claims that shocked many": what has a subject modifies no noun, which is its
  /// object.
  void restore_modifier(int verb) {
    const int noun = head(verb);
    if (label(verb) != Deprel::amod || noun <= verb || noun == size_ || !is_noun(noun) ||
        info(tags_[at(verb)]).tense != Tense::past || !has(verb, Deprel::nsubj) ||
        has(noun, Deprel::case_) || has(noun, Deprel::cop))
      return;
    tags_[at(verb)] = past_tense_tag();
    hang(verb, head(noun), label(noun));
    for (int i = 0; i < size_; ++i)
      if (head(i) == noun && (i < verb || is_stop(i))) heads_[at(i)] = verb;
    hang(noun, verb, Deprel::obj);
  }

  /// "While he doubts the plan, the council backs it": of two clauses the one whose mark opens the
  /// sentence is not the main one.
  void restore_behind(int second) {
    const int first = head(second);
    if (label(second) != Deprel::conj || first >= second || head(first) != size_ ||
        has(second, Deprel::cc) || !is_free_clause(second) || !is_opening_clause(first))
      return;
    const int begin = first_of(second);
    if (begin == 0 || (words_[at(begin)] != "," && words_[at(begin - 1)] != ",")) return;
    hang(second, size_, Deprel::root);
    hang(first, second, Deprel::advcl);
    for (int i = second + 1; i < size_; ++i)
      if (head(i) == first) heads_[at(i)] = second;
  }

  /// "Although sales fell, profits increased": behind the comma of such a clause stands no object
  /// of it, but the subject of the main clause.
  void restore_behind_comma(int verb) {
    const int noun = head(verb);
    if (label(verb) != Deprel::acl || noun >= verb || label(noun) != Deprel::obj ||
        info(tags_[at(verb)]).tense != Tense::past || phrase_at(verb - 1) != noun)
      return;
    const int clause = head(noun), first = first_of(noun);
    if (clause >= noun || head(clause) != size_ || !is_opening_clause(clause) || first <= clause ||
        (words_[at(first)] != "," && words_[at(first - 1)] != ","))
      return;
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == clause && is_free_clause(i)) return;
    tags_[at(verb)] = past_tense_tag();
    for (int i = noun + 1; i < size_; ++i)
      if (head(i) == clause || (head(i) == noun && i > verb)) heads_[at(i)] = verb;
    hang(verb, size_, Deprel::root);
    hang(clause, verb, Deprel::advcl);
    hang(noun, verb, Deprel::nsubj);
  }

  /// "The study covered ten years in towns spread over the coast": with an object of its own the
  /// verb right behind the subject is the main one; the past form behind tells of the noun before
  /// it.
  void restore_predicate(int verb) {
    const int subject = head(verb), second = subject < size_ ? head(subject) : size_;
    if (label(verb) != Deprel::acl || !is_subject(subject) || second <= verb || second == size_ ||
        subject + 1 != verb || upos(subject) != Upos::noun ||
        info(tags_[at(verb)]).tense != Tense::past || takes_two_objects(base_of(verb)) ||
        !has_object_behind(verb) || words_[at(verb + 1)] == "by" || !is_plain_past(second) ||
        has_content(second) || is_intransitive(base_of(second)) || !is_noun(second - 1) ||
        !hangs_below(second - 1, verb))
      return;
    tags_[at(verb)] = past_tense_tag();
    tags_[at(second)] = past_participle_tag();
    hang(verb, head(second), label(second));
    for (int i = 0; i < size_; ++i)
      if (head(i) == second && (i < verb || is_stop(i))) heads_[at(i)] = verb;
    hang(subject, verb, Deprel::nsubj);
    hang(second, phrase_at(second - 1), Deprel::acl);
  }

  bool is_opening_clause(int verb) const {
    for (int i = 0; i < verb && i < 2; ++i)
      if (head(i) == verb && label(i) == Deprel::mark &&
          one_of(words_[at(i)], {"After", "Although", "As", "Because", "Before", "If", "Once",
                                 "Since", "Though", "Unless", "Until", "When", "While"}))
        return true;
    return false;
  }

  /// "showed the flies hovered": behind the object of a verb that is followed by clauses, a verb
  /// that has no passive is finite.
  void restore_finite(int verb) {
    const int object = head(verb);
    if (label(verb) != Deprel::acl || object >= verb || label(object) != Deprel::obj ||
        head(object) >= object || !tells(head(object)) || !words_[at(verb)].ends_with("ed") ||
        has(verb, Deprel::aux) || has(verb, Deprel::aux_pass) || !is_intransitive(base_of(verb)))
      return;
    tags_[at(verb)] = past_tense_tag();
  }

  bool tells(int verb) const { return says(verb) || base_of(verb) == "show"; }

  /// "said the Ministry of Finance had paid": the object of a verb of saying is the subject of what
  /// is said, with the phrase between the two.
  void restore_object_of_saying(int verb) {
    const int saying = head(verb);
    // "claimed the crisis shows much"
    const bool loose = label(verb) == Deprel::conj && beginning(verb) > 0 &&
                       upos(beginning(verb) - 1) != Upos::punct;
    if (saying >= verb || !(loose || hangs_as_clause(verb)) || label(verb) == Deprel::acl_relcl ||
        beginning(verb) < 0 || is_own_clause(verb) || has(verb, Deprel::cc) || is_passive(verb))
      return;
    const int object = content_subject(saying, verb);
    if (object < 0) return;
    make_subject(object, saying, verb);
    labels_[at(verb)] = Deprel::ccomp;
  }

  /// The first word of a predicate: where it is finite, or wished ("proposed the tax be raised");
  /// else -1.
  int start_of(int predicate, int wishing) const {
    const int begin = beginning(predicate);
    if (begin >= 0 ||
        !one_of(base_of(wishing), {"ask", "demand", "propose", "recommend", "request"}))
      return begin;
    for (int i = wishing + 1; i < predicate; ++i)
      if (head(i) == predicate && words_[at(i)] == "be") return i;
    return -1;
  }

  /// What a clause without a conjunction cannot be to the predicate behind it.
  static bool is_no_clause(Deprel relation) {
    switch (relation) {
      case Deprel::advcl:
      case Deprel::amod:
      case Deprel::nsubj:
      case Deprel::nsubj_pass:
      case Deprel::obl:
      case Deprel::obl_unmarked:
        return true;
      default:
        return false;
    }
  }

  bool is_stop(int word) const { return word == size_ - 1 && label(word) == Deprel::punct; }

  bool has_subject_behind(int verb, int place) const {
    for (int i = place + 1; i < size_; ++i)
      if (head(i) == verb && (is_subject(i) || label(i) == Deprel::expl)) return true;
    return false;
  }

  /// "The crew were tired, the army said"
  bool is_told_by(int verb, int end) const {
    return says(verb) && !has_content(verb) && has_subject_behind(verb, end);
  }

  /// "Acme said the plant would close", "Acme wrote: the plant closes": nothing parts the two but
  /// a quotation mark.
  bool is_content(int clause, int second, int end) const {
    if (!says(clause) || has_content(clause) || !has_subject_behind(second, end)) return false;
    int next = end + 1;
    while (next < second && upos(next) == Upos::punct) ++next;
    const bool quoted = next > end + 1 && one_of(words_[at(next - 1)], {"\"", "\u201c", "``"});
    return quoted || (next == end + 1 && upos(next) != Upos::cconj);
  }

  /// The object of a clause of saying that ends right before the predicate, whose subject it is;
  /// else -1.
  int content_subject(int clause, int second) const {
    const int begin = start_of(second, clause);
    const bool wished = begin != beginning(second);
    const int content = child(clause, Deprel::ccomp, size_);
    if ((!says(clause) && !wished) || (content >= 0 && content != second)) return -1;
    int object = -1;
    for (int i = clause + 1; i < begin; ++i)
      if (head(i) == clause && label(i) == Deprel::obj) object = i;
    if (object < 0 || has(object, Deprel::case_)) return -1;
    for (int i = object + 1; i < begin; ++i)
      if ((head(i) == clause && (is_finite(tags_[at(i)]) || label(i) == Deprel::conj)) ||
          (!hangs_below(i, clause) && (head(i) != second || upos(i) == Upos::cconj)))
        return -1;
    return object;
  }

  /// What stands between the object and the predicate goes with the object.
  void make_subject(int object, int clause, int second) {
    const int begin = start_of(second, clause);
    for (int i = object + 1; i < begin; ++i)
      if (head(i) == clause) hang(i, object, label(i) == Deprel::obl ? Deprel::nmod : label(i));
    hang(object, second, subject_of(second));
  }
};

}  // namespace

void restore_main_clauses(const TreeEdit& tree) { MainClauses(tree).run(); }

}  // namespace fabula
