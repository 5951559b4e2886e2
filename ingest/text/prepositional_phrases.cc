#include "ingest/text/prepositional_phrases.h"

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class PrepositionalPhrases : TreeEdit {
 public:
  explicit PrepositionalPhrases(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_preposition(i);
      restore_role(i);
      restore_fronted(i);
      restore_whereabouts(i);
      restore_addition(i);
      restore_chosen(i);
      restore_others(i);
      restore_last(i);
      restore_pending(i);
      restore_place(i);
    }
  }

 private:
  /// "as of Monday", "pursuant to a rule": the two are one preposition.
  void restore_preposition(int first) {
    const int second = first + 1, noun = second < size_ ? head(second) : size_;
    if (noun == size_ || noun < second || label(second) != Deprel::case_ ||
        hangs_below(noun, first))
      return;
    const bool of = words_[at(second)] == "of" && one_of(words_[at(first)], {"As", "as"});
    const bool to = words_[at(second)] == "to" &&
                    one_of(words_[at(first)], {"contrary", "prior", "pursuant", "subsequent"});
    if ((!of && !to) || (of && label(first) != Deprel::mark)) return;
    hang(first, noun, Deprel::case_);
    hang(second, first, Deprel::fixed);
  }

  /// "named Anna, a judge, as minister": before a noun that is no clause, "as" is a preposition.
  void restore_role(int as) {
    const int noun = head(as);
    if (words_[at(as)] != "as" || label(as) != Deprel::mark || noun >= size_ || noun < as ||
        !is_noun(noun) || label(noun) != Deprel::obl || has(noun, Deprel::cop) ||
        has(noun, Deprel::nsubj) || has(noun, Deprel::aux))
      return;
    tags_[at(as)] = fine_tag({.upos = Upos::adp});
    labels_[at(as)] = Deprel::case_;
  }

  /// "Since May 2023, it has grown": the month hangs on the verb, and the preposition on it.
  void restore_fronted(int preposition) {
    const int time = preposition + 1;
    if (upos(preposition) != Upos::adp || label(preposition) != Deprel::obl || time >= size_ ||
        head(time) != preposition || !is_noun(time))
      return;
    hang(time, head(preposition), Deprel::obl);
    for (int i = 0; i < size_; ++i)
      if (head(i) == preposition) heads_[at(i)] = time;
    hang(preposition, time, Deprel::case_);
  }

  /// "Outside court, Anna said": where, and no second subject.
  void restore_whereabouts(int first) {
    const int noun = head(first), verb = noun < size_ ? head(noun) : size_;
    if (first != 0 || !one_of(words_[0], {"Inside", "Near", "Opposite", "Outside"}) ||
        noun >= size_ || verb == size_ || !is_subject(noun))
      return;
    for (int other = noun + 1; other < verb; ++other)
      if (head(other) == verb && is_subject(other)) {
        tags_[0] = fine_tag({.upos = Upos::adp});
        labels_[0] = Deprel::case_;
        labels_[at(noun)] = Deprel::obl;
        return;
      }
  }

  /// "two guests in addition to the hosts sang": of the guests before, not of a verb.
  void restore_addition(int addition) {
    const int noun = addition - 2, to = addition + 1;
    if (words_[at(addition)] != "addition" || noun < 0 || to >= size_ || !is_noun(noun) ||
        words_[at(noun + 1)] != "in" || words_[at(to)] != "to" || hangs_below(noun, addition))
      return;
    const int other = head(to);
    if (other <= to || other == size_ || !is_noun(other) || hangs_below(noun, other)) return;
    hang(addition, phrase_at(noun), Deprel::nmod);
    hang(other, addition, Deprel::nmod);
  }

  /// "to the first of two terms": what is chosen is the head, not what it is chosen from.
  void restore_chosen(int noun) {
    int of = noun - 1;
    while (of > 0 && !(words_[at(of)] == "of" && head(of) == noun)) --of;
    const int chosen = of - 1;
    if (chosen < 0 || head(chosen) != noun ||
        (upos(chosen) != Upos::adj && upos(chosen) != Upos::num))
      return;
    hang(chosen, head(noun), label(noun));
    for (int i = 0; i < chosen; ++i)
      if (head(i) == noun) heads_[at(i)] = chosen;
    hang(noun, chosen, Deprel::nmod);
  }

  /// "beat Anna and Ben, among others": more of those listed.
  void restore_others(int others) {
    const int verb = head(others);
    if (words_[at(others)] != "others" || label(others) != Deprel::obl || others < 3 ||
        verb >= others || words_[at(others - 1)] != "among" || head(others - 1) != others)
      return;
    int noun = phrase_at(words_[at(others - 2)] == "," ? others - 3 : others - 2);
    while (label(noun) == Deprel::conj && head(noun) < noun) noun = head(noun);
    if (is_noun(noun) && noun > verb && hangs_below(noun, verb) && !hangs_below(noun, others))
      hang(others, noun, Deprel::nmod);
  }

  /// "shut three lines pending checks": until those are made.
  void restore_pending(int pending) {
    const int noun = head(pending), before = pending - 1;
    if (words_[at(pending)] != "pending" || label(pending) != Deprel::amod || noun < pending ||
        before < 0 || !is_noun(before) || has(noun, Deprel::cc) || has(noun, Deprel::case_))
      return;
    const int verb = verb_above(head(noun));
    if (verb == size_ || verb > pending) return;
    tags_[at(pending)] = fine_tag({.upos = Upos::adp});
    hang(pending, noun, Deprel::case_);
    hang(noun, verb, Deprel::obl);
  }

  /// "posted a note on the site on Friday saying she had left": where it was done, and no subject
  /// of what stands behind.
  void restore_place(int gerund) {
    const int verb = head(gerund), object = verb < gerund ? child(verb, Deprel::obj, gerund) : -1;
    const int mark = child(gerund, Deprel::mark, gerund);
    if (label(gerund) != Deprel::advcl || !words_[at(gerund)].ends_with("ing") || object < verb ||
        mark < object || has(gerund, Deprel::aux) ||
        !one_of(words_[at(mark)], {"at", "in", "on", "to", "via"}))
      return;
    const int noun = subject_before(gerund, gerund);
    if (noun < mark || first_of(noun) != mark + 1) return;
    hang(mark, noun, Deprel::case_);
    hang(noun, verb, Deprel::obl);
  }

  /// "ports in ten counties and the Isle of Ayr": a place with an article is joined to the place
  /// before, not to what is there.
  void restore_last(int last) {
    const int noun = head(last), link = child(last, Deprel::cc, last);
    if (label(last) != Deprel::conj || upos(last) != Upos::propn || noun >= last || link < 2 ||
        upos(noun) != Upos::noun || words_[at(link)] != "and" || words_[at(link + 1)] != "the" ||
        head(link + 1) != last)
      return;
    const int place = phrase_at(link - 1), preposition = child(place, Deprel::case_, place);
    if (head(place) == noun && label(place) == Deprel::nmod && preposition > noun &&
        words_[at(preposition)] == "in")
      heads_[at(last)] = place;
  }
};

}  // namespace

void restore_prepositional_phrases(const TreeEdit& tree) { PrepositionalPhrases(tree).run(); }

}  // namespace fabula
