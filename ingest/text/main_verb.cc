#include "ingest/text/main_verb.h"

#include <array>
#include <string>

#include "ingest/text/appositions.h"
#include "ingest/text/attachments.h"
#include "ingest/text/clause_roles.h"
#include "ingest/text/conjunctions.h"
#include "ingest/text/content_clauses.h"
#include "ingest/text/doubled_arguments.h"
#include "ingest/text/enumerations.h"
#include "ingest/text/finite_forms.h"
#include "ingest/text/free_clauses.h"
#include "ingest/text/gapped_passives.h"
#include "ingest/text/hyphenated.h"
#include "ingest/text/lost_subjects.h"
#include "ingest/text/main_clauses.h"
#include "ingest/text/named_things.h"
#include "ingest/text/noun_or_verb.h"
#include "ingest/text/one_of.h"
#include "ingest/text/parted_clauses.h"
#include "ingest/text/possessors.h"
#include "ingest/text/relative_clauses.h"
#include "ingest/text/subordinate_clauses.h"
#include "ingest/text/trailing_speakers.h"
#include "ingest/text/tree_edit.h"
#include "ingest/text/verb_frames.h"
#include "ingest/text/verb_series.h"

namespace fabula {
namespace {

using std::string_view;

class MainVerb : TreeEdit {
 public:
  explicit MainVerb(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 0; i < size_; ++i) {
      if (is_predicate(i)) restore_subject(i);
      restore_reported(i);
      restore_noun_content(i);
    }
    const int root = root_word();
    if (root < 0) return;
    if (const int freed = restore_preposition(root); freed >= 0) {
      make_subject(root, freed);
    } else if (is_nominal(root)) {
      if (const int verb = verb_before(root); verb >= 0)
        make_object(root, verb);
      else if (const int behind = stranded_verb(root); behind >= 0)
        make_subject(root, behind);
    } else if (upos(root) == Upos::verb) {
      restore_before(root);
    }
  }

 private:
  bool is_predicate(int word) const {
    const Deprel relation = label(word);
    return (relation == Deprel::ccomp || relation == Deprel::advcl || relation == Deprel::xcomp ||
            relation == Deprel::parataxis || relation == Deprel::acl) &&
           beginning(word) > 0 && !is_own_clause(word);
  }

  /// "said no traces were found": the object right before a finite predicate without a subject is
  /// its subject, and the predicate what is said.
  void restore_subject(int verb) {
    int object = beginning(verb) - 1;
    while (object > 0 && upos(object) == Upos::punct) --object;
    while (head(object) != size_ && head(object) < beginning(verb) &&
           label(object) != Deprel::obj) {
      if (const int second = stranded_phrase(object); second >= 0 && head(verb) == head(object)) {
        split_off(second, verb);
        return;
      }
      object = head(object);
    }
    if (label(object) != Deprel::obj || has(object, Deprel::case_)) return;
    const int governor = head(object);
    if (governor >= object || (head(verb) != governor && !hangs_below(head(verb), object))) return;
    const std::string base = base_of(governor);
    if (!takes_content(base) && !(base == "show" && label(verb) == Deprel::acl)) return;
    hang(verb, governor, Deprel::ccomp);
    hang(object, verb, subject_of(verb));
  }

  /// "The book alleges, among other things, that Anna paid", "had alleged Anna was poisoned": what
  /// stands behind "that" is no second deed of the book's, nor is what nothing joins.
  void restore_reported(int verb) {
    const int saying = head(verb);
    if (label(verb) != Deprel::conj || saying >= verb || upos(verb) != Upos::verb ||
        has(verb, Deprel::cc) || !has_subject(verb) || has(saying, Deprel::ccomp) ||
        has(saying, Deprel::obj) || !takes_content(base_of(saying)))
      return;
    if (is_unbroken(saying + 1, verb, verb)) labels_[at(verb)] = Deprel::ccomp;
    for (int i = saying + 1; i < verb && label(verb) == Deprel::conj; ++i) {
      if (head(i) != verb || label(i) == Deprel::punct) continue;
      if (words_[at(i)] != "that" || label(i) == Deprel::nsubj) return;
      hang(i, verb, Deprel::mark);
      labels_[at(verb)] = Deprel::ccomp;
      return;
    }
  }

