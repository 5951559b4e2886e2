#include "ingest/text/main_verb.h"

#include <array>
#include <string>

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

using std::string_view;

class MainVerb : TreeEdit {
 public:
  explicit MainVerb(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    const int root = root_word();
    if (root < 0) return;
    if (const int freed = restore_preposition(root); freed >= 0) {
      make_subject(root, freed);
    } else if (is_nominal(root)) {
      if (const int verb = verb_before(root); verb >= 0)
        make_object(root, verb);
      else if (const int behind = stranded_verb(root); behind >= 0)
        make_subject(root, behind);
      else if (const int last = verb_behind_aside(root); last >= 0)
        make_subject(root, last);
      else if (const int closing = verb_behind_relative(root); closing >= 0)
        make_subject(root, closing);
    } else if (upos(root) == Upos::verb) {
      restore_before(root);
    }
  }

 private:
  /// "Talks planned for May were cancelled": a preposition that was read as the mark of a clause,
  /// with the noun behind it as its subject. Parts the noun from the clause's verb, which it
  /// returns where that has the root for its subject; else -1, and all stays as it is.
  int restore_preposition(int root) {
    constexpr std::array<string_view, 7> prepositions{"at",   "during", "for", "from",
                                                      "with", "in",     "on"};
    if (!is_nominal(root)) return -1;
    for (int mark = root + 2; mark + 1 < size_; ++mark) {
      const int verb = head(mark);
      const int governor = mark - 1;
      if (label(mark) != Deprel::mark || verb <= mark || verb >= size_ ||
          !one_of(words_[at(mark)], prepositions) || beginning(verb) < 0 ||
          info(tags_[at(governor)]).form != VerbForm::participle || !hangs_below(governor, root))
        continue;
      for (int noun = mark + 1; noun < beginning(verb); ++noun) {
        if (head(noun) != verb || !is_subject(noun)) continue;
        hang(mark, noun, Deprel::case_);
        hang(noun, governor, Deprel::obl);
        return verb;
      }
    }
    return -1;
  }

  int root_word() const {
    for (int i = 0; i < size_; ++i)
      if (head(i) == size_) return i;
    return -1;
  }

  /// A noun that nothing makes a predicate, and that can be a subject.
  bool is_nominal(int word) const {
    const Upos pos = upos(word);
    if (pos != Upos::noun && pos != Upos::propn && pos != Upos::pron && pos != Upos::num)
      return false;
    return !has(word, Deprel::cop) && !has(word, Deprel::aux) && !has(word, Deprel::case_) &&
           !has(word, Deprel::nsubj) && !has(word, Deprel::expl);
  }

  /// A past participle behind a noun is passive: with an object of its own, or of a verb that takes
  /// none ("crashed"), it is a past tense that the tagger misread.
  bool is_finite(int word) const {
    const FineTagInfo& tag = info(tags_[at(word)]);
    if (tag.upos != Upos::verb) return false;
    if (tag.form == VerbForm::finite || beginning(word) >= 0) return true;
    if (tag.form != VerbForm::participle || tag.tense != Tense::past || has(word, Deprel::aux) ||
        has(word, Deprel::aux_pass))
      return false;
    const std::string base = base_of(word);
    constexpr std::array<string_view, 7> naming{"appoint", "call", "christen", "dub",
                                                "elect",   "name", "nickname"};
    return is_intransitive(base) || (takes_object(word) && !is_ditransitive(base) &&
                                     (!one_of(base, naming) || is_determiner(word + 1)));
  }

  bool is_determiner(int word) const {
    return word < size_ && (label(word) == Deprel::det || label(word) == Deprel::nmod_poss);
  }

  bool takes_object(int verb) const {
    if (verb + 1 < size_ && words_[at(verb + 1)] == "by") return false;
    for (int i = verb + 1; i < size_; ++i) {
      if (head(i) != verb) continue;
      const bool complement = label(i) == Deprel::obj || label(i) == Deprel::xcomp;
      if (is_bare_name(i)) return true;
      if (complement && upos(i) != Upos::adj && !has(i, Deprel::mark)) return upos(i) != Upos::verb;
    }
    return false;
  }

