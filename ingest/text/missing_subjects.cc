#include "ingest/text/missing_subjects.h"

#include <array>

#include "ingest/text/one_of.h"
#include "ingest/text/phrase_edit.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

class MissingSubjects : PhraseEdit {
 public:
  explicit MissingSubjects(const TreeEdit& tree) : PhraseEdit(tree) {}

  void run() {
    for (int verb = 1; verb < size_; ++verb)
      if (lacks_subject(verb)) restore(verb);
  }

 private:
  bool lacks_subject(int verb) const {
    if (beginning(verb) < 1 || has_subject(verb) || has(verb, Deprel::csubj) ||
        has(verb, Deprel::expl))
      return false;
    switch (label(verb)) {
      case Deprel::root:
        return true;
      case Deprel::advcl:
      case Deprel::ccomp:
      case Deprel::conj:
      case Deprel::parataxis:
        return is_no_participle(verb);
      default:
        return false;
    }
  }

  /// Unlike "sold" of "flats sold in May".
  bool is_no_participle(int verb) const {
    return !is_plain_past(verb) || has(verb, Deprel::obj) || has(verb, Deprel::ccomp) ||
           is_intransitive(base_of(verb));
  }

  /// "Men arrested on Monday were released": without a comma the participle tells of the noun
  /// before it, which is the subject of the next predicate.
  bool restore_modified(int verb) {
    const int participle = child(verb, Deprel::advcl, verb);
    const int noun = participle < 0 ? -1 : child(participle, Deprel::nsubj_pass, participle);
    if (noun < 0 || last_of(noun) + 1 != participle || !is_past_participle(participle) ||
        has(participle, Deprel::aux_pass) || has(participle, Deprel::mark) ||
        last_of(participle) + 1 != beginning(verb) || words_[at(beginning(verb) - 1)] == ",")
      return false;
    hang(noun, verb, subject_of(verb));
    hang(participle, noun, Deprel::acl);
    return true;
  }

  void restore(int verb) {
    if (restore_modified(verb)) return;
    int end = beginning(verb);
    while (end > 0 && label(end - 1) == Deprel::advmod && head(end - 1) == verb &&
           !asks(words_[at(end - 1)]))
      --end;
    const int first = first_of_subject(end, verb);
    if (first < 0) return;
    const int subject = head_of_phrase(first, end);
    if (subject < 0 || is_time_noun(words_[at(subject)]) || is_within_list(subject, first, end))
      return;
    const int above = verb_above(head(subject));
    lift_above(first, end, verb);
    make_subject(subject, first, end, verb);
    for (int i = 0; i < size_; ++i)
      if (is_outside(i, first, end) && !is_outside(head(i), first, end) && i != verb) take(i, verb);
    if (first > 0) join(first - 1, above, verb);
  }

  /// The first word of the noun phrase that ends right before `end` and begins a clause there; else
  /// -1.
  int first_of_subject(int end, int verb) const {
    int first = end;
    while (first > 0 && belongs_to_subject(first - 1)) --first;
    if (first == end || !is_noun(end - 1)) return -1;
    if (begins_with_day(first))
      return hangs_below(verb, first) || hangs_below(verb, first + 1) ? -1 : first + 2;
    if (!opens_clause(first - 1, verb)) first = last_conjunction(first, end);
    if (first < 0) return -1;
    if (upos(first) == Upos::cconj) ++first;
    return upos(first) == Upos::adp || has_outer_preposition(first, end) ? -1 : first;
  }

  bool belongs_to_subject(int word) const {
    if (label(word) == Deprel::amod) return true;  // "surveyed towns"
    return belongs_to_phrase(word) &&
           (upos(word) != Upos::pron || label(word) == Deprel::nmod_poss) && !is_subordinator(word);
  }

  /// "On Monday officials met"
  bool begins_with_day(int first) const {
    return upos(first) == Upos::adp && first + 2 < size_ && is_weekday_name(words_[at(first + 1)]);
  }

