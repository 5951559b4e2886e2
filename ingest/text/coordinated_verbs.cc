#include "ingest/text/coordinated_verbs.h"

#include <array>

#include "ingest/text/one_of.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

class CoordinatedVerbs : TreeEdit {
 public:
  explicit CoordinatedVerbs(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      restore_main(i);
      restore_finite(i);
      restore_infinitive(i);
      restore_announced(i);
      restore_bare(i);
    }
    for (int i = 0; i < size_; ++i) restore_series(i);
  }

 private:
  /// "Films shown in schools are made here": where nothing joins two predicates the second is the
  /// main one, and the first tells of its subject.
  void restore_main(int verb) {
    const int first = head(verb), begin = beginning(verb);
    if (label(verb) != Deprel::conj || first >= verb || begin >= verb || begin <= first ||
        has_subject(verb) || has(verb, Deprel::cc) || !is_plain_past(first) ||
        !words_[at(first)].ends_with("ed") || has(first, Deprel::obj) ||
        is_intransitive(base_of(first)) || is_parted(first, begin))
      return;
    const int subject = child(first, Deprel::nsubj, first);
    if (subject < 0 || subject + 1 != first || upos(subject) != Upos::noun) return;
    tags_[at(first)] = past_participle_tag();
    hang(verb, head(first), label(first));
    for (int i = 0; i < size_; ++i)
      if (head(i) == first && (i < subject || i > verb)) heads_[at(i)] = verb;
    hang(first, subject, Deprel::acl);
    hang(subject, verb, subject_of(verb));
  }

  /// Whether a mark or a conjunction stands between the two.
  bool is_parted(int first, int second) const {
    for (int i = first + 1; i < second; ++i)
      if ((upos(i) == Upos::punct && words_[at(i)] != "-") || upos(i) == Upos::cconj) return true;
    return false;
  }

  /// "asked them to wait and thanked the pilot", "has asked Anna, hoping to learn more,
  /// and is waiting": a finite verb is coordinated with another, not with an infinitive, a
  /// participle or, in the past tense, a verb behind a modal.
  void restore_finite(int verb) {
    if (label(verb) != Deprel::conj || !is_clearly_finite(verb) || is_own_clause(verb)) return;
    int first = head(verb);
    if (first >= verb || upos(first) != Upos::verb || is_perfect_infinitive(first, verb)) return;
    if (beginning(first) < 0 ? !is_bare(first) : !(is_plain_past(verb) && is_unfulfilled(first)))
      return;
    while (head(first) < first && (beginning(first) < 0 || is_unfulfilled(first)))
      first = head(first);
    if (upos(first) == Upos::verb && beginning(first) >= 0 && !is_unfulfilled(first))
      heads_[at(verb)] = first;
  }

  /// "agreed to restore ties and reopen embassies": a bare form goes with an infinitive, not with a
  /// past tense.
  void restore_infinitive(int verb) {
    const int first = head(verb);
    const FineTagInfo& tag = info(tags_[at(verb)]);
    const bool bare = tag.upos == Upos::verb && !words_[at(verb)].ends_with('s') &&
                      tag.tense != Tense::past && tag.form != VerbForm::gerund &&
                      tag.form != VerbForm::participle;
    if (label(verb) != Deprel::conj || !bare || first >= verb || !is_plain_past(first) ||
        is_own_clause(verb) || !has(verb, Deprel::cc))
      return;
    for (int i = first + 1; i < verb; ++i)
      if (upos(i) == Upos::verb && hangs_below(i, first) && !hangs_below(i, verb) &&
          is_unfulfilled(i)) {
        heads_[at(verb)] = i;
        return;
      }
  }

  /// "Acme to buy Bolt, shut its mine": behind an infinitive with a subject of its own the second
  /// verb is one, too, though its past tense looks alike.
  void restore_announced(int second) {
    if (label(second) != Deprel::root || second == 0 || words_[at(second - 1)] != "," ||
        upos(second) != Upos::verb || has_subject(second) || base_of(second) != words_[at(second)])
      return;
    const int first = child(second, Deprel::advcl, second);
    const int mark = first < 0 ? -1 : child(first, Deprel::mark, first);
    if (mark < 0 || words_[at(mark)] != "to" || child(first, Deprel::nsubj, mark) < 0) return;
    tags_[at(second)] = fine_tag({.upos = Upos::verb, .form = VerbForm::infinitive});
    hang(first, size_, Deprel::root);
    hang(second, first, Deprel::conj);
  }

  /// "plans to raise taxes, cut aid and sell land": what looks like a past or present tense in a
  /// series of infinitives is one of them.
  void restore_bare(int verb) {
    const int above = head(verb);
    if (label(verb) != Deprel::conj || above >= verb || upos(verb) != Upos::verb ||
        base_of(verb) != words_[at(verb)] || beginning(verb) != verb || is_own_clause(verb))
      return;
    int first = above;
    if (!is_unfulfilled(above) && has_infinitive_behind(verb))
      for (first = verb - 1; first > above; --first)
        if (upos(first) == Upos::verb && hangs_below(first, above) && !hangs_below(first, verb) &&
            is_unfulfilled(first))
          break;
    if (!is_unfulfilled(first) || is_perfect_infinitive(first, verb)) return;
    tags_[at(verb)] = fine_tag({.upos = Upos::verb, .form = VerbForm::infinitive});
    heads_[at(verb)] = first;
  }

  /// "and sell land"
  bool has_infinitive_behind(int verb) const {
    const int next = child(verb, Deprel::conj, size_);
    return next > verb && has(next, Deprel::cc) &&
           info(tags_[at(next)]).form == VerbForm::infinitive;
  }

  /// "will raise taxes, cut aid and sell land": all hang on the first.
  void restore_series(int last) {
    const int middle = head(last);
    if (!continues(last) || !has(last, Deprel::cc) || !continues(middle) ||
        has(middle, Deprel::cc) || base_of(last) != words_[at(last)] ||
        !is_unfulfilled(head(middle)))
      return;
    heads_[at(last)] = head(middle);
  }

  /// Joined to a verb before, whose subject it shares.
  bool continues(int verb) const {
    return label(verb) == Deprel::conj && head(verb) < verb && upos(verb) == Upos::verb &&
           upos(head(verb)) == Upos::verb && !has_subject(verb);
  }

  /// Finite, and no infinitive that looks alike.
  bool is_clearly_finite(int verb) const {
    const int begin = beginning(verb);
    return begin >= 0 && (begin < verb || info(tags_[at(verb)]).tense == Tense::past ||
                          words_[at(verb)].ends_with('s'));
  }

  /// "to have done harm and claimed lives", "would have bought it and sold it": the second is a
  /// participle, too.
  bool is_perfect_infinitive(int verb, int second) const {
    const int link = child(second, Deprel::cc, second), mark = child(verb, Deprel::mark, verb);
    if (link >= 0 && words_[at(link)] == "but") return false;
    // "was to have spoken and left"
    if (beginning(verb) >= 0 && mark >= 0 && words_[at(mark)] == "to") return false;
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && label(i) == Deprel::aux && words_[at(i)] == "have") return true;
    return false;
  }

  /// An infinitive behind "to", or a verb in -ing without an auxiliary.
  bool is_bare(int verb) const {
    return is_unfulfilled(verb) || (words_[at(verb)].ends_with("ing") && !has(verb, Deprel::aux));
  }

  /// Behind "to" or a modal.
  bool is_unfulfilled(int verb) const {
    constexpr std::array<string_view, 9> marks{"to",  "will",  "would",  "can", "could",
                                               "may", "might", "should", "must"};
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb && one_of(words_[at(i)], marks) &&
          (label(i) == Deprel::mark || label(i) == Deprel::aux))
        return true;
    return false;
  }
};

}  // namespace

void restore_coordinated_verbs(const TreeEdit& tree) { CoordinatedVerbs(tree).run(); }

}  // namespace fabula
