#include "ingest/text/verb_complements.h"

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class VerbComplements : TreeEdit {
 public:
  explicit VerbComplements(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_infinitive(i);
      restore_gerund(i);
    }
  }

 private:
  void restore_infinitive(int verb) {
    const int above = head(verb);
    if (above >= verb || upos(verb) != Upos::verb || !is_to_clause(verb)) return;
    if (label(verb) == Deprel::csubj && upos(above) == Upos::adj && has(above, Deprel::nsubj))
      labels_[at(verb)] = Deprel::xcomp;
    // "called on both sides to return", "pressed for guards to stay": they are to.
    const int party = child(above, Deprel::obl, verb);
    if (label(verb) == Deprel::xcomp && party > above &&
        (one_of(base_of(above), {"appeal", "call", "plead"}) || is_for(party)))
      labels_[at(verb)] = Deprel::advcl;
    if (label(verb) == Deprel::advcl && upos(above) == Upos::verb &&
        takes_infinitive(base_of(above)) && !has(above, Deprel::obj) &&
        !has(above, Deprel::xcomp) && !has(above, Deprel::aux_pass) && is_close(above, verb))
      labels_[at(verb)] = Deprel::xcomp;
    // "prompted investors to pull out"
    const int whom = child(above, Deprel::obj, verb);
    if (label(verb) == Deprel::advcl && upos(above) == Upos::verb && whom > above &&
        one_of(base_of(above), {"cause", "force", "lead", "oblige", "prompt", "spur"}) &&
        last_of(whom) + 1 == child(verb, Deprel::mark, verb) && !has(above, Deprel::xcomp))
      labels_[at(verb)] = Deprel::xcomp;
  }

  /// "committed itself to closing mines", "denied backing rebels": a complement.
  void restore_gerund(int verb) {
    const int above = head(verb);
    if (above >= verb || upos(above) != Upos::verb || upos(verb) != Upos::verb ||
        !words_[at(verb)].ends_with("ing") || has(above, Deprel::xcomp))
      return;
    const bool behind_to = label(verb) == Deprel::advcl && is_to_clause(verb);
    const bool direct = label(verb) == Deprel::parataxis && above == verb - 1 &&
                        takes_gerund_object(base_of(above));
    if (behind_to || direct) labels_[at(verb)] = Deprel::xcomp;
  }

  bool is_for(int noun) const {
    const int mark = child(noun, Deprel::case_, noun);
    return mark >= 0 && words_[at(mark)] == "for" && last_of(noun) + 1 < size_ &&
           words_[at(last_of(noun) + 1)] == "to";
  }

  /// Nothing but a time or a place stands between the two.
  bool is_close(int verb, int infinitive) const {
    for (int i = verb + 1; i < infinitive; ++i)
      if (upos(i) == Upos::verb || upos(i) == Upos::punct || upos(i) == Upos::cconj) return false;
    return true;
  }
};

}  // namespace

void restore_verb_complements(const TreeEdit& tree) { VerbComplements(tree).run(); }

}  // namespace fabula