  bool opens_clause(int link, int verb) const {
    if (link < 0) return true;
    if (is_subordinator(link)) return label(verb) != Deprel::root;
    if (tells_content(link))
      return head(link) == verb ? beginning(link) >= 0 : !hangs_below(link, verb);
    return one_of(words_[at(link)],
                  {",", ";", ":", "(", "\u2013", "\u2014", "\"", "\u201c", "but"});
  }

  /// Not "finding" of "hopes of finding survivors faded", "adding" of "say adding salt is wise".
  bool tells_content(int word) const {
    if (!says(word) || label(word) == Deprel::amod) return false;
    return word == 0 || !words_[at(word)].ends_with("ing") ||
           (words_[at(word - 1)] != "of" && !says(word - 1));
  }

  static bool asks(string_view word) { return one_of(word, {"how", "when", "where", "why"}); }

  bool is_subordinator(int word) const {
    if (words_[at(word)] == "as") return label(word) == Deprel::mark;
    constexpr std::array<string_view, 12> words{"after",  "although", "because", "before",
                                                "if",     "once",     "since",   "that",
                                                "though", "unless",   "until",   "while"};
    return one_of(words_[at(word)], words) &&
           (label(word) == Deprel::mark || label(word) == Deprel::case_);
  }

  /// "Ben" of "Anna, Ben and Carl"
  bool is_within_list(int noun, int first, int end) const {
    if (first == 0 || words_[at(first - 1)] != "," || label(noun) != Deprel::conj) return false;
    for (int i = noun + 1; i < end; ++i)
      if (upos(i) == Upos::cconj) return true;
    return false;
  }

  /// "cut jobs and the prices fell", "cut jobs and prices fell": the conjunction that parts the
  /// subject from the clause before; else -1. In "plans to cut jobs and prices" it does not.
  int last_conjunction(int first, int end) const {
    int link = end - 1;
    while (link >= first && upos(link) != Upos::cconj) --link;
    if (link < first) return -1;
    const bool led = words_[at(link - 1)] == "," || upos(link + 1) == Upos::det ||
                     upos(link + 1) == Upos::num || label(link + 1) == Deprel::nmod_poss;
    return led || (first > 0 && upos(first - 1) == Upos::verb && beginning(first - 1) >= 0) ? link
                                                                                            : -1;
  }

  /// A preposition before the phrase, or loose within it.
  bool has_outer_preposition(int first, int end) const {
    for (int i = 0; i < end; ++i)
      if (upos(i) == Upos::adp && !is_subordinator(i) &&
          is_outside(i, first, end) != is_outside(head(i), first, end))
        return true;
    return false;
  }

  /// What hung on the phrase hangs on its verb.
  void take(int word, int verb) {
    heads_[at(word)] = verb;
    if (label(word) == Deprel::nmod) labels_[at(word)] = Deprel::obl;
    if (label(word) == Deprel::acl) labels_[at(word)] = Deprel::advcl;
  }

  /// Makes of the word before the clause what it is to its verb; `above` is the verb that the
  /// subject hung below.
  void join(int link, int above, int verb) {
    if (is_subordinator(link)) return subordinate(link, above, verb);
    if (tells_content(link)) return make_content(link, verb);
    if (!is_weekday_name(words_[at(link)]) || link == 0 || upos(link - 1) != Upos::adp) return;
    hang(link, verb, Deprel::obl);
    hang(link - 1, link, Deprel::case_);
  }

  void subordinate(int link, int above, int verb) {
    if (hangs_below(verb, link)) return;
    hang(link, verb, Deprel::mark);
    if (label(verb) != Deprel::conj && label(verb) != Deprel::parataxis) return;
    labels_[at(verb)] = words_[at(link)] == "that" ? Deprel::ccomp : Deprel::advcl;
    if (above < link && !hangs_below(above, verb)) heads_[at(verb)] = above;
  }

  void make_content(int saying, int verb) {
    if (head(saying) == verb) {
      hang(saying, head(verb), label(verb));
      for (int i = 0; i < saying; ++i)
        if (head(i) == verb) heads_[at(i)] = saying;
    }
    if (!hangs_below(saying, verb)) hang(verb, saying, Deprel::ccomp);
  }
};

}  // namespace

void restore_missing_subjects(const TreeEdit& tree) { MissingSubjects(tree).run(); }

}  // namespace fabula
