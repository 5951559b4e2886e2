#include "ingest/text/trailing_speakers.h"

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

class TrailingSpeakers : TreeEdit {
 public:
  explicit TrailingSpeakers(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int verb = 3; verb < size_; ++verb)
      if (is_verb_of_saying(verb) && closes_clause(verb)) restore(verb);
  }

 private:
  bool is_verb_of_saying(int verb) const {
    if (upos(verb) != Upos::verb || beginning(verb) != verb) return false;
    return words_[at(verb)] == "said" || takes_content(base_of(verb));
  }

  bool is_day(int word) const {
    return word < size_ &&
           (is_weekday_name(words_[at(word)]) || one_of(words_[at(word)], {"today", "yesterday"}));
  }

  /// Neither what is said nor whom it is about stands behind the verb.
  bool closes_clause(int verb) const {
    const int next = verb + 1;
    if (next == size_ || is_day(next) || upos(next) == Upos::punct || upos(next) == Upos::adv)
      return true;
    return upos(next) == Upos::adp && next + 1 < size_ && is_day(next + 1);
  }

  void restore(int verb) {
    const int first = beginning_of_phrase(verb);
    if (first < 0) return;
    const int speaker = head_of_phrase(first, verb);
    if (speaker < 0) return;
    for (int i = 0; i < size_; ++i) {
      if (head(i) != verb || label(i) != Deprel::nsubj || i == speaker) continue;
      if (!is_day(i) && give_back_clause(i, first, verb)) continue;
      if (!is_day(i)) return;
      labels_[at(i)] = Deprel::obl_unmarked;
    }
    lift_above(first, verb);
    if (label(verb) == Deprel::conj && !has(verb, Deprel::cc))
      labels_[at(verb)] = Deprel::parataxis;
    hang(speaker, verb, Deprel::nsubj);
    for (int i = first; i < verb; ++i)
      if (i != speaker && is_outside(head(i), first, verb)) hang_on(speaker, i);
  }

  /// "when a coach that carried pupils overturned, police said": the subject and all before the
  /// comma are of the past tense there, which has lost its place to the verb of saying. False where
  /// there is none.
  bool give_back_clause(int subject, int comma, int verb) {
    int own = -1;
    for (int i = subject + 1; i < comma; ++i)
      if (is_plain_past(i) && !is_own_clause(i) && hangs_below(i, subject)) own = i;
    if (own < 0) return false;
    hang(own, head(verb), label(verb));
    for (int i = 0; i < comma; ++i)
      if (head(i) == verb && i != own) heads_[at(i)] = own;
    int top = own;
    while (head(top) < size_) top = head(top);
    hang(verb, top, Deprel::parataxis);
    return true;
  }

  /// The verb takes the place of the last word of [first, verb) that stands above it.
  void lift_above(int first, int verb) {
    int last = -1;
    for (int above = head(verb); above < size_; above = head(above))
      if (above >= first && above < verb) last = above;
    if (last >= 0) hang(verb, head(last), head(last) == size_ ? Deprel::root : Deprel::parataxis);
  }

  /// Behind a comma and before the verb nothing but a noun phrase, and a clause before that; else
  /// -1.
  int beginning_of_phrase(int verb) const {
    constexpr int longest = 12;
    int first = verb;
    while (first > 0 && verb - first <= longest && belongs_to_phrase(first - 1)) --first;
    const bool opens = first < verb && verb - first <= longest && upos(first) != Upos::adp &&
                       upos(first) != Upos::cconj;
    if (!opens || first == 0 || !one_of(words_[at(first - 1)], {",", "''", "\"", "\u201d"}))
      return -1;
    for (int i = 0; i < first; ++i)
      if (upos(i) == Upos::verb || upos(i) == Upos::aux) return first;
    return -1;
  }

  bool belongs_to_phrase(int word) const {
    switch (upos(word)) {
      case Upos::noun:
      case Upos::propn:
      case Upos::adj:
      case Upos::det:
      case Upos::num:
      case Upos::adp:
        return true;
      case Upos::cconj:
        return words_[at(word)] == "and";
      case Upos::pron:
        return !one_of(words_[at(word)], {"that", "what", "which", "who", "whom"});
      default:
        return false;
    }
  }

  bool is_nominal(int word) const { return is_noun(word) || upos(word) == Upos::pron; }

  /// The last noun before a preposition or another speaker that hangs on a word outside the phrase.
  int head_of_phrase(int first, int verb) const {
    int last = -1;
    for (int i = first; i < verb && upos(i) != Upos::adp; ++i) {
      if (upos(i) == Upos::cconj && is_nominal(i - 1)) break;
      if (is_nominal(i) && (is_outside(head(i), first, verb) || is_below_adjective(i, first, verb)))
        last = i;
    }
    return last;
  }

  static bool is_outside(int word, int first, int verb) { return word < first || word >= verb; }

  /// "a person familiar with the matter said": taken for the measure of the adjective.
  bool is_below_adjective(int noun, int first, int verb) const {
    const int above = head(noun);
    return above == noun + 1 && above < verb && upos(above) == Upos::adj &&
           is_outside(head(above), first, verb);
  }

  void hang_on(int speaker, int word) {
    switch (upos(word)) {
      case Upos::det:
        return hang(word, speaker, Deprel::det);
      case Upos::adj:
        return hang(word, speaker, Deprel::amod);
      case Upos::num:
        return hang(word, speaker, Deprel::nummod);
      case Upos::cconj:
        return hang(word, speaker, Deprel::cc);
      default:
        return hang(word, speaker, relation_of(speaker, word));
    }
  }

  Deprel relation_of(int speaker, int noun) const {
    if (noun < speaker) return Deprel::compound;
    for (int i = speaker + 1; i < noun; ++i)
      if (upos(i) == Upos::cconj) return Deprel::conj;
    return Deprel::nmod;
  }
};

}  // namespace

void restore_trailing_speakers(const TreeEdit& tree) { TrailingSpeakers(tree).run(); }

}  // namespace fabula
