#include "ingest/text/trailing_speakers.h"

#include "ingest/text/one_of.h"
#include "ingest/text/phrase_edit.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

class TrailingSpeakers : PhraseEdit {
 public:
  explicit TrailingSpeakers(const TreeEdit& tree) : PhraseEdit(tree) {}

  void run() {
    for (int verb = 3; verb < size_; ++verb)
      if (is_verb_of_saying(verb) && closes_clause(verb)) restore(verb);
  }

 private:
  bool is_verb_of_saying(int verb) const {
    if (upos(verb) != Upos::verb || beginning(verb) != verb) return false;
    // "..., the court heard"
    if (words_[at(verb)] == "heard")
      return one_of(words_[at(verb - 1)], {"Court", "court", "hearing", "inquest", "inquiry",
                                           "jurors", "jury", "tribunal"});
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
    lift_above(first, verb, verb);
    if (label(verb) == Deprel::conj && !has(verb, Deprel::cc))
      labels_[at(verb)] = Deprel::parataxis;
    make_subject(speaker, first, verb, verb);
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
};

}  // namespace

void restore_trailing_speakers(const TreeEdit& tree) { TrailingSpeakers(tree).run(); }

}  // namespace fabula
