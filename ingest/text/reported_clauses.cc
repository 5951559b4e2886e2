#include "ingest/text/reported_clauses.h"

#include <string>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class ReportedClauses : TreeEdit {
 public:
  explicit ReportedClauses(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      if (is_predicate(i)) restore_subject(i);
      restore_reported(i);
      restore_second_saying(i);
      restore_noun_content(i);
    }
  }

 private:
  bool is_predicate(int word) const {
    const Deprel relation = label(word);
    return (relation == Deprel::ccomp || relation == Deprel::advcl || relation == Deprel::xcomp ||
            relation == Deprel::parataxis || relation == Deprel::acl) &&
           beginning(word) > 0 && !is_own_clause(word);
  }

  /// "said no traces were found": the object right before a finite predicate without a subject is
  /// its subject, and the predicate what is said.
  void restore_subject(int verb) {
    int object = beginning(verb) - 1;
    while (object > 0 && upos(object) == Upos::punct) --object;
    while (head(object) != size_ && head(object) < beginning(verb) &&
           label(object) != Deprel::obj) {
      if (const int second = stranded_phrase(object); second >= 0 && head(verb) == head(object)) {
        split_off(second, verb);
        return;
      }
      object = head(object);
    }
    if (label(object) != Deprel::obj || has(object, Deprel::case_)) return;
    const int governor = head(object);
    if (governor >= object || (head(verb) != governor && !hangs_below(head(verb), object))) return;
    const std::string base = base_of(governor);
    if (!takes_content(base) && !(base == "show" && label(verb) == Deprel::acl)) return;
    hang(verb, governor, Deprel::ccomp);
    hang(object, verb, subject_of(verb));
  }

  /// "The book alleges, among other things, that Anna paid", "had alleged Anna was poisoned": what
  /// stands behind "that" is no second deed of the book's, nor is what nothing joins.
  void restore_reported(int verb) {
    const int saying = head(verb);
    if (label(verb) != Deprel::conj || saying >= verb || upos(verb) != Upos::verb ||
        has(verb, Deprel::cc) || !has_subject(verb) || has(saying, Deprel::ccomp) ||
        has(saying, Deprel::obj) || !takes_content(base_of(saying)))
      return;
    if (is_unbroken(saying + 1, verb, verb)) labels_[at(verb)] = Deprel::ccomp;
    for (int i = saying + 1; i < verb && label(verb) == Deprel::conj; ++i) {
      if (head(i) != verb || label(i) == Deprel::punct) continue;
      if (words_[at(i)] != "that" || label(i) == Deprel::nsubj) return;
      hang(i, verb, Deprel::mark);
      labels_[at(verb)] = Deprel::ccomp;
      return;
    }
  }

  /// "denied that she was ill and said she would stay", "said that it had held, and asked people to
  /// stay": one says both, but "said that guards came and learned it".
  void restore_second_saying(int second) {
    const int content = head(second), link = child(second, Deprel::cc, second);
    if (label(second) != Deprel::conj || content >= second || link + 1 != second ||
        has_subject(second) || !(says_more(second) || asks_apart(second, content)) ||
        label(content) != Deprel::ccomp || takes_content(base_of(content)))
      return;
    const int first = head(content);
    if (first < content && takes_content(base_of(first)) && !hangs_below(first, second))
      heads_[at(second)] = first;
  }

  bool says_more(int verb) const {
    return has(verb, Deprel::ccomp) && one_of(base_of(verb), {"add", "admit", "claim", "concede",
                                                              "insist", "say", "stress", "warn"});
  }

  /// Past perfect, comma, past: the second is not of the time of the first.
  bool asks_apart(int verb, int content) const {
    const int auxiliary = child(content, Deprel::aux, content), link = verb - 1;
    return has(verb, Deprel::obj) && has(verb, Deprel::xcomp) && link > 0 &&
           words_[at(link - 1)] == "," && auxiliary >= 0 && words_[at(auxiliary)] == "had" &&
           is_finite(tags_[at(verb)]) && !has(verb, Deprel::aux) &&
           one_of(base_of(verb), {"advise", "ask", "call", "invite", "order", "tell", "urge"});
  }

  /// "will look into a claim by the union that Acme paid", "made a claim that Acme paid a fine":
  /// what stands behind "that" and has its own object, or takes none, is the content of the noun.
  void restore_noun_content(int clause) {
    const int above = head(clause);
    if (upos(clause) != Upos::verb || above >= clause || !has(clause, Deprel::nsubj)) return;
    int that = clause - 1;
    while (that > above && !(words_[at(that)] == "that" && head(that) == clause)) --that;
    const int noun = that > above ? noun_with_content(clause, that) : -1;
    if (noun < 0 || hangs_below(noun, clause)) return;
    hang(clause, noun, Deprel::acl);
    hang(that, clause, Deprel::mark);
  }

  /// Which noun the clause behind `that` tells the content of, else -1.
  int noun_with_content(int clause, int that) const {
    const int above = head(clause);
    if (label(clause) == Deprel::acl || label(clause) == Deprel::acl_relcl)
      return is_content_noun(words_[at(above)]) &&
                     (has_object_behind(clause) || is_intransitive(base_of(clause)))
                 ? above
                 : -1;
    if (label(clause) != Deprel::ccomp || upos(above) != Upos::verb ||
        takes_content(base_of(above)))
      return -1;
    for (int noun = that - 1; noun > above; --noun)
      if (is_content_noun(words_[at(noun)]) && hangs_below(noun, above)) return noun;
    return -1;
  }

  /// Nothing but what hangs below the top stands in [first, last), and no comma.
  bool is_unbroken(int first, int last, int top) const {
    for (int i = first; i < last; ++i)
      if (upos(i) == Upos::punct) return false;
    return all_hang_below(first, last, top);
  }

  /// "announced on Friday the board and the union were to meet": the first phrase behind one with a
  /// preposition that is said to be coordinated with it, but has a determiner and neither comma nor
  /// conjunction; -1 where there is none, or where what governs them takes no content.
  int stranded_phrase(int phrase) const {
    if (label(phrase) != Deprel::obl || !has(phrase, Deprel::case_) ||
        !takes_content(base_of(head(phrase))))
      return -1;
    for (int i = phrase + 2; i < size_; ++i) {
      if (head(i) != phrase || label(i) != Deprel::conj) continue;
      const bool follows = words_[at(phrase + 1)] == "the" && head(phrase + 1) == i;
      return follows && !has(i, Deprel::cc) ? i : -1;
    }
    return -1;
  }

  void split_off(int subject, int verb) {
    const int phrase = head(subject);
    for (int i = subject + 1; i < verb; ++i)
      if (head(i) == phrase && label(i) == Deprel::conj) heads_[at(i)] = subject;
    hang(verb, head(phrase), Deprel::ccomp);
    hang(subject, verb, subject_of(verb));
  }
};

}  // namespace

void restore_reported_clauses(const TreeEdit& tree) { ReportedClauses(tree).run(); }

}  // namespace fabula
