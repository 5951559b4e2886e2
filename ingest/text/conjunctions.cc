#include "ingest/text/conjunctions.h"

#include <algorithm>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class Conjunctions : TreeEdit {
 public:
  explicit Conjunctions(const TreeEdit& tree) : TreeEdit(tree) {}

  void restore() {
    for (int i = 0; i < size_; ++i) {
      open_clause(i);
      join_phrase(i);
      join_second_of_two(i);
      join_title(i);
      part_title(i);
      give_subject(i);
      join_predicate(i);
      part_predicate(i);
      part_subject(i);
      join_subject(i);
      part_contrast(i);
      leave_out(i);
    }
  }

 private:
  bool is_phrase(int word) const {
    const Deprel relation = label(word);
    return relation == Deprel::obl || relation == Deprel::obl_agent || relation == Deprel::nmod;
  }

  /// The word's preposition where a conjunction stands right before it, else -1.
  int joined_preposition(int word) const {
    const int conjunction = child(word, Deprel::cc, word);
    const int preposition = child(word, Deprel::case_, word);
    return conjunction >= 0 && preposition == conjunction + 1 ? preposition : -1;
  }

  /// "everyone but the pilot died": not the pilot.
  void leave_out(int but) {
    static const FineTag preposition = fine_tag({.upos = Upos::adp});
    const int other = head(but), all = but - 1;
    if (words_[at(but)] != "but" || label(but) != Deprel::cc || all < 0 || other < but ||
        other == size_ || label(other) != Deprel::conj || head(other) != all)
      return;
    const std::string_view word = words_[at(all)];
    const bool whole =
        one_of(word, {"All", "all", "Everybody", "everybody", "Everyone", "everyone", "Everything",
                      "everything", "Nobody", "nobody", "None", "none", "Nothing", "nothing"}) ||
        (word == "one" && all > 0 && one_of(words_[at(all - 1)], {"No", "no"}));
    if (!whole) return;
    tags_[at(but)] = preposition;
    labels_[at(but)] = Deprel::case_;
    labels_[at(other)] = Deprel::nmod;
  }

  void join_phrase(int word) {
    const int preposition = is_phrase(word) ? joined_preposition(word) : -1;
    if (preposition < 0) return;
    for (int first = preposition - 2; first >= 0; --first) {
      const int own = is_phrase(first) ? child(first, Deprel::case_, first) : -1;
      if (own < 0 || words_[at(own)] != words_[at(preposition)]) continue;
      if (!hangs_below(first, word)) hang(word, first, Deprel::conj);
      return;
    }
  }

  /// "prices fell, and in May, a strike began": what "and" joins is the clause that the phrase
  /// opens, right before it or its subject.
  void open_clause(int phrase) {
    const int first = head(phrase), preposition = joined_preposition(phrase);
    if (label(phrase) != Deprel::obl || preposition < 0 || first >= phrase ||
        words_[at(preposition - 1)] == "either")
      return;
    int verb = phrase + 1;
    while (verb < size_ && !(head(verb) == first && label(verb) == Deprel::conj)) ++verb;
    if (verb == size_ || has(verb, Deprel::cc) || beginning(verb) < 0) return;
    if (!has_subject(verb)) {
      const int subject = phrase_before(beginning(verb), phrase);
      if (subject < 0) return;
      hang(subject, verb, subject_of(verb));
    }
    pass_conjunction(phrase, verb);
    heads_[at(phrase)] = verb;
  }

  /// The noun phrase with a determiner that was hung below `above` and ends right before `end`.
  int phrase_before(int end, int above) const {
    for (int noun = above + 1; noun < end; ++noun)
      if (head(noun) == above && is_noun(noun) && has(noun, Deprel::det) &&
          last_of(noun) + 1 == end)
        return noun;
    return -1;
  }

  void join_second_of_two(int first) {
    const int preposition = child(first, Deprel::case_, first), noun = head(first);
    if (preposition < 0 || words_[at(preposition)] != "between" || has(first, Deprel::conj) ||
        noun >= first || !is_noun(noun))
      return;
    const int conjunction = last_of(first) + 1;
    if (conjunction >= size_ || words_[at(conjunction)] != "and") return;
    const int verb = head(conjunction);
    const int second = verb < size_ ? child(verb, subject_of(verb), verb) : -1;
    if (second < conjunction || first_of(second) != conjunction + 1 || hangs_below(verb, noun))
      return;
    hang(second, first, Deprel::conj);
    heads_[at(conjunction)] = second;
    make_subject(noun, verb);
  }

  void join_title(int title) {
    if (label(title) != Deprel::conj || upos(title) != Upos::noun || !has(title, Deprel::cc) ||
        last_of(title) != title)
      return;
    for (int name = title + 1; name < size_; ++name) {
      if (head(name) != head(title) || label(name) != Deprel::conj) continue;
      if (upos(name) != Upos::propn || first_of(name) != title + 1) return;
      pass_conjunction(title, name);
      return hang(title, name, Deprel::nmod);
    }
  }

  /// "left on a bus, and keeper Anna Berg has come": the title is of whom the next clause tells.
  void part_title(int title) {
    if (label(title) != Deprel::conj || upos(title) != Upos::noun || !has(title, Deprel::cc) ||
        last_of(title) != title)
      return;
    int name = title + 1;
    while (name < size_ && !(is_subject(name) && first_of(name) == title + 1)) ++name;
    const int verb = name < size_ ? head(name) : size_;
    if (verb == size_ || upos(name) != Upos::propn || beginning(verb) < name ||
        hangs_below(head(title), verb))
      return;
    const int conjunction = child(title, Deprel::cc, title);
    if (conjunction < 1 || words_[at(conjunction - 1)] != ",") return;
    hang(title, name, Deprel::nmod);
    hang(conjunction, verb, Deprel::cc);
    int first = verb;
    while (head(first) < size_) first = head(first);
    if (first != verb) hang(verb, first, Deprel::conj);
  }

  void give_subject(int verb) {
    const bool second = label(verb) == Deprel::conj && upos(verb) == Upos::verb &&
                        !has(verb, Deprel::cc) && !has_subject(verb);
    const int begin = second ? beginning(verb) : -1;
    if (begin < 1) return;
    int noun = phrase_end(begin - 1);
    if (noun < 0 || !is_noun(noun) || label(noun) != Deprel::conj || !has(noun, Deprel::cc) ||
        head(noun) == verb || last_of(noun) != begin - 1 || hangs_below(verb, noun))
      return;
    const int conjunction = child(noun, Deprel::cc, noun);
    if (conjunction < 1 || words_[at(conjunction - 1)] != ",") return;
    make_subject(noun, verb);
  }

  void make_subject(int noun, int verb) {
    pass_conjunction(noun, verb);
    hang(noun, verb, subject_of(verb));
  }

  /// What joins one word to others joins the other.
  void pass_conjunction(int from, int to) {
    for (int i = 0; i < from; ++i)
      if (head(i) == from && (label(i) == Deprel::cc || label(i) == Deprel::punct))
        heads_[at(i)] = to;
  }

  /// The topmost word of the phrase that ends with this word and lies before it.
  int phrase_end(int last) const {
    int top = last;
    while (head(top) < top && head(top) >= 0 && !has(top, Deprel::cc) &&
           (is_phrase(top) || label(top) == Deprel::flat))
      top = head(top);
    return top;
  }

  void join_predicate(int verb) {
    if (label(verb) != Deprel::parataxis || upos(verb) != Upos::verb || has_subject(verb) ||
        head(verb) >= verb)
      return;
    const int conjunction = child(verb, Deprel::cc, verb);
    if (conjunction > head(verb) && has_subject(head(verb))) hang(verb, head(verb), Deprel::conj);
  }

  /// "fled after a row with Anna and hid": nothing joins a subject to its own verb, so that the
  /// noun is one of the phrases of the verb before.
  void part_predicate(int verb) {
    const int mark = child(verb, Deprel::mark, verb), noun = child(verb, Deprel::nsubj, verb);
    const int first = head(verb), link = child(verb, Deprel::cc, verb);
    if (label(verb) != Deprel::advcl || first >= mark || noun < mark || !is_plain_past(verb) ||
        upos(first) != Upos::verb || link != verb - 1 || link != last_of(noun) + 1 ||
        first_of(noun) != mark + 1 || !one_of(words_[at(mark)], {"after", "before", "since"}))
      return;
    tags_[at(mark)] = fine_tag({.upos = Upos::adp});
    hang(mark, noun, Deprel::case_);
    hang(noun, first, Deprel::obl);
    labels_[at(verb)] = Deprel::conj;
  }

  /// "According to Acme, since 2010, output has grown": what no conjunction joins to the phrase
  /// that opens the clause is the subject; a number with a preposition counts nothing.
  void part_subject(int noun) {
    const int phrase = head(noun), verb = phrase < size_ ? head(phrase) : size_;
    if (label(noun) != Deprel::conj || phrase >= noun || verb == size_ || beginning(verb) < noun ||
        !is_noun(noun) || has(noun, Deprel::case_) || !has(phrase, Deprel::case_) ||
        is_list(phrase))
      return;
    const bool free = label(phrase) == Deprel::obl && !has_subject(verb) &&
                      !has(verb, Deprel::csubj) && !has(verb, Deprel::expl);
    if (opening_comma(noun) < 0 || !(free || is_subject(phrase))) return;
    const int number = child(noun, Deprel::nummod, noun);
    if (number >= 0 && has(number, Deprel::case_)) hang(number, verb, Deprel::obl);
    labels_[at(phrase)] = Deprel::obl;
    hang(noun, verb, subject_of(verb));
  }

  /// "Berg, a former judge, and his wife were charged": where the first noun heads the sentence it
  /// is a subject, too.
  void join_subject(int second) {
    const int link = is_noun(second) || upos(second) == Upos::num ? joint_before(second) : -1;
    const int verb = head(second);
    if (link < 2 || words_[at(link - 1)] != "," || beginning(verb) < second ||
        (head(link) != verb && head(link) != second))
      return;
    int first = verb;
    while (head(first) < size_) first = head(first);
    if (first >= link || !is_noun(first) || has(first, Deprel::cop) || has_subject(first) ||
        !has_aside(first, link - 1))
      return;
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == first) heads_[at(i)] = verb;
    hang(verb, size_, Deprel::root);
    hang(first, verb, subject_of(verb));
    hang(second, first, Deprel::conj);
    heads_[at(link)] = second;
  }

  /// "Anna met Bela, but talks failed": the noun behind "but" is the subject of its own clause, and
  /// the one before the object of the verb before.
  void part_contrast(int noun) {
    const int first = head(noun), link = child(noun, Deprel::cc, noun);
    if (label(noun) != Deprel::conj || link < 2 || words_[at(link)] != "but" ||
        words_[at(link - 1)] != "," || !is_subject(first) || first > link)
      return;
    const int second_verb = head(first), verb = head(second_verb);
    if (!is_plain_past(second_verb) || label(second_verb) != Deprel::conj || verb > first ||
        upos(verb) != Upos::verb || last_of(noun) + 1 != second_verb || has(verb, Deprel::obj) ||
        is_intransitive(base_of(verb)))
      return;
    hang(noun, second_verb, Deprel::nsubj);
    heads_[at(link)] = second_verb;
    for (int i = verb + 1; i < link - 1; ++i)
      if (head(i) == second_verb) heads_[at(i)] = verb;
    hang(first, verb, Deprel::obj);
  }

  /// "Berg, a former judge,", "Berg, who resigned,", "Berg, 60,": with its last comma at `end`.
  bool has_aside(int noun, int end) const {
    const bool aged = upos(end - 1) == Upos::num && words_[at(end - 2)] == ",";
    return aged || child(noun, Deprel::appos, end) > noun ||
           child(noun, Deprel::acl_relcl, end) > noun;
  }

  /// The "and" that a subject stands right behind, else -1.
  int joint_before(int subject) const {
    if (!is_subject(subject) || head(subject) < subject) return -1;
    const int start = first_of(subject);
    const int link = upos(start) == Upos::cconj ? start : start - 1;
    return link > 0 && words_[at(link)] == "and" ? link : -1;
  }

  /// A conjunction stands before the last of several.
  bool is_list(int first) const {
    for (int i = first + 1; i < size_; ++i)
      if (head(i) == first && label(i) == Deprel::conj && has(i, Deprel::cc)) return true;
    return false;
  }
};

}  // namespace

void restore_conjunctions(const TreeEdit& tree) { Conjunctions(tree).restore(); }

}  // namespace fabula
