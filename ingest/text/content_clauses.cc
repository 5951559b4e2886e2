#include "ingest/text/content_clauses.h"

#include "ingest/text/one_of.h"
#include "ingest/text/time_names.h"
#include "ingest/text/verb_base.h"
#include "ingest/text/verb_frames.h"

namespace fabula {
namespace {

class ContentClauses : TreeEdit {
 public:
  explicit ContentClauses(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i < size_; ++i) {
      restore_told(i);
      restore_reported(i);
      restore_dismissed(i);
      restore_content(i);
      restore_claimed(i);
      restore_claimants(i);
      restore_speaker(i);
      restore_demand(i);
      restore_that(i);
      restore_joined(i);
      const bool object = label(i) == Deprel::obj && beginning(i) != i;
      if ((label(i) == Deprel::xcomp || object) && is_free_clause(i))
        labels_[at(i)] = Deprel::ccomp;
    }
  }

 private:
  /// Tells somebody something.
  bool informs(int verb) const {
    return upos(verb) == Upos::verb &&
           one_of(base_of(verb), {"assure", "convince", "inform", "notify", "persuade", "reassure",
                                  "remind", "tell", "warn"});
  }

  bool tells(int verb) const { return says(verb) || informs(verb); }

  /// "denied a report by the daily that he had left": the clause is what the report tells.
  void restore_reported(int clause) {
    constexpr int reach = 6;
    const int noun = head(clause), mark = child(clause, Deprel::mark, clause);
    if (label(clause) != Deprel::acl || noun >= clause || mark < noun ||
        words_[at(mark)] != "that" || is_content_noun(words_[at(noun)]))
      return;
    for (int i = noun - 1; i >= 0 && noun - i < reach && upos(i) != Upos::verb; --i) {
      if (!is_noun(i) || !is_content_noun(words_[at(i)])) continue;
      if (!hangs_below(i, clause)) hang(clause, i, Deprel::acl);
      return;
    }
  }

  /// "dismissed the claim by Acme that he lied": the clause right behind what somebody claims is
  /// the claim, and not when it was dismissed.
  void restore_dismissed(int clause) {
    const int verb = head(clause), mark = child(clause, Deprel::mark, clause);
    if (label(clause) != Deprel::advcl || mark < 0 || words_[at(mark)] != "that" || verb >= mark ||
        upos(verb) != Upos::verb)
      return;
    const int noun = child(verb, Deprel::obj, mark);
    if (noun > verb && is_noun(noun) && is_content_noun(words_[at(noun)]) &&
        last_of(noun) + 1 == mark)
      hang(clause, noun, Deprel::acl);
  }

  /// "arguing there is no doubt", "reported to the police he had left"
  void restore_content(int clause) {
    if (!is_loose(clause) || has(clause, Deprel::cc) || !is_free_clause(clause)) return;
    const int first = first_of(clause);
    if (first == 0 || (words_[at(first)] == "," && upos(first + 1) != Upos::punct)) return;
    const int saying = saying_before(first);
    if (saying < 0 || saying == clause || hangs_below(saying, clause) ||
        has(saying, Deprel::ccomp) || has(saying, Deprel::aux_pass) ||
        (has(saying, Deprel::obj) && !informs(saying)))
      return;
    hang(clause, saying, Deprel::ccomp);
  }

  /// Finite, though nothing joins it to the verb before and it has no subject of its own.
  bool is_loose_verb(int verb) const {
    return !has(verb, Deprel::cc) && !has_subject(verb) && beginning(verb) == verb;
  }

  /// "groups claiming the vote was stolen gathered": what is claimed has the first verb, who claims
  /// it the second.
  void restore_claimed(int verb) {
    const int claimant = subject_before(verb, verb);
    const int second = child(verb, Deprel::conj, size_), begin = beginning(verb);
    if (claimant < 0 || second < verb || begin <= claimant || !is_loose_verb(second)) return;
    const int claiming = child(claimant, Deprel::acl, begin);
    const int matter = claiming < 0 ? -1 : child(claiming, Deprel::obj, begin);
    if (matter < 0 || !tells(claiming) || !words_[at(claiming)].ends_with("ing") ||
        last_of(matter) + 1 != begin)
      return;
    hang(second, head(verb), label(verb));
    for (int i = 0; i < size_; ++i)
      if (head(i) == verb && (i <= claimant || i > second)) heads_[at(i)] = second;
    labels_[at(claimant)] = subject_of(second);
    hang(verb, claiming, Deprel::ccomp);
    hang(matter, verb, subject_of(verb));
  }

