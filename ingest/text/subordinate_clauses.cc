#include "ingest/text/subordinate_clauses.h"

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class SubordinateClauses : TreeEdit {
 public:
  explicit SubordinateClauses(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int verb = 2; verb < size_; ++verb) {
      if (const int mark = mark_before(verb); mark >= 0) make_clause(mark, verb);
      restore_condition(verb);
      restore_announced(verb);
      restore_phrase(verb);
      restore_nearest(verb);
      restore_brief(verb);
      restore_role(verb);
      restore_lapse(verb);
      restore_inverted(verb);
    }
  }

 private:
  /// The "after" of the phrase that ends right before the verb, and that hangs on a verb before;
  /// else -1. Before "was" a phrase with "as" may well tell a part: "the man who served as mayor
  /// was praised". The phrase may hold a relative clause: "as a fire that began there spread".
  int mark_before(int verb) const {
    const int last = (has_helper(verb) ? beginning(verb) : verb) - 1;
    if (last < 1 || !is_stray(verb) || !(is_noun(last) || upos(last) == Upos::num)) return -1;
    for (int mark = last - 1; mark >= 0 && last - mark < reach; --mark) {
      const bool relative = label(mark) == Deprel::acl_relcl;
      if ((upos(mark) == Upos::verb && !relative) || upos(mark) == Upos::punct) return -1;
      if (label(mark) != Deprel::case_ ||
          !one_of(words_[at(mark)], {"after", "before", "since", "until", "as"}) ||
          (has_helper(verb) && words_[at(mark)] == "as" &&
           (mark == 0 || !one_of(words_[at(mark - 1)], {"even", "just"}))))
        continue;
      const int noun = head(mark);
      const bool spans = noun > mark && noun < verb && hangs_below(last, noun);
      return spans && verb_above(head(noun)) < mark ? mark : -1;
    }
    return -1;
  }

  bool has_helper(int verb) const { return has(verb, Deprel::aux) || has(verb, Deprel::aux_pass); }

  bool is_past(int verb) const {
    const FineTagInfo& tag = info(tags_[at(verb)]);
    return tag.upos == Upos::verb && tag.tense == Tense::past && !has_subject(verb) &&
           !has(verb, Deprel::obl_agent);
  }

  /// A conjunct without a conjunction, a clause with neither mark nor subject, the modifier of a
  /// noun behind another noun, or one of the noun before that has an object or is of a verb without
  /// a passive ("after residents objected").
  bool is_stray(int verb) const {
    if (!is_past(verb)) return false;
    if (has_helper(verb)) return label(verb) == Deprel::conj && !has(verb, Deprel::cc);
    switch (label(verb)) {
      case Deprel::conj:
        return !has(verb, Deprel::cc);
      case Deprel::advcl:
        return info(tags_[at(verb)]).form == VerbForm::finite && !has(verb, Deprel::mark);
      case Deprel::amod:
        return head(verb) > verb;
      case Deprel::acl:
        return has(verb, Deprel::obj) || is_intransitive(base_of(verb)) || agrees_to(verb) ||
               (info(tags_[at(verb)]).form == VerbForm::finite &&
                (verb + 1 == size_ || words_[at(verb + 1)] != "by"));
      default:
        return false;
    }
  }

  /// "before the sides agreed in Bath to a truce"
  bool agrees_to(int verb) const {
    if (words_[at(verb)] != "agreed") return false;
    for (int i = verb + 1; i < size_; ++i)
      if (words_[at(i)] == "to" && hangs_below(i, verb)) return true;
    return false;
  }

  void make_clause(int mark, int verb) {
    const int subject = head(mark);
    const int governor = verb_above(head(subject));
    const int object = label(verb) == Deprel::amod ? head(verb) : -1;
    if (hangs_below(governor, verb)) return;
    if (object >= 0 && (hangs_below(governor, object) || has(object, Deprel::case_))) return;
    if (!has_helper(verb)) tags_[at(verb)] = past_tense_tag();
    hang(verb, governor, Deprel::advcl);
    hang(subject, verb, subject_of(verb));
    hang(mark, verb, Deprel::mark);
    if (object >= 0) hang(object, verb, Deprel::obj);
  }

  /// "after a clerk handed papers to police": a past tense with a subject describes no noun, and
  /// what it was hung on is its object.
  void restore_phrase(int verb) {
    const int object = head(verb), subject = child(verb, Deprel::nsubj, verb);
    if (label(verb) != Deprel::amod || info(tags_[at(verb)]).tense != Tense::past ||
        object < verb || object == size_ || head(object) == size_ || subject < 0)
      return;
    const int mark = child(object, Deprel::case_, subject);
    if (mark < 0 || !one_of(words_[at(mark)], {"after", "as", "before", "since", "until"})) return;
    tags_[at(verb)] = past_tense_tag();
    hang(verb, head(object), Deprel::advcl);
    hang(mark, verb, Deprel::mark);
    hang(object, verb, Deprel::obj);
  }

  /// "was shut in May but reopened in June, days after it burned": how long after tells which of
  /// two verbs the clause is of.
  void restore_lapse(int clause) {
    const int mark = child(clause, Deprel::mark, clause), time = mark - 1;
    if (label(clause) != Deprel::advcl || mark < 2 || label(time) != Deprel::obl_unmarked ||
        !one_of(words_[at(mark)], {"after", "before"}))
      return;
    const int verb = head(time);
    if (verb < time && verb != head(clause) && upos(verb) == Upos::verb &&
        hangs_below(verb, head(clause)) && !hangs_below(verb, clause))
      heads_[at(clause)] = verb;
  }

  /// "Had the talks failed, flights would have stopped": what begins with its auxiliary is the
  /// condition of what would be.
  void restore_inverted(int main) {
    const int clause = head(main);
    if (label(main) != Deprel::conj || has(main, Deprel::cc) || clause >= main ||
        head(clause) != size_ || head(0) != clause || upos(0) != Upos::aux ||
        !one_of(words_[0], {"Had", "Should", "Were"}) || !has_subject(main))
      return;
    const int would = child(main, Deprel::aux, main),
              subject = child(clause, subject_of(clause), clause);
    if (would < 0 || subject < 1 || !one_of(words_[at(would)], {"could", "might", "will", "would"}))
      return;
    hang(main, size_, Deprel::root);
    hang(clause, main, Deprel::advcl);
    tags_[0] = fine_tag({.upos = Upos::sconj});
    labels_[0] = Deprel::mark;
    if (upos(size_ - 1) == Upos::punct) heads_[at(size_ - 1)] = main;
  }

  /// "they signed a truce, but it failed when the rebels advanced": of two clauses with subjects
  /// the nearer.
  void restore_nearest(int clause) {
    const int mark = child(clause, Deprel::mark, clause), first = head(clause);
    if (label(clause) != Deprel::advcl || mark < 1 || words_[at(mark - 1)] == "," || first > mark ||
        !one_of(words_[at(mark)], {"after", "because", "before", "when", "while"}))
      return;
    for (int next = mark - 1; next > first; --next)
      if (head(next) == first && label(next) == Deprel::conj && upos(next) == Upos::verb &&
          has_subject(next) && beginning(next) >= 0) {
        heads_[at(clause)] = next;
        return;
      }
  }

  /// "entered politics when elected in 2001": when somebody did so, not which politics.
  void restore_brief(int verb) {
    const int mark = verb - 1;
    if (label(verb) != Deprel::acl || mark < 1 || head(mark) != verb || has_subject(verb) ||
        !one_of(words_[at(mark)], {"if", "once", "unless", "when", "while"}))
      return;
    int above = head(verb);
    while (above < mark && upos(above) != Upos::verb) above = head(above);
    if (above < mark) hang(verb, above, Deprel::advcl);
  }

  /// "resigned as head of Acme, following a report": a noun with a preposition of its own is no
  /// predicate, and what stood before it no subject.
  void restore_role(int noun) {
    const int mark = child(noun, Deprel::mark, noun), subject = child(noun, Deprel::nsubj, noun),
              preposition = child(noun, Deprel::case_, noun);
    const bool phrase = label(noun) == Deprel::obl || label(noun) == Deprel::nmod;
    if (!phrase || !is_noun(noun) || mark < 1 || subject < mark || preposition < subject ||
        words_[at(mark)] != "as" || has(noun, Deprel::cop) || head(noun) >= mark)
      return;
    hang(subject, head(noun), Deprel::obl);
    hang(mark, subject, Deprel::case_);
    tags_[at(mark)] = fine_tag({.upos = Upos::adp});
  }

  /// "warned that should the strike go on, jobs would be lost": what begins with its auxiliary is a
  /// condition, not what is said.
  void restore_condition(int verb) {
    const int saying = head(verb), auxiliary = child(verb, Deprel::aux, verb);
    if (label(verb) != Deprel::ccomp || saying >= verb || auxiliary < 1 ||
        !one_of(words_[at(auxiliary)], {"had", "should"}) || words_[at(auxiliary - 1)] != "that" ||
        child(verb, Deprel::nsubj, verb) < auxiliary)
      return;
    int content = verb + 1;
    while (content < size_ && !(head(content) == saying && label(content) == Deprel::ccomp))
      ++content;
    if (content == size_) return;
    hang(verb, content, Deprel::advcl);
    if (head(auxiliary - 1) == verb) heads_[at(auxiliary - 1)] = content;
  }

  /// "announced a plan for ports, hours after a deal that she opposed took effect": the plan is
  /// what was announced, and the deal took effect.
  void restore_announced(int verb) {
    const int governor = head(verb), object = child(verb, Deprel::nsubj, verb);
    if (label(verb) != Deprel::ccomp || has(verb, Deprel::mark) || governor >= object ||
        object < 0 || first_of(object) != governor + 1 || upos(governor) != Upos::verb)
      return;
    for (int mark = verb - 1; mark > object; --mark) {
      const int subject = head(mark), comma = opening_comma(subject);
      if (!one_of(words_[at(mark)], {"after", "before"}) || label(mark) != Deprel::case_ ||
          subject < mark || subject > verb || !hangs_below(subject, object) ||
          !hangs_below(verb - 1, subject))
        continue;
      int first = mark;
      while (first > object && words_[at(first)] != "," && mark - first < 4) --first;
      if (words_[at(first)] != "," || comma > mark) return;
      hang(object, governor, Deprel::obj);
      hang(verb, governor, Deprel::advcl);
      hang(subject, verb, subject_of(verb));
      hang(mark, verb, Deprel::mark);
      for (int i = first + 1; i < mark; ++i)
        if (head(i) == object) hang(i, verb, Deprel::obl_unmarked);
      return;
    }
  }

  static constexpr int reach = 12;
};

}  // namespace

void restore_subordinate_clauses(const TreeEdit& tree) { SubordinateClauses(tree).run(); }

}  // namespace fabula
