#include "ingest/text/appositions.h"

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class Appositions : TreeEdit {
 public:
  explicit Appositions(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      lift_above_mark(i);
      restore_listed(i);
      restore_set_off(i);
      restore_speaker(i);
      restore_bracketed(i);
      restore_name_before(i);
      restore_participle(i);
      restore_apposition(i);
      restore_content(i);
      restore_clause(i);
    }
  }

 private:
  /// Nothing hangs on a comma or a full stop.
  void lift_above_mark(int word) {
    const int mark = head(word);
    if (mark == size_ || upos(mark) != Upos::punct || head(mark) == size_ ||
        label(word) == Deprel::punct)
      return;
    const bool other = is_subject(word) && has_subject(head(mark));
    hang(word, head(mark), other ? Deprel::parataxis : label(word));
  }

  /// "Three members left the party on Monday: Anna, Ben and Cato": who is listed behind the colon
  /// is who several before it are.
  void restore_listed(int name) {
    const int before = head(name);
    if (label(name) != Deprel::appos || before >= name || upos(name) != Upos::propn ||
        !has(name, Deprel::conj) || info(tags_[at(before)]).plural || !is_noun(before) ||
        words_[at(first_of(name))] != ":")
      return;
    const int verb = verb_above(before);
    const int several = verb < name ? subject_before(verb, verb) : -1;
    if (several >= 0 && has(several, Deprel::nummod) && info(tags_[at(several)]).plural)
      hang(name, several, Deprel::appos);
  }

  /// "it could rain, warned Anna Berg, a professor in Graz": who warned, not whom.
  void restore_speaker(int noun) {
    const int verb = head(noun);
    int first = first_of(noun);
    if (first < noun && words_[at(first)] == ",") ++first;
    if (label(noun) != Deprel::obj || upos(noun) != Upos::noun || verb >= noun || first < 2 ||
        !one_of(words_[at(first)], {"a", "an", "the"}) || words_[at(first - 1)] != ",")
      return;
    const int speaker = verb + 1;
    if (upos(speaker) != Upos::propn || label(speaker) != Deprel::nsubj || head(speaker) != verb ||
        last_of(speaker) + 2 != first)
      return;
    hang(noun, speaker, Deprel::appos);
  }

  /// "The inmates, members of a gang, fled": between commas, and with no conjunction, no second
  /// party but who the first are.
  void restore_set_off(int second) {
    const int first = head(second);
    if (label(second) != Deprel::conj || first >= second || !is_noun(first) || !is_noun(second) ||
        !is_subject(first) || has(second, Deprel::cc))
      return;
    int before = first_of(second);
    if (words_[at(before)] != ",") --before;
    if (before <= first || before >= second || words_[at(before)] != ",") return;
    // "Anna Berg, currently head of Acme, will go"
    if (one_of(words_[at(before + 1)], {"currently", "formerly", "now", "previously", "then"})) {
      labels_[at(second)] = Deprel::appos;
      return;
    }
    const int behind = last_of(second) + 1, verb = head(first);
    int conjuncts = 0;
    for (int i = first + 1; i < size_; ++i)
      conjuncts += head(i) == first && (label(i) == Deprel::conj || label(i) == Deprel::cc);
    const bool closes = behind < size_ && words_[at(behind)] == "," && verb < size_ &&
                        verb > second && beginning(verb) == behind + 1;
    if (conjuncts == 1 && upos(second) == Upos::noun && closes) labels_[at(second)] = Deprel::appos;
  }

  /// "at five miles (eight kilometres) an hour": what stands between brackets is no object of a
  /// verb outside; it tells of the noun before.
  void restore_bracketed(int noun) {
    const int verb = head(noun);
    if (label(noun) != Deprel::obj || verb >= noun || !is_noun(noun)) return;
    const int first = first_of(noun), last = last_of(noun);
    if (first <= verb) return;
    const int open = words_[at(first)] == "(" ? first : first - 1;
    const bool closed =
        words_[at(last)] == ")" || (last + 1 < size_ && words_[at(last + 1)] == ")");
    if (words_[at(open)] == "(" && closed && open > verb && is_noun(open - 1) &&
        hangs_below(open - 1, verb))
      hang(noun, phrase_at(open - 1), Deprel::appos);
  }

  /// "named it after Anna, a young child": the name is no part of the phrase behind its comma.
  void restore_name_before(int noun) {
    const int name = child(noun, Deprel::compound, noun);
    if (upos(noun) != Upos::noun || name < 0 || upos(name) != Upos::propn) return;
    const int comma = last_of(name) + 1;
    if (words_[at(comma)] != "," || head(comma) != noun ||
        child(noun, Deprel::det, noun) != comma + 1)
      return;
    for (int i = 0; i < name; ++i)
      if (head(i) == noun) heads_[at(i)] = name;
    hang(name, head(noun), label(noun));
    hang(noun, name, Deprel::appos);
  }

  /// "the Rangers, a unit tasked with patrols, and praised Anna"
  void restore_participle(int verb) {
    if (label(verb) != Deprel::conj || !is_plain_past(verb) || has(verb, Deprel::cc) ||
        !needs_object(base_of(verb)) || has_complement(verb))
      return;
    const int above = head(verb), noun = child(verb, Deprel::nsubj, verb);
    if (noun < 0 || above > noun || last_of(noun) + 1 != verb) return;
    const int named = named_before(noun);
    if (named < 0 || hangs_below(named, verb)) return;
    tags_[at(verb)] = past_participle_tag();
    hang(noun, named, Deprel::appos);
    hang(verb, noun, Deprel::acl);
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == verb && label(i) == Deprel::conj) heads_[at(i)] = above;
  }

  bool has_complement(int verb) const {
    return has(verb, Deprel::obj) || has(verb, Deprel::ccomp) || has(verb, Deprel::xcomp);
  }

  void restore_apposition(int noun) {
    if (!is_loose(noun) || !is_noun(noun) || is_predicate(noun) || is_time(noun) ||
        is_enumerated(noun))
      return;
    const int named = named_before(noun);
    if (named < 0 || hangs_below(named, noun) || head(named) == noun) return;
    if (label(noun) == Deprel::conj && (head(noun) != named || upos(named) != Upos::propn)) return;
    if (label(noun) == Deprel::obj && label(named) == Deprel::iobj)
      labels_[at(named)] = Deprel::obj;
    hang(noun, named, Deprel::appos);
  }

  /// "claimed Anna, the mayor, left", "announced the vote, which was due in May, is off": without a
  /// conjunction the predicate behind the comma of what tells of the object is what is claimed of
  /// the object, its subject.
  void restore_content(int verb) {
    const int saying = head(verb), begin = beginning(verb);
    if (label(verb) != Deprel::conj || saying >= verb || begin < 2 ||
        words_[at(begin - 1)] != "," || has(verb, Deprel::cc) || has_subject(verb) ||
        !says(saying) || has(saying, Deprel::ccomp) ||
        has(saying, Deprel::conj) != (child(saying, Deprel::conj, size_) == verb))
      return;
    int noun = begin - 2;
    const bool helped = begin < verb;  // not "the tale of a boy who is raised there, runs away"
    while (noun > saying && label(noun) != Deprel::appos &&
           !(helped && label(noun) == Deprel::acl_relcl))
      noun = head(noun);
    if (noun <= saying || noun >= begin) return;
    int object = head(noun);
    while (object > saying && head(object) > saying && object < size_) object = head(object);
    if (object >= size_ || label(object) != Deprel::obj || head(object) != saying) return;
    hang(verb, saying, Deprel::ccomp);
    hang(object, verb, subject_of(verb));
  }

  /// "and in response, the crew left": behind a phrase that a conjunction opens stands a clause, no
  /// other word for the phrase.
  void restore_clause(int verb) {
    const int noun = head(verb), phrase = noun < size_ ? head(noun) : size_;
    if (label(verb) != Deprel::acl || noun + 1 != verb || label(noun) != Deprel::appos ||
        phrase >= noun || info(tags_[at(verb)]).tense != Tense::past ||
        has(verb, Deprel::obl_agent) || !has(noun, Deprel::det))
      return;
    const int first = head(phrase), link = child(phrase, Deprel::cc, phrase);
    if (first >= phrase || upos(first) != Upos::verb || link < first ||
        link + 1 != child(phrase, Deprel::case_, phrase))
      return;
    tags_[at(verb)] = past_tense_tag();
    hang(verb, first, Deprel::conj);
    hang(noun, verb, Deprel::nsubj);
    hang(phrase, verb, Deprel::obl);
    heads_[at(link)] = verb;
  }

  bool is_loose(int noun) const {
    switch (label(noun)) {
      case Deprel::conj:
      case Deprel::dep:
      case Deprel::list:
      case Deprel::nmod_unmarked:
      case Deprel::obl:
      case Deprel::obl_unmarked:
      case Deprel::parataxis:
      case Deprel::xcomp:
        return true;
      case Deprel::nsubj:
      case Deprel::nsubj_pass:
        if (noun > head(noun))  // "sold the ship, a deal worth millions"
          return child(head(noun), Deprel::obj, noun) > head(noun);
        return has_earlier_sibling(noun) && ends_with_comma(noun);
      case Deprel::obj:
        return has_earlier_sibling(noun) || child(head(noun), Deprel::iobj, noun) >= 0;
      default:
        return false;
    }
  }

  /// "the scarf, a gift, was": the same to the verb as a noun before.
  bool has_earlier_sibling(int noun) const {
    const int verb = head(noun), first = child(verb, label(noun), noun);
    return first >= 0 && is_noun(first) && (first > verb) == (noun > verb) &&
           (noun > verb || last_of(noun) < verb);
  }

  bool ends_with_comma(int noun) const {
    const int last = last_of(noun);
    return words_[at(last)] == "," || (last + 1 < size_ && words_[at(last + 1)] == ",");
  }

  bool is_predicate(int noun) const {
    return has(noun, Deprel::case_) || has(noun, Deprel::cop) || has(noun, Deprel::cc) ||
           has(noun, Deprel::mark) || has_subject(noun);
  }

  bool is_time(int noun) const {
    return is_month_name(words_[at(noun)]) || is_weekday_name(words_[at(noun)]) ||
           one_of(words_[at(noun)],
                  {"afternoon", "day",   "days",    "evening", "hour",  "hours",  "minutes",
                   "moment",    "month", "months",  "morning", "night", "season", "time",
                   "times",     "week",  "weekend", "weeks",   "year",  "years"});
  }

  /// "his brother, his mother, two aunts and a friend": a conjunction follows before any verb.
  bool is_enumerated(int noun) const {
    const int other = child(noun, Deprel::conj, size_);
    if (other >= 0 && has(other, Deprel::cc)) return true;
    const int end = last_of(noun) + 1;
    if (end < size_ && upos(end) == Upos::cconj) return true;
    for (int i = noun + 1; i + 1 < size_ && upos(i) != Upos::verb && upos(i) != Upos::aux; ++i)
      if (words_[at(i)] == "," && upos(i + 1) == Upos::cconj) return true;
    return label(noun) == Deprel::conj && has_other_neighbour(noun);
  }

  bool has_other_neighbour(int noun) const {
    for (int i = 0; i < size_; ++i)
      if (i != noun && head(i) == head(noun) && label(i) == Deprel::conj) return true;
    return false;
  }

  /// The noun whose phrase ends with a comma right before the determiner of this one; else -1.
  int named_before(int noun) const {
    const int first = first_of(noun) + (words_[at(first_of(noun))] == "," ? 1 : 0);
    if (first < 2 || words_[at(first - 1)] != "," || first >= noun) return -1;
    if (!one_of(words_[at(first)],
                {"a", "an", "another", "her", "his", "its", "one", "our", "the", "their"}))
      return -1;
    return is_noun(first - 2) ? phrase_at(first - 2) : -1;
  }
};

}  // namespace

void restore_appositions(const TreeEdit& tree) { Appositions(tree).run(); }

}  // namespace fabula