  /// The same where the claim was taken for what the sentence tells, and the second verb for a part
  /// of what is claimed.
  void restore_claimants(int claiming) {
    static const FineTag participle =
        fine_tag({.upos = Upos::verb, .tense = Tense::present, .form = VerbForm::participle});
    const int claimant = subject_before(claiming, claiming);
    const int verb = child(claiming, Deprel::ccomp, size_);
    const int second = verb < claiming ? -1 : child(verb, Deprel::conj, size_);
    if (claimant < 0 || second < verb || last_of(claimant) + 1 != claiming ||
        !words_[at(claiming)].ends_with("ing") || !tells(claiming) || has(claiming, Deprel::aux) ||
        !has_subject(verb) || !is_loose_verb(second) || words_[at(second - 1)] == ",")
      return;
    hang(second, head(claiming), label(claiming));
    for (int i = 0; i < size_; ++i)
      if ((head(i) == claiming && (i < claimant || i > second)) || (head(i) == verb && i > second))
        heads_[at(i)] = second;
    hang(claimant, second, subject_of(second));
    hang(claiming, claimant, Deprel::acl);
    tags_[at(claiming)] = participle;
  }

  /// "We won", wrote Anna on Friday: behind what was said and right behind the verb stands who said
  /// it.
  void restore_speaker(int verb) {
    const int speaker = child(verb, Deprel::obj, size_), said = said_before(verb);
    if (said < 0 || speaker <= verb || has_subject(verb) || informs(verb) || !says_quoting(verb) ||
        beginning(verb) != verb || first_of(speaker) != verb + 1 ||
        !one_of(words_[at(verb - 1)], {",", "\"", "\u201d", "''"}))
      return;
    labels_[at(speaker)] = Deprel::nsubj;
  }

  /// "demanded the plant be closed", "proposed the firms merge": the object of the demand is the
  /// subject of the bare verb behind it.
  void restore_demand(int deed) {
    const int start = beginning_of_demand(deed);
    if (start < 2 || has_subject(deed) || has(deed, Deprel::mark) || has(deed, Deprel::cc) ||
        !(hangs_as_clause(deed) || label(deed) == Deprel::conj))
      return;
    int noun = start - 1;
    while (noun > 0 && !(label(noun) == Deprel::obj && demands(head(noun)))) --noun;
    const int demand = head(noun);
    if (noun == 0 || !is_noun(noun) || demand > noun || hangs_below(demand, deed) ||
        !all_hang_below(noun, start, demand))
      return;
    for (int i = noun + 1; i < start; ++i)
      if (upos(i) == Upos::verb || upos(i) == Upos::punct) return;
    for (int i = noun + 1; i < start; ++i)
      if (head(i) == demand) hang(i, noun, label(i) == Deprel::obl ? Deprel::nmod : label(i));
    hang(deed, demand, Deprel::ccomp);
    hang(noun, deed, subject_of(deed));
  }

  /// "agreed at the hearing that she should stay": what is said, and not the hearing's.
  void restore_that(int clause) {
    const int that = child(clause, Deprel::mark, clause);
    if (label(clause) != Deprel::acl || that < 0 || words_[at(that)] != "that") return;
    int noun = head(clause);
    if (noun == size_) return;
    while (label(noun) == Deprel::nmod && head(noun) < noun) noun = head(noun);
    const int verb = head(noun), preposition = child(noun, Deprel::case_, noun);
    const bool when_or_where =
        label(noun) == Deprel::obl_unmarked ||
        (label(noun) == Deprel::obl && preposition >= 0 &&
         one_of(words_[at(preposition)], {"after", "at", "before", "during", "in", "on"}));
    if (when_or_where && verb < noun && tells(verb) && base_of(verb) != "believe" &&
        !has(verb, Deprel::ccomp) && (!has(verb, Deprel::obj) || informs(verb)))
      hang(clause, verb, Deprel::ccomp);
  }

  /// "reported that a ship overran the pier and broke a fence": both are what is reported.
  void restore_joined(int verb) {
    const int saying = head(verb), conjunction = child(verb, Deprel::cc, verb);
    if (label(verb) != Deprel::conj || saying >= verb || !reports(saying) || conjunction < 1 ||
        words_[at(conjunction)] != "and" || words_[at(conjunction - 1)] == "," ||
        has_subject(verb) || tells(verb) || info(tags_[at(verb)]).tense != Tense::past ||
        beginning(verb) != verb)
      return;
    const int content = child(saying, Deprel::ccomp, conjunction);
    if (content > saying && info(tags_[at(content)]).tense == Tense::past &&
        !has(content, Deprel::aux_pass))
      heads_[at(verb)] = content;
  }

  bool reports(int verb) const {
    return verb < size_ && upos(verb) == Upos::verb &&
           one_of(base_of(verb), {"allege", "claim", "confirm", "report", "say", "state"});
  }

