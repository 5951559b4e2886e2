#include "ingest/text/finite_forms.h"

#include "ingest/text/inflect.h"
#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class FiniteForms : TreeEdit {
 public:
  explicit FiniteForms(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i)
      if (is_behind_with(i) || is_shot_dead(i))
        make_participle(i);
      else if (is_contact_clause(i))
        make_contact(i);
      else if (goes_on_with_would(i))
        tags_[at(i)] = fine_tag({.upos = Upos::verb, .form = VerbForm::infinitive});
      else if (is_bare_participle(i) && !is_passive(i) && stands_where_finite(i))
        make_finite(i);
      else if (is_predicate_alone(i) || (looks_alike(i) && !has_other_present(i)))
        tags_[at(i)] = past_tense_tag();
  }

 private:
  /// "would sell it and cut jobs": a form that may be an infinitive goes on with the auxiliary.
  bool goes_on_with_would(int verb) {
    int first = head(verb);
    if (label(verb) != Deprel::conj || first >= verb || upos(verb) != Upos::verb ||
        has_subject(verb) || has(verb, Deprel::aux) || has(verb, Deprel::aux_pass) ||
        !has(verb, Deprel::cc) ||
        !one_of(words_[at(verb)], {"bet", "burst", "cast", "cut", "hit", "hurt", "let", "put",
                                   "quit", "set", "shed", "shut", "split", "spread"}))
      return false;
    // "said it would sell it and cut jobs"
    if (const int content = child(first, Deprel::ccomp, verb);
        content > first && last_of(content) + 2 == verb)
      first = content;
    const int auxiliary = child(first, Deprel::aux, first);
    if (auxiliary < 0 || has(first, Deprel::aux_pass) ||
        info(tags_[at(first)]).tense == Tense::past || !is_modal(words_[at(auxiliary)]))
      return false;
    heads_[at(verb)] = first;
    return true;
  }

  bool is_present(int word) const {
    const FineTagInfo& tag = info(tags_[at(word)]);
    return tag.form == VerbForm::finite && tag.tense == Tense::present;
  }

  /// "the workers quit"; "ships broadcast" tells of all ships at all times.
  bool looks_alike(int verb) const {
    if (upos(verb) != Upos::verb || !is_present(verb) || words_[at(verb)].ends_with('s') ||
        past_participle(words_[at(verb)]) != words_[at(verb)])
      return false;
    const int subject = child(verb, Deprel::nsubj, verb);
    return subject >= 0 && (has(subject, Deprel::det) || has(subject, Deprel::nummod));
  }

  /// "The dam burst after a storm": an adjective has a copula.
  bool is_predicate_alone(int word) const {
    return upos(word) == Upos::adj && label(word) == Deprel::root && !has(word, Deprel::cop) &&
           child(word, Deprel::nsubj, word) >= 0 &&
           past_participle(words_[at(word)]) == words_[at(word)];
  }

  bool has_other_present(int verb) const {
    for (int i = 0; i < size_; ++i)
      if (i != verb && is_present(i)) return true;
    return false;
  }

  bool is_bare_participle(int verb) const {
    const FineTagInfo& tag = info(tags_[at(verb)]);
    return tag.upos == Upos::verb && tag.form == VerbForm::participle && tag.tense == Tense::past &&
           !has(verb, Deprel::aux) && !has(verb, Deprel::aux_pass) && !has(verb, Deprel::cop);
  }

  bool is_passive(int verb) const {
    if (has(verb, Deprel::obl_agent)) return true;
    return needs_object(base_of(verb)) && !has(verb, Deprel::obj) && !has(verb, Deprel::ccomp) &&
           !has(verb, Deprel::xcomp);
  }

  bool stands_where_finite(int verb) const {
    const int above = head(verb);
    switch (label(verb)) {
      case Deprel::root:
      case Deprel::ccomp:
      case Deprel::acl_relcl:
        return has_subject(verb);
      case Deprel::advcl:
        return has_subject(verb) && has(verb, Deprel::mark);
      case Deprel::conj:
        return above < verb &&
               (is_plain_past(above) || (has_subject(verb) && has(verb, Deprel::cc)));
      default:
        return false;
    }
  }

  /// "with three miners freed": no such clause is finite.
  bool is_behind_with(int verb) const {
    const int mark = child(verb, Deprel::mark, verb);
    return mark >= 0 && one_of(words_[at(mark)], {"With", "with"}) && is_plain_past(verb) &&
           has(verb, Deprel::nsubj);
  }

  /// "Two guards shot dead in a raid": without an object, they were shot.
  bool is_shot_dead(int verb) const {
    return words_[at(verb)] == "shot" && upos(verb) == Upos::verb && verb + 1 < size_ &&
           words_[at(verb + 1)] == "dead" && !has(verb, Deprel::obj) && !has(verb, Deprel::aux) &&
           !has(verb, Deprel::aux_pass) && child(verb, Deprel::nsubj, verb) >= 0;
  }

  /// "a claim the ministry rejected": behind a subject of its own no participle describes a noun.
  bool is_contact_clause(int verb) const {
    const int subject = child(verb, Deprel::nsubj_pass, verb);
    return label(verb) == Deprel::acl && is_bare_participle(verb) && subject > head(verb) &&
           label(verb - 1) == Deprel::nsubj_pass && head(verb - 1) == verb &&
           !has(verb, Deprel::obl_agent) && !has(verb, Deprel::obj) &&
           first_of(subject) == head(verb) + 1;
  }

  void make_contact(int verb) {
    tags_[at(verb)] = past_tense_tag();
    labels_[at(verb)] = Deprel::acl_relcl;
    const int subject = child(verb, Deprel::nsubj_pass, verb);
    if (subject < verb - 1) hang(subject, verb - 1, Deprel::det);
    labels_[at(verb - 1)] = Deprel::nsubj;
  }

  void make_participle(int verb) {
    tags_[at(verb)] = past_participle_tag();
    if (!has(verb, Deprel::obj) && !is_intransitive(base_of(verb)))
      labels_[at(child(verb, Deprel::nsubj, size_))] = Deprel::nsubj_pass;
  }

  void make_finite(int verb) {
    tags_[at(verb)] = past_tense_tag();
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && label(i) == Deprel::nsubj_pass) labels_[at(i)] = Deprel::nsubj;
  }
};

}  // namespace

void restore_finite_forms(const TreeEdit& tree) { FiniteForms(tree).run(); }

}  // namespace fabula