  /// "removed Anna Berg": only times and measures stand by a participle like this.
  bool is_bare_name(int word) const {
    return label(word) == Deprel::obl_unmarked && upos(word) == Upos::propn &&
           !is_weekday_name(words_[at(word)]) && !is_month_name(words_[at(word)]);
  }

  /// The first finite verb behind the noun that has no subject of its own.
  int stranded_verb(int root) const {
    for (int i = root + 1; i < size_; ++i) {
      if (!is_finite(i) || is_aside(i, root)) continue;
      const Deprel relation = label(i);
      const bool hangs = relation == Deprel::acl || relation == Deprel::acl_relcl ||
                         relation == Deprel::parataxis || relation == Deprel::conj ||
                         relation == Deprel::nmod || relation == Deprel::appos;
      return hangs && !is_own_clause(i) ? i : -1;
    }
    return -1;
  }

  /// "Anna, the sister of Bela, vowed last week to leave": the past tense right behind the aside,
  /// read as a participle of the last noun in it; else -1.
  int verb_behind_aside(int root) const {
    const int aside = child(root, Deprel::appos, size_);
    if (aside < root || opening_comma(aside) < 0) return -1;
    for (int i = aside + 1; i + 1 < size_; ++i)
      if (words_[at(i - 1)] == "," && label(i) == Deprel::acl && is_past_participle(i))
        return hangs_below(i, aside) && words_[at(i + 1)] != "by" && !has(i, Deprel::aux_pass) &&
                       (has(i, Deprel::xcomp) || has(i, Deprel::advcl))
                   ? i
                   : -1;
    return -1;
  }

  /// "The tram, which was on its way to Ayr, derailed": the past tense right behind the comma that
  /// closes the relative clause; else -1.
  int verb_behind_relative(int root) const {
    const int clause = child(root, Deprel::acl_relcl, size_);
    const int comma = end_of_name(root);
    if (clause < root || comma + 1 >= size_ || words_[at(comma)] != "," ||
        !one_of(words_[at(comma + 1)], {"which", "who"}))
      return -1;
    for (int i = clause + 1; i + 1 < size_; ++i) {
      const bool hangs = label(i) == Deprel::acl || label(i) == Deprel::advcl ||
                         (label(i) == Deprel::conj && !has(i, Deprel::cc));
      if (words_[at(i - 1)] == "," && upos(i) == Upos::verb && hangs && hangs_below(i, root))
        return info(tags_[at(i)]).tense == Tense::past && !has_subject(i) &&
                       words_[at(i + 1)] != "by" && !has(i, Deprel::mark)
                   ? i
                   : -1;
    }
    return -1;
  }

  /// "Anna, who ran the bank for years, resigned": of the clause between the commas.
  bool is_aside(int verb, int root) const {
    const int clause = label(verb) == Deprel::acl_relcl ? verb : head(verb);
    if (clause >= size_ || head(clause) != root || label(clause) != Deprel::acl_relcl ||
        !is_own_clause(clause) || words_[at(end_of_name(root))] != ",")
      return false;
    return verb == clause || label(verb) != Deprel::conj || has(verb, Deprel::cc) ||
           !is_closed(clause, verb);
  }

  /// Behind "Berg" of "Anna Berg" and of "Lund-Berg".
  int end_of_name(int first) const {
    int end = first + 1;
    while (end + 1 < size_ && ((head(end) == first && label(end) == Deprel::flat) ||
                               (words_[at(end)] == "-" && label(end + 1) == Deprel::flat)))
      ++end;
    return end;
  }

  /// A comma stands right before the second verb.
  bool is_closed(int clause, int verb) const {
    int first = verb;
    while (first > clause + 1 && hangs_below(first - 1, verb) && words_[at(first - 1)] != ",")
      --first;
    return words_[at(first - 1)] == ",";
  }

