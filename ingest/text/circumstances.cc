#include "ingest/text/circumstances.h"

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class Circumstances : TreeEdit {
 public:
  explicit Circumstances(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_rank(i);
      lift_outcome(i);
      restore_gerund(i);
      restore_modifier(i);
      restore_state(i);
      restore_ground(i);
      restore_lapse(i);
    }
  }

 private:
  /// "became the third member of the board to leave": which member.
  void restore_rank(int deed) {
    const int verb = head(deed), to = child(deed, Deprel::mark, deed);
    if ((label(deed) != Deprel::xcomp && label(deed) != Deprel::advcl) || verb >= deed || to < 0 ||
        words_[at(to)] != "to" || base_of(verb) != "become")
      return;
    for (int noun = verb + 1; noun < to; ++noun)
      if (head(noun) == verb && is_noun(noun) && last_of(noun) == to - 1 && is_counted(noun))
        return hang(deed, noun, Deprel::acl);
  }

  /// "resigned after papers showed he had lied, becoming the first to go", "lost after a recount,
  /// ending his rule": what the main clause comes to.
  void lift_outcome(int outcome) {
    const int rank = child(outcome, Deprel::xcomp, size_), before = first_of(outcome) - 1;
    const bool ends = has(outcome, Deprel::obj) &&
                      one_of(words_[at(outcome)], {"allowing", "dealing", "ending", "fueling",
                                                   "fuelling", "marking", "paving", "raising"});
    const bool ranks = words_[at(outcome)] == "becoming" && rank > outcome && is_counted(rank);
    const bool parted = words_[at(before + 1)] == "," || (before >= 0 && words_[at(before)] == ",");
    if (label(outcome) != Deprel::advcl || !(ends || ranks) || !parted) return;
    int clause = head(outcome);
    while (clause < outcome && label(clause) == Deprel::ccomp) clause = head(clause);
    if (clause < outcome && label(clause) == Deprel::advcl && has(clause, Deprel::mark) &&
        head(clause) < clause)
      heads_[at(outcome)] = head(clause);
  }

  bool is_counted(int noun) const {
    for (int i = 0; i < noun; ++i)
      if (head(i) == noun && one_of(words_[at(i)], {"first", "second", "third", "fourth", "fifth",
                                                    "sixth", "latest", "last", "only"}))
        return true;
    return false;
  }

  /// "narrowly avoided being sold": an object that is a clause; but "quit citing poor health".
  void restore_gerund(int gerund) {
    const int verb = head(gerund);
    if (label(gerund) != Deprel::advcl || verb >= gerund || has(gerund, Deprel::mark) ||
        !takes_gerund_object(base_of(verb)))
      return;
    int first = verb + 1;
    while (first < gerund && upos(first) == Upos::adv) ++first;
    if (words_[at(first)].ends_with("ing") && first_of(gerund) >= verb + 1 &&
        (first == gerund || upos(first) == Upos::aux) &&
        !one_of(words_[at(gerund)], {"citing", "following", "leaving", "saying"}))
      labels_[at(gerund)] = Deprel::xcomp;
  }

  /// "killed by falling rocks": a verb without objects describes the noun behind it.
  void restore_modifier(int gerund) {
    const int noun = gerund + 1, mark = gerund - 1, verb = head(gerund);
    if (label(gerund) != Deprel::advcl || mark < 0 || noun >= size_ || head(noun) != gerund ||
        label(noun) != Deprel::obj || head(mark) != gerund ||
        !one_of(words_[at(mark)], {"by", "from"}) || !is_intransitive(base_of(gerund)))
      return;
    hang(noun, verb, words_[at(mark)] == "by" ? Deprel::obl_agent : Deprel::obl);
    for (int i = 0; i < size_; ++i)
      if (head(i) == gerund && i != noun) heads_[at(i)] = noun;
    labels_[at(mark)] = Deprel::case_;
    hang(gerund, noun, Deprel::amod);
  }

  /// "will stay closed tomorrow", "remained open on Monday": how it is, not what day it is.
  void restore_state(int state) {
    const int verb = state - 1, time = head(state);
    if (verb < 0 || label(state) != Deprel::amod || time <= state || head(time) != verb ||
        !is_time_noun(words_[at(time)]) ||
        !one_of(base_of(verb), {"become", "keep", "remain", "stay", "turn"}))
      return;
    hang(state, verb, Deprel::xcomp);
  }

  /// "halted the search on Monday because of fog": why something is done hangs on the verb.
  void restore_ground(int noun) {
    const int object = head(noun);
    if (label(noun) != Deprel::nmod || object > noun || !is_noun(object) || head(object) > object ||
        upos(head(object)) != Upos::verb)
      return;
    const int because = child(noun, Deprel::case_, noun);
    if (because > object + 1 && words_[at(because)] == "because")
      hang(noun, head(object), Deprel::obl);
  }

  /// "reached the summit hours before it snowed": how long before, and no part of the object.
  void restore_lapse(int time) {
    const int verb = head(time), object = time - 1, mark = time + 1;
    if (label(time) != Deprel::obj || verb > time || mark >= size_ || head(object) != time ||
        label(object) != Deprel::compound || upos(object) != Upos::noun ||
        !one_of(words_[at(time)], {"days", "hours", "minutes", "months", "weeks", "years"}) ||
        label(mark) != Deprel::mark || !one_of(words_[at(mark)], {"after", "before"}))
      return;
    const int clause = head(mark);
    if (clause <= mark || clause >= size_) return;
    for (int i = 0; i < object; ++i)
      if (head(i) == time) heads_[at(i)] = object;
    hang(object, verb, Deprel::obj);
    hang(time, clause, Deprel::obl_unmarked);
  }
};

}  // namespace

void restore_circumstances(const TreeEdit& tree) { Circumstances(tree).run(); }

}  // namespace fabula