  bool demands(int verb) const {
    return verb < size_ && upos(verb) == Upos::verb &&
           one_of(base_of(verb), {"ask", "demand", "insist", "order", "propose", "recommend",
                                  "request", "suggest", "urge"});
  }

  /// The bare form that says what is to be, or its "be"; else -1.
  int beginning_of_demand(int deed) const {
    for (int i = 0; i < deed; ++i)
      if (head(i) == deed && (label(i) == Deprel::aux_pass || label(i) == Deprel::cop))
        return words_[at(i)] == "be" ? i : -1;
    const bool bare = upos(deed) == Upos::verb && !has(deed, Deprel::aux) &&
                      info(tags_[at(deed)]).tense != Tense::past &&
                      verb_base(words_[at(deed)]).empty() && !words_[at(deed)].ends_with('s') &&
                      !words_[at(deed)].ends_with("ing");
    return bare ? deed : -1;
  }

  bool says_quoting(int verb) const {
    return tells(verb) || one_of(words_[at(verb)], {"asked", "wrote", "writes", "continued"});
  }

  /// What hangs on the verb as a clause before it; else -1.
  int said_before(int verb) const {
    for (int i = 0; i < verb; ++i)
      if (head(i) == verb &&
          (label(i) == Deprel::ccomp || label(i) == Deprel::parataxis || label(i) == Deprel::advcl))
        return i;
    return -1;
  }

  bool is_loose(int clause) const {
    switch (label(clause)) {
      case Deprel::acl:
      case Deprel::acl_relcl:
        return is_complete(clause) && !may_lack_noun(clause);
      case Deprel::advcl:
      case Deprel::conj:
      case Deprel::parataxis:
      case Deprel::obl:
      case Deprel::xcomp:
        return true;
      default:
        return false;
    }
  }

  /// "the route the ship was due to take": right behind a noun with an article.
  bool may_lack_noun(int clause) const {
    const int noun = head(clause);
    return noun == first_of(clause) - 1 && has(noun, Deprel::det) &&
           !(label(noun) == Deprel::obj && informs(head(noun)));
  }

  /// Lacks nothing that the noun before could be: "he had no part", "she was elected".
  bool is_complete(int clause) const {
    return has(clause, Deprel::obj) || has(clause, Deprel::cop) || has(clause, Deprel::aux_pass) ||
           has(clause, Deprel::expl);
  }

  /// The verb of saying that ends before a word, or whose last phrase does; else -1.
  int saying_before(int first) const {
    int word = first - 1;
    if (upos(word) == Upos::punct) return -1;
    while (!tells(word)) {
      if (!is_in_phrase(word) || head(word) >= first) return -1;
      word = head(word);
    }
    return word;
  }

  bool is_in_phrase(int word) const {
    switch (label(word)) {
      case Deprel::advmod:
      case Deprel::compound:
      case Deprel::flat:
      case Deprel::iobj:
      case Deprel::nmod:
      case Deprel::nmod_unmarked:
      case Deprel::nummod:
      case Deprel::obl:
      case Deprel::obl_unmarked:
        return true;
      case Deprel::obj:
        return head(word) < size_ && informs(head(word));
      default:
        return false;
    }
  }

  /// "told voters that he would resign": the clause lacks nothing that "that" could stand for.
  void restore_told(int clause) {
    const int person = head(clause);
    const bool when = is_said_then(person);
    if (label(clause) != Deprel::acl_relcl || person >= clause || !(when || is_told(person)))
      return;
    const int verb = head(person);
    for (int that = person + 1; that < clause; ++that) {
      if (words_[at(that)] != "that" || head(that) != clause || is_subject(that)) continue;
      if (!has(clause, Deprel::nsubj) || (label(that) == Deprel::obj && !when &&
                                          !has_object_behind(clause) && !has(clause, Deprel::cop)))
        return;
      tags_[at(that)] = fine_tag({.upos = Upos::sconj});
      labels_[at(that)] = Deprel::mark;
      hang(clause, verb, Deprel::ccomp);
      return;
    }
  }

  /// "concluded last year that": a time, which the clause does not tell of.
  bool is_said_then(int time) const {
    return time < size_ && is_time_noun(words_[at(time)]) && label(time) == Deprel::obl_unmarked &&
           head(time) < time && says(head(time)) && !has(head(time), Deprel::ccomp);
  }

  bool is_told(int person) const {
    return (label(person) == Deprel::obj || label(person) == Deprel::iobj) &&
           head(person) < person && informs(head(person)) && !has(head(person), Deprel::ccomp);
  }
};

}  // namespace

void restore_content_clauses(const TreeEdit& tree) { ContentClauses(tree).run(); }

}  // namespace fabula