  /// The complete clause before the noun that hangs on it like a phrase: "they will sell tea,
  /// coffee".
  int verb_before(int root) const {
    for (int i = 0; i < root; ++i) {
      const Deprel relation = label(i);
      const bool hangs = relation == Deprel::obl || relation == Deprel::nmod ||
                         relation == Deprel::obj || relation == Deprel::nsubj;
      if (head(i) == root && hangs && upos(i) == Upos::verb && beginning(i) >= 0 &&
          has(i, Deprel::nsubj) && !has(i, Deprel::mark))
        return i;
    }
    return -1;
  }

  /// The noun that was the root is one more object of `verb`, and the verbs behind it go with that.
  void make_object(int root, int verb) {
    int object = -1;
    for (int i = verb + 1; i < root; ++i)
      if (head(i) == verb && label(i) == Deprel::obj) object = i;
    hang(verb, size_, Deprel::root);
    hang(root, object < 0 ? verb : object, object < 0 ? Deprel::obj : Deprel::conj);
    for (int i = 0; i < size_; ++i) {
      if (head(i) != root) continue;
      const bool clause = i > root && upos(i) == Upos::verb && label(i) == Deprel::conj;
      if (i < verb || clause || i == size_ - 1) heads_[at(i)] = verb;
    }
  }

  /// The noun that was the root becomes the subject of `verb`, which takes over what stood around.
  void make_subject(int root, int verb) {
    const bool passive = has(verb, Deprel::aux_pass);
    hang(verb, size_, Deprel::root);
    if (FineTag& tag = tags_[at(verb)]; info(tag).form == VerbForm::participle)
      tag = past_tense_tag();
    for (int i = 0; i < size_; ++i) {
      if (head(i) != root || i == verb) continue;
      const Deprel relation = label(i);
      const bool fronted = i < root && (relation == Deprel::obl || relation == Deprel::advmod ||
                                        relation == Deprel::obl_unmarked ||
                                        relation == Deprel::punct || relation == Deprel::advcl);
      if (i > verb || fronted) heads_[at(i)] = verb;
    }
    hang(root, verb, passive ? Deprel::nsubj_pass : Deprel::nsubj);
  }

  /// "A mother called the police after her daughter found a bag": the verb of the clause behind the
  /// subordinator was made the root, the main verb hangs on the subject.
  void restore_before(int root) {
    int subject = -1;
    for (int i = 0; i < root && subject < 0; ++i)
      if (head(i) == root && is_subject(i)) subject = i;
    if (subject < 0) return;
    int verb = -1;
    for (int i = subject + 1; i < root && verb < 0; ++i)
      if (head(i) == subject && label(i) == Deprel::acl && is_finite(i)) verb = i;
    if (verb < 0 || is_own_clause(verb)) return;
    const int link = subordinator(verb, root);
    if (link < 0) return;
    const int own = head(link);  // the noun before the second verb is its subject
    if (own <= link || own > root || !hangs_below(own, verb)) return;
    const bool passive = has(root, Deprel::aux_pass);
    hang(verb, size_, Deprel::root);
    hang(subject, verb, subject_of(verb));
    for (int i = 0; i < verb; ++i)
      if (head(i) == root) heads_[at(i)] = verb;
    hang(root, verb, Deprel::advcl);
    hang(link, root, Deprel::mark);
    hang(own, root, passive ? Deprel::nsubj_pass : Deprel::nsubj);
    if (label(size_ - 1) == Deprel::punct) heads_[at(size_ - 1)] = verb;
  }

  int subordinator(int from, int to) const {
    constexpr std::array<string_view, 10> links{"after", "before", "as",      "when",     "while",
                                                "since", "until",  "because", "although", "though"};
    for (int i = from + 1; i < to; ++i)
      if (one_of(words_[at(i)], links) && label(i) == Deprel::case_) return i;
    return -1;
  }
};

}  // namespace

void restore_main_verb(const TreeEdit& tree) { MainVerb(tree).run(); }

}  // namespace fabula