  /// "will look into a claim by the union that Acme paid", "made a claim that Acme paid a fine":
  /// what stands behind "that" and has its own object is the content of the noun.
  void restore_noun_content(int clause) {
    const int above = head(clause);
    if (upos(clause) != Upos::verb || above >= clause || !has(clause, Deprel::nsubj)) return;
    int that = clause - 1;
    while (that > above && !(words_[at(that)] == "that" && head(that) == clause)) --that;
    const int noun = that > above ? noun_with_content(clause, that) : -1;
    if (noun < 0 || hangs_below(noun, clause)) return;
    hang(clause, noun, Deprel::acl);
    hang(that, clause, Deprel::mark);
  }

  /// Which noun the clause behind `that` tells the content of, else -1.
  int noun_with_content(int clause, int that) const {
    const int above = head(clause);
    if (label(clause) == Deprel::acl || label(clause) == Deprel::acl_relcl)
      return is_content_noun(words_[at(above)]) && has_object_behind(clause) ? above : -1;
    if (label(clause) != Deprel::ccomp || upos(above) != Upos::verb ||
        takes_content(base_of(above)))
      return -1;
    for (int noun = that - 1; noun > above; --noun)
      if (is_content_noun(words_[at(noun)]) && hangs_below(noun, above)) return noun;
    return -1;
  }

  /// Nothing but what hangs below the top stands in [first, last), and no comma.
  bool is_unbroken(int first, int last, int top) const {
    for (int i = first; i < last; ++i)
      if (upos(i) == Upos::punct) return false;
    return all_hang_below(first, last, top);
  }

  /// "announced on Friday the board and the union were to meet": the first phrase behind one with a
  /// preposition that is said to be coordinated with it, but has a determiner and neither comma nor
  /// conjunction; -1 where there is none, or where what governs them takes no content.
  int stranded_phrase(int phrase) const {
    if (label(phrase) != Deprel::obl || !has(phrase, Deprel::case_) ||
        !takes_content(base_of(head(phrase))))
      return -1;
    for (int i = phrase + 2; i < size_; ++i) {
      if (head(i) != phrase || label(i) != Deprel::conj) continue;
      const bool follows = words_[at(phrase + 1)] == "the" && head(phrase + 1) == i;
      return follows && !has(i, Deprel::cc) ? i : -1;
    }
    return -1;
  }

  void split_off(int subject, int verb) {
    const int phrase = head(subject);
    for (int i = subject + 1; i < verb; ++i)
      if (head(i) == phrase && label(i) == Deprel::conj) heads_[at(i)] = subject;
    hang(verb, head(phrase), Deprel::ccomp);
    hang(subject, verb, subject_of(verb));
  }

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
    for (int i = verb + 1; i < size_; ++i)
      if (head(i) == verb && upos(i) != Upos::adj &&
          (label(i) == Deprel::obj || label(i) == Deprel::xcomp) && !has(i, Deprel::mark))
        return upos(i) != Upos::verb;
    return false;
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
    if (own <= link || own > root || head(own) != verb) return;
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

void restore_main_verb(std::span<const std::string_view> words, std::span<FineTag> tags,
                       std::span<int> heads, std::span<Deprel> labels) {
  constexpr std::size_t longest = 300;  // words; what is longer is a list, and no repair is linear
  if (words.size() > longest) return;
  const TreeEdit tree(words, tags, heads, labels);
  restore_nouns_and_verbs(tree);
  restore_relative_clauses(tree);
  restore_free_clauses(tree);
  restore_main_clauses(tree);
  restore_lost_subjects(tree);
  restore_subordinate_clauses(tree);
  restore_attachments(tree);
  MainVerb(tree).run();
  restore_trailing_speakers(tree);
  restore_content_clauses(tree);
  restore_appositions(tree);
  restore_parted_clauses(tree);
  restore_verb_series(tree);
  restore_gapped_passives(tree);
  restore_doubled_arguments(tree);
  restore_conjunctions(tree);
  restore_clause_roles(tree);
  restore_possessors(tree);
  restore_enumerations(tree);
  restore_named_things(tree);
  restore_hyphenated(tree);
  restore_finite_forms(tree);
}

}  // namespace fabula
